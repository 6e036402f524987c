"""Players of Guess the Number: see tools/bench.py --fair."""

import random

WON = 'you win'


def sensible(screen):
    """Halve what is left."""
    low = 1
    high = 100
    while True:
        guess = (low + high) // 2
        screen = yield str(guess)
        if 'too low' in screen:
            low = guess + 1
        else:
            high = guess - 1


def random_moves(screen):
    """Guess anything."""
    while True:
        screen = yield str(random.randint(1, 100))
