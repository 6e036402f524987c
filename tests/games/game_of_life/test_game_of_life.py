"""Game of Life: what grows and withers, and that the garden can be filled."""

import random
import re

import pytest

from stage import answer, borrow, perform

GAME = borrow('game_of_life')
ROW = re.compile(r'(?m)^ \d((?: [Oo+.]){8})$')


def squares_of(picture, marks='#'):
    """Return the squares of a picture that have one of the marks."""
    return {(x, y) for y, row in enumerate(picture.split())
            for x, mark in enumerate(row) if mark in marks}


@pytest.mark.parametrize('now, later', [
    ('', ''), ('#', ''), ('##', ''), ('##. #..', '##. ##.'),
    ('... ### ...', '.#. .#. .#.'), ('.#. .#. .#.', '... ### ...'),
    ('.#. ### .#.', '### #.# ###'), ('#.# ... #.#', '... ... ...'),
    ('.#. ..# ###', '... #.# .## .#.'), ('## ##', '## ##'),
    ('........ ' * 7 + '.....###', '........ ' * 6 + '......#. ......#.'),
    ('.......# ' * 3, '........ ......## ........')])
def test_a_week(now, later):
    """In the middle and at the edge, by the rules of Conway."""
    assert GAME.next_week(squares_of(now)) == squares_of(later)


def gardens(session):
    """Return the gardens of a session, each a text with the marks."""
    rows = [row.replace(' ', '') for row in ROW.findall(session.transcript)]
    return [' '.join(rows[place:place + 8])
            for place in range(0, len(rows), 8)]


def test_the_marks_tell_what_comes():
    """Whoever plants nothing sees O and + become flowers, and no others."""
    weeks = 0
    for seed in range(40):
        shown = gardens(perform('game_of_life', [''] * 12, seed))
        for now, later in zip(shown, shown[1:]):
            weeks += 1
            assert squares_of(now, 'O+') == squares_of(later, 'Oo')
    assert weeks > 100


def test_the_first_week():
    """There are ten flowers, which can stand anywhere."""
    found = set()
    for seed in range(100):
        first = squares_of(gardens(perform('game_of_life', [], seed))[0], 'Oo')
        assert len(first) == 10
        found |= first
    assert len(found) == 64


@pytest.mark.parametrize('typed, refused', [
    ('a2', False), ('A2 H1', False), ('  a8   h8 ', False), ('', False),
    ('A2 A2', True), ('D1', True), ('A2 B5', True), ('A2 H1 A8', True),
    ('A9', True), ('I1', True), ('A2H1', True), ('A', True), ('A02', True)])
def test_where_to_plant(typed, refused):
    """In two free squares at most, and nowhere twice."""
    reply = answer('game_of_life', [typed], 15)
    assert reply.startswith('Please type up to 2 free squares') == refused
    assert ('\nWeek 2 of 12.' in reply) != refused


def test_every_garden_can_be_filled():
    """Whoever thinks one week ahead wins, whatever stands there at first."""
    squares = list(GAME.all_squares().values())
    for seed in range(30):
        random.seed(seed)
        flowers = set(random.sample(squares, GAME.START))
        for week in range(GAME.WEEKS):
            for _ in range(GAME.SEEDS):
                free = [square for square in squares if square not in flowers]
                random.shuffle(free)
                best = max(free, key=lambda square: len(
                    GAME.next_week(flowers | {square})))
                flowers.add(best)
            flowers = GAME.next_week(flowers)
            if len(flowers) >= GAME.TARGET:
                break
        assert len(flowers) >= GAME.TARGET, seed
