"""Players of Hurkle Hunt: see tools/bench.py --fair."""

import random

WON = 'you win'


def sensible(screen):
    """Go where it is, by smaller and smaller steps."""
    row, column, step = 4, 4, 3
    while True:
        screen = yield str(row * 10 + column)
        row += step * (('south' in screen) - ('north' in screen))
        column += step * (('east' in screen) - ('west' in screen))
        row, column = max(0, min(9, row)), max(0, min(9, column))
        step = max(1, step - 1)


def same_square(screen):
    """Wait for it in the middle."""
    while True:
        yield '44'


def random_moves(screen):
    """Look anywhere."""
    while True:
        yield str(random.randint(0, 99))
