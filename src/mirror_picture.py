"""Mirror Picture

Half of a picture is there: be its mirror, and type the other half.

Level:    2
Kind:     art
Players:  1
Minutes:  5
Concepts: functions, lists, slicing, for loops, membership tests
Idea:     A slice is a piece of a text: a new one, which can run backwards.

Predict:  The left half of a row is .xo. What is the right half?

Your turn:
  *   Make the picture of the marks + and - and *, and let it have 5 rows.
  **  After each row say how many rows were right so far: "Rows right: 3".
  *** At the end, show the picture as if it stood at the edge of a lake: below
      its last row come all its rows again, upside down.
"""

import random
import sys

MARKS = '.xo'  # The picture is made of these. Try '#.' or 'o=:+'.
ROWS = 8  # Each is longer than the one before. Try 3 or 10.
MISTAKES = 3  # So many wrong rows spoil the picture. Try 1 or 5.


def show(picture):
    """Print the rows of the picture, each in the middle."""
    for row in picture:
        print(' ' * (ROWS + 2 - len(row) // 2) + row)


def is_half(text, length):
    """Is this text made of marks alone, and as long as it must be?"""
    for mark in text:
        if mark not in MARKS:
            return False
    return len(text) == length


def ask_half(length):
    """Ask until the player types so many marks; return them as a text."""
    while True:
        answer = input(f'The right half ({length} marks of {MARKS}): ')
        answer = answer.strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if is_half(answer, length):
            return answer
        print(f'Please type {length} marks of {MARKS} and nothing else.')


def compare(answer, right):
    """Print both halves, with a gap before the first mark that is wrong."""
    same = 0
    while answer[:same + 1] == right[:same + 1]:
        same = same + 1
    # print() puts a space between two texts: that is the gap.
    print('No. You typed: ', answer[:same], answer[same:])
    print('A mirror shows:', right[:same], right[same:])


def main():
    """Play one game of Mirror Picture."""
    print('Mirror Picture')
    print('==============')
    print('Row by row you see the left half of a picture. At the | stands a')
    print('mirror: type the right half, which is the left one backwards.')
    print(f'The {ROWS} rows get longer. With {MISTAKES} mistakes you lose.')
    print('Type quit to leave.')

    picture = []
    mistakes = 0

    for number in range(1, ROWS + 1):
        half = ''
        while len(half) < number + 2:
            half = half + random.choice(MARKS)

        print(f'\nRow {number} of {ROWS}. Mistakes: {mistakes}')
        show(picture)
        print(' ' * (ROWS + 2 - len(half)) + half + '|')

        right = half[::-1]  # The same marks, from the last to the first.
        answer = ask_half(len(half))
        picture.append(half + answer)
        if answer == right:
            print('Yes, that is a mirror image!')
        else:
            mistakes = mistakes + 1
            compare(answer, right)

        if mistakes == MISTAKES:
            break

    show(picture)
    if mistakes < MISTAKES:
        print(f'The picture is finished, and you win! Mistakes: {mistakes}')
    else:
        print(f'You lose, but what a picture! Mistakes: {mistakes}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
