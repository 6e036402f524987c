"""Lights Out: the boards that there are, and the fewest presses they take."""

import collections
import itertools

import pytest

from stage import borrow, perform


def lit(game, board):
    """Return the lamps that are on, a set of names."""
    return {lamp for lamp in game.LAMPS if board & game.BITS[lamp]}


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


@pytest.mark.parametrize('lamp, near', [
    ('A1', 'A1 B1 A2'), ('D4', 'D4 C4 D3'), ('B3', 'B3 A3 C3 B2 B4'),
    ('D2', 'D2 C2 D1 D3'), ('C1', 'C1 B1 D1 C2')])
def test_what_a_press_switches(lamp, near):
    """The lamp and those beside it, on this row and column only."""
    game = borrow('lights_out')
    assert lit(game, game.switched_by(lamp)) == set(near.split())


@pytest.mark.parametrize('count', [1, 2, 4, 7])
def test_the_first_board(count):
    """It takes as many presses as it says; no two seeds need be the same."""
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
