"""Players of Connect Four: see tools/bench.py --fair."""

import random
import re

WON = 'X has 4 in a row'
COLUMNS = 'ABCDEFG'


def _board(screen):
    """Return the board on the screen, the top row first: a list of texts."""
    return [line.replace(' ', '') for line in screen.splitlines()
            if re.fullmatch('( [.XO]){7}', line)]


def _open(board):
    """Return the letters of the columns that have room."""
    return [letter for letter, mark in zip(COLUMNS, board[0]) if mark == '.']


def _wins(board, letter, piece):
    """Would this piece make four in a row when it drops in this column?"""
    column = COLUMNS.index(letter)
    row = max(y for y in range(6) if board[y][column] == '.')
    for step_x, step_y in (1, 0), (0, 1), (1, 1), (1, -1):
        length = 1
        for sign in 1, -1:
            x, y = column + sign * step_x, row + sign * step_y
            while 0 <= x < 7 and 0 <= y < 6 and board[y][x] == piece:
                length += 1
                x, y = x + sign * step_x, y + sign * step_y
        if length >= 4:
            return True
    return False


def sensible(screen):
    """Win, or stop the computer, or play C, D or E while there is room."""
    while True:
        board = _board(screen)
        letters = _open(board)
        urgent = [letter for piece in 'XO' for letter in letters
                  if _wins(board, letter, piece)]
        middle = [letter for letter in letters if letter in 'CDE']
        screen = yield (urgent[:1] or [random.choice(middle or letters)])[0]


def random_moves(screen):
    """Drop anywhere."""
    while True:
        screen = yield random.choice(_open(_board(screen)))


def always_d(screen):
    """Fill the middle column, then the one beside it, and so on."""
    while True:
        letters = _open(_board(screen))
        screen = yield [x for x in 'DCEBFAG' if x in letters][0]
