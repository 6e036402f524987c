"""Players of Mirror Picture: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _half(screen):
    """Return the left half of the row that is asked for."""
    return re.findall(r'(\S+)\|\n', screen)[-1]


def sensible(screen):
    """Read backwards, and mistake one mark in 25 for another one."""
    while True:
        marks = [random.choice('.xo') if random.random() < 0.06 else mark
                 for mark in _half(screen)]
        screen = yield ''.join(marks[::-1])


def copying(screen):
    """Type the left half again, and mirror nothing."""
    while True:
        screen = yield _half(screen)


def random_moves(screen):
    """Type any marks."""
    while True:
        screen = yield ''.join(random.choices('.xo', k=len(_half(screen))))
