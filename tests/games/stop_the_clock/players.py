"""Players of Stop the Clock: see tools/bench.py --fair."""

import random
import re

from parts.scripted import Slow

WON = 'you win'


def _after(seconds):
    """Return the key Enter, pressed after some seconds."""
    key = Slow('')
    key.seconds = max(0.3, seconds)
    return key


def _target(screen):
    """Return the seconds that are wanted, or 0 if the clock is not running."""
    found = re.findall(r'Press Enter after (\d+) seconds', screen)
    return int(found[-1]) if found else 0


def sensible(screen):
    """Count in the head, which is a tenth off, more or less."""
    while True:
        target = _target(screen)
        screen = yield _after(random.gauss(target, target / 11))


def random_moves(screen):
    """Press Enter after any time."""
    while True:
        screen = yield _after(random.uniform(1, 14))
