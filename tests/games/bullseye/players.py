"""Players of Bullseye: see tools/bench.py --fair.

Each of them is Red, against a Blue who is daring when behind.
"""

import random
import re

WON = 'Red wins'


def _clever(mine, other):
    """Return a throw that fits how things stand."""
    if mine > other or (other >= 200 and mine + 20 > other):
        return 's'
    return 'b' if mine == other else 'd'


def _against_blue(screen, rule):
    """Yield the throws of Red, by a rule from the points, and of Blue."""
    while True:
        red, blue = map(int, re.findall(r'(?:Red|Blue) +(\d+) ', screen)[-2:])
        screen = yield (rule(red, blue) if 'Red, your' in screen
                        else _clever(blue, red))


def sensible(screen):
    """Be daring when behind, too, and steady in front."""
    yield from _against_blue(screen, _clever)


def always_steady(screen):
    """Throw steady."""
    yield from _against_blue(screen, lambda red, blue: 's')


def always_daring(screen):
    """Throw daring."""
    yield from _against_blue(screen, lambda red, blue: 'd')


def random_moves(screen):
    """Throw at random."""
    yield from _against_blue(screen, lambda red, blue: random.choice('sbd'))
