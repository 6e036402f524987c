"""Players of Mind Reader: see tools/bench.py --fair."""

import random
import re

WON = 'you win!'


def _highest(screen):
    """Return the highest number, from the question."""
    return int(re.findall(r'1 to (\d+)\)', screen)[-1])


def sensible(screen):
    """Go from end to end, and halve what is left as the computer will."""
    highest = _highest(screen)
    number = random.choice([1, highest])
    while True:
        screen = yield str(number)
        low, high = 1, number - 1
        if number < highest / 2:
            low, high = number + 1, highest
        # Walk towards the far end, and take the last number to be found.
        while low < high:
            middle = (low + high) // 2
            if number < highest / 2:
                low = middle + 1
            else:
                high = max(low, middle - 1)
        number = low


def from_end_to_end(screen):
    """Take the lowest number and the highest in turn."""
    while True:
        yield '1'
        yield str(_highest(screen))


def random_moves(screen):
    """Take any number."""
    while True:
        yield str(random.randint(1, _highest(screen)))
