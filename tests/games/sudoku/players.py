"""Players of Sudoku: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

_SQUARES = [letter + number for number in '123456789'
            for letter in 'ABCDEFGHI']


def _box(square):
    """Return a name for the box that a square is in."""
    return 'ABCDEFGHI'.index(square[0]) // 3, (int(square[1]) - 1) // 3


_UNITS = [[square for square in _SQUARES if kind(square) == name]
          for kind in (_box, lambda square: square[0],
                       lambda square: square[1])
          for name in sorted(set(map(kind, _SQUARES)))]
_PEERS = {square: {other for unit in _UNITS if square in unit
                   for other in unit} for square in _SQUARES}


def _options(screen):
    """Return {empty square: the digits that fit there} for a screen."""
    rows = re.findall(r'^  \d  ([1-9. |]+)$', screen, re.MULTILINE)[-9:]
    grid = dict(zip(_SQUARES, re.sub('[ |]', '', ''.join(rows))))
    return {square: [digit for digit in '123456789' if digit not in
                     {grid[other] for other in _PEERS[square]}]
            for square in _SQUARES if grid[square] == '.'}


def _sure_moves(options):
    """Return moves that have a simple reason, as a list."""
    moves = [square + options[square][0] for square in options
             if len(options[square]) == 1]
    for unit in _UNITS[:9]:  # In the boxes only.
        for digit in '123456789':
            places = [square for square in unit
                      if digit in options.get(square, [])]
            if len(places) == 1:
                moves.append(places[0] + digit)
    return moves


def _guess(options):
    """Return any digit that fits in any square."""
    square = random.choice(list(options))
    return square + random.choice(options[square])


def sensible(screen):
    """Write what is sure; now and then err. If nothing is, take a hint."""
    while True:
        options = _options(screen)
        sure = _sure_moves(options)
        if random.random() < 0.07:
            screen = yield _guess(options)
        elif sure:
            screen = yield random.choice(sure)
        elif 'Hints left: 0' in screen:
            square = min(options, key=lambda empty: len(options[empty]))
            screen = yield square + random.choice(options[square])
        else:
            screen = yield 'hint'


def random_moves(screen):
    """Write any digit that fits in any square."""
    while True:
        screen = yield _guess(_options(screen))


def hints_alone(screen):
    """Take all hints, and then write any digit that fits."""
    while True:
        none_left = 'Hints left: 0' in screen
        screen = yield _guess(_options(screen)) if none_left else 'hint'
