"""Players of Twenty Forty-Eight: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _rows(screen):
    """Return the board on the screen, a list of rows; 0 is an empty square."""
    found = re.findall(r'^(?: +[\d.]+[* ]){4}$', screen, re.MULTILINE)[-4:]
    return [[int(tile.strip('.*') or 0) for tile in row.split()]
            for row in found]


def _slid(rows, way):
    """Return the board after a move."""
    lines = [list(column) for column in zip(*rows)] if way in 'ud' else rows
    found = []
    for line in lines:
        tiles = [tile for tile in (line[::-1] if way in 'dr' else line)
                 if tile]
        for place in range(len(tiles) - 1):
            if tiles[place] == tiles[place + 1]:
                tiles[place:place + 2] = [2 * tiles[place], 0]
        tiles = [tile for tile in tiles if tile]
        tiles += [0] * (4 - len(tiles))
        found.append(tiles[::-1] if way in 'dr' else tiles)
    return [list(row) for row in zip(*found)] if way in 'ud' else found


def _value(rows):
    """Return how many squares are empty, and how many alike are neighbours."""
    lines = rows + [list(column) for column in zip(*rows)]
    return sum(row.count(0) for row in rows) + sum(
        0 < line[place] == line[place + 1]
        for line in lines for place in range(3))


def sensible(screen):
    """Merge what merges, and up only if all else fails; slip now and then."""
    while True:
        rows = _rows(screen)
        after = {way: _slid(rows, way) for way in 'dlru'}
        ways = [way for way in 'dlru' if after[way] != rows]
        best = max(ways,
                   key=lambda way: _value(after[way]) - 99 * (way == 'u'))
        if random.randint(1, 12) == 1:
            best = random.choice(ways)
        screen = yield best


def random_moves(screen):
    """Slide anywhere."""
    while True:
        screen = yield random.choice('udlr')


def round_and_round(screen):
    """Slide up, right, down and left, again and again."""
    while True:
        for way in 'urdl':
            screen = yield way


def down_and_left(screen):
    """Slide down and left in turn, else right, and up if nothing else goes."""
    while True:
        for ways in 'dlru', 'ldru':
            for way in ways:
                screen = yield way
                if 'Nothing can move that way' not in screen:
                    break
