"""Players of Battleship: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

SQUARES = [(x, y) for y in range(10) for x in range(10)]


def _name(square):
    """Return what to type for a square."""
    return 'ABCDEFGHIJ'[square[0]] + str(square[1] + 1)


def _targets(screen):
    """Return two lists of squares to shoot at: beside a hit, and any."""
    rows = re.findall(r'^ +\d+((?: [.oxX]){10}) ', screen, re.MULTILINE)
    pond = {(x, y): rows[y].split()[x] for x, y in SQUARES}
    free = [square for square in SQUARES if pond[square] == '.']
    beside = [(x, y) for x, y in free
              if 'x' in [pond.get((x + 1, y)), pond.get((x - 1, y)),
                         pond.get((x, y + 1)), pond.get((x, y - 1))]]
    return beside, free


def sensible(screen):
    """Shoot beside hits until the ship sinks, else anywhere."""
    while True:
        beside, free = _targets(screen)
        screen = yield _name(random.choice(beside or free))


def random_moves(screen):
    """Shoot anywhere."""
    free = SQUARES[:]
    random.shuffle(free)
    for square in free:
        yield _name(square)


def row_by_row(screen):
    """Shoot beside hits, else at A1, B1, C1 and so on."""
    while True:
        beside, free = _targets(screen)
        screen = yield _name((beside or free)[0])
