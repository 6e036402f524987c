"""Players of Pig: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def sensible(screen):
    """Hold at about 20, but not while the computer is close to the goal."""
    while True:
        mine, other = re.findall(r'You +(\d+) #*\nMe +(\d+) ', screen)[-1]
        enough = 25 if int(other) >= 80 else 20
        points = 0
        while points < enough and int(mine) + points < 100:
            screen = yield 'r'
            if 'You roll 1:' in screen:
                break
            points = int(re.findall(r'(\d+) in this turn', screen)[-1])
        else:
            screen = yield 'h'


def random_moves(screen):
    """Roll or hold."""
    while True:
        screen = yield random.choice('rh')


def roll_always(screen):
    """Never hold, unless that wins."""
    while True:
        screen = yield 'h' if re.search(r'you have 1\d\d\.', screen) else 'r'


def roll_three_times(screen):
    """Hold after the third roll."""
    while True:
        for _ in range(3):
            screen = yield 'r'
            if 'You roll 1:' in screen:
                break
        else:
            screen = yield 'h'
