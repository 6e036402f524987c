"""Pig

Roll for points as long as you dare: a 1 takes all that the turn has brought.

Level:    1
Kind:     dice
Players:  1
Concepts: numbers, conditionals, while loops, string formatting, random
Idea:     Points at risk and points in the bank are two different variables.

Predict:  You have 12 points, then you roll a 5 and a 1. What is your score?

Your turn:
  *   Make 50 points enough to win, and let the computer hold at 15.
  **  When you roll the same number twice in a row in one turn, say "twins".
  *** Roll two dice and show both, as in 3 + 5. A 1 on one of them costs the
      turn's points; 1 + 1 costs the whole score. The same for the computer.
"""

import random

# John Scarne described this game in 1945.
GOAL = 100  # So many points win. Try 50 or 200.
SIDES = 6  # The die has so many. Try 4 or 10.
# At 20, one roll more loses on average as much as it gains.
HOLD = 20  # The computer holds at so many points in a turn. Try 10 or 30.


def main():
    """Play Pig until the player has had enough."""
    print('Pig')
    print('===')
    print('In your turn, roll a die as often as you like: each roll adds to')
    print('the points of the turn. Hold, and they are yours for good. But if')
    print('you roll a 1, the turn is over and brings you nothing.')
    print(f'You win if you have {GOAL} points before I do. You begin.')
    print(f'I hold when my turn has brought me {HOLD}, or all that I need.')
    print('Type quit to leave.')
    print()

    your_score = 0
    my_score = 0
    turn_points = 0  # At risk until you or the computer hold.
    turns = 0
    games = 0
    wins = 0
    fewest = 0  # Turns of your fastest win; 0 is no win yet.
    my_turn = False
    playing = True  # False between two games.

    # Each time round, this loop asks one question and deals with the answer.
    # Or, in the computer's turn, it asks nothing and rolls once.
    while True:
        if my_turn:
            answer = ''
        elif playing:
            answer = input('Roll or hold (r/h)? ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()
        turn_ends = False

        if answer == 'quit':
            break

        if my_turn:
            roll = random.randint(1, SIDES)
            if roll == 1:
                print('I roll 1: this turn brings me nothing.')
                turn_ends = True
            else:
                turn_points = turn_points + roll
                print(f'I roll {roll}: {turn_points:2} in this turn.')
                # When it has all that it needs, more would be mere risk.
                if turn_points >= HOLD or my_score + turn_points >= GOAL:
                    my_score = my_score + turn_points
                    print(f'I hold, and have {my_score}.')
                    turn_ends = True

        elif not playing:
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                your_score = 0
                my_score = 0
                turns = 0
                playing = True
                print()
                print('A new game: we both have 0 points, and you begin.')
            else:
                print('Please type y for another game, or n to stop.')

        elif answer == 'r' or answer == 'roll':
            roll = random.randint(1, SIDES)
            if roll == 1:
                print('You roll 1: this turn brings you nothing.')
                turn_ends = True
            else:
                turn_points = turn_points + roll
                print(f'You roll {roll}: {turn_points:2} in this turn.'
                      f' Hold, and you have {your_score + turn_points}.')

        elif (answer == 'h' or answer == 'hold') and turn_points == 0:
            print('There is nothing to hold yet: roll first.')

        elif answer == 'h' or answer == 'hold':
            your_score = your_score + turn_points
            print(f'You hold, and have {your_score}.')
            turn_ends = True

        else:
            print('Please type r to roll or h to hold.')

        if turn_ends:
            turn_points = 0
            if not my_turn:
                turns = turns + 1
            my_turn = not my_turn
            if your_score >= GOAL or my_score >= GOAL:
                playing = False
                my_turn = False

            if not my_turn:
                # A bar of 40 cells reaches the goal.
                your_bar = '#' * min(your_score * 40 // GOAL, 40)
                my_bar = '#' * min(my_score * 40 // GOAL, 40)
                print()
                print(f'You {your_score:4}  |{your_bar:40}|')
                print(f'Me  {my_score:4}  |{my_bar:40}|')

            if not playing:
                games = games + 1
                if my_score >= GOAL:
                    print('I win this game.')
                else:
                    wins = wins + 1
                    if fewest == 0 or turns < fewest:
                        fewest = turns
                    print(f'You win this game. Turns that you took: {turns}.')
                    print(f'Your fewest turns so far: {fewest}.')
                print(f'Games won so far: {wins} of {games}.')

    print('Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
