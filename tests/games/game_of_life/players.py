"""Players of Game of Life: see tools/bench.py --fair."""

import random
import re

WON = 'you win'
SQUARES = [(x, y) for y in range(8) for x in range(8)]


def _flowers(screen):
    """Return the squares where flowers stand, a set."""
    rows = re.findall(r'(?m)^ \d((?: [Oo+.]){8})$', screen)[-8:]
    return {(x, y) for x, y in SQUARES if rows[y].split()[x] in 'Oo'}


def _count(square, flowers):
    """Return how many flowers stand around a square."""
    return sum(max(abs(square[0] - x), abs(square[1] - y)) == 1
               for x, y in flowers)


def _play(screen, wanted):
    """Plant in two free squares with so many neighbours as wanted."""
    while True:
        flowers = _flowers(screen)
        names = []
        for _ in range(2):
            free = [square for square in SQUARES if square not in flowers
                    and _count(square, flowers) in wanted]
            if free:
                x, y = random.choice(free)
                flowers.add((x, y))
                names.append('ABCDEFGH'[x] + str(y + 1))
        screen = yield ' '.join(names)


def sensible(screen):
    """Plant where a flower has two neighbours, so that it lives on."""
    return _play(screen, [2])


def random_moves(screen):
    """Plant anywhere."""
    return _play(screen, range(9))


def beside_others(screen):
    """Plant beside any flower."""
    return _play(screen, range(1, 9))


def plant_nothing(screen):
    """Only look."""
    return _play(screen, [])
