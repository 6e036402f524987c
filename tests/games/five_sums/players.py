"""Players of Five Sums: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _total(screen):
    """Return the total of the sum that is asked."""
    first, second = re.findall(r'(\d+) \+ (\d+) = $', screen)[0]
    return int(first) + int(second)


def sensible(screen):
    """Err more often in harder sums, and pass half of what would be wrong."""
    sure = 1.0
    while True:
        answer = str(_total(screen))
        sure = sure - 0.09  # 91 in 100 are right, at the end 55.
        if random.random() > sure:
            answer = random.choice(['pass', str(_total(screen) + 10)])
        screen = yield answer


def never_pass(screen):
    """Err as often, and never pass."""
    sure = 1.0
    while True:
        answer = str(_total(screen))
        sure = sure - 0.09
        if random.random() > sure:
            answer = str(_total(screen) + 10)
        screen = yield answer


def pass_the_hard_ones(screen):
    """Do three sums without a slip, and pass what is hard."""
    for _ in range(3):
        screen = yield str(_total(screen))
    while True:
        screen = yield 'pass'


def random_moves(screen):
    """Say a number that is near."""
    while True:
        screen = yield str(_total(screen) + random.randint(-5, 5))


def always_pass(screen):
    """Pass."""
    while True:
        screen = yield 'pass'
