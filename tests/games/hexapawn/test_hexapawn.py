"""Hexapawn: how pawns move, how games end, and what the boxes learn."""

import random

import pytest

from stage import answer, borrow, perform


@pytest.fixture(name='game', scope='module')
def fixture_game():
    """Return the game as a module."""
    return borrow('hexapawn')


# A board from its first row to its third, a side, and its moves.
@pytest.mark.parametrize('rows, side, names', [
    ('^^^ ... vvv', '^', 'A1A2 B1B2 C1C2'),
    ('^^^ ... vvv', 'v', 'A3A2 B3B2 C3C2'),
    ('^.^ .^. vvv', 'v', 'A3A2 A3B2 C3B2 C3C2'),
    ('^^. ..^ v.v', 'v', 'A3A2'),
    ('^^^ vvv ...', '^', 'A1B2 B1A2 B1C2 C1B2'),
    ('... ^^^ vvv', 'v', 'A3B2 B3A2 B3C2 C3B2'),
    ('..^ v^. .v.', '^', 'C1C2'),  # A pawn does not go around the edge.
    ('^.. v.v ..v', '^', ''), ('... .^. .v.', '^', ''),
    ('... .^. v.v', '^', 'B2A3 B2B3 B2C3')])
def test_how_pawns_move(game, rows, side, names):
    """A step to an empty square, or diagonally to take; nothing else."""
    board = rows.replace(' ', '')
    moves = game.moves_of(board, side)
    assert ' '.join(sorted(moves)) == names
    for name, after in moves.items():
        squares = dict(zip(game.SQUARES, board))
        squares.update({name[:2]: '.', name[2:]: side})
        assert after == ''.join(squares.values())


ACROSS = 'a pawn has come to the other side'
STUCK = 'there is no move left for the other side'


@pytest.mark.parametrize('rows, side, reason', [
    ('... ... ^vv', '^', ACROSS), ('..^ ... .v^', '^', ACROSS),
    ('v.^ ... v..', 'v', ACROSS), ('^.v ... ...', 'v', ACROSS),
    ('^.. ^.. ...', '^', STUCK),  # All pawns are taken.
    ('... ... v..', 'v', STUCK),
    ('.^^ ^.. v..', '^', STUCK), ('^.. v.. .vv', 'v', STUCK),
    ('^.. ... v..', '^', ''), ('^^^ ... vvv', 'v', '')])
def test_how_a_game_is_won(game, rows, side, reason):
    """A pawn is across, or the other side can do nothing."""
    assert game.why_won(rows.replace(' ', ''), side) == reason


def filled(game):
    """Return all boxes, as they are before the first game."""
    boxes = {}
    game.fill_boxes(boxes, game.START, game.YOU)
    return boxes


def test_the_boxes(game):
    """There is one for each board that can come, with all moves in it."""
    boxes = filled(game)
    assert len(boxes) == 37
    assert sum(map(len, boxes.values())) == 90
    assert all(boxes[board] == list(game.moves_of(board, 'v'))
               for board in boxes)


def test_any_move_in_the_box_can_come():
    """Each of the three answers to a first move comes, and no other."""
    said = {answer('hexapawn', ['A1A2'], seed).split('\n')[0]
            for seed in range(40)}
    assert said == {'I move B3A2.', 'I move B3B2.', 'I move C3C2.'}


def learned(game, monkeypatch, games):
    """Return the boxes after games against any moves, and the winners."""
    boxes = filled(game)
    with monkeypatch.context() as patch:
        patch.setattr(game, 'ask_move',
                      lambda moves: random.choice(list(moves)), False)
        return boxes, [game.play_game(boxes) for _ in range(games)]


def test_it_learns_until_it_never_loses(game, monkeypatch):
    """A mistake in a box is made once; in the end only good moves are left.

    Whoever moves second can always win, so no first box is ever empty.
    """
    random.seed(1)
    boxes, winners = learned(game, monkeypatch, 900)
    assert '^' not in winners[600:]
    assert winners[:9].count('^') > 2
    assert sum(map(len, boxes.values())) == 90 - winners.count('^')
    assert all(boxes[board] for board
               in game.moves_of(game.START, '^').values())


def test_it_wins_at_once_where_it_can():
    """Its pawn on B2 could also take C2 or A1, or another pawn could move."""
    seen = set()
    for seed in range(60):
        first, second = perform('hexapawn', ['B1B2', 'C1C2'], seed).replies[:2]
        if '3B2.' in first:  # It has taken your pawn on B2.
            assert 'I win: a pawn has come to the other side.' in second
            seen.add(second.split('\n')[0])
    assert seen == {'I move B2A1.', 'I move B2B1.'}
