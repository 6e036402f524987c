"""Flood It: what becomes yours, and boards with patches."""

import collections
import random

import pytest

from stage import borrow


@pytest.mark.parametrize('picture, flooded', [
    # What touches by a corner only does not become yours.
    ('AB BA', 'A. ..'), ('AA BA', 'AA .A'), ('AB AA', 'A. AA'),
    ('ABAA AABA BBBA AAAA', 'A... AA.. .... ....'),
    # Round corners and back to where it began.
    ('AAAA ABBA AAAA BBBB', 'AAAA A..A AAAA ....'),
    ('ABAA ABAB ABAB AAAB', 'A.AA A.A. A.A. AAA.'),
    # Not out of one side and in at the other.
    ('ABBA BBBB BBBB ABBA', 'A... .... .... ....'),
    ('AAAA AAAA AAAA AAAA', 'AAAA AAAA AAAA AAAA')])
def test_what_a_letter_brings(picture, flooded):
    """From the corner, over squares with its letter, side by side."""
    board, wanted = [{
        (x, y): letter for y, row in enumerate(text.split())
        for x, letter in enumerate(row)} for text in (picture, flooded)]
    mine = {(0, 0)}
    borrow('flood_it').flood(board, mine, 'A')
    assert mine == {square for square in wanted if wanted[square] == 'A'}


@pytest.mark.parametrize('copies, least, most', [
    (0, 0.14, 0.19), (25, 0.33, 0.38), (45, 0.47, 0.53)])
def test_patches(copies, least, most):
    """So many neighbours are alike; all letters come equally often."""
    game = borrow('flood_it', COPIES=copies)
    random.seed(1)
    alike, letters = [], collections.Counter()
    for _ in range(40):
        board = game.new_board()
        letters.update(board.values())
        alike += [board[x, y] == board[near] for x, y in board
                  for near in ((x + 1, y), (x, y + 1)) if near in board]
    assert least < sum(alike) / len(alike) < most
    assert ''.join(sorted(letters)) == 'ABCDEF' and min(letters.values()) > 500
