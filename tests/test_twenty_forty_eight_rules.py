"""Twenty Forty-Eight: how tiles slide, merge, come and get stuck."""

import collections
import random

import pytest

from stage import borrow, perform


def board_of(text):
    """Return a board from rows of tiles between bars, a dot if empty."""
    return [[int(tile.replace('.', '0')) for tile in row.split()]
            for row in text.split('|')]


def shown(screen):
    """Return the tiles on the screen's board, and the place of the star."""
    rows = [line.split('|')[1:-1] for line in screen.split('\n')
            if line.startswith('  |')]
    stars = [(y, x) for y, row in enumerate(rows)
             for x, cell in enumerate(row) if cell.endswith('*')]
    return [[int(cell.strip(' *') or 0) for cell in row]
            for row in rows], stars


@pytest.mark.parametrize('row, slid, points', [
    ('. . . .', '. . . .', 0), ('. 2 . .', '2 . . .', 0),
    ('. . . 2', '2 . . .', 0), ('2 . 4 2', '2 4 2 .', 0),
    ('2 2 . .', '4 . . .', 4), ('2 . . 2', '4 . . .', 4),
    ('2 4 2 4', '2 4 2 4', 0), ('2 2 2 .', '4 2 . .', 4),
    ('2 2 2 2', '4 4 . .', 8), ('4 2 2 .', '4 4 . .', 4),
    ('4 . 2 2', '4 4 . .', 4), ('2 2 4 .', '4 4 . .', 4),
    ('2 2 4 8', '4 4 8 .', 4), ('8 8 4 4', '16 8 . .', 24),
    ('2 4 4 2', '2 8 2 .', 8), ('64 64 . 2', '128 2 . .', 128)])
def test_a_row_slides(row, slid, points):
    """Tiles go as far as they can; each merges once, the first ones first.

    So it goes in all four directions.
    """
    game = borrow('twenty_forty_eight')
    before, after = board_of(row)[0], board_of(slid)[0]
    boards = {  # The row in the second place, between empty ones.
        'left': lambda tiles: [[0] * 4, tiles, [0] * 4, [0] * 4],
        'right': lambda tiles: [[0] * 4, tiles[::-1], [0] * 4, [0] * 4],
        'up': lambda tiles: [[0, tile, 0, 0] for tile in tiles],
        'down': lambda tiles: [[0, tile, 0, 0] for tile in tiles[::-1]]}
    for direction, board in boards.items():
        assert game.moved(board(before), direction) == (board(after), points)


@pytest.mark.parametrize('direction, after', [
    ('left', '4 4 . .|4 2 . .|2 4 . .|8 16 . .'),
    ('right', '. . 4 4|. . 4 2|. . 2 4|. . 8 16'),
    ('up', '4 8 2 4|2 . 4 .|4 . 16 .|. . . .'),
    ('down', '. . . .|4 . 2 .|2 . 4 .|4 8 16 4')])
def test_all_rows_slide_at_once(direction, after):
    """Their points are added up, and the board moved stays as it was."""
    game = borrow('twenty_forty_eight')
    before = '4 . 2 2|. 4 . 2|2 . 4 .|4 4 16 .'
    board = board_of(before)
    assert game.moved(board, direction) == (board_of(after), 12)
    assert board == board_of(before)


@pytest.mark.parametrize('picture, stuck', [
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 4 2', True),
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 4 .', False),
    ('. 4 2 4|4 2 4 2|2 4 2 4|4 2 4 2', False),
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 8 8', False),  # Only across.
    ('2 4 2 8|4 2 4 8|2 4 2 4|4 2 4 2', False)])  # Only up or down.
def test_the_game_is_over_when_no_move_is_left(picture, stuck):
    """An empty square or two alike side by side are a move."""
    assert borrow('twenty_forty_eight').is_stuck(board_of(picture)) == stuck


@pytest.mark.parametrize('direction', ['up', 'down', 'left', 'right'])
def test_a_slide_that_changes_nothing(direction):
    """It is explained, brings no tile, and the turn is kept."""
    lines = [direction] * 20
    replies = perform('twenty_forty_eight', lines, 3).replies
    refused = (f'Nothing can move {direction}, so no new tile comes. Slide'
               ' another way.\nYour move (up/down/left/right): ')
    moves = replies.index(refused)
    assert moves > 0
    assert replies[moves:] == [refused] * (20 - moves)


@pytest.mark.parametrize('size', [4, 5])
def test_each_move_brings_one_new_tile(size):
    """The screen shows the board slid, and one tile more, with a star."""
    game = borrow('twenty_forty_eight', SIZE=size)
    pick = random.Random(size)
    moves = [pick.choice(('up', 'down', 'left', 'right')) for i in range(60)]
    session = perform('twenty_forty_eight', moves, size, SIZE=size)
    board = shown(session.opening)[0]
    assert sum(tile > 0 for row in board for tile in row) == 2
    score = 0
    for move, reply in zip(moves, session.replies):
        slid, points = game.moved(board, move)
        if slid == board:
            assert reply.startswith(f'Nothing can move {move}, ')
            continue
        board, [(y, x)] = shown(reply)
        score += points
        assert f'\nScore: {score}\n' in reply
        assert slid[y][x] == 0 and board[y][x] in (2, 4)
        slid[y][x] = board[y][x]
        assert slid == board
    assert score > 50


def test_new_tiles_come_anywhere():
    """One of ten is a 4, all others are 2, and no square is spared."""
    places = collections.Counter()
    tiles = collections.Counter()
    for seed in range(300):
        screen = perform('twenty_forty_eight', [], seed).opening
        board, [(y, x)] = shown(screen)
        places[y, x] += 1
        tiles.update(tile for row in board for tile in row if tile)
    assert len(places) == 16
    assert sorted(tiles) == [2, 4] and sum(tiles.values()) == 600
    assert 40 <= tiles[4] <= 80


def corner_move(game, board):
    """Return the board after the first move that is possible of these."""
    for direction in ('down', 'left', 'right', 'up'):
        rows = game.moved(board, direction)[0]
        if rows != board:
            return rows
    return None


def test_a_simple_plan_wins_half_of_the_games():
    """Who always slides down or left, if possible, has luck every other time.

    A third of all games at least, and two thirds at the most.
    """
    game = borrow('twenty_forty_eight')
    random.seed(1)
    wins = 0
    for number in range(200):
        board = game.new_board()
        game.add_tile(board)
        while board and game.largest(board) < game.GOAL:
            game.add_tile(board)
            board = corner_move(game, board)
        wins += board is not None
    assert 200 / 3 <= wins <= 200 * 2 / 3
