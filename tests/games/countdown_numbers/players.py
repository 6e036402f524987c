"""Players of Countdown Numbers: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _read(screen):
    """Return the target and the numbers left."""
    found = re.findall(r'Target: (\d+)\. Your numbers: ([\d ]+)', screen)[-1]
    return int(found[0]), [int(number) for number in found[1].split()]


def _steps(numbers):
    """Return steps as pairs: the result and the text."""
    pairs = [(one, two) for place, one in enumerate(numbers)
             for two in numbers[:place] + numbers[place + 1:]]
    return [(one * two, f'{one}*{two}') for one, two in pairs] + [
        (one + two, f'{one}+{two}') for one, two in pairs] + [
        (one - two, f'{one}-{two}') for one, two in pairs if one > two]


def sensible(screen):
    """Take the step that comes nearest, as long as it comes nearer."""
    while True:
        target, numbers = _read(screen)
        away, step = min((abs(target - result), step)
                         for result, step in _steps(numbers))
        nearest = min(abs(target - number) for number in numbers)
        screen = yield step if away < nearest else 'done'


def random_moves(screen):
    """Make any step."""
    while True:
        screen = yield random.choice(_steps(_read(screen)[1]))[1]


def always_done(screen):
    """Never make a step."""
    while True:
        screen = yield 'done'
