"""Players of Prime or Not: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _divides(screen, divisors):
    """Return y or n for the number on the screen: is it one of these?"""
    number = int(re.findall(r'Is (\d+) a prime', screen)[-1])
    return 'n' if any(number % divisor == 0 for divisor in divisors) else 'y'


def sensible(screen):
    """Try to divide by 3 and by 7."""
    while True:
        screen = yield _divides(screen, (3, 7))


def only_three(screen):
    """Try to divide by 3, and by nothing else."""
    while True:
        screen = yield _divides(screen, (3,))


def random_moves(screen):
    """Say yes or no."""
    while True:
        screen = yield random.choice('yn')


def always_yes(screen):
    """Take all for primes."""
    while True:
        screen = yield 'y'
