"""Battleship: where ships may lie, and a computer that does not peep."""

import random

import pytest

from stage import answer, borrow, perform


def test_fleets():
    """Ships are straight, of their length, on the pond and never cross."""
    game = borrow('battleship')
    found = set()
    for seed in range(100):
        random.seed(seed)
        pond, fleet = game.new_pond()
        for ship, length in game.SHIPS.items():
            squares = [square for square in pond if pond[square] == ship]
            assert sorted(squares) == sorted(fleet[ship])
            assert len(squares) == length
            columns, rows = map(sorted, map(set, zip(*squares)))
            assert sorted([len(columns), len(rows)]) == [1, length]
            for line in columns, rows:
                assert line[-1] - line[0] == len(line) - 1
            found.update([(ship, len(columns))] + squares)
        assert len(pond) == 100
    assert len(found) == 2 * 5 + 100  # Each way, and in each square.


@pytest.mark.parametrize('ship, size', [(1, 1), (1, 3), (7, 7)])
def test_other_ships(ship, size):
    """A boat of a single square, or as long as the pond, plays as well."""
    squares = ['ABCDEFG'[x] + str(y + 1)
               for x in range(size) for y in range(size)]
    assert perform('battleship', squares, SIZE=size,
                   SHIPS={'boat': ship}).ending == 'finished'


def choices(picture, boat='boat'):
    """Return where the computer may shoot on a pond, as a text of names."""
    game = borrow('battleship', SIZE=4, SHIPS={'boat': 2})
    pond = {(x, y): boat if mark == '#' else mark
            for y, row in enumerate(picture.split())
            for x, mark in enumerate(row)}
    found = []
    for seed in range(80):
        random.seed(seed)
        found.append(game.name_of(game.computer_shot(pond)))
    return found


@pytest.mark.parametrize('picture, squares', [
    ('.... .... .... ....', 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 D1 D2 D3 D4'),
    ('ooo. oXXo o#oo .ooo', 'A4 B3 D1'),
    ('.... .x#. .#.. ....', 'A2 B1 B3 C2'),
    ('x#.. .... .... ....', 'A2 B1'),
    ('.... .... ...# ..#x', 'C4 D3'),
    ('.... .xx. .... ....', 'A2 B1 B3 C1 C3 D2'),
    ('.... oxXo .#.. ....', 'B1 B3')])
def test_where_the_computer_shoots(picture, squares):
    """Beside a hit, sunk ships aside, else anywhere, and nowhere twice."""
    assert ' '.join(sorted(set(choices(picture)))) == squares
    assert choices(picture) == choices(picture, '.')  # It does not peep.


@pytest.mark.parametrize('size, last', [(7, 'G7'), (10, 'J10'), (11, 'K11')])
def test_the_last_square(size, last):
    """The square in the corner can be named, and none beyond it."""
    column, row = last[0], last[1:]
    beyond = [chr(ord(column) + 1) + row, f'{column}{size + 1}']
    for typed in [last, last.lower()] + beyond:
        reply = answer('battleship', [typed], SIZE=size)
        assert reply.startswith(f'You shoot at {last}: ') == (
            typed not in beyond)
        assert reply.endswith(f'\nYour shot (A1 to {last}): ')
