"""Rock, Paper, Scissors

Throw against a computer with a habit: find out which, and outwit it.

Level:    1
Kind:     strategy
Players:  1
Minutes:  5
Also:     RPS
Concepts: variables, numbers, while loops, conditionals, random
Idea:     Three throws in a circle are numbers; a remainder says who is ahead.

Predict:  Both of us throw rock. Who gets a point?

Your turn:
  *   Let the first to win 7 throws win the game.
  **  After a draw, also say how many there were so far: "Draws: 2".
  *** Give yourself, not the computer, a fourth throw, the well (w): rock and
      scissors fall into it, but paper covers it.
"""

import random

GOAL = 5  # So many throws win the game. Try 2 or 10.
HABIT = 70  # So many of 100 throws follow the habit. Try 20 or 90.


def main():
    """Play one game of Rock, Paper, Scissors."""
    print('Rock, Paper, Scissors')
    print('=====================')
    print('Think of a circle: rock, paper, scissors, and then rock again.')
    print(f'Each beats the one before it. {GOAL} throws win the game.')
    print('I never peek, but I have a habit: from your last throw, I mostly')
    print('go on by the same number of steps, 0, 1 or 2. Find out how many!')
    print('Type quit to leave.')
    print()

    # In the circle, rock is 0, paper is 1, scissors are 2, and 3 is 0 again.
    habit = random.randint(0, 2)
    yours = random.randint(0, 2)  # As if you had thrown before.
    your_points = 0
    my_points = 0

    while your_points < GOAL and my_points < GOAL:
        mine = random.randint(0, 2)  # Before I ask: I cannot peek.
        if random.randint(1, 100) <= HABIT:
            mine = (yours + habit) % 3  # The remainder: of 3 it is 0, of 4, 1.

        answer = input('Rock, paper or scissors (r/p/s)? ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == 'r' or answer == 'rock':
            yours = 0
        elif answer == 'p' or answer == 'paper':
            yours = 1
        elif answer == 's' or answer == 'scissors':
            yours = 2
        else:
            print('Please type r, p or s.')
            continue  # Back to the top of the loop.

        if mine == 0:
            print('I throw rock.', end=' ')
        elif mine == 1:
            print('I throw paper.', end=' ')
        else:
            print('I throw scissors.', end=' ')

        # Whoever is one step ahead in the circle gets a point.
        if yours == mine:
            print('A draw!')
        elif yours == (mine + 1) % 3:
            your_points = your_points + 1
            print(f'A point for you: you {your_points}, me {my_points}')
        else:
            my_points = my_points + 1
            print(f'A point for me: you {your_points}, me {my_points}')

    if your_points == GOAL:
        print('You win!', end=' ')
    else:
        print('I win.', end=' ')
    print(f'My habit: {habit} steps on from your last throw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
