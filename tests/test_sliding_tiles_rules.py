"""Sliding Tiles: every shuffle can be solved, and what a move may be."""

import random

import pytest

from stage import answer, borrow, perform

# The easy puzzle of seed 7 is solved by these.
SOLUTION = ['8', '7', '11', '12']


def tiles_of(screen):
    """Return the board on a screen: all numbers row by row, the gap as 0."""
    rows = [line.strip()[1:-1].split('|') for line in screen.split('\n')
            if line.startswith('  |')]
    return [int(cell.strip() or 0) for row in rows for cell in row]


def can_be_solved(tiles, size):
    """Can sliding bring the tiles into order? (Johnson and Story, 1879)

    Each slide swaps the gap with a tile and moves the gap by one cell. So the
    number of swaps that the order needs, and the number of cells that the gap
    is from home, are both even or both odd.
    """
    tiles = [tile or size * size for tile in tiles]
    gap = tiles.index(size * size)
    away = size - 1 - gap // size + size - 1 - gap % size
    inversions = sum(second < first for place, first in enumerate(tiles)
                     for second in tiles[place:])
    return (away + inversions) % 2 == 0


@pytest.mark.parametrize('size', [3, 4, 5])
@pytest.mark.parametrize('slides', [1, 12, 80])
def test_every_shuffle_can_be_solved(size, slides):
    """Of 200 seeds, none starts solved or cannot be solved."""
    game = borrow('sliding_tiles', SIZE=size)
    home = [*range(1, size * size), 0]
    for seed in range(200):
        random.seed(seed)
        board = game.shuffled_board(slides)
        tiles = [tile for row in board for tile in row]
        assert sorted(tiles) == sorted(home) and tiles != home
        assert can_be_solved(tiles, size)


def test_not_every_board_can_be_solved():
    """Two tiles of a solved board that changed places are lost for ever."""
    assert can_be_solved([*range(1, 16), 0], 4)
    assert not can_be_solved([*range(1, 14), 15, 14, 0], 4)


def test_a_shuffle_that_ends_solved_goes_on():
    """On four cells, twelve slides go round until all is in order again."""
    game = borrow('sliding_tiles', SIZE=2)
    for seed in range(9):
        random.seed(seed)
        assert game.shuffled_board(12) in ([[1, 2], [0, 3]], [[1, 0], [3, 2]])


def test_a_shuffle_never_slides_straight_back():
    """From a corner, two slides without a step back reach four boards."""
    game = borrow('sliding_tiles')
    found = set()
    for seed in range(40):
        random.seed(seed)
        board = game.shuffled_board(2)
        found.add(tuple(tile for row in board for tile in row).index(0))
    assert found == {7, 10, 13}


def solves(game, slides, limit):
    """Does one who looks no move ahead solve a puzzle in time?

    Of the tiles that can slide, the last one left out, it takes one that
    brings all tiles nearest to home, counted in cells.
    """
    board = game.shuffled_board(slides)
    home = game.new_board()
    last = 0
    for _ in range(limit):
        distances = {}
        for tile in game.ways_to_slide(board):
            game.slide(board, tile)
            distances[tile] = sum(
                abs(number - goal) for other in range(1, 16) for number, goal
                in zip(game.find(board, other), game.find(home, other)))
            game.slide(board, tile)
        distances.pop(last, None)
        near = min(distances.values())
        last = random.choice([tile for tile in distances
                              if distances[tile] == near])
        game.slide(board, last)
        if board == home:
            return True
    return False


def test_how_hard_it_is_without_looking_ahead():
    """Of 300 easy puzzles, between a third and two thirds are solved."""
    game = borrow('sliding_tiles')
    solved = 0
    for seed in range(300):
        random.seed(seed)
        solved += solves(game, 12, 36)
    assert 100 <= solved <= 200


@pytest.mark.parametrize('typed, slides', [
    ('e', 12), ('Easy', 12), (' M ', 24), ('medium', 24), ('H', 80),
    ('h a r d', 80)])
def test_the_levels(typed, slides):
    """A letter or a word; three moves for each slide of the shuffle."""
    assert answer('sliding_tiles', [typed]).startswith(
        f'You have {3 * slides} moves. It can be done in {slides} or fewer.\n')


@pytest.mark.parametrize('typed', ['', '1', 'x', 'ease', 'easy hard'])
def test_a_bad_level_is_explained(typed):
    """There are three, and the question says so."""
    assert answer('sliding_tiles', [typed]) == (
        'Please type e for easy, m for medium or h for hard.\n'
        'Easy, medium or hard (e/m/h)? ')


