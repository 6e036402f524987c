"""Connect Four

Drop your pieces into the columns and be the first to get four in a row.

Level:    3
Kind:     board
Players:  1
Minutes:  5
Concepts: nested lists, nested loops, tuples, unpacking
Idea:     One step, repeated in each of four directions, finds every row.

Predict:  You begin with three pieces in column A, one on top of the other.
          Where does the third piece of the computer go?

Your turn:
  *   Make the board 9 columns wide and 7 rows high.
  **  Below each board, say how many pieces lie on it: "Pieces: 6".
  *** Before the game ask "Players (1/2)? ". Two take turns at the keyboard,
      and the computer only watches.
"""

import random
import sys

COLUMNS = 7  # Try 5 or 9.
ROWS = 6  # Try 5 or 8.
IN_A_ROW = 4  # How many in a row win the game. Try 3 or 5.
PICKS = 4  # The more, the more the computer likes the middle. Try 0 or 50.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLUMNS]  # The names of the columns.
YOU = 'X'
COMPUTER = 'O'
EMPTY = '.'

# A row of pieces can run across, up, and along two diagonals. Each direction
# is a step: so many columns across, and so many rows up.
DIRECTIONS = [(1, 0), (0, 1), (1, 1), (1, -1)]


# The board is a list of columns, and each column is a list of its pieces, from
# the lowest to the highest: to drop a piece is to append it.
def piece_at(board, x, y):
    """Return the piece in column x and row y, or EMPTY if there is none."""
    if 0 <= x < COLUMNS and 0 <= y < len(board[x]):
        return board[x][y]
    return EMPTY


def show(board):
    """Print the board, the top row first."""
    print()
    for y in range(ROWS - 1, -1, -1):
        line = ''
        for x in range(COLUMNS):
            line += ' ' + piece_at(board, x, y)
        print(line)
    print(' ' + ' '.join(LETTERS))


def open_columns(board):
    """Return the numbers of the columns that are not full, as a list."""
    found = []
    for x in range(COLUMNS):
        if len(board[x]) < ROWS:
            found.append(x)
    return found


def has_won(board, piece):
    """Are there enough of these pieces in a row, anywhere on the board?"""
    for x in range(COLUMNS):
        for y in range(len(board[x])):
            for across, up in DIRECTIONS:
                row = ''
                for part in range(IN_A_ROW):
                    row += piece_at(board, x + part * across, y + part * up)
                if row == piece * IN_A_ROW:  # 'X' * 4 is 'XXXX'.
                    return True
    return False


def computer_choice(board):
    """Return a column that wins, or stops you, or else is near the middle."""
    columns = open_columns(board)

    # First, could the computer win here? Then, could you?
    for piece in [COMPUTER, YOU]:
        for x in columns:
            # Drop the piece, see what happens, and take it out again.
            board[x].append(piece)
            wins = has_won(board, piece)
            board[x].pop()
            if wins:
                return x

    # Most rows run through the middle. So pick some more columns at random,
    # and keep the one that is nearest to the middle.
    middle = COLUMNS // 2
    best = random.choice(columns)
    for pick in range(PICKS):
        x = random.choice(columns)
        if abs(x - middle) < abs(best - middle):
            best = x
    return best


def ask_column(board):
    """Ask until the player names a column that is not full; return it."""
    while True:
        answer = input(f'Your column (A to {LETTERS[-1]}): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for x in open_columns(board):
            if answer == LETTERS[x]:
                return x
        print('Please type the letter of a column that has room.')


def main():
    """Play one game of Connect Four."""
    print('Connect Four')
    print('============')
    print('You are X, the computer is O. Take turns to drop a piece into a')
    print('column: it falls as far as it can. Across, up or along a diagonal,')
    print(f'the first to get {IN_A_ROW} in a row wins.')
    print('Type quit to leave.')

    board = []
    for x in range(COLUMNS):
        board.append([])

    for turn in range(COLUMNS * ROWS):  # Then the board is full.
        if turn % 2 == 0:
            piece = YOU
            show(board)
            x = ask_column(board)
        else:
            piece = COMPUTER
            x = computer_choice(board)

        board[x].append(piece)
        print(f'{piece} drops in column {LETTERS[x]}.')
        if has_won(board, piece):
            show(board)
            print(f'{piece} has {IN_A_ROW} in a row and wins!')
            return

    show(board)
    print('The board is full and nobody has won: a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
