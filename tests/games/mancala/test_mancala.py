"""Mancala: sowing, capturing, the end, and how the computer chooses."""

import random

import pytest

from stage import answer, borrow

GAME = borrow('mancala')
YOU, ME = GAME.YOU, GAME.ME


def board_of(text):
    """Return a board of numbers in a text, your side first."""
    return [int(number) for number in text.split()]


@pytest.mark.parametrize('side, place, before, after, last', [
    (YOU, 0, '3 0 0 0 0 0 0  0 0 0 0 0 0 0', '0 1 1 1 0 0 0  0 0 0 0 0 0 0',
     3),
    (YOU, 5, '0 0 0 0 0 8 0  0 0 0 0 0 0 0', '1 0 0 0 0 0 1  1 1 1 1 1 1 0',
     0),  # Past my store, and round.
    (ME, 12, '0 0 0 0 0 0 0  0 0 0 0 0 8 0', '1 1 1 1 1 1 0  1 0 0 0 0 0 1',
     7),  # Past your store.
    (ME, 7, '0 0 0 0 0 0 0  1 0 0 0 0 0 5', '0 0 0 0 0 0 0  0 1 0 0 0 0 5',
     8),
    (YOU, 2, '0 0 13 0 0 0 5  0 0 0 0 0 0 5', '1 1 1 1 1 1 6  1 1 1 1 1 1 5',
     2)])
def test_sowing(side, place, before, after, last):
    """One seed to a place, but none into the store of the other side."""
    board = board_of(before)
    assert GAME.sow(board, side, place) == last
    assert board == board_of(after)


@pytest.mark.parametrize('side, last, before, after', [
    (YOU, 0, '1 0 0 0 0 0 3  2 0 0 0 0 4 2', '0 0 0 0 0 0 8  2 0 0 0 0 0 2'),
    (YOU, 5, '0 0 0 0 0 1 3  2 0 0 0 0 4 2', '0 0 0 0 0 0 6  0 0 0 0 0 4 2'),
    (ME, 7, '0 0 0 0 0 3 0  1 0 0 0 0 0 2', '0 0 0 0 0 0 0  0 0 0 0 0 0 6'),
    (ME, 12, '7 0 0 0 0 3 0  1 0 0 0 0 1 2', '0 0 0 0 0 3 0  1 0 0 0 0 0 10'),
    (YOU, 3, '0 0 0 1 0 0 0  2 2 0 2 2 2 0', '0 0 0 0 0 0 1  2 2 0 2 2 2 0'),
    (YOU, 3, '0 0 0 2 0 0 0  2 2 2 2 2 2 0', None),  # It was not empty.
    (YOU, 7, '1 1 1 1 1 1 0  1 2 2 2 2 2 0', None),  # It is not your house.
    (ME, 5, '1 1 1 1 1 1 0  1 2 2 2 2 2 0', None),
    (YOU, 6, '1 1 1 1 1 1 1  1 2 2 2 2 2 0', None),  # It is a store.
    (ME, 13, '1 1 1 1 1 1 1  1 2 2 2 2 2 1', None)])
def test_capturing(side, last, before, after):
    """The last seed in an empty house takes those across, if any, along."""
    board = board_of(before)
    captured = GAME.capture(board, side, last)
    assert board == board_of(after or before)
    assert captured == (board[side + 6] - board_of(before)[side + 6])


@pytest.mark.parametrize('board, over', [
    ('0 0 0 0 0 1 24  1 0 0 0 0 0 22', False),
    ('0 0 0 0 0 0 24  1 0 0 0 0 1 22', True),
    ('1 0 0 0 0 1 24  0 0 0 0 0 0 22', True),
    ('1 0 0 0 0 1 25  1 0 0 0 0 1 19', True),
    ('0 0 1 0 0 0 19  1 0 0 0 0 2 25', True)])
def test_the_end(board, over):
    """One side is empty, or one store has more than half."""
    assert GAME.is_over(board_of(board)) == over


@pytest.mark.parametrize('board, houses', [
    ('4 4 4 4 4 4 0  4 4 4 4 4 4 0', 'I'),  # It goes again,
    ('0 0 0 7 0 0 0  0 1 0 3 0 1 0', 'JL'),  # rather than capture,
    ('0 0 5 3 0 0 0  9 1 0 1 0 0 0', 'H'),  # captures the most it can,
    ('0 0 0 0 0 0 9  9 9 0 0 0 9 0', 'GHL')])  # or sows anything.
def test_the_computer_chooses(board, houses):
    """It takes what brings most, and touches nothing meanwhile."""
    found = set()
    for seed in range(40):
        random.seed(seed)
        now = board_of(board)
        found.add(GAME.NAMES[GAME.computer_choice(now)])
        assert now == board_of(board)
    assert ''.join(sorted(found)) == houses


@pytest.mark.parametrize('houses, last, beyond', [
    (4, 'D', 'E'), (6, 'F', 'G'), (8, 'H', 'I')])
def test_the_houses_have_letters(houses, last, beyond):
    """Your last one is understood, and mine are not."""
    question = f'Your house (A to {last}): '
    for typed in last, last.lower(), beyond:
        reply = answer('mancala', [typed], HOUSES=houses)
        assert reply.startswith(f'You sow {last}.') == (typed != beyond)
        assert reply.endswith(question)
