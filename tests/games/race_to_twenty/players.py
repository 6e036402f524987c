"""Players of Race to Twenty: see tools/bench.py --fair.

Each of them is Red, against a Blue who moves at random.
"""

import random
import re

WON = 'Red wins'


def sensible(screen):
    """Know the secret: leave Blue 3, 6, 9, 12 or 15 steps to go."""
    while True:
        to_go = 20 - int(re.findall(r'@\.+ (\d+)', screen)[-1])
        move = str(to_go % 3 or 1)
        screen = yield move if 'Red, ' in screen else random.choice('12')


def random_moves(screen):
    """Move anyhow."""
    while True:
        screen = yield random.choice('12')
