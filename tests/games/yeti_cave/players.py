"""Players of Yeti Cave: see tools/bench.py --fair."""

import random

WON = 'you win'


def sensible(screen):
    """Read well, and leave the hair when there is hardly a storm."""
    screen = yield 'left' if 'The left one' in screen else 'right'
    screen = yield 'wait' if 'yawns' in screen else 'creep'
    yield 'take' if 'hoo hoo' in screen else 'leave'


def first_words(screen):
    """Type the first word in every room."""
    for word in ('left', 'creep', 'take'):
        yield word


def random_moves(screen):
    """Type any word."""
    for words in (('left', 'right'), ('creep', 'wait'), ('take', 'leave')):
        yield random.choice(words)
