"""Players of Rock, Paper, Scissors: see tools/bench.py --fair."""

import random
import re

WON = 'you win!'


def sensible(screen):
    """Count what the computer does after a throw, and expect it again."""
    seen = [0, 0, 0]
    yours = random.randint(0, 2)
    screen = yield 'rps'[yours]
    while True:
        habit = seen.index(max(seen))
        last = yours
        yours = (last + habit + 1) % 3
        screen = yield 'rps'[yours]
        word = re.findall(r'I throw (\w)', screen)[-1]
        seen['rps'.index(word) - last] += 1


def always_rock(screen):
    """Throw rock."""
    while True:
        screen = yield 'r'


def random_moves(screen):
    """Throw anything."""
    while True:
        screen = yield random.choice('rps')
