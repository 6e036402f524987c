"""Tug of War

Two players pull at a rope. When do you spend your strength, and how much?

Level:    2
Kind:     strategy
Players:  2
Minutes:  10
Concepts: functions, return values, while loops, conditionals
Idea:     What is secret must leave the screen, but not the program.

Predict:  West wins the first three pulls. Will there be a fourth one?

Your turn:
  *   Give both players 50 strength, and let 2 steps win the game.
  **  After each pull also say "West was stronger." or "East was stronger.";
      after equal pulls say neither.
  *** Let the computer be East: it asks only West, and pulls with a random
      number that it still has. Both pulls are told as before.
"""

import sys

STRENGTH = 100  # What each player has at first. Try 30 or 200.
PULLS = 7  # Try 5 or 9.
STEPS = 3  # So many steps win at once. Try 2 or 4.


def ask_pull(name, strength):
    """Ask how hard a player pulls; clear the screen, and return it."""
    print(f'Only {name} looks at the screen now.')
    while True:
        answer = input(f'{name}, your pull (0 to {strength}): ')
        answer = answer.strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        # Python will not read numbers that are thousands of digits long.
        if answer.isdecimal() and len(answer) < 10 and int(answer) <= strength:
            print('\n' * 45)  # Empty lines push it off the screen.
            return int(answer)
        print(f'Please type a whole number from 0 to {strength}.')


def show(rope, west, east):
    """Print the rope, and how much strength both have left."""
    line = '--' * (STEPS + rope) + 'O' + '--' * (STEPS - rope)
    print(f'West has {west} |{line}| East has {east}')


def main():
    """Play one game of Tug of War."""
    print('Tug of War')
    print('==========')
    print(f'You both have {STRENGTH} strength. Pull with some, in secret:')
    print('the stronger one brings the O a step nearer, and the weaker one')
    print(f'gets back half of its pull. {STEPS} steps win at once; if nobody')
    print(f'has so many after {PULLS} pulls, the side of the O wins.')
    print('Type quit to leave.')

    west = STRENGTH
    east = STRENGTH
    rope = 0  # Below 0 the O is nearer to West, above 0 to East.
    pulls = 0

    while pulls < PULLS and -STEPS < rope < STEPS:
        pulls = pulls + 1
        print(f'\nPull {pulls} of {PULLS}')
        show(rope, west, east)
        west_pull = ask_pull('West', west)
        show(rope, west, east)
        east_pull = ask_pull('East', east)

        west = west - west_pull
        east = east - east_pull
        print(f'West pulls with {west_pull}, East with {east_pull}.')
        if west_pull > east_pull:
            rope = rope - 1
            east = east + east_pull // 2
        elif east_pull > west_pull:
            rope = rope + 1
            west = west + west_pull // 2

    show(rope, west, east)
    if rope < 0:
        print('West wins!')
    elif rope > 0:
        print('East wins!')
    else:
        print('The O is in the middle: a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
