"""Players of Stars: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def sensible(screen):
    """Guess a number that fits all that was seen."""
    possible = list(range(1, 101))
    while True:
        guess = random.choice(possible)
        screen = yield str(guess)
        stars = int(re.search(r'Stars: (\d+)', screen).group(1))
        possible = [number for number in possible
                    if number != guess and 12 // abs(number - guess) == stars]


def random_moves(screen):
    """Guess anything."""
    while True:
        screen = yield str(random.randint(1, 100))


def steps_of_twenty(screen):
    """Guess 10, 30, 50, 70 and 90, whatever there is to see."""
    for guess in range(10, 100, 20):
        screen = yield str(guess)


def one_side(screen):
    """Look only above the last guess."""
    guess = 10
    while True:
        screen = yield str(guess)
        stars = int(re.search(r'Stars: (\d+)', screen).group(1))
        guess = min(100, guess + (12 // stars if stars else 20))
