"""Hexapawn: how pawns move, how games end, and how the computer learns."""

import random

import pytest

from stage import answer, borrow, perform


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('hexapawn')


# A board from its first row to its third, a side, and its moves.
MOVES = [
    ('WWW ... BBB', 'W', 'A1 to A2, B1 to B2, C1 to C2'),
    ('WWW ... BBB', 'B', 'A3 to A2, B3 to B2, C3 to C2'),
    ('W.W .W. BBB', 'B', 'A3 to A2, A3 to B2, C3 to B2, C3 to C2'),
    ('WW. ..W B.B', 'B', 'A3 to A2'),
    ('WWW BBB ...', 'W', 'A1 to B2, B1 to A2, B1 to C2, C1 to B2'),
    ('... WWW BBB', 'B', 'A3 to B2, B3 to A2, B3 to C2, C3 to B2'),
    ('W.. .BB ...', 'W', 'A1 to A2, A1 to B2'),
    ('..W BW. .B.', 'W', 'C1 to C2'),  # A pawn does not go around the edge.
    ('W.. B.B ..B', 'W', ''), ('... .W. .B.', 'W', ''),
    ('... .W. B.B', 'W', 'B2 to A3, B2 to B3, B2 to C3')]


@pytest.mark.parametrize('rows, side, moves', MOVES)
def test_how_pawns_move(game, rows, side, moves):
    """One square ahead if it is empty, or diagonally to take a rival."""
    found = game.moves_of(rows.replace(' ', ''), side)
    assert ', '.join(sorted(map(game.spelled, found))) == moves


@pytest.mark.parametrize('rows, move, result', [
    ('WWW ... BBB', 'A1 A2', '.WW W.. BBB'),
    ('.WW W.. BBB', 'B3 A2', '.WW B.. B.B'),
    ('W.W .W. BBB', 'B2 C3', 'W.W ... BBW')])
def test_a_move_on_the_board(game, rows, move, result):
    """The pawn leaves its square and stands where it goes, alone."""
    board = rows.replace(' ', '')
    pair = tuple(map(game.SQUARES.index, move.split()))
    assert game.after(board, pair) == result.replace(' ', '')


ACROSS = 'a pawn has come to the other side'
STUCK = 'there is no move left for the other side'


@pytest.mark.parametrize('rows, side, reason', [
    ('... ... WBB', 'W', ACROSS), ('..W ... .BW', 'W', ACROSS),
    ('B.W ... B..', 'B', ACROSS), ('W.B ... ...', 'B', ACROSS),
    ('W.. W.. ...', 'W', STUCK),  # All pawns are taken.
    ('... ... B..', 'B', STUCK),
    ('.WW W.. B..', 'W', STUCK), ('W.. B.. .BB', 'B', STUCK),
    ('W.. ... B..', 'W', ''), ('W.. ... B..', 'B', ''),
    ('WWW ... BBB', 'W', ''), ('WWW ... BBB', 'B', '')])
def test_how_a_game_is_won(game, rows, side, reason):
    """By a pawn that comes across, or a rival who cannot move."""
    assert game.why_won(rows.replace(' ', ''), side) == reason


@pytest.mark.parametrize('columns, count, moves', [
    (2, 4, 8), (3, 37, 90), (4, 228, 730), (5, 1447, 5764)])
def test_the_boxes_to_begin_with(columns, count, moves):
    """There is one for each board that can come, with all its moves."""
    game = borrow('hexapawn', COLUMNS=columns)
    boxes = {}
    game.fill_boxes(boxes, game.START, 'W')
    assert (len(boxes), game.moves_left(boxes)) == (count, moves)
    for board, box in boxes.items():
        assert box == game.moves_of(board, 'B') != []


def can_be_beaten(game, boxes, board):
    """Does any line of play beat what is left in the boxes?"""
    for move in game.moves_of(board, 'W'):
        answered = game.after(board, move)
        if game.why_won(answered, 'W') or not boxes[answered]:
            return True
        for reply in boxes[answered]:
            following = game.after(answered, reply)
            if not game.why_won(following, 'B') and can_be_beaten(
                    game, boxes, following):
                return True
    return False


@pytest.mark.parametrize('seed', range(8))
def test_training_makes_it_unbeatable(game, seed, capsys):
    """What it has not forgotten then wins against every line of play."""
    random.seed(seed)
    boxes = {}
    game.fill_boxes(boxes, game.START, 'W')
    assert can_be_beaten(game, boxes, game.START)
    game.train(boxes, 20)
    assert can_be_beaten(game, boxes, game.START)
    game.train(boxes, game.TRAINING)
    assert not can_be_beaten(game, boxes, game.START)
    # So it never forgets anything again.
    left = game.moves_left(boxes)
    game.train(boxes, 100)
    assert game.moves_left(boxes) == left


def test_an_empty_box_resigns(game):
    """Then the move before it is forgotten too, and nothing else."""
    boxes = {}
    game.fill_boxes(boxes, game.START, 'W')
    white = iter([(0, 3), (1, 4)])
    first = game.after(game.START, (0, 3))
    boxes[first] = [(8, 5)]
    second = game.after(game.after(first, (8, 5)), (1, 4))
    boxes[second] = []
    told = []
    winner, past = game.play_game(boxes, lambda board: next(white),
                                  told.append)
    assert told == ['The computer moves C3 to C2.', 'You win: the computer '
                    'has forgotten all moves here and resigns.']
    assert winner == 'W' and past == [(first, (8, 5))]
    before = game.moves_left(boxes)
    assert game.learn(boxes, winner, past) == (
        'It forgets C3 to C2, its last move, on that board.')
    assert boxes[first] == [] and game.moves_left(boxes) == before - 1
    # In the next game it resigns at once, and has no move to forget.
    winner, past = game.play_game(boxes, lambda board: (0, 3), told.append)
    assert (winner, past) == ('W', [])
    assert game.learn(boxes, winner, past) == 'It had no move to forget.'
    assert game.moves_left(boxes) == before - 1


