"""Sliding Tiles: every shuffle can be solved."""

import random

import pytest

from stage import borrow


def shuffled(game, seed):
    """Return the numbers of a shuffled board; the gap is the last one."""
    random.seed(seed)
    board = game.shuffled_board()
    return [int(tile.replace(game.GAP, str(len(board))))
            for tile in board.values()]


def can_be_solved(tiles, size):
    """Can sliding bring the tiles into order? (Johnson and Story, 1879)

    Each slide swaps the gap with a tile and moves the gap by one square. So
    the number of swaps that the order needs, and the number of squares that
    the gap is from home, are both even or both odd.
    """
    gap = tiles.index(size * size)
    away = size - 1 - gap // size + size - 1 - gap % size
    swaps = sum(second < first for place, first in enumerate(tiles)
                for second in tiles[place:])
    return (away + swaps) % 2 == 0


@pytest.mark.parametrize('size', [3, 4, 5])
@pytest.mark.parametrize('slides', [1, 4, 12, 40])
def test_every_shuffle_can_be_solved(size, slides):
    """Of 100 seeds, none starts solved or cannot be solved."""
    game = borrow('sliding_tiles', SIZE=size, SLIDES=slides)
    home = list(range(1, size * size + 1))
    for seed in range(100):
        tiles = shuffled(game, seed)
        assert sorted(tiles) == home != tiles and can_be_solved(tiles, size)


def test_a_shuffle_never_slides_straight_back():
    """With two slides from home, the gap is in one of three squares."""
    game = borrow('sliding_tiles', SLIDES=2)
    assert {shuffled(game, seed).index(16) for seed in range(40)} == {
        7, 10, 13}


def test_a_shuffle_that_ends_solved_goes_on():
    """On four squares, twelve slides lead round until all is in order."""
    game = borrow('sliding_tiles', SIZE=2)
    for seed in range(9):
        assert shuffled(game, seed) in ([1, 2, 4, 3], [1, 4, 3, 2])


@pytest.mark.parametrize('gap, tiles', [
    ((0, 0), '2 5'), ((3, 0), '3 8'), ((0, 3), '14 9'), ((3, 3), '15 12'),
    ((1, 2), '11 9 14 6'), ((3, 1), '7 12 4')])
def test_what_is_beside_the_gap(gap, tiles):
    """Two tiles at a corner, three at an edge, else four; no other slides."""
    game = borrow('sliding_tiles')
    board = {(x, y): str(y * 4 + x + 1) for y in range(4) for x in range(4)}
    board[gap] = game.GAP
    assert set(game.tiles_beside_gap(board)) == set(tiles.split())
