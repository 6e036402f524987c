"""Players of Tower of Hanoi: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _moves(screen):
    """Return {move: the disc that it moves} for all that may be done now."""
    pegs = {'A': [], 'B': [], 'C': []}
    for row in re.findall(r'^[ =|\d]+$', screen, re.MULTILINE)[-5:]:
        for name, part in zip(pegs, re.findall(r'[|=\d]+', row)):
            pegs[name] += [int(disc) for disc in re.findall(r'\d', part)]
    return {start + end: pegs[start][0] for start in pegs for end in pegs
            if pegs[start] and pegs[start][0] < (pegs[end] + [9])[0]}


def sensible(screen):
    """Move disc 1 every second time, always the same way round: but which?"""
    way = random.choice([['AB', 'BC', 'CA'], ['AC', 'CB', 'BA']])
    while True:
        screen = yield [move for move, disc in _moves(screen).items()
                        if disc == 1 and move in way][0]
        moves = _moves(screen)
        screen = yield max(moves, key=moves.get)


def random_moves(screen):
    """Make any move that is allowed."""
    while True:
        screen = yield random.choice(list(_moves(screen)))


def to_c_if_possible(screen):
    """Move to peg C if that is allowed, else anywhere."""
    while True:
        moves = list(_moves(screen))
        to_c = [move for move in moves if move[1] == 'C']
        screen = yield random.choice(to_c or moves)


def largest_first(screen):
    """Move the largest disc that can move, but not straight back."""
    last = ''
    while True:
        moves = _moves(screen)
        moves.pop(last[::-1], None)
        last = max(moves, key=moves.get)
        screen = yield last
