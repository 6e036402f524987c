"""Minesweeper

Dig up a field without touching a mine: each number says how many are near.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  10
Concepts: sets, membership tests, nested loops, functions
Idea:     With & you find what two sets share, with - what only one has.

Predict:  You dig where no mine is near, and many squares open. Where does that
          stop?

Your turn:
  *   Make the field 12 columns wide and 8 rows high, with 14 mines.
  **  Below each field, say how many safe squares are still closed, as in
      "Safe: 47".
  *** Take "hint" as an answer, too: from the first dig on, it names a square
      that is closed and safe, and no other square.
"""

import random
import sys

COLUMNS = 9  # Try 6 or 16.
ROWS = 9  # Try 6 or 12.
MINES = 13  # Try 8 or 15.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLUMNS]  # The names of the columns.


# A square is a text, such as 'B3'. Three sets say all about the field: closed
# has the squares that are not open yet, mines those with a mine, and flags
# those that the player has marked.
def all_squares():
    """Return the names of all squares, as a list."""
    squares = []
    for row in range(1, ROWS + 1):
        for letter in LETTERS:
            squares.append(letter + str(row))
    return squares


def around(square):
    """Return the squares beside a square and at its corners, as a set."""
    column = LETTERS.index(square[0])
    row = int(square[1:])
    near = set()
    for x in range(column - 1, column + 2):
        for y in range(row - 1, row + 2):
            if 0 <= x < COLUMNS and 1 <= y <= ROWS:
                near.add(LETTERS[x] + str(y))
    near.remove(square)
    return near


def lay_mines(first):
    """Return a set of mines, none of them in the first square or beside it."""
    places = []
    for square in all_squares():
        if square != first and square not in around(first):
            places.append(square)
    return set(random.sample(places, MINES))


def mark_of(square, closed, flags, mines):
    """Return the character that stands for a square on the screen."""
    if square in flags:
        return '!'
    if square in closed:
        return '#'
    if square in mines:
        return 'X'
    number = len(around(square) & mines)
    return '.12345678'[number]  # A dot for 0, or else the digit.


def show(closed, flags, mines):
    """Print the field."""
    print('\n     ' + ' '.join(LETTERS))
    for row in range(1, ROWS + 1):
        line = f'{row:4}'
        for letter in LETTERS:
            line += ' ' + mark_of(letter + str(row), closed, flags, mines)
        print(line)


def dig(square, closed, mines):
    """Open a square. If no mine is near, open all around it, and so on."""
    waiting = [square]
    while waiting:  # As long as there is a square in the list.
        place = waiting.pop()
        # Many squares get into the list twice, but they are closed only once.
        if place in closed:
            closed.remove(place)
            if len(around(place) & mines) == 0:
                waiting.extend(around(place))


def ask_squares(closed, flags):
    """Ask until all that is typed can be done; return it as a list."""
    allowed = closed - flags
    for square in closed:
        allowed.add(square + '!')

    while True:
        question = f'Your squares (A1 to {LETTERS[-1]}{ROWS}): '
        answer = input(question).strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        names = answer.split()
        if len(names) > 0 and len(set(names) - allowed) == 0:
            return names
        print('Please type closed squares: B3 to dig where no flag is, or B3!'
              ' for a flag.')


def main():
    """Play one game of Minesweeper."""
    print('Minesweeper')
    print('===========')
    print(f'Dig up all squares but {MINES}: those are mines with green paint')
    print('in them. A number says how many of the 8 squares around it are')
    print('mines, a dot that none is. Your first dig is safe. B3 digs there,')
    print('B3! sets a flag or takes it off, B3 C4 D4! does all three.')
    print('Type quit to leave.')

    closed = set(all_squares())
    flags = set()
    mines = set()  # They are laid when the player digs for the first time.
    waiting = []  # What was typed and is not done yet.

    while closed != mines:
        if len(waiting) == 0:
            show(closed, flags, mines)
            print('Mines without a flag:', MINES - len(flags))
            waiting = ask_squares(closed, flags)
        name = waiting.pop(0)  # This takes the first one out of the list.
        square = name.replace('!', '')

        if square in flags:
            flags.remove(square)
        elif '!' in name:
            flags.add(square)
        else:
            if len(mines) == 0:
                mines = lay_mines(square)
            if square in mines:
                show(set(), mines - {square}, mines)
                print(f'The mine in {square} paints you green: you lose.')
                print('Safe squares that were closed:', len(closed - mines))
                return
            dig(square, closed, mines)
        flags = flags & closed  # An open square needs no flag.

    show(closed, mines, mines)
    print('All safe squares are open, and you are still clean: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
