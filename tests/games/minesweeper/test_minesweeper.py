"""Minesweeper: numbers and regions, and where mines may be."""

import random

import pytest

from stage import answer, borrow

COLUMNS = 'ABCDEFGHI'


def squares_in(picture, mark='*'):
    """Return the names of the squares of a picture that have a mark, a set."""
    return {COLUMNS[x] + str(y + 1) for y, line in enumerate(picture.split())
            for x, other in enumerate(line) if other == mark}


@pytest.mark.parametrize('mines, square, seen', [
    ('*.. ... ...', 'B2', '### #1# ###'),  # A number opens alone.
    ('*.. ... ...', 'C3', '#1. 11. ...'),
    ('... ..* ...', 'A2', '.1# .1# .1#'),
    ('*** *.* ***', 'B2', '### #8# ###'),
    ('*.* ... *.*', 'B2', '### #4# ###'),
    # A region ends at the numbers, and goes round corners.
    ('..*.. ..*.. ..*..', 'E3', '###2. ###3. ###2.'),
    ('..... ..*** ..... ....*', 'A1', '.1### .1### .124# ...1#'),
    ('*.... ..... ..... ....*', 'A4', '#1... 11... ...11 ...1#')])
def test_what_a_dig_opens(capsys, mines, square, seen):
    """All eight neighbours count, none beyond the edges, and 0 opens all."""
    rows = mines.split()
    game = borrow('minesweeper', COLUMNS=len(rows[0]), ROWS=len(rows))
    closed = set(game.all_squares())
    game.dig(square, closed, squares_in(mines))
    game.show(closed, set(), squares_in(mines))
    shown = capsys.readouterr().out.split('\n')[2:-1]
    assert [''.join(line[4:].split()) for line in shown] == (
        seen.replace('0', '.').split())


def test_a_very_large_region():
    """Thousands of squares open at one dig."""
    game = borrow('minesweeper', COLUMNS=26, ROWS=99)
    closed = set(game.all_squares())
    game.dig('K50', closed, {'A1'})
    assert closed == {'A1'}


@pytest.mark.parametrize('first, spared', [
    ('A1', 4), ('I1', 4), ('A9', 4), ('I9', 4), ('E1', 6), ('A4', 6),
    ('E5', 9)])
def test_where_the_mines_are(first, spared):
    """They may be anywhere but in the first square and beside it."""
    game = borrow('minesweeper')
    found = set()
    for seed in range(100):
        random.seed(seed)
        mines = game.lay_mines(first)
        assert len(mines) == 13 and not game.around(first) & mines
        found |= mines
    assert len(game.around(first)) == spared - 1
    assert set(game.all_squares()) - found == game.around(first) | {first}


@pytest.mark.parametrize('typed, count', [
    ('A1', None), ('a1! I9! a9!', 10), ('A1!', 12), ('J1', 0), ('A10', 0),
    ('A0', 0), ('B', 0), ('!', 0), ('B3!!', 0), ('B3!C4', 0), ('B3 J1', 0),
    ('B3 4', 0)])
def test_what_may_be_typed(typed, count):
    """One wrong name in a line, and nothing of it is done."""
    reply = answer('minesweeper', [typed])
    if count == 0:
        assert reply.split('\n') == [
            'Please type closed squares: B3 to dig where no flag is, or B3! '
            'for a flag.', 'Your squares (A1 to I9): ']
    else:
        assert f'Mines without a flag: {count or 13}\n' in reply
        assert reply.count('#') == 68 + count if count else '.' in reply
