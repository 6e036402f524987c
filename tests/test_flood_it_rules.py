"""Flood It: what belongs to a region, and a computer that is greedy."""

import random

import pytest

from stage import borrow

REGIONS = [
    # What touches by a corner only does not belong to it.
    ('AB BA', 'A. ..'), ('AA BA', 'AA .A'), ('AB AA', 'A. AA'),
    ('ABAA AABA BBBA AAAA', 'A... AA.. .... ....'),
    # Round corners and back to where it began.
    ('AAAA ABBA AAAA BBBB', 'AAAA A..A AAAA ....'),
    ('ABAA ABAB ABAB AAAB', 'A.AA A.A. A.A. AAA.'),
    # Not out of one side and in at the other.
    ('ABBA BBBB BBBB ABBA', 'A... .... .... ....'),
    ('AAAA AAAA AAAA AAAA', 'AAAA AAAA AAAA AAAA')]


@pytest.mark.parametrize('picture, owned', REGIONS)
def test_what_belongs_to_the_region(picture, owned):
    """From the corner, over squares with its letter, side by side."""
    game = borrow('flood_it', SIZE=len(picture.split()))
    board = [list(row) for row in picture.split()]
    wanted = {(y, x) for y, row in enumerate(owned.split())
              for x, cell in enumerate(row) if cell == 'A'}
    assert game.region(board) == wanted
    assert [''.join(row) for row in board] == picture.split()


@pytest.mark.parametrize('picture, letter', [
    ('ABB CDD CCA', 'C'), ('ABC ABC DCC', 'B'), ('ABC DBC DDC', 'D'),
    ('AAA ACA AAA', 'C'), ('AAA AAA AAB', 'B'), ('AFF AFF EEE', 'F')])
def test_the_greedy_letter(picture, letter):
    """It brings the most; of two that are as good it is the first one."""
    game = borrow('flood_it', SIZE=3)
    board = [list(row) for row in picture.split()]
    assert game.greedy_letter(board) == letter
    assert [''.join(row) for row in board] == picture.split()


def test_greedy_moves_are_counted():
    """Two moves flood this board, and none a board that is flooded."""
    game = borrow('flood_it', SIZE=3)
    assert game.greedy_moves([list('ABB'), list('ABC'), list('CCC')]) == 2
    assert game.greedy_moves([list('AAA'), list('AAA'), list('AAA')]) == 0


def test_a_greedy_player_wins_most_games_but_not_all():
    """It takes the letter with most new squares: 70 to 90 of 100 win."""
    game = borrow('flood_it')
    random.seed(1)
    needed = [game.greedy_moves(game.new_board()) for number in range(100)]
    assert 70 <= sum(moves <= game.LIMIT for moves in needed) <= 90
