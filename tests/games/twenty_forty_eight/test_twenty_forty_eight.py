"""Twenty Forty-Eight: how tiles slide, merge, come and get stuck."""

import collections
import random

import pytest

from stage import answer, borrow


def board_of(text):
    """Return a board from rows of tiles with bars between them."""
    return {(x, y): tile if tile == '.' else int(tile)
            for y, row in enumerate(text.split('|'))
            for x, tile in enumerate(row.split())}


@pytest.mark.parametrize('tiles, slid', [
    ('. . . .', '. . . .'), ('. 2 . .', '2 . . .'), ('. . . 2', '2 . . .'),
    ('2 . 4 2', '2 4 2 .'), ('2 2 . .', '4 . . .'), ('2 . . 2', '4 . . .'),
    ('2 4 2 4', '2 4 2 4'), ('2 2 2 .', '4 2 . .'), ('2 2 2 2', '4 4 . .'),
    ('4 2 2 .', '4 4 . .'), ('4 . 2 2', '4 4 . .'), ('2 2 4 .', '4 4 . .'),
    ('2 2 4 8', '4 4 8 .'), ('8 8 4 4', '16 8 . .'), ('2 4 4 2', '2 8 2 .'),
    ('64 64 . 2', '128 2 . .')])
def test_a_line_slides(tiles, slid):
    """Tiles go as far as they can; each merges once, the first ones first."""
    before = [tile if tile == '.' else int(tile) for tile in tiles.split()]
    after = borrow('twenty_forty_eight').slide(before)
    assert ' '.join(map(str, after)) == slid


@pytest.mark.parametrize('direction, after', [
    ('l', '4 4 . .|4 2 . .|2 4 . .|8 16 . .'),
    ('r', '. . 4 4|. . 4 2|. . 2 4|. . 8 16'),
    ('u', '4 8 2 4|2 . 4 .|4 . 16 .|. . . .'),
    ('d', '. . . .|4 . 2 .|2 . 4 .|4 8 16 4')])
def test_all_lines_slide_at_once(direction, after):
    """The board moved stays as it was."""
    game = borrow('twenty_forty_eight')
    before = board_of('4 . 2 2|. 4 . 2|2 . 4 .|4 4 16 .')
    assert game.moved(before, direction) == board_of(after)
    assert before == board_of('4 . 2 2|. 4 . 2|2 . 4 .|4 4 16 .')


@pytest.mark.parametrize('board, stuck', [
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 4 2', True),
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 4 .', False),
    ('. 4 2 4|4 2 4 2|2 4 2 4|4 2 4 2', False),
    ('2 4 2 4|4 2 4 2|2 4 2 4|4 2 4 4', False),
    ('2 2 4 8|4 8 2 4|2 4 8 2|8 2 4 16', False)])
def test_when_nothing_can_move(board, stuck):
    """Neither an empty square nor two alike side by side are left."""
    assert borrow('twenty_forty_eight').is_stuck(board_of(board)) == stuck


def test_where_new_tiles_come():
    """In each empty square as often, and a 4 one time in ten."""
    game = borrow('twenty_forty_eight')
    random.seed(1)
    found = collections.Counter()
    for _ in range(1000):
        board = board_of('. 8 . 8|8 8 8 8|8 8 8 8|8 8 8 .')
        place = game.add_tile(board)
        found.update([place, board[place]])
    assert sorted(found, key=str) == [(0, 0), (2, 0), (3, 3), 2, 4]
    assert min(found[0, 0], found[2, 0], found[3, 3]) > 280
    assert 70 < found[4] < 130


@pytest.mark.parametrize('typed', [' l ', 'L', 'l l', 'ld quit', '1', 'left'])
def test_what_is_a_move(typed):
    """One or more of four letters, and nothing else among them."""
    refused = answer('twenty_forty_eight', [typed]).startswith('Please type')
    assert refused == (typed.strip().lower() not in ('l', 'l l'))
