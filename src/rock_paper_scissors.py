"""Rock, Paper, Scissors

Throw against a computer with a habit: find out which, and outwit it.

Level:    1
Kind:     strategy
Players:  1
Concepts: numbers, conditionals, while loops, string formatting, random
Idea:     Three throws in a circle are numbers; a remainder says who is ahead.

Predict:  You have won one throw, then both throw the same. What is the score?

Your turn:
  *   Let the first to win 7 throws win the game.
  **  Each time both throw the same, also show how often that happened in this
      game, as in "draws: 2".
  *** Give yourself, not the computer, a fourth throw, the well (w): rock and
      scissors fall into it, but paper covers it.
"""

import random

GOAL = 3  # So many throws win a game. Try 2 or 5.
HABIT = 40  # So many of 100 throws follow the habit. Try 20 or 80.


def main():
    """Play Rock, Paper, Scissors until the player has had enough."""
    print('Rock, Paper, Scissors')
    print('=====================')
    print('We throw at the same time. Rock breaks scissors, scissors cut')
    print('paper, paper wraps rock. After a draw, we simply throw again.')
    print(f'You win if you win {GOAL} throws before I do.')
    print('I never peek. But in each game I have a habit: I look at your last')
    print('throw, and often choose my next one by it. Find out how, and win!')
    print('Type quit to leave.')
    print()

    # Rock is 0, paper is 1 and scissors are 2. Each beats the one before it,
    # as in a circle: rock comes next after scissors, and beats them.
    yours = -1  # No throw yet.
    choose = True  # True when the computer has to choose a throw.
    habit = random.randint(0, 2)  # How far ahead of your last throw I go.
    your_points = 0
    my_points = 0
    games = 0
    games_won = 0
    playing = True  # False between two games.

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        # The computer chooses before it asks, so it cannot peek.
        if choose and playing:
            mine = random.randint(0, 2)
            if yours >= 0 and random.randint(1, 100) <= HABIT:
                # What is left after division by 3 brings 3 back to 0.
                mine = (yours + habit) % 3
            if mine == 0:
                my_name = 'rock'
            elif mine == 1:
                my_name = 'paper'
            else:
                my_name = 'scissors'
            choose = False

        if playing:
            answer = input('Rock, paper or scissors (r/p/s)? ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()

        # One letter is enough.
        if answer == 'r':
            answer = 'rock'
        elif answer == 'p':
            answer = 'paper'
        elif answer == 's':
            answer = 'scissors'

        if answer == 'quit':
            break

        if not playing:
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                yours = -1
                habit = random.randint(0, 2)
                your_points = 0
                my_points = 0
                playing = True
                print()
                print('I have chosen a habit again, perhaps another one.')
            else:
                print('Please type y for another game, or n to stop.')

        elif answer != 'rock' and answer != 'paper' and answer != 'scissors':
            print('Please type r for rock, p for paper or s for scissors.')

        else:
            if answer == 'rock':
                yours = 0
            elif answer == 'paper':
                yours = 1
            else:
                yours = 2
            choose = True

            print(f'You throw {answer}, I throw {my_name}.', end=' ')
            if yours == mine:
                print('That is a draw.')
            elif yours != 0 and mine != 0:
                print('Scissors cut paper.')
            elif yours != 1 and mine != 1:
                print('Rock breaks scissors.')
            else:
                print('Paper wraps rock.')

            # Who is one step ahead in the circle wins.
            if (yours - mine) % 3 == 1:
                your_points = your_points + 1
            elif (mine - yours) % 3 == 1:
                my_points = my_points + 1
            print(f'Score: you {your_points}, me {my_points}.')

            if your_points == GOAL or my_points == GOAL:
                playing = False
                games = games + 1
                if your_points == GOAL:
                    print('You win this game. Well thrown!')
                    games_won = games_won + 1
                else:
                    print('I win this game.')
                if habit == 0:
                    print('My habit was to copy your last throw.')
                elif habit == 1:
                    print('My habit was to throw what beats your last throw.')
                else:
                    print('My habit was to throw what your last throw beats.')
                print(f'Games won so far: {games_won} of {games}.')

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
