"""Lights Out: the boards that there are, and the fewest presses they take."""

import collections
import itertools

import pytest

from stage import borrow, perform


@pytest.mark.parametrize('size, count', [(2, 16), (3, 512), (4, 4096)])
def test_each_board_can_be_solved_in_so_many_presses(size, count):
    """All sets of lamps are pressed: none leads sooner to any board."""
    game = borrow('lights_out', SIZE=size)
    fewest = game.all_boards()
    assert len(fewest) == count
    found = collections.defaultdict(list)
    bits = [game.switched_by(lamp) for lamp in game.LAMPS]
    for presses in itertools.product((0, 1), repeat=size * size):
        board = 0
        for pressed, switched in zip(presses, bits):
            board ^= pressed * switched
        found[board].append(sum(presses))
    assert fewest == {board: min(counts) for board, counts in found.items()}


@pytest.mark.parametrize('count', [1, 2, 4, 7])
def test_the_first_board(count):
    """It takes as many presses as it says, and it differs."""
    game = borrow('lights_out')
    fewest = game.all_boards()
    seen = set()
    for seed in range(30):
        screen = perform('lights_out', [], seed, BOARDS=[count]).opening
        marks = ''.join(line[4:] for line in screen.split('\n')
                        if line[:3].strip().isdigit()).replace(' ', '')
        board = sum(1 << place for place, mark in enumerate(marks)
                    if mark == '*')
        assert fewest[board] == count
        seen.add(board)
    assert len(seen) > 10
