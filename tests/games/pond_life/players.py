"""Players of Pond Life: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _numbers(screen):
    """Return how many flies, frogs and herons there are."""
    return [int(number) for number in re.findall(
        r'(?m)^[a-z]+ +(\d+)   \d', screen)]


def sensible(screen):
    """Bring some of the kind that has lost the most since the beginning."""
    start = _numbers(screen)
    while True:
        left = [number / first
                for number, first in zip(_numbers(screen), start)]
        screen = yield str(2 * left.index(min(left)) + 1)


def shortest_bar(screen):
    """Bring some of the kind with the shortest bar."""
    while True:
        bars = [number // handful for number, handful
                in zip(_numbers(screen), (30, 5, 1))]
        screen = yield str(2 * bars.index(min(bars)) + 1)


def wait(screen):
    """Never do anything."""
    while True:
        screen = yield '0'


def frogs_only(screen):
    """Bring frogs each week."""
    while True:
        screen = yield '3'


def in_turn(screen):
    """Bring of each kind in turn."""
    while True:
        for key in '135':
            screen = yield key


def random_moves(screen):
    """Do anything."""
    while True:
        screen = yield str(random.randint(0, 6))
