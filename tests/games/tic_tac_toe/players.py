"""Players of Tic-Tac-Toe: see tools/bench.py --fair."""

import random
import re

WON = 'X has three in a line'

NAMES = [column + row for row in '123' for column in 'ABC']
ROWS = ['A1 B1 C1', 'A2 B2 C2', 'A3 B3 C3', 'A1 A2 A3', 'B1 B2 B3',
        'C1 C2 C3', 'A1 B2 C3', 'A3 B2 C1']


def _board(screen):
    """Return the last board on the screen, {'A1': its mark}."""
    marks = re.findall(r'(?m)^ \d   (.) \| (.) \| (.)$', screen)[-3:]
    return dict(zip(NAMES, ''.join(map(''.join, marks))))


def _empty(board):
    """Return the squares that are empty."""
    return [square for square in board if board[square] == ' ']


def sensible(screen):
    """Win, or stop the computer, or take the middle, a corner, or a side."""
    while True:
        board = _board(screen)
        urgent = [square for mark in 'XO' for row in ROWS for square in
                  row.split() if board[square] == ' ' and [board[other] for
                  other in row.split() if other != square] == [mark] * 2]
        corners = [square for square in ['A1', 'C1', 'A3', 'C3']
                   if board[square] == ' ']
        middle = ['B2'] if board['B2'] == ' ' else []
        other = random.choice(middle or corners or _empty(board))
        screen = yield (urgent + [other])[0]


def random_moves(screen):
    """Take any square."""
    while True:
        screen = yield random.choice(_empty(_board(screen)))


def first_empty(screen):
    """Take A1, B1, C1, and so on."""
    while True:
        screen = yield _empty(_board(screen))[0]
