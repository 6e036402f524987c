"""Stop the Clock

Feel how long some seconds last, and press Enter at the right moment.

Level:    2
Kind:     numbers
Players:  1
Minutes:  5
Concepts: functions, return values, for loops, time and dates
Idea:     A clock that is read twice tells how much time has gone by.

Predict:  You press Enter 3 seconds too late. How many points do you get?

Your turn:
  *   Play 5 rounds, and let each tenth of a second cost 10 points.
  **  In each round also say "Too early" or "Too late".
  *** In each round let two players wait for the same seconds, one after the
      other. The end says "Player 1 wins!", "Player 2 wins!" or "A draw!"
"""

import random
import sys
import time

ROUNDS = 3  # Try 4 or 5.
GOAL = 200  # The points that win. Try 90 or 250.
COST = 5  # So many points for each tenth of a second. Try 2 or 10.


def wait_for_enter(question):
    """Return how many seconds pass until the player presses Enter."""
    start = time.time()  # The seconds from New Year 1970 until now.
    answer = input(question).strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return time.time() - start


def play_round(target):
    """Let the player wait for so many seconds, and return the points."""
    wait_for_enter('Press Enter to start: ')  # This may take long.
    seconds = wait_for_enter(f'Press Enter after {target} seconds: ')

    miss = abs(seconds - target)  # abs() takes away the minus, if any.
    points = max(0, 100 - int(miss * 10 * COST))  # Never less than 0.
    print(f'Seconds: {seconds:.1f}. Points: {points}')
    return points


def main():
    """Play one game of Stop the Clock."""
    print('Stop the Clock')
    print('==============')
    print('Look at no clock! Press Enter when you feel that the seconds are')
    print('over. At the right moment that brings 100 points; each tenth of a')
    print(f'second too early or too late costs {COST}.')
    print(f'You win with {GOAL} points in {ROUNDS} rounds.')
    print('Type quit to leave.')

    score = 0
    for number in range(1, ROUNDS + 1):
        target = random.randint(4, 12)
        print(f'\nRound {number} of {ROUNDS}: {target} seconds.')
        score = score + play_round(target)
        print(f'Score: {score}')

    if score >= GOAL:
        print('You win, and are as good as a clock!')
    else:
        print(f'You lose: {GOAL} points were needed.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
