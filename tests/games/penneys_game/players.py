"""Players of Penney's Game: see tools/bench.py --fair."""

import random
import re

WON = 'you win'
_THREES = ['HHH', 'HHT', 'HTH', 'HTT', 'THH', 'THT', 'TTH', 'TTT']


def _taken(screen):
    """Return what the computer has chosen first, or ''."""
    return ''.join(re.findall('and choose ([HT]+)', screen)[-1:])


def sensible(screen):
    """Choose as the computer does when it is second; else HTT or THH."""
    while True:
        taken = _taken(screen)
        if taken == '':
            screen = yield random.choice(['HTT', 'THH'])
        elif taken[1] == 'H':
            screen = yield 'T' + taken[:2]
        else:
            screen = yield 'H' + taken[:2]


def random_moves(screen):
    """Choose any three that are not taken."""
    while True:
        screen = yield random.choice(
            [three for three in _THREES if three != _taken(screen)])


def always_htt(screen):
    """Choose the same three, if they are not taken."""
    while True:
        screen = yield 'THH' if _taken(screen) == 'HTT' else 'HTT'
