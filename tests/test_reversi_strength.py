"""Reversi: how the computer chooses, and how well it plays."""

import random

import pytest

from stage import borrow


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('reversi')


def cleared(game):
    """Return a board without discs."""
    return [mark if mark == '#' else game.EMPTY for mark in game.new_board()]


def test_easy_flips_most_and_medium_likes_the_corner(game):
    """Neither sees more than its own move; hard does not run into a trap."""
    board = cleared(game)
    for name, disc in {'b1': 'O', 'c1': 'X', 'c3': 'O', 'd3': 'O', 'e3': 'O',
                       'f3': 'X'}.items():
        board[game.SQUARES[name]] = disc
    moves = game.moves_of(board, 'X')
    assert game.SQUARES['a1'] in moves and game.SQUARES['b3'] in moves
    for seed in range(5):
        random.seed(seed)
        chosen = [game.computer_choice(board, 'X', moves, strength)
                  for strength in 'em']
        assert chosen == [game.SQUARES['b3'], game.SQUARES['a1']]


@pytest.mark.parametrize('strength', 'emh')
def test_no_two_games_are_the_same(game, strength):
    """Between moves that are equally good chance decides."""
    board = game.new_board()
    moves = game.moves_of(board, 'X')
    chosen = set()
    for seed in range(40):
        random.seed(seed)
        chosen.add(game.computer_choice(board, 'X', moves, strength))
    assert chosen == set(moves)


@pytest.mark.parametrize('discs, own, worth', [
    ({'a1': 'X'}, 'X', 100), ({'a1': 'X'}, 'O', -100), ({'h8': 'O'}, 'O', 100),
    ({'b1': 'X'}, 'X', -25), ({'h7': 'X'}, 'O', 25), ({'g7': 'O'}, 'O', -50),
    ({'b2': 'O'}, 'X', 50), ({'a1': 'O', 'b2': 'X', 'a2': 'X'}, 'X', -100),
    ({'a8': 'O', 'b2': 'X'}, 'X', -150), ({'c1': 'X', 'c3': 'O'}, 'X', 7),
    ({'d1': 'X', 'd4': 'X', 'd3': 'X', 'e2': 'O'}, 'X', 7)])
def test_how_a_board_is_judged(game, discs, own, worth):
    """Corners are dear; beside them it is dangerous until they are taken."""
    board = cleared(game)
    for name, disc in discs.items():
        board[game.SQUARES[name]] = disc
    for count in (0, 1, 7):
        value = game.judged(board, own, dict.fromkeys(range(count)))
        assert 0 <= value - worth - 10 * count < 1


def test_what_each_square_is_worth(game):
    """The table is the same from each of the four corners, and both ways."""
    quarter = [(100, -25, 10, 5), (-25, -50, 1, 1), (10, 1, 3, 2),
               (5, 1, 2, 1)]
    half = [row + row[::-1] for row in quarter]
    whole = [value for row in half + half[::-1] for value in row]
    for name, value in zip((letter + digit for digit in '12345678'
                            for letter in 'abcdefgh'), whole):
        board = cleared(game)
        board[game.SQUARES[name]] = 'O'
        assert 0 <= game.judged(board, 'O', {}) - value < 1


def plain_minimax(game, board, own, depth):
    """Return the worth of a board, found without skipping any move."""
    rival = game.rival_of(own)
    moves = game.moves_of(board, own)
    if not moves and not game.moves_of(board, rival):
        return 1000 * (board.count(own) - board.count(rival))
    if not moves:
        return -plain_minimax(game, board, rival, depth)
    if depth == 0:
        return game.judged(board, own, moves)
    return max(-plain_minimax(
        game, game.board_after(board, own, square, moves[square]), rival,
        depth - 1) for square in moves)


def test_skipping_moves_changes_nothing_and_saves_most(game, monkeypatch):
    """Alpha-beta finds what minimax finds, and judges far fewer boards."""
    monkeypatch.setattr(random, 'random', lambda: 0.5)
    judged, count = game.judged, []
    monkeypatch.setattr(game, 'judged', lambda *board: (
        count.append(1), judged(*board))[1])
    totals = [0, 0]
    for board, own, depth in sampled(game):
        before, count[:] = list(board), []
        found, square = game.best_move(board, own, depth, -game.LIMIT,
                                       game.LIMIT)
        assert board == before
        totals[0] += len(count)
        count[:] = []
        assert found == plain_minimax(game, board, own, depth)
        totals[1] += len(count)
        after = game.board_after(board, own, square,
                                 game.flips(board, square, own))
        assert found == -plain_minimax(game, after, game.rival_of(own),
                                       depth - 1)
    assert totals[0] * 3 < totals[1]


def moves_made(game, players, seed):
    """Play by functions; yield each board, who goes and the moves there."""
    random.seed(seed)
    board, own = game.new_board(), 'X'
    while game.moves_of(board, 'X') or game.moves_of(board, 'O'):
        moves = game.moves_of(board, own)
        if moves:
            yield board, own
            square = players[own](board, own, moves)
            board = game.board_after(board, own, square, moves[square])
        own = game.rival_of(own)
    yield board, None


def at_random(board, own, moves):
    """Return any move."""
    return random.choice(list(moves))


def most_flips(board, own, moves):
    """Return a move that flips the most discs."""
    most = max(map(len, moves.values()))
    return random.choice([square for square in moves
                          if len(moves[square]) == most])


def sampled(game):
    """Yield boards from games at random, who goes, and a depth."""
    for seed in range(4):
        boards = list(moves_made(game, dict.fromkeys('XO', at_random), seed))
        for number in (8, 20, 32, 44, -5, -4, -3, -2):
            for depth in (1, 2, 3):
                yield boards[number] + (depth,)


def wins(game, one, other, count):
    """Return how many of the games one wins, half of them as each side."""
    won = 0
    for seed in range(count):
        own = 'XO'[seed % 2]
        players = {own: one, game.rival_of(own): other}
        board = list(moves_made(game, players, seed))[-1][0]
        won += board.count(own) > board.count(game.rival_of(own))
    return won


@pytest.mark.parametrize('one, other, count, least', [
    ('most flips', 'e', 100, 34), ('m', 'e', 100, 70), ('h', 'm', 20, 15),
    ('h', 'most flips', 100, 90), ('h', 'random', 100, 98)])
def test_how_well_the_computer_plays(game, one, other, count, least):
    """Easy is easily beaten; each strength beats the one below."""
    def player(name):
        """Return a player: the computer, if it is not one of the two."""
        return {'most flips': most_flips, 'random': at_random}.get(
            name, lambda board, own, moves: game.computer_choice(
                board, own, moves, name))
    assert wins(game, player(one), player(other), count) >= least
