"""Players of Shut the Box: see tools/bench.py --fair.

Each of them is Red, against a Blue who closes any flaps that fit.
"""

import itertools
import random
import re

WON = 'Red wins'


def _ways(screen):
    """Return the answers that fit, the one with the highest flap first."""
    flaps = re.findall(r'open: ([\d ]+)', screen)[-1].split()[::-1]
    total = int(re.findall(r'flaps for (\d+)', screen)[-1])
    return sorted((''.join(way) for count in range(1, 5)
                   for way in itertools.combinations(flaps, count)
                   if sum(map(int, way)) == total), reverse=True) or ['stop']


def _against_blue(screen, choose):
    """Yield the moves of Red, chosen from all ways, and those of Blue."""
    while True:
        pick = choose if '\nRed, ' in screen else random.choice
        screen = yield pick(_ways(screen))


def sensible(screen):
    """Close the highest flaps that fit, as few as possible."""
    yield from _against_blue(screen, lambda ways: min(ways, key=len))


def random_moves(screen):
    """Close any flaps that fit."""
    yield from _against_blue(screen, random.choice)


def many_flaps(screen):
    """Close as many flaps as fit."""
    yield from _against_blue(screen, lambda ways: max(ways, key=len))
