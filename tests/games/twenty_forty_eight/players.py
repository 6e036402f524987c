"""Players of Twenty Forty-Eight: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _rows(screen):
    """Return the board on the screen, a list of rows; 0 is an empty square."""
    tiles = re.findall(r' (\d+|\.)[* ]', screen)[-16:]
    tiles = [int(tile.replace('.', '0')) for tile in tiles]
    return [tiles[0:4], tiles[4:8], tiles[8:12], tiles[12:16]]


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
    tiles = sum(rows, [])
    return tiles.count(0) + sum(
        first == second > 0 for first, second in zip(tiles, tiles[4:])) + sum(
            row[place] == row[place + 1] > 0
            for row in rows for place in (0, 1, 2))


def sensible(screen):
    """Merge what merges, and up only if all else fails; slip now and then."""
    while True:
        rows = _rows(screen)
        values = {}
        for way in 'dlr':
            after = _slid(rows, way)
            if after != rows:
                values[way] = _value(after)
        best = max(values, key=values.get, default='u')
        if random.randint(1, 12) == 1:
            best = random.choice('dlru')
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
