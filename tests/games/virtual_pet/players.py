"""Players of Virtual Pet: see tools/bench.py --fair."""

import random
import re

WON = 'You win'


def _needs(screen):
    """Return food, energy and fun, as the screen shows them."""
    return [int(re.search(word + r' +(\d+)', screen).group(1))
            for word in ('food', 'energy', 'fun')]


def sensible(screen):
    """Teach when it can learn, else look after the lowest need."""
    screen = yield 'Pixel'
    while True:
        needs = _needs(screen)
        if min(needs) >= 4:
            screen = yield 't'
        else:
            screen = yield 'fsp'[needs.index(min(needs))]


def careful(screen):
    """Keep all needs high, and teach only a very happy pet."""
    screen = yield 'Pixel'
    while True:
        needs = _needs(screen)
        if min(needs) >= 6:
            screen = yield 't'
        else:
            screen = yield 'fsp'[needs.index(min(needs))]


def in_turn(screen):
    """Feed, play, sleep, teach, whatever the screen shows."""
    screen = yield 'Pixel'
    while True:
        for word in 'fpst':
            screen = yield word


def random_moves(screen):
    """Do anything."""
    screen = yield 'Pixel'
    while True:
        screen = yield random.choice('fpst')


def teach_always(screen):
    """Never look after it."""
    screen = yield 'Pixel'
    while True:
        screen = yield 't'
