"""Connect Four: every row there is, and how the computer chooses."""

import itertools
import random

import pytest

from stage import answer, borrow


def board_of(picture):
    """Return a board from a picture of it, the top row first."""
    return [[piece for piece in reversed(column) if piece != '.']
            for column in zip(*picture.split())]


@pytest.mark.parametrize('length, count', [(3, 98), (4, 69), (5, 44)])
def test_every_row_wins(length, count):
    """Each row on the board is found; with one piece missing, none is."""
    game = borrow('connect_four', IN_A_ROW=length)
    cells = set(itertools.product(range(7), range(6)))
    rows = [[(x + part * across, y + part * up) for part in range(length)]
            for x, y in cells for across, up in [(1, 0), (0, 1), (1, 1),
                                                 (1, -1)]]
    rows = [row for row in rows if set(row) <= cells]
    assert len(rows) == count
    for row in rows:
        for missing in [None] + row:
            board = [['O' if (x, y) in row and (x, y) != missing else '?'
                      for y in range(6)] for x in range(7)]
            assert game.has_won(board, 'O') == (missing is None)
            assert not game.has_won(board, 'X')


@pytest.mark.parametrize('picture, columns', [
    ('OOO.XXX', 'D'),  # It wins rather than stops you.
    ('OO..XXX', 'D'),
    ('O......\nO......\nOX.....\nXX.X...', 'A'),
    ('X......\nX......\nX.....O', 'A'),
    ('..XO...\n.XOX...\nXOXO...', 'D'),
    ('...OX..\n...XOX.\n...OXOX', 'D'),
    ('.......', 'ABCDEFG'),
    ('...X...\n...O...\n' * 3, 'ABCEFG')])
def test_the_computer_chooses(picture, columns):
    """It wins, or else stops you, or else takes any column with room."""
    game = borrow('connect_four', PICKS=0)
    found = set()
    for seed in range(60):
        random.seed(seed)
        board = board_of(picture)
        found.add('ABCDEFG'[game.computer_choice(board)])
        assert board == board_of(picture)  # Nothing was left behind.
    assert ''.join(sorted(found)) == columns


@pytest.mark.parametrize('picks, least, most', [
    (0, 8, 22), (4, 45, 65), (50, 100, 100)])
def test_it_likes_the_middle(picks, least, most):
    """Of 100 first moves so many fall into D, and the others beside it."""
    game = borrow('connect_four', PICKS=picks)
    random.seed(1)
    moves = [game.computer_choice(board_of('.......')) for move in range(100)]
    falls = [moves.count(x) for x in range(7)]
    assert least <= falls[3] <= most
    assert picks == 0 or min(falls[2], falls[4]) >= max(falls[0], falls[6])


@pytest.mark.parametrize('columns, last, beyond', [
    (5, 'E', 'F'), (7, 'G', 'H'), (9, 'I', 'J')])
def test_the_columns_have_letters(columns, last, beyond):
    """The last letter is understood, the next one is not."""
    question = f'Your column (A to {last}): '
    for typed in (last, last.lower()):
        reply = answer('connect_four', [typed], COLUMNS=columns)
        assert reply.startswith(f'X drops in column {last}.\n')
        assert reply.endswith(f'\n{question}')
    assert answer('connect_four', [beyond], COLUMNS=columns) == (
        f'Please type the letter of a column that has room.\n{question}')
