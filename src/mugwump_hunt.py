"""Mugwump Hunt

Four mugwumps hide in a field and call to you: find them by their distances.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  10
Concepts: tuples, unpacking, lists, for loops
Idea:     Values that belong together travel together, in a tuple.

Predict:  You look into C3, and a mugwump sits in A1. How many steps is that?

Your turn:
  *   Make the field 12 squares wide and high, and let a fifth mugwump hide.
  **  After each look say how many still hide, as in "Hiding: 3".
  *** After each look draw the field, row 1 on top: "." for each square, and
      "X" for those that you have looked into.
"""

import random
import sys

SIZE = 10  # Columns, and rows, of the field. Try 6 or 12.
NAMES = ['Momo', 'Gogo', 'Lulu', 'Kiki']  # Of the mugwumps.
LOOKS = 8  # How often you may look. Try 5 or 12.
EARS = 6  # A mugwump hears you when you are so near. Try 3 or 18.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:SIZE]  # The names of the columns.


def ask_square():
    """Ask until the player names a square; return its column and its row."""
    while True:
        answer = input(f'Look into (A1 to {LETTERS[-1]}{SIZE}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for x in range(SIZE):
            for y in range(SIZE):
                if answer == LETTERS[x] + str(y + 1):
                    return x, y
        print(f'Please type a letter and a number, such as {LETTERS[-1]}2.')


def call_out(hiding, square):
    """Let those in hiding answer a look; return those who still hide."""
    look_x, look_y = square
    still_hiding = []
    for name, x, y in hiding:
        # abs() makes 3 of -3: to the left is as far as to the right.
        steps = abs(x - look_x) + abs(y - look_y)
        if steps == 0:
            print(f'You find {name}!')
        else:
            still_hiding.append((name, x, y))
            if steps <= EARS:
                print(f'{name} calls: {steps}')
            else:
                print(f'{name} is too far away.')
    return still_hiding


def main():
    """Play one game of Mugwump Hunt."""
    print('Mugwump Hunt')
    print('============')
    print(f'{len(NAMES)} shy mugwumps hide in {SIZE} rows of {SIZE} squares.')
    print('Look into one square after the other: each mugwump calls how many')
    print('steps away it is, across plus down. Those who are more than')
    print(f'{EARS} steps away cannot hear you. Pencil and paper help.')
    print(f'You win if you find them all with {LOOKS} looks.')
    print('Type quit to leave.')

    # Each mugwump is a tuple: its name, its column and its row.
    hiding = []
    for name in NAMES:
        x = random.randrange(SIZE)
        y = random.randrange(SIZE)
        hiding.append((name, x, y))

    looks = LOOKS
    while looks > 0 and len(hiding) > 0:
        print(f'\nLooks left: {looks}')
        square = ask_square()
        hiding = call_out(hiding, square)
        looks -= 1

    if len(hiding) == 0:
        print(f'You have found them all, and win! Looks left: {looks}')
    else:
        print('Your looks are used up: you lose.')
        for name, x, y in hiding:
            print(f'{name} was in {LETTERS[x]}{y + 1}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
