"""Pig

Roll for points as long as you dare: a 1 takes all that the turn has brought.

Level:    2
Kind:     dice
Players:  1
Minutes:  10
Concepts: while loops, nested loops, conditionals, string formatting, random
Idea:     Points at risk and points in the bank are two different variables.

Predict:  You have 12 points, then you roll a 5 and a 1. What is your score?

Your turn:
  *   Make 50 points enough to win, and let the computer hold at 15.
  **  After each roll of yours, say how often you have rolled in this turn, as
      in "Rolls: 3".
  *** Roll two dice and show both, as in 3 + 5. A 1 on one of them costs the
      turn's points; 1 + 1 costs the whole score. The same for the computer.
"""

import random

# John Scarne described this game in 1945.
GOAL = 100  # The points that win. Try 50 or 200.
SIDES = 6  # The sides of the die. Try 4 or 10.
HOLD = 20  # With this many points in a turn, I hold. Try 10 or 30.


def main():
    """Play one game of Pig."""
    print('Pig')
    print('===')
    print('In your turn, roll a die as often as you like: each roll adds to')
    print('the points of the turn. Hold, and they are yours for good. But if')
    print('you roll a 1, the turn is over and brings you nothing.')
    print(f'Whoever has {GOAL} points first wins. You begin.')
    print('Type quit to leave.')

    your_score = 0
    my_score = 0

    while my_score < GOAL:
        # A bar of 50 # would reach the goal.
        print()
        print(f'You {your_score:3} ' + '#' * (your_score * 50 // GOAL))
        print(f'Me  {my_score:3} ' + '#' * (my_score * 50 // GOAL))

        # Your turn. Each break ends the loop, and with it the turn.
        points = 0
        while True:
            answer = input('Roll or hold (r/h)? ').strip().lower()
            if answer == 'quit':
                print('Goodbye!')
                return  # This ends main(), and so the game.
            elif answer == 'h' or answer == 'hold':
                break
            elif answer == 'r' or answer == 'roll':
                roll = random.randint(1, SIDES)
                if roll == 1:
                    print('You roll 1: this turn brings you nothing.')
                    points = 0
                    break
                points = points + roll
                print(f'You roll {roll}: {points} in this turn.',
                      f'Hold, and you have {your_score + points}.')
            else:
                print('Please type r to roll or h to hold.')

        your_score = your_score + points
        print(f'You have {your_score}.')
        if your_score >= GOAL:
            print('You win!')
            return

        # My turn. If you may win with your next one, I dare more than usual.
        print()
        enough = HOLD
        if your_score >= GOAL - HOLD:
            print('You are close to the goal: now I dare more!')
            enough = 2 * HOLD

        points = 0
        rolls = 'I roll'
        while points < enough and my_score + points < GOAL:
            roll = random.randint(1, SIDES)
            rolls = rolls + f' {roll}'
            if roll == 1:
                points = 0
                break
            points = points + roll

        my_score = my_score + points
        print(f'{rolls}: this turn brings me {points}.')

    print(f'I have {my_score} and win.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
