"""Players of Five Sums: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _answers(screen, unsure):
    """Err more often in harder sums; unsure is what is typed then."""
    sure = 1.0
    while True:
        total = sum(map(int, re.findall(r'(\d+) \+ (\d+) = $', screen)[0]))
        sure = sure - 0.09  # 91 in 100 are right, at the end 55.
        wrong = random.choice(unsure) or str(total + 10)
        screen = yield str(total) if random.random() < sure else wrong


def sensible(screen):
    """Pass half of what would be wrong."""
    yield from _answers(screen, ['pass', ''])


def never_pass(screen):
    """Err as often, and never pass."""
    yield from _answers(screen, [''])


def random_moves(screen):
    """Say a number, or pass."""
    while True:
        screen = yield random.choice(['pass', str(random.randint(10, 640))])
