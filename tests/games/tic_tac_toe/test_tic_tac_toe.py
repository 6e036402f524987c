"""Tic-Tac-Toe: the eight lines, and how well the computer thinks."""

import itertools

import pytest

from stage import borrow, perform


def board_of(game, marks):
    """Return a board from nine marks, row by row, a dot for an empty one."""
    return dict(zip(game.new_board(), marks.replace('.', game.EMPTY)))


def test_the_eight_lines():
    """Of all threes of squares just the rows, columns and diagonals win."""
    game = borrow('tic_tac_toe')
    winning = set()
    for three in itertools.combinations(game.new_board(), 3):
        board = game.new_board()
        board.update(dict.fromkeys(three, 'X'))
        assert not game.has_won(board, 'O')
        if game.has_won(board, 'X'):
            winning.add(' '.join(three))
    assert winning == {'A1 B1 C1', 'A2 B2 C2', 'A3 B3 C3', 'A1 A2 A3',
                       'B1 B2 B3', 'C1 C2 C3', 'A1 B2 C3', 'C1 B2 A3'}


@pytest.mark.parametrize('marks, squares', [
    ('OO.XX.X..', 'C1'),  # It wins at once rather than stops a line.
    ('XX.O.....', 'C1'), ('X...O...X', 'B1 A2 C2 B3'), ('X........', 'B2'),
    ('....X....', 'A1 C1 A3 C3'), ('XO..X....', 'C3'),
    ('XX..XO..O', 'C1'), ('X.X.OX..O', 'B1'), ('....XO.X.', 'B1'),
    ('..XX..OOX', 'C2')])
def test_the_best_squares(marks, squares):
    """It wins, or stops a line, or makes forks, or loses late."""
    game = borrow('tic_tac_toe')
    board = board_of(game, marks)
    assert ' '.join(game.best_squares(board)) == squares
    assert board == board_of(game, marks)  # Nothing was left behind.


def all_plays(game, board, known):
    """Return who can win, '' for nobody, when X plays in every way."""
    marks = ''.join(board.values())
    if marks not in known:
        known[marks] = set()
        for square in game.empty_squares(board):
            after = {**board, square: 'X'}
            if game.has_won(after, 'X') or not game.empty_squares(after):
                known[marks].add('X' * game.has_won(after, 'X'))
                continue
            for reply in game.best_squares(after):
                end = {**after, reply: 'O'}
                known[marks] |= ({'O'} if game.has_won(end, 'O')
                                 else all_plays(game, end, known))
    return known[marks]


def test_nobody_beats_a_computer_that_never_slips():
    """Whatever the player does, it wins or draws."""
    game = borrow('tic_tac_toe')
    assert all_plays(game, game.new_board(), {}) == {'O', ''}


@pytest.mark.parametrize('slips, least, most', [(25, 5, 20), (100, 50, 50)])
def test_how_often_it_slips(slips, least, most):
    """Of 50 first moves so many are blind, and can go anywhere."""
    seen = [perform('tic_tac_toe', ['B2'], seed, SLIPS=slips).replies[0]
            for seed in range(50)]
    blind = [text.split('takes ')[1][:2] for text in seen if 'window' in text]
    assert least <= len(blind) <= most
    assert slips < 100 or len(set(blind)) == 8


@pytest.mark.parametrize('typed', ['', '2', '2B', 'B22', 'A0', 'D1', 'A1'])
def test_what_is_refused(typed):
    """This is no empty square; the question comes again."""
    replies = perform('tic_tac_toe', ['A1', typed]).replies
    assert replies[1] == (
        'A1 is taken by X.' if typed == 'A1' else
        'Please type a letter and a number, such as B2.'
    ) + '\nYour square (A1 to C3): '
