"""Players of Hexapawn: see tools/bench.py --fair."""

import random
import re

from parts.common import SRC
from parts.scripted import load

WON = 'You win the match'
RULES = load(SRC / 'hexapawn.py')  # For moves_of() and why_won().


def _moves(screen):
    """Return the moves on the last board of a screen, and their boards."""
    rows = re.findall(r'^ [123]  (\S) (\S) (\S)$', screen, re.M)[-3:]
    return RULES.moves_of(''.join(sum(rows[::-1], ())), '^')


def _is_safe(board):
    """Can the computer not win at once on this board?"""
    return not any(RULES.why_won(after, 'v')
                   for after in RULES.moves_of(board, 'v').values())


def sensible(screen):
    """Win, or else make a move after which the computer cannot win."""
    while True:
        moves = _moves(screen)
        good = [name for name in moves if RULES.why_won(moves[name], '^')]
        safe = [name for name in moves if good or _is_safe(moves[name])]
        screen = yield random.choice(good or safe or list(moves))


def random_moves(screen):
    """Move anyhow."""
    while True:
        screen = yield random.choice(list(_moves(screen)))


def first_move(screen):
    """Make the first move in the brackets."""
    while True:
        screen = yield list(_moves(screen))[0]
