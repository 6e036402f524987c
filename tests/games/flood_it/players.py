"""Players of Flood It: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _flooded(board, mine, letter):
    """Return the squares that are mine after a letter."""
    mine = set(mine)
    waiting = list(mine)
    while waiting:
        x, y = waiting.pop()
        for near in (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1):
            if board.get(near) == letter and near not in mine:
                mine.add(near)
                waiting.append(near)
    return mine


def _board(screen):
    """Return the board on the screen: {(x, y): its letter, or #}."""
    rows = re.findall(r'^(?: [A-F#]){10}$', screen, re.MULTILINE)[-10:]
    return {(x, y): letter for y, row in enumerate(rows)
            for x, letter in enumerate(row.split())}


def sensible(screen):
    """Name the letter that brings the most new squares."""
    while True:
        board = _board(screen)
        mine = {square for square in board if board[square] == '#'}
        sizes = {letter: len(_flooded(board, mine, letter))
                 for letter in 'ABCDEF'}
        screen = yield max(sizes, key=sizes.get)


def random_moves(screen):
    """Name any letter."""
    while True:
        screen = yield random.choice('ABCDEF')


def commonest(screen):
    """Name the letter that most squares of the board show."""
    last = ''
    while True:
        letters = list(_board(screen).values())
        last = max((letter for letter in 'ABCDEF' if letter != last),
                   key=letters.count)
        screen = yield last
