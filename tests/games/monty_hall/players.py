"""Players of Monty Hall: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _doors(screen):
    """Return the door where the player stands, and the other closed one."""
    return re.findall(r'\d+', screen)[-2:]


def _guess(screen):
    """Return ten times as often as changing won in 100 rounds."""
    return str(int(re.findall(r'changing wins +(\d+)', screen)[-1]) * 10)


def sensible(screen):
    """Do what was right last time, and believe the bars."""
    changing = False
    while 'in 1000' not in screen:
        screen = yield '1'
        screen = yield _doors(screen)[changing]
        if 'A goat' in screen:
            changing = not changing
    yield _guess(screen)


def always_stay(screen):
    """Never change, and believe the bars."""
    while 'in 1000' not in screen:
        screen = yield '1'
        screen = yield '1'
    yield _guess(screen)


def random_moves(screen):
    """Stay or change at random, and guess anything."""
    while 'in 1000' not in screen:
        screen = yield '1'
        screen = yield random.choice(_doors(screen))
    yield str(random.randint(1, 1000))
