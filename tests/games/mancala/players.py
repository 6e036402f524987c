"""Players of Mancala: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _board(screen):
    """Return the board on a screen: your houses and store, then the others.
    """
    numbers = re.findall(r'^(?: +\d+)+$', screen, re.MULTILINE)[-3:]
    mine, stores, yours = [[int(number) for number in row.split()]
                           for row in numbers]
    return yours + stores[1:] + mine[::-1]


def _houses(screen):
    """Return the numbers of the houses that have seeds, from 0."""
    return [house for house, seeds in enumerate(_board(screen)[:6]) if seeds]


def _value(board, house):
    """Return how much a house brings: 9 to go again, else what it captures."""
    seeds = board[house]
    last = (house + seeds) % 13
    if last == 6:
        return 9
    empty = last < 6 and (board[last] == 0 and seeds < 13 or seeds == 13)
    return board[12 - last] if empty else 0


def sensible(screen):
    """Go again if possible, else capture most, else sow anything."""
    while True:
        board = _board(screen)
        houses = _houses(screen)
        most = max(_value(board, house) for house in houses)
        screen = yield 'ABCDEF'[random.choice(
            [house for house in houses if _value(board, house) == most])]


def random_moves(screen):
    """Sow any house."""
    while True:
        screen = yield 'ABCDEF'[random.choice(_houses(screen))]


def from_the_right(screen):
    """Sow the house that is nearest to the store."""
    while True:
        screen = yield 'ABCDEF'[_houses(screen)[-1]]


def from_the_left(screen):
    """Sow the house that is farthest from the store."""
    while True:
        screen = yield 'ABCDEF'[_houses(screen)[0]]
