"""Players of Trap the Number: see tools/bench.py --fair."""

import random
import re

WON = 'and win'


def sensible(screen):
    """Set each trap in the middle of where the number can be."""
    low, high = 1, 100
    while True:
        width, last = _trap(screen)
        start = (low + high - width + 1) // 2
        start = max(1, min(start, last))
        screen = yield str(start)
        if 'number is lower' in screen:
            high = min(high, start - 1)
        elif 'number is higher' in screen:
            low = max(low, start + width)
        else:
            low = max(low, start)
            high = min(high, start + width - 1)


def _trap(screen):
    """Return how wide the trap is, and where it can begin at most."""
    width = int(re.findall(r'trap is (\d+) wide\.', screen)[-1])
    return width, int(re.findall(r'to (\d+)\):', screen)[-1])


def random_moves(screen):
    """Set the trap anywhere."""
    while True:
        screen = yield str(random.randint(1, _trap(screen)[1]))


def always_the_middle(screen):
    """Set each trap in the middle."""
    while True:
        screen = yield str((_trap(screen)[1] + 1) // 2)


def always_one(screen):
    """Set each trap at 1."""
    while True:
        screen = yield '1'
