"""Players of Minesweeper: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _field(screen):
    """Return the field on the screen: {(x, y): its mark}."""
    rows = re.findall(r'^ +\d+((?: [#!.\d])+)$', screen, re.MULTILINE)
    return {(x, y): mark for y, row in enumerate(rows)
            for x, mark in enumerate(row.split())}


def _names(squares):
    """Return what to type to dig in squares."""
    return ' '.join('ABCDEFGHI'[x] + str(y + 1) for x, y in squares)


def _certain(field):
    """Return two sets of closed squares: surely mines, and surely safe."""
    mines, safe, before = set(), set(), -1
    while len(mines) + len(safe) > before:
        before = len(mines) + len(safe)
        for (x, y), mark in field.items():
            near = {(x + across, y + down) for across in (-1, 0, 1)
                    for down in (-1, 0, 1)}
            closed = {square for square in near
                      if field.get(square) == '#'} - safe
            if mark.isdecimal() and int(mark) == len(closed):
                mines |= closed
            elif mark.isdecimal() and int(mark) == len(closed & mines):
                safe |= closed - mines
    return mines, safe


def sensible(screen):
    """Dig where one number alone says that it is safe, or else anywhere."""
    screen = yield 'E5'
    while True:
        field = _field(screen)
        mines, safe = _certain(field)
        others = [square for square in field
                  if field[square] == '#' and square not in mines]
        screen = yield _names(safe or [random.choice(others)])


def random_moves(screen):
    """Dig anywhere."""
    while True:
        field = _field(screen)
        screen = yield _names([random.choice(
            [square for square in field if field[square] == '#'])])


def row_by_row(screen):
    """Dig in A1, B1, C1 and so on."""
    while True:
        field = _field(screen)
        screen = yield _names([square for square in field
                               if field[square] == '#'][:1])
