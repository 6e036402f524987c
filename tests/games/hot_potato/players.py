"""Players of Hot Potato: see tools/bench.py --fair.

Each of them is Red, against a Blue who rolls until the heat is 15.
"""

import random
import re

WON = 'Red wins'


def _against_blue(screen, rule):
    """Yield the moves of Red, by a rule from the heat, and those of Blue."""
    while True:
        heat = int(re.findall(r'Heat (\d+): ', screen)[-1])
        move = 'r' if heat < 15 else 'p'
        screen = yield move if 'Blue, roll' in screen else rule(heat)


def sensible(screen):
    """Roll until the heat is 15, too."""
    yield from _against_blue(screen, lambda heat: 'r' if heat < 15 else 'p')


def always_roll(screen):
    """Never pass."""
    yield from _against_blue(screen, lambda heat: 'r')


def random_moves(screen):
    """Roll or pass at random."""
    yield from _against_blue(screen, lambda heat: random.choice('rp'))