def test_only_the_last_move_of_a_lost_game_is_forgotten(game):
    """A game that was won changes nothing."""
    boxes = {}
    game.fill_boxes(boxes, game.START, 'W')
    first, second = [board for board in boxes if len(boxes[board]) > 2][:2]
    past = [(first, boxes[first][0]), (second, boxes[second][1])]
    kept = {board: list(box) for board, box in boxes.items()}
    assert game.learn(boxes, 'B', past) == 'It forgets nothing.'
    assert boxes == kept
    game.learn(boxes, 'W', past)
    del kept[second][1]
    assert boxes == kept


def sensible(game, board):
    """Win at once if possible; else do not let the computer win at once."""
    moves = game.moves_of(board, 'W')
    safe = []
    for move in moves:
        following = game.after(board, move)
        if game.why_won(following, 'W'):
            return move
        if not any(game.why_won(game.after(following, reply), 'B')
                   for reply in game.moves_of(following, 'B')):
            safe.append(move)
    return random.choice(safe or moves)


def matches_won(game, training):
    """Return how many of 300 matches a sensible player wins."""
    won = 0
    for seed in range(300 if not training else 20):
        random.seed(seed)
        boxes = {}
        game.fill_boxes(boxes, game.START, 'W')
        game.train(boxes, training)
        games = 0
        for number in range(game.MATCH):
            winner, past = game.play_game(
                boxes, lambda board: sensible(game, board), lambda text: None)
            game.learn(boxes, winner, past)
            games += winner == 'W'
        won += games > game.MATCH / 2
    return won


def test_a_match_can_be_won_and_lost(game, capsys):
    """Looking one move ahead wins every other match, if it was not trained."""
    assert 100 <= matches_won(game, 0) <= 200
    assert matches_won(game, 300) == 0


@pytest.mark.parametrize('games, size, bars', [
    (1, 1, 1), (9, 1, 9), (10, 1, 10), (11, 2, 6), (45, 5, 9),
    (1000, 100, 10)])
def test_the_chart_of_the_training(games, size, bars):
    """Each bar has so many of 40 signs as the computer has won games."""
    lines = answer('hexapawn', [str(games)], 3).split('\n')
    assert lines[0] == f'In training it has won, of every {size}:'
    assert lines[bars + 1].startswith('The computer has ')
    for number, line in enumerate(lines[1:bars + 1], 1):
        last = min(number * size, games)
        part = last - (number - 1) * size
        assert int(line[:6]) == last
        assert line[7:47].count('#') == int(line[47:]) * 40 // part
        assert line[7:47].rstrip(' ').strip('#') == ''


@pytest.mark.parametrize('typed', ['', '-1', '1001', 'ten', '007', '9' * 5000])
def test_a_bad_number_of_games_is_explained(typed):
    """The first and the last number are understood, others are not."""
    assert answer('hexapawn', [typed]) == (
        'Please type a number up to 1000, such as 100.\n'
        'Train it first (0 to 1000 games)? ')


@pytest.mark.parametrize('typed, start', [
    ('a1a2', 'A'), ('A1 A2', 'A'), ('b1 to b2', 'B'), (' C1TOC2 ', 'C'),
    ('a2', 'A'), ('C2', 'C')])
def test_a_move_can_be_typed(typed, start):
    """Both squares, or the second if only one pawn can go there."""
    board = answer('hexapawn', ['0', typed]).split('\n')
    row = next(line for line in board if line.startswith('  1'))
    assert row.split()['ABC'.index(start) + 1] == '.'


@pytest.mark.parametrize('typed', [
    '', 'a1', 'a3', 'a1a3', 'a1b2', 'a2a1', 'a3a2', 'b4', 'a', '1', 'pawn'])
def test_a_bad_move_is_explained(typed):
    """It gets an example and the same question."""
    assert answer('hexapawn', ['0', typed]) == (
        'Please type from where to where a pawn of yours can go, such as '
        'A1 to A2.\nYour move (A1 to C3): ')


@pytest.mark.parametrize('seed, lines, end', [
    (2, ['c2', 'a2'], 'The computer has won the match: it has learned from '
                      'you.'),
    (38, ['c1c2', 'b2', 'a1b2', 'b3'], 'You have won the match, before the '
                                       'computer knew enough.')])
def test_one_game_more_wins_the_match(seed, lines, end):
    """A match of one game shows it."""
    reply = answer('hexapawn', ['0'] + lines, seed, MATCH=1)
    assert reply.endswith(f'{end}\nPlay again (y/n)? ')


def test_one_square_is_not_enough_for_two_pawns():
    """Then both squares must be named."""
    session = perform('hexapawn', ['0', 'b2', 'b2', 'a1b2'], 1)
    assert session.replies[1].startswith('The computer moves A3 to B2.')
    assert session.replies[2] == (
        'Please type from where to where a pawn of yours can go, such as '
        'A1 to A2.\nYour move (A1 to C3): ')
    assert session.replies[3].startswith('The computer moves C3 to B2.')
