"""Players of Fraction Hunt: see tools/bench.py --fair."""

import random
import re

WON = 'You win'


def _values(screen):
    """Return the values of both fractions, and what is above all answers."""
    a, b, c, d = map(int, re.findall(r'(\d+)/(\d+) < \? < (\d+)/(\d+)',
                                     screen)[-1])
    return a / b, c / d, min(b, d)


def sensible(screen):
    """Type the simplest that seems to lie between, by estimates."""
    while True:
        low, high, limit = _values(screen)
        low += random.gauss(0, 0.02)
        high += random.gauss(0, 0.02)
        screen = yield next(
            (f'{upper}/{lower}' for lower in range(2, limit)
             for upper in range(1, lower) if low < upper / lower < high),
            '1/2')


def random_moves(screen):
    """Type any fraction that is allowed."""
    while True:
        lower = random.randint(2, _values(screen)[2] - 1)
        screen = yield f'{random.randint(1, lower - 1)}/{lower}'


def halves_thirds_quarters(screen):
    """Type the nearest of five fractions that everybody knows."""
    while True:
        low, high, limit = _values(screen)
        screen = yield min(['1/2', '1/3', '2/3', '1/4', '3/4'], key=lambda
                           text: abs(int(text[0]) / int(text[2])
                                     - (low + high) / 2))
