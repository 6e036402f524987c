"""Tic-Tac-Toe

Get three in a line against a computer that thinks of nearly everything.

Level:    4
Kind:     board
Players:  1
Minutes:  5
Also:     noughts and crosses
Concepts: recursion, comprehensions, dictionaries, unpacking
Idea:     Minimax: expect that your rival answers each move as well as can be.

Predict:  You begin in the corner A1, and the computer thinks hard. Which
          square does it take?

Your turn:
  *   Let only rows and columns win, and diagonals no more.
  **  Below each board, say how many squares are empty: "Empty: 7".
  *** Take "hint" as an answer, too: it names one square that is as good for
      you as any, if both sides play well. Then the question comes again.
"""

import random
import sys

SLIPS = 25  # So many of 100 moves the computer makes blindly. Try 0 or 100.

YOU = 'X'
COMPUTER = 'O'
EMPTY = ' '
RIVAL = {YOU: COMPUTER, COMPUTER: YOU}  # Who comes next.

LINES = [('A1', 'B1', 'C1'), ('A2', 'B2', 'C2'), ('A3', 'B3', 'C3'),
         ('A1', 'A2', 'A3'), ('B1', 'B2', 'B3'), ('C1', 'C2', 'C3'),
         ('A1', 'B2', 'C3'), ('A3', 'B2', 'C1')]  # The last are diagonals.


# The board is a dictionary. Its keys are the names of the squares, from A1 to
# C3, and it has for each of them the mark that is there: X, O or EMPTY.
def new_board():
    """Return a board without any marks."""
    board = {}
    for row in '123':
        for column in 'ABC':
            board[column + row] = EMPTY
    return board


def show(board):
    """Print the board."""
    print()
    print('     A   B   C')
    for row in '123':
        marks = [board[column + row] for column in 'ABC']
        print(f' {row}   ' + ' | '.join(marks))
        if row != '3':
            print('    ---+---+---')
    print()


def empty_squares(board):
    """Return the squares that are empty, as a list."""
    return [square for square in board if board[square] == EMPTY]


def has_won(board, mark):
    """Is this mark on all three squares of a line?"""
    for first, second, third in LINES:
        if board[first] == board[second] == board[third] == mark:
            return True
    return False


# Minimax (John von Neumann, 1928). What is a board worth? If the game is over,
# that is plain. If not, try each move that there is: what is the board worth
# then? To answer this, worth() calls itself, and that call does the same with
# each answer to the move, and so on, to the end of every game. Where it is the
# computer's turn, the best move counts. Where it is yours, the one that is
# worst for the computer: it expects that you play well.
def worth(board, turn, known):
    """Return what a board is worth to the computer, with the mark on turn.

    Above 0 the computer can win, below 0 you can, and 0 is a draw.
    """
    # The sooner a win comes, the more it is worth, and the more a loss hurts.
    empty = empty_squares(board)
    if has_won(board, COMPUTER):
        return 1 + len(empty)
    if has_won(board, YOU):
        return -1 - len(empty)
    if len(empty) == 0:
        return 0

    # There are 9 x 8 x 7 x ... = 362880 ways to fill the board, but many of
    # them lead to the same marks. What is known once is not worked out again.
    marks = ''.join(board.values())
    if marks not in known:
        found = []
        for square in empty:
            board[square] = turn  # Try it, ...
            found.append(worth(board, RIVAL[turn], known))
            board[square] = EMPTY  # ... and take it back.
        if turn == COMPUTER:
            known[marks] = max(found)
        else:
            known[marks] = min(found)
    return known[marks]


def best_squares(board):
    """Return the squares that are worth most to the computer, as a list."""
    found = {}
    known = {}
    for square in empty_squares(board):
        board[square] = COMPUTER
        found[square] = worth(board, YOU, known)
        board[square] = EMPTY
    most = max(found.values())
    return [square for square in found if found[square] == most]


def ask_square(board):
    """Ask until the player names an empty square; return it."""
    while True:
        square = input('Your square (A1 to C3): ').strip().upper()
        if square == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if square in empty_squares(board):
            return square
        if square in board:
            print(f'{square} is taken by {board[square]}.')
        else:
            print('Please type a letter and a number, such as B2.')


def main():
    """Play one game of Tic-Tac-Toe."""
    print('Tic-Tac-Toe')
    print('===========')
    print('You are X, the computer is O. Mark a square in turn: three of your')
    print('marks in a line win, across, down or along a diagonal.')
    print('The computer thinks of all that can happen. But now and then')
    print('it looks out of the window and takes any square.')
    print('Type quit to leave.')

    board = new_board()
    turn = YOU
    while len(empty_squares(board)) > 0:
        if turn == YOU:
            show(board)
            square = ask_square(board)
            print(f'You take {square}.')
        elif random.randint(1, 100) <= SLIPS:
            square = random.choice(empty_squares(board))
            print(f'The computer looks out of the window. It takes {square}.')
        else:
            square = random.choice(best_squares(board))
            print(f'The computer thinks hard. It takes {square}.')

        board[square] = turn
        if has_won(board, turn):
            show(board)
            print(f'{turn} has three in a line and wins!')
            return
        turn = RIVAL[turn]

    show(board)
    print('The board is full: a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
