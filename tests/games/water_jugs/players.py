"""Players of Water Jugs: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _moves(goal, size, here, there):
    """Return moves that solve a puzzle by pouring from here to there only."""
    water = {here: 0, there: 0}
    moves = []
    while goal not in water.values() and len(moves) < 30:
        if water[there] == size[there]:
            water[there] = 0
            moves.append('e' + there)
        elif water[here] == 0:
            water[here] = size[here]
            moves.append('f' + here)
        else:
            litres = min(water[here], size[there] - water[there])
            water[here] -= litres
            water[there] += litres
            moves.append(here + there)
    return moves


def sensible(screen, ways=('ab', 'ba')):
    """Think through both ways to pour, and take the shorter one."""
    while True:
        goal, most, size_a, size_b = map(int, re.findall(
            r'(\d+) litres in (\d+) moves\D+(\d+)\D+(\d+)', screen)[-1])
        found = [_moves(goal, {'a': size_a, 'b': size_b}, *way)
                 for way in ways]
        for move in min(found, key=len):
            screen = yield move


def from_b_to_a(screen):
    """Always fill B and pour it into A."""
    return sensible(screen, ['ba'])


def random_moves(screen):
    """Make any move."""
    while True:
        screen = yield random.choice(('fa', 'fb', 'ea', 'eb', 'ab', 'ba'))
