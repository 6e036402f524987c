"""Players of Hailstones: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _stones(screen):
    """Return the three numbers that are falling."""
    found = re.findall(r'Stone \d: +(\d+)', screen)[-3:]
    return [int(number) for number in found]


def _halved(number):
    """Return what is left of a number that is halved while it is even."""
    while number % 2 == 0:
        number //= 2
    return number


def sensible(screen):
    """Wait until a stone is small, or will soon be so by halving alone."""
    while True:
        small = [_halved(number) for number in _stones(screen)]
        answer = ''
        if 'Call one' in screen and min(small) < 4:
            answer = str(small.index(min(small)) + 1)
        screen = yield answer


def smallest_at_once(screen):
    """Call the smallest number before the first step."""
    while True:
        stones = _stones(screen)
        answer = ''
        if 'Call one' in screen:
            answer = str(stones.index(min(stones)) + 1)
        screen = yield answer


def random_moves(screen):
    """Wait, or call any stone."""
    while True:
        answer = ''
        if 'Call one' in screen:
            answer = random.choice(['', '', '', '1', '2', '3'])
        screen = yield answer
