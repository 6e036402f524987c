"""Players of Reversi: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

CORNERS = ['A1', 'A8', 'H1', 'H8']
BESIDE = ['A2', 'B1', 'B2', 'A7', 'B7', 'B8', 'G1', 'G2', 'H2', 'G7', 'G8',
          'H7']
STEPS = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]


def _board(screen):
    """Return the last board on the screen: {(column, row): mark}."""
    rows = re.findall(r'(?m)^ (\d) ((?:[ \[][.XO+][ \]]?)+)$', screen)[-8:]
    return {(x, int(row)): mark for row, marks in rows
            for x, mark in enumerate(re.findall(r'[.XO+]', marks), 1)}


def _moves(screen):
    """Return the squares with a +, {name: how many discs X flips there}."""
    board = _board(screen)
    found = {}
    for (x, y), mark in board.items():
        count = 0
        for step_x, step_y in STEPS:
            length = 1
            while board.get((x + length * step_x, y + length * step_y)) == 'O':
                length += 1
            if board.get((x + length * step_x, y + length * step_y)) == 'X':
                count += length - 1
        if mark == '+':
            found['ABCDEFGH'[x - 1] + str(y)] = count
    return found


def sensible(screen):
    """Take a corner, stay away from beside it, else flip most."""
    while True:
        moves = _moves(screen)
        good = [square for square in moves if square in CORNERS] or [
            square for square in moves if square not in BESIDE] or list(moves)
        most = max(moves[square] for square in good)
        screen = yield random.choice([square for square in good
                                      if moves[square] == most])


def random_moves(screen):
    """Go to any square with a +."""
    while True:
        screen = yield random.choice(list(_moves(screen)))
