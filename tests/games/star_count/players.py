"""Players of Star Count: see tools/bench.py --fair."""

import random

WON = 'you win'


def _rows(screen):
    """Return the lengths of the rows of the field."""
    return [line.count('*') for line in screen.split('\n') if ' *' in line]


def sensible(screen):
    """Count rows and columns, and miscount a side in one field of four."""
    while True:
        rows = _rows(screen)
        full = len(rows) - 1
        columns = rows[0]
        if random.random() < 0.25:
            columns = columns + random.choice([-1, 1])
        screen = yield str(full * columns + rows[-1])


def random_moves(screen):
    """Say any number of a likely size."""
    while True:
        screen = yield str(random.randint(5, 150))


def forget_the_rest(screen):
    """Multiply, and forget that the last row is shorter."""
    while True:
        rows = _rows(screen)
        screen = yield str(len(rows) * rows[0])
