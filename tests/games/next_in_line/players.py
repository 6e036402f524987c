"""Players of Next in Line: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _row(screen):
    """Return the numbers of the row on a screen."""
    lines = re.findall(r'^\d+(?: \d+){4,}$', screen, re.MULTILINE)
    return [int(digits) for digits in lines[-1].split()]


def sensible(screen):
    """Know steps, factors and sums; see the other rules after a mistake."""
    while True:
        row = _row(screen)
        steps = [two - one for one, two in zip(row, row[1:])]
        guess = row[-1] + steps[-1]
        if steps[-1] - steps[-2] == steps[-2] - steps[-3]:
            guess = row[-1] + 2 * steps[-1] - steps[-2]
        elif row[-1] * row[-3] == row[-2] ** 2:
            guess = row[-1] * row[-1] // row[-2]
        elif row[-1] == row[-2] + row[-3]:
            guess = row[-1] + row[-2]
        elif steps[-1] == 2 * steps[-2]:
            guess = row[-1] + 2 * steps[-1]
        elif len(row) > 5 and row[-1] % row[-2] == 0:
            guess = row[-1] * (row[-1] // row[-2] + 1)
        elif len(row) > 5:
            guess = 2 * row[-2] - row[-4]
        if random.random() < 0.25:
            guess += 1  # A slip.
        screen = yield str(abs(guess))


def same_step(screen):
    """Always take the last step again."""
    while True:
        row = _row(screen)
        screen = yield str(abs(2 * row[-1] - row[-2]))


def random_moves(screen):
    """Say a number near the last one."""
    while True:
        last = _row(screen)[-1]
        screen = yield str(random.randint(last, 2 * last))
