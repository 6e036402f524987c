"""Players of Sliding Tiles: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _board(screen):
    """Return the last board on the screen: {(x, y): its tile}, 0 the gap."""
    rows = re.findall(r'^(?: +(?:\d+|\.)){4}$', screen, re.MULTILINE)[-4:]
    return {(x, y): int(tile.replace('.', '0')) for y, row in enumerate(rows)
            for x, tile in enumerate(row.split())}


def _slid(board):
    """Return {tile: the board after it slid} for the tiles beside the gap."""
    gap = next(square for square in board if board[square] == 0)
    found = {}
    for square, tile in board.items():
        if abs(square[0] - gap[0]) + abs(square[1] - gap[1]) == 1:
            found[tile] = {**board, gap: tile, square: 0}
    return found


def _distance(board):
    """Return how many squares all tiles together are away from home."""
    return sum(abs(x - (tile - 1) % 4) + abs(y - (tile - 1) // 4)
               for (x, y), tile in board.items() if tile)


def sensible(screen):
    """Bring tiles nearer to home, but never slide one straight back."""
    last = 0
    while True:
        slid = _slid(_board(screen))
        slid.pop(last, None)
        near = min(_distance(board) for board in slid.values())
        last = random.choice([tile for tile, board in slid.items()
                              if _distance(board) == near])
        screen = yield str(last)


def random_moves(screen):
    """Slide any tile, but never straight back."""
    last = 0
    while True:
        last = random.choice([tile for tile in _slid(_board(screen))
                              if tile != last])
        screen = yield str(last)


def round_and_round(screen):
    """Slide the same four squares round and round."""
    while True:
        screen = yield str(max(_slid(_board(screen))))
