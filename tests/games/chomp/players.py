"""Players of Chomp, as Red, against a Blue who bites anywhere but at A1."""

import random
import re

WON = 'Red wins'


def _squares(screen):
    """Return the squares that are left, A1 first."""
    board = re.findall(r'(?m)^(\d) ([!# ]+)$', screen.split('\n\n')[-1])
    return [letter + number for number, row in board
            for letter in 'ABCDEFGHI'[:len(row.split())]]


def _even_arms(squares):
    """Return a bite that leaves row 1 and column A alone, equally long."""
    for bite in squares[1:]:
        left = [square for square in squares
                if square[0] < bite[0] or square[1] < bite[1]]
        across = [square for square in left if square[1] == '1']
        if 'B2' not in left and len(left) == 2 * len(across) - 1:
            return bite
    return squares[-1]


def sensible(screen):
    """Leave even arms and nothing else, or take a small bite."""
    while True:
        squares = _squares(screen)
        other = random.choice(squares[1:] or squares)
        screen = yield other if '\nBlue, ' in screen else _even_arms(squares)


def random_moves(screen):
    """Bite anywhere but at A1."""
    while True:
        squares = _squares(screen)
        screen = yield random.choice(squares[1:] or squares)
