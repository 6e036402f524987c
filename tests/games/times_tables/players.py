"""Players of Times Tables: see tools/bench.py --fair."""

import random
import re

from parts.scripted import Slow

WON = 'you win'


def sensible(screen):
    """Take a while for each answer, and get one in ten wrong."""
    screen = yield '7'
    while True:
        first, second = map(int, re.findall(r'\d+', screen)[-2:])
        answer = Slow(first * second + (random.randint(1, 10) == 1))
        answer.seconds = random.randint(2, 7)
        screen = yield answer


def random_moves(screen):
    """Type some product or other, at once."""
    yield '7'
    while True:
        yield str(random.randint(3, 12) * 7)