@pytest.mark.parametrize('typed, says', [
    ('8', 'Tile 8 slides right.'), ('4', 'Tile 4 slides down.'),
    (' 1 1 ', 'Tile 11 slides up.')])
def test_a_tile_slides_into_the_gap(typed, says):
    """From three sides of the gap of seed 7."""
    reply = answer('sliding_tiles', ['e', typed], 7)
    assert reply.startswith(says + ' Moves left: 35.\n')
    before = tiles_of(answer('sliding_tiles', ['e'], 7))
    after = tiles_of(reply)
    tile = int(typed.replace(' ', ''))
    assert after.index(0) == before.index(tile)
    assert after.index(tile) == before.index(0) == 7
    assert [number for number in before if number not in (tile, 0)] == [
        number for number in after if number not in (tile, 0)]


def test_a_tile_slides_left_and_back():
    """The same tile again undoes a move, and both moves count."""
    session = perform('sliding_tiles', ['e', '8', '8'], 7)
    assert session.replies[2].startswith('Tile 8 slides left. Moves left: 34.')
    assert tiles_of(session.replies[2]) == tiles_of(session.replies[0])


@pytest.mark.parametrize('typed', ['1', '15', '12', '7'])
def test_only_tiles_beside_the_gap_slide(typed):
    """Neither a tile far off nor one at the other edge, nor at a corner."""
    assert answer('sliding_tiles', ['e', typed], 7) == (
        f'Tile {typed} is not beside the gap. Tile 4 is. Moves left: 36.\n'
        'Your tile (1 to 15): ')


@pytest.mark.parametrize('typed', ['', '0', '16', '-1', '+8', '08', '8.0',
                                   'eight', '8!', '\u0668', '9' * 5000])
def test_a_bad_tile_is_explained(typed):
    """Only the numbers on the board are taken, with an example that works."""
    assert answer('sliding_tiles', ['e', typed], 7) == (
        'Please type a tile beside the gap, such as 4.\n'
        'Your tile (1 to 15): ')


def test_the_moves_are_used_up():
    """Thirty-six moves are all that an easy puzzle gets."""
    session = perform('sliding_tiles', ['e'] + ['8'] * 36 + ['n'], 7)
    for number, reply in enumerate(session.replies[1:36], 1):
        assert f'Moves left: {36 - number}.\n' in reply
        assert reply.endswith('Your tile (1 to 15): ')
    assert 'Moves left: 0.\n' in session.replies[36]
    assert session.replies[36].endswith('''
Your moves are used up: the tiles win this time.
A hint: bring the top row into order first, then leave it.
Puzzles solved so far: 0 of 1.
Play again (y/n)? ''')
    assert session.last == 'Goodbye!\n'


@pytest.mark.parametrize('waste, rating', [
    (0, 'Excellent: the shuffle took 12 slides.'),
    (8, 'Excellent: the shuffle took 12 slides.'),
    (10, 'The shuffle took 12 slides, so it can be done in fewer.'),
    (32, 'The shuffle took 12 slides, so it can be done in fewer.')])
def test_the_rating(waste, rating):
    """Up to as many moves as the shuffle had is excellent; 36 still win."""
    lines = ['e'] + ['8'] * waste + SOLUTION
    assert answer('sliding_tiles', lines, 7).endswith(
        f'Move {waste + 4} brings the last tile home: you win!\n{rating}\n'
        'Puzzles solved so far: 1 of 1.\nPlay again (y/n)? ')


def test_the_puzzles_are_counted():
    """A lost puzzle counts as one that was played."""
    session = perform('sliding_tiles', ['e'] + SOLUTION + ['YES', 'm']
                      + ['1'] * 72 + ['y', 'quit'], 7)
    assert session.replies[5] == ('The next puzzle.\n'
                                  'Easy, medium or hard (e/m/h)? ')
    assert session.replies[-3].endswith(
        'Puzzles solved so far: 1 of 2.\nPlay again (y/n)? ')
    assert session.last == '\nGoodbye!\n'


@pytest.mark.parametrize('typed', ['', 'e', '8', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('sliding_tiles', ['e'] + SOLUTION + [typed], 7) == (
        'Please type y for another puzzle, or n to stop.\nPlay again (y/n)? ')
