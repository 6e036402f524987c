"""Players of Twenty-Three Matches: see tools/bench.py --fair."""

import random
import re

WON = 'you win!'


def _row(screen):
    """Return how many matches there are, and the fewest and most to take."""
    left = int(re.findall(r'^ *(\d+)  \|', screen, re.M)[-1])
    least, most = re.findall(r'\((\d) to (\d)\)', screen)[-1]
    return left, int(least), int(most)


def sensible(screen):
    """Leave 5 or 1 if possible, and else take any number."""
    while True:
        left, least, most = _row(screen)
        take = random.randint(max(1, least), most)
        for good in [1, 5]:
            if least <= left - good <= most:
                take = left - good
        screen = yield str(take)


def random_moves(screen):
    """Take anything."""
    while True:
        left, least, most = _row(screen)
        screen = yield str(random.randint(least, most))
