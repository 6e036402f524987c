"""Players of Rail Fence: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def sensible(screen):
    """Count the top rail: after it comes the second letter of MEET."""
    while True:
        secret = re.findall('message: ([A-Z]+)', screen)[-1]
        for rails in range(2, 7):
            if secret[len(secret[::2 * rails - 2])] == 'E':
                screen = yield str(rails)
                if 'Yes' in screen:
                    break


def random_moves(screen):
    """Type any number of rails."""
    while True:
        screen = yield str(random.randint(2, 6))


def one_after_another(screen):
    """Try all numbers of rails, the smallest first."""
    while True:
        for rails in '23456':
            screen = yield rails
            if 'Yes' in screen:
                break
