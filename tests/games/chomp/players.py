"""Players of Chomp: see tools/bench.py --fair.

Each of them is Red, against a Blue who bites anywhere but at A1.
"""

import random
import re

WON = 'Red wins'


def _squares(screen):
    """Return the squares that are left, A1 first."""
    board = re.findall(r'(?m)^(\d) ([!# ]+)$', screen.split('\n\n')[-1])
    return [letter + number for number, row in board
            for letter in 'ABCDEFGHI'[:len(row.split())]]


def _after(squares, bite):
    """Return the squares that are left after a bite."""
    return [square for square in squares
            if square[0] < bite[0] or square[1] < bite[1]]


def _is_even(squares):
    """Is it row 1 and column A alone, and are both as long?"""
    across = [square for square in squares if square[1] == '1']
    return 'B2' not in squares and len(squares) == 2 * len(across) - 1


def _against_blue(screen, choose):
    """Yield the bites of Red, chosen from the squares, and those of Blue."""
    squares = []
    while True:
        if '#' in screen or '!' in screen:
            squares = _squares(screen)
        pick = choose if '\nRed, ' in screen else _anywhere
        screen = yield pick(squares)


def _anywhere(squares):
    """Choose a random square, A1 last."""
    return random.choice(squares[1:] or squares)


def _careful(squares):
    """Choose what leaves two even arms, and no way to make them."""
    bad = []
    for bite in squares[1:]:
        left = _after(squares, bite)
        if _is_even(left):
            return bite
        if any(_is_even(_after(left, other)) for other in left[1:]):
            bad.append(bite)
    fine = [bite for bite in squares[1:] if bite not in bad]
    return random.choice(fine or bad or squares)


def sensible(screen):
    """Leave row 1 and column A equally long, and nothing else."""
    yield from _against_blue(screen, _careful)


def random_moves(screen):
    """Bite anywhere but at A1."""
    yield from _against_blue(screen, _anywhere)


def small_bites(screen):
    """Always take the last square."""
    yield from _against_blue(screen, lambda squares: squares[-1])
