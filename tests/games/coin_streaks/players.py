"""Players of Coin Streaks, who type for both: see tools/bench.py --fair."""

import random
import re

WON = 'blue wins'


def _streak(row):
    """Return the length of the longest streak."""
    return max(len(part) for part in re.findall('h+|t+', row))


def _play(screen, swaps, looks):
    """Red swaps sides with a chance of swaps; Blue looks at the streaks."""
    tosses = int(re.findall(r'\((\d+) times', screen)[-1])
    while True:
        row = 'h'
        while len(row) < tosses:
            other = 'th'[row[-1] == 't']
            row += other if random.random() < swaps else row[-1]
        screen = yield row
        a_row, b_row = re.findall(r'^[AB] ([ht]+)$', screen, re.M)[-2:]
        longer = 'ab'[_streak(b_row) > _streak(a_row)]
        screen = yield longer if looks else random.choice('ab')


def sensible(screen):
    """Red avoids streaks a little; Blue takes the longer streak."""
    return _play(screen, 0.6, True)


def red_like_a_coin(screen):
    """Red knows the secret; Blue takes the longer streak."""
    return _play(screen, 0.5, True)


def random_moves(screen):
    """Red avoids streaks a little; Blue takes any row."""
    return _play(screen, 0.6, False)
