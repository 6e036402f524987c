"""Players of Remainders: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _clues(screen):
    """Return what the number leaves by 3, by 5 and by 7."""
    found = re.search(r'leaves (\d) by 3, (\d) by 5, (\d) by 7', screen)
    return [int(digit) for digit in found.groups()]


def sensible(screen):
    """Try the three numbers that leave the right things by 5 and by 7."""
    three, five, seven = _clues(screen)
    for number in range(105):
        if number % 5 == five and number % 7 == seven:
            yield str(number)


def only_by_seven(screen):
    """Try numbers that leave the right thing by 7."""
    seven = _clues(screen)[2]
    while True:
        yield str(seven + 7 * random.randint(0, 14))


def random_moves(screen):
    """Guess anything."""
    while True:
        yield str(random.randint(0, 104))
