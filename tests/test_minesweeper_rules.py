"""Minesweeper: numbers, regions, and how often logic is enough."""

import random

import pytest

from stage import borrow, perform


def squares_in(picture, marks='*'):
    """Return the squares of a picture that have one of the marks, a set."""
    return {(x, y) for y, line in enumerate(picture.split())
            for x, mark in enumerate(line) if mark in marks}


def game_of(picture):
    """Return the game as a module, for a field like the picture."""
    rows = picture.split()
    return borrow('minesweeper', COLUMNS=len(rows[0]), ROWS=len(rows),
                  MINES=len(squares_in(picture)))


@pytest.mark.parametrize('mines, numbers', [
    ('... ... ...', '... ... ...'),
    ('... .*. ...', '111 1*1 111'),
    ('*.. ... ...', '*1. 11. ...'), ('..* ... ...', '.1* .11 ...'),
    ('... ... *..', '... 11. *1.'), ('... ... ..*', '... .11 .1*'),
    ('.*. ... ...', '1*1 111 ...'), ('... *.. ...', '11. *1. 11.'),
    ('... ..* ...', '.11 .1* .11'), ('... ... .*.', '... 111 1*1'),
    ('*** *.* ***', '*** *8* ***'), ('*.* ... *.*', '*2* 242 *2*'),
    ('.*... ..... ....*', '1*1.. 11111 ...1*')])
def test_the_numbers(mines, numbers):
    """All eight neighbours count, and none beyond the edges."""
    game = game_of(mines)
    shown = [''.join(game.mark_of((x, y), squares_in(mines),
                                  game.all_squares(), [])
                     for x in range(game.COLUMNS)) for y in range(game.ROWS)]
    assert ' '.join(shown) == numbers


@pytest.mark.parametrize('mines, square, opened', [
    ('*.. ... ...', (2, 2), '#.. ... ...'),
    ('*.. ... ...', (1, 1), '### #.# ###'),
    ('*.. ... ...', (0, 1), '### .## ###'),
    # A wall of mines: the region ends at the numbers beside it.
    ('..*.. ..*.. ..*..', (0, 0), '..### ..### ..###'),
    ('..*.. ..*.. ..*..', (4, 2), '###.. ###.. ###..'),
    # Through a gap, and round a corner.
    ('..... ..... ***** ..... .....', (3, 4), '##### ##### ##### ..... .....'),
    ('*.... ..... ..... ..... ....*', (4, 0), '#.... ..... ..... ..... ....#'),
    # A flag, here f, stays; what lies behind it is reached another way.
    ('.f... ..... ....*', (0, 0), '.#... ..... ....#'),
    ('.f..*', (0, 0), '.####')])
def test_a_region(mines, square, opened):
    """Around a square without mines all is opened, and so on."""
    game = game_of(mines)
    found = set()
    game.dig(square, squares_in(mines), found, squares_in(mines, 'f'))
    assert found == squares_in(opened, '.')


def test_a_very_large_region():
    """Thousands of squares open at one dig."""
    game = borrow('minesweeper', COLUMNS=26, ROWS=200, MINES=0)
    found = set()
    game.dig((13, 100), set(), found, set())
    assert len(found) == 26 * 200


@pytest.mark.parametrize('square, spared', [
    ('a1', 4), ('i1', 4), ('a9', 4), ('i9', 4), ('e1', 6), ('a4', 6),
    ('e5', 9)])
def test_the_first_dig_is_safe(square, spared):
    """No mine is there or beside, so a whole region opens."""
    game = borrow('minesweeper')
    first = ('abcdefghi'.index(square[0]), int(square[1]) - 1)
    fields = set()
    for seed in range(100):
        random.seed(seed)
        mines = game.lay_mines(first)
        assert len(mines) == 12 and mines <= set(game.all_squares())
        assert game.count_mines(first, mines) == 0 and first not in mines
        fields.update(mines)
        if seed < 5:
            reply = perform('minesweeper', [square], seed).replies[0]
            opened = int(reply.split('open: ')[1].split('.')[0])
            assert opened >= spared and reply.count('#') == 81 - opened
    assert len(fields) == 81 - spared  # Mines may be anywhere else.


def test_a_flag_is_no_first_dig():
    """Flags may stand before the first dig, which is safe all the same."""
    for seed in range(20):
        session = perform('minesweeper', ['f a1', 'f e5', 'c3'], seed)
        assert 'You dig C3. Squares that open: ' in session.replies[2]


def test_play_again_keeps_the_best():
    """The games won are counted, and so are the fewest digs."""
    lines = ['a1', 'd1', 'y', 'a1', 'Yes', 'a1', 'd1', 'y', 'a1',
             'n']
    session = perform('minesweeper', lines, 4, COLUMNS=4, ROWS=1, MINES=1)
    ends = ['\n'.join(reply.split('\n')[5:-1]) for reply in session.replies
            if 'Play again' in reply]
    assert ends == [
        'All 3 safe squares are open: you win at dig number 2.\n'
        'Games won so far: 1 of 1.\nYour fewest digs to win: 2.',
        'All 3 safe squares are open: you win at dig number 1.\n'
        'Games won so far: 2 of 2.\nYour fewest digs to win: 1.',
        'All 3 safe squares are open: you win at dig number 2.\n'
        'Games won so far: 3 of 3.\nYour fewest digs to win: 1.',
        'All 3 safe squares are open: you win at dig number 1.\n'
        'Games won so far: 4 of 4.\nYour fewest digs to win: 1.']
    lost = ['a1', 'c1', 'y', 'a1', 'c1', 'n']
    session = perform('minesweeper', lost, 4, COLUMNS=4, ROWS=1, MINES=1)
    assert 'The mines win. You opened 2 of 3 safe' in session.replies[1]
    assert 'Games won so far: 0 of 1.\nPlay again' in session.replies[1]
    assert session.replies[2].startswith('Here is a new field.\n')


def certain(game, mines, opened, flags):
    """Set the flags that are certain; return squares that are surely safe.

    One number at a time: all that is closed around it are mines, or all of
    its mines have flags.
    """
    while True:
        before = len(flags)
        for square in sorted(opened):
            count = game.count_mines(square, mines)
            closed = set(game.neighbours(square)) - opened
            if len(closed) == count:
                flags |= closed
            elif len(closed & flags) == count:
                return sorted(closed - flags)
        if len(flags) == before:
            return []


def logic_wins(game, seed):
    """Play a field by certain moves, or by chance where there is none."""
    random.seed(seed)
    mines = game.lay_mines((4, 4))
    opened, flags = set(), set()
    game.dig((4, 4), mines, opened, flags)
    while len(opened) < game.SAFE:
        safe = certain(game, mines, opened, flags)
        if not safe:
            closed = set(game.all_squares()) - opened - flags
            safe = [random.choice(sorted(closed))]
        for square in safe:
            if square in mines:
                return False
            game.dig(square, mines, opened, flags)
    return True


def test_logic_and_a_little_luck():
    """A simple player wins a third of 300 games at least, two thirds at most.
    """
    game = borrow('minesweeper')
    wins = sum(logic_wins(game, seed) for seed in range(300))
    assert 100 <= wins <= 200
