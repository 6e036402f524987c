"""Players of Acey-Deucey: see tools/bench.py --fair."""

import random
import re

WON = 'you win with'


def _numbers(screen):
    """Return the low card, the high card and the points."""
    low, high, least, points = re.findall(r'\d+', screen)[-4:]
    return int(low), int(high), int(points)


def sensible(screen):
    """Bet all or half on a wide gap, else nothing; no more than is needed."""
    while True:
        low, high, points = _numbers(screen)
        bet = 0
        if high - low > 9:
            bet = points
        elif high - low > 7:
            bet = points // 2 + 1
        screen = yield str(min(bet, 60 - points))


def always_all(screen):
    """Bet all points."""
    while True:
        screen = yield str(_numbers(screen)[2])


def random_moves(screen):
    """Bet anything."""
    while True:
        screen = yield str(random.randint(0, _numbers(screen)[2]))
