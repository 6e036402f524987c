"""Tic-Tac-Toe: the eight lines, and a computer that cannot be beaten."""

import functools
import itertools

import pytest

from stage import borrow, perform


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('tic_tac_toe')


def board_of(game, marks):
    """Return a board from nine marks, row by row, a dot for an empty one."""
    return dict(zip(game.SQUARES, marks.replace('.', game.EMPTY)))


def test_the_eight_lines(game):
    """Of all threes of squares just the rows, columns and diagonals win."""
    winning = set()
    for three in itertools.combinations(game.SQUARES, 3):
        board = game.new_board()
        for square in three:
            board[square] = 'X'
        assert not game.has_won(board, 'O')
        if game.has_won(board, 'X'):
            winning.add(' '.join(three))
    assert winning == {'A1 B1 C1', 'A2 B2 C2', 'A3 B3 C3', 'A1 A2 A3',
                       'B1 B2 B3', 'C1 C2 C3', 'A1 B2 C3', 'C1 B2 A3'}


@pytest.mark.parametrize('computer', ['X', 'O'])
def test_no_line_of_play_beats_the_computer(game, computer):
    """Whatever the player does, the computer wins or draws, as both sides."""
    choices = functools.lru_cache(maxsize=None)(
        lambda marks: game.best_moves(board_of(game, marks), computer,
                                      game.PERFECT_DEPTH))
    results = set()
    seen = set()
    waiting = [('.' * 9, 'X')]
    while waiting:
        marks, turn = waiting.pop()
        board = board_of(game, marks)
        winner = next((mark for mark in 'XO' if game.has_won(board, mark)),
                      None)
        if winner or '.' not in marks:
            results.add(winner)
        else:
            squares = (choices(marks) if turn == computer
                       else game.empty_squares(board))
            for square in squares:
                i = game.SQUARES.index(square)
                after = marks[:i] + turn + marks[i + 1:], game.rival_of(turn)
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
    assert results == {computer, None}


@pytest.mark.parametrize('marks, mark, squares', [
    ('XX.OO....', 'X', 'C1'), ('XX.OO....', 'O', 'C2'),  # An early win.
    ('XX.O.....', 'O', 'C1'), ('X...O...X', 'O', 'B1 A2 C2 B3'),
    ('X........', 'O', 'B2'), ('....X....', 'O', 'A1 C1 A3 C3'),
    ('OX.X.....', 'O', 'B2 C2 B3'),
    ('.........', 'X', 'A1 B1 C1 A2 B2 C2 A3 B3 C3')])
def test_the_best_moves(game, marks, mark, squares):
    """It wins at once, else stops a line, else fears and makes forks."""
    best = game.best_moves(board_of(game, marks), mark, game.PERFECT_DEPTH)
    assert ' '.join(best) == squares


def test_the_easy_computer_takes_a_win_but_stops_nothing(game):
    """Looking one move ahead, it sees its own line and not the player's."""
    assert game.best_moves(board_of(game, 'XX.OO....'), 'O', 1) == ['C2']
    assert len(game.best_moves(board_of(game, 'XX.O.....'), 'O', 1)) == 6


def test_looking_ahead_leaves_the_board_as_it_was(game):
    """Trying moves out changes nothing."""
    board = board_of(game, 'X...O....')
    game.best_moves(board, 'X', 9)
    assert board == board_of(game, 'X...O....')


def play_well(game):
    """Return a player that answers the perfect computer with best moves."""
    marks = {}

    def player(screen):
        """Read the board from the screen and choose a best move."""
        question = screen.split('\n')[-1]
        if question.startswith('Easy'):
            return 'perfect'
        if question.startswith('Play'):
            return 'no' if marks.get('games') else marks.update(games=1) or 'y'
        if 'You are' in screen:
            marks['own'] = screen.split('You are ')[1][0]
        rows = [line[5:14:4] for line in screen.split('\n')
                if line[1:2].isdigit()]
        return game.best_moves(board_of(game, ''.join(rows)), marks['own'],
                               9)[-1]
    return player


@pytest.mark.parametrize('seed', range(4))
def test_two_perfect_players_draw(game, seed):
    """With best moves on both sides each game is a draw, as X and as O."""
    session = perform('tic_tac_toe', play_well(game), seed)
    assert session.transcript.count('Nobody has three in a line: a draw.') == 2
    assert 'So far: you 0, computer 0, draws 2.' in session.replies[-2]
    assert session.transcript.count('You are X.') == 1
    assert session.transcript.count('You are O.\nThe computer puts X in ') == 1
    assert session.last == 'Goodbye!\n'
