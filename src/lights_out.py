"""Lights Out

Each press switches a lamp and its neighbours: put all of them out.

Level:    4
Kind:     puzzle
Players:  1
Minutes:  10
Concepts: bitwise operators, comprehensions, dictionaries, membership tests
Idea:     Search from the end: that finds all puzzles, and how hard each is.

Predict:  You type A1 A1. Which lamps have changed then?

Your turn:
  *   Add a fourth board, which takes 5 presses, and show a lamp that is on
      as an O.
  **  Below each board, say how few presses it takes from there, as in
      "Fewest: 3". When it is dark, that is 0.
  *** When the presses are used up, say which ones would have put out all
      lamps, and no one too many, as in "Way: B2 C4".
"""

import random
import sys

SIZE = 4  # Lamps along a side. Try 3. (5 would take hours: see below.)
BOARDS = [2, 3, 4]  # How many presses each board takes. Try [6] or [1, 7].
SPARE = 6  # So many presses more than all boards take. Try 0 or 20.

LETTERS = 'ABCD'[:SIZE]  # The names of the columns.
LAMPS = [letter + str(row) for row in range(1, SIZE + 1) for letter in LETTERS]
ON = '*'
OFF = '.'

# A board is one number. In binary it has a digit, a bit, for each of the
# lamps, 1 where it is on: if only the first and the third are on, the number
# is 101, which is 5. The bits of the lamps are 1, 2, 4, 8, and so on.
BITS = {LAMPS[place]: 1 << place for place in range(len(LAMPS))}
DARK = 0


def show(board, presses_left):
    """Print a board, and how many presses are left."""
    print('\n    ' + ' '.join(LETTERS))
    for row in range(1, SIZE + 1):
        line = f'{row:3}'
        for letter in LETTERS:
            # With & only those bits stay that are 1 in both numbers.
            if board & BITS[letter + str(row)] == 0:
                line += ' ' + OFF
            else:
                line += ' ' + ON
        print(line)
    print(f'Presses left: {presses_left}')


def switched_by(lamp):
    """Return which lamps a press switches: a number like a board."""
    column = LETTERS.index(lamp[0])
    row = int(lamp[1])
    bits = 0
    for other in LAMPS:
        across = abs(LETTERS.index(other[0]) - column)
        down = abs(int(other[1]) - row)
        if across + down <= 1:  # It is the lamp, or right beside it.
            bits = bits | BITS[other]  # With | a bit is added.
    return bits


# Breadth-first search (Edward Moore, 1959). Begin with the dark board. One
# press leads to 16 others: those take 1 press. From them go on to all the
# boards that were not seen yet: they take 2, and so on, until there is nothing
# new. As presses work backwards, too, each board that is found can be solved.
# Here there are 4096 of them. With 5 by 5 lamps it would be 8388608.
def all_boards():
    """Return a dictionary: for each board, the fewest presses it takes."""
    presses = [switched_by(lamp) for lamp in LAMPS]
    fewest = {DARK: 0}
    waiting = [DARK]  # The first that came in is the first that goes out.
    while len(waiting) > 0:
        board = waiting.pop(0)
        for bits in presses:
            after = board ^ bits  # With ^ the bits in the second one change.
            if after not in fewest:
                fewest[after] = fewest[board] + 1
                waiting.append(after)
    return fewest


def ask_lamps(most):
    """Ask until the player names some lamps, not too many; return them."""
    while True:
        answer = input(f'Your presses (A1 to {LETTERS[-1]}{SIZE}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        names = answer.replace(',', ' ').split()
        unknown = [name for name in names if name not in LAMPS]
        if len(unknown) == 0 and 1 <= len(names) <= most:
            return names
        print('Please type lamps, such as B2 or B2 C3, and no more than you '
              'have presses.')


def main():
    """Play one game of Lights Out."""
    fewest = all_boards()
    presses_left = sum(BOARDS) + SPARE

    print('Lights Out')
    print('==========')
    print('Switch off all lamps. If you press B2, it is switched on or off,')
    print('and so are the lamps above, below, left and right of it.')
    print('B2 C4 makes two presses.')
    print(f'Boards: {len(BOARDS)}. Presses that you have: {presses_left},')
    print(f'which is {SPARE} more than it takes.')
    print('Type quit to leave.')

    for number in range(len(BOARDS)):
        count = BOARDS[number]
        board = random.choice([each for each in fewest
                               if fewest[each] == count])
        print(f'\nBoard {number + 1} of {len(BOARDS)} takes {count} presses.')

        while board != DARK and presses_left > 0:
            show(board, presses_left)
            for lamp in ask_lamps(presses_left):
                board = board ^ switched_by(lamp)
                presses_left -= 1

        show(board, presses_left)
        if board != DARK:
            print(f'You would need {fewest[board]} more: you lose.')
            return
        print('All lamps are off!')

    print('You win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
