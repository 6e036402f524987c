"""Players of Guess the Number: see tools/bench.py --fair."""

import random

WON = 'you win'


def sensible(screen):
    """Halve what is left."""
    low, high = 1, 100
    while True:
        guess = (low + high) // 2
        screen = yield str(guess)
        if 'too low' in screen:
            low = guess + 1
        else:
            high = guess - 1


def anywhere(screen):
    """Guess anything that is still possible, without a plan."""
    low, high = 1, 100
    while True:
        guess = random.randint(low, high)
        screen = yield str(guess)
        if 'too low' in screen:
            low = guess + 1
        else:
            high = guess - 1


def random_moves(screen):
    """Guess anything."""
    while True:
        screen = yield str(random.randint(1, 100))


def steps_of_ten(screen):
    """Guess 10, 20, 30, and then go back one by one."""
    guess, step = 10, 10
    while True:
        screen = yield str(guess)
        if 'too high' in screen:
            step = -1
        guess += step
