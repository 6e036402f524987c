"""Battleship: where ships fit, and a computer that hunts and does not peep."""

import itertools
import random

import pytest

from stage import answer, borrow, perform

BY_HAND = ['h', 'a1', 'a', 'a2', 'a', 'a3', 'a', 'a4', 'a', 'a5', 'a']


def test_the_first_screen_of_a_game():
    """Two ponds of 10 by 10, and only the player's ships are to be seen."""
    session = perform('battleship', BY_HAND)
    assert session.replies[-1] == '''
     Its fleet: 5 4 3 3 2        Your fleet: 5 4 3 3 2
     A B C D E F G H I J         A B C D E F G H I J
   1 . . . . . . . . . .       1 # # # # # . . . . .
   2 . . . . . . . . . .       2 # # # # . . . . . .
   3 . . . . . . . . . .       3 # # # . . . . . . .
   4 . . . . . . . . . .       4 # # # . . . . . . .
   5 . . . . . . . . . .       5 # # . . . . . . . .
   6 . . . . . . . . . .       6 . . . . . . . . . .
   7 . . . . . . . . . .       7 . . . . . . . . . .
   8 . . . . . . . . . .       8 . . . . . . . . . .
   9 . . . . . . . . . .       9 . . . . . . . . . .
  10 . . . . . . . . . .      10 . . . . . . . . . .

Your shot (A1 to J10): '''


LEAVES = ('There is no room: it would leave the pond. Find another place.\n'
          'Where does your cruiser (3 squares) begin (A1 to J10)? ')
CROSSES = LEAVES.replace('leave the pond', 'cross your carrier')
FITS = '\n     Its fleet: 5 4 3 3 2        Your fleet: 5 4 3\n'


@pytest.mark.parametrize('start, way, told', [
    ('h1', 'a', FITS), ('i1', 'a', LEAVES), ('j10', 'a', LEAVES),
    ('j8', 'd', FITS), ('j9', 'd', LEAVES), ('a10', 'a', FITS),
    ('h10', 'down', LEAVES), ('d3', 'd', CROSSES), ('d2', 'd', FITS),
    ('d5', 'a', CROSSES), ('a5', 'a', FITS), ('b5', 'across', CROSSES),
    ('d9', 'd', LEAVES), ('d8', 'd', FITS)])
def test_where_a_cruiser_fits(start, way, told):
    """Beside the carrier from D5 to H5 there is room, across it none."""
    lines = ['h', 'd5', 'a', 'a1', 'd', start, way]
    assert answer('battleship', lines).startswith(told)


def test_a_ship_that_does_not_fit_changes_nothing():
    """It may be placed elsewhere, and lies there and nowhere else."""
    reply = answer('battleship', ['h', 'j1', 'a', 'j1', 'd'])
    assert reply.count('#') == 5
    assert reply.count('. #\n') == 5
    assert 'Where does your battleship (4 squares) begin' in reply


@pytest.mark.parametrize('typed, by_hand', [
    ('h', True), ('Hand', True), (' c ', False), ('CHANCE', False)])
def test_by_hand_or_by_chance(typed, by_hand):
    """A letter or a word says who places the ships."""
    reply = answer('battleship', [typed])
    assert ('Where does your carrier' in reply) == by_hand
    assert reply.count('#') == (0 if by_hand else 17)


@pytest.mark.parametrize('lines, advice', [
    (['x'], 'Please type h to place them yourself, or c for chance.\n'
            'Place your ships by hand or by chance (h/c)? '),
    (['h', 'b3', 'b3'], 'Please type a for across, or d for down.\n'
                        'Across or down (a/d)? '),
    (['c', 'e5', 'E5'], 'You have shot there before. Choose another square.\n'
                        'Your shot (A1 to J10): ')])
def test_other_answers_are_explained(lines, advice):
    """One sentence, and the same question again."""
    assert answer('battleship', lines) == advice


def test_fleets_by_chance():
    """Ships are straight, of their length, on the pond and never cross."""
    game = borrow('battleship')
    corners = set()
    for seed in range(300):
        random.seed(seed)
        ships = game.place_by_chance()
        assert {name: len(ships[name]) for name in ships} == game.SHIPS
        squares = [square for name in ships for square in ships[name]]
        assert len(set(squares)) == 17
        for name, length in game.SHIPS.items():
            columns, rows = map(sorted, map(set, zip(*ships[name])))
            assert sorted([len(columns), len(rows)]) == [1, length]
            for line in (columns, rows):
                assert 0 <= line[0] and line[-1] <= 9
                assert line[-1] - line[0] == len(line) - 1
        corners.update({(0, 0), (9, 0), (0, 9), (9, 9)} & set(squares))
    assert len(corners) == 4


def seen_in(picture):
    """Return what is seen on a picture of a pond, as the game keeps it."""
    return {(x, y): mark for y, line in enumerate(picture.split())
            for x, mark in enumerate(line) if mark != '.'}


def choices(picture):
    """Return all that the computer may choose on a pond, as a text."""
    game = borrow('battleship', SIZE=len(picture.split()))
    seen = seen_in(picture)
    found = set()
    for seed in range(60):
        random.seed(seed)
        found.add(game.name_of(game.computer_choice(seen)))
    assert seen == seen_in(picture)
    return ' '.join(sorted(found))


@pytest.mark.parametrize('picture, squares', [
    # Nothing to follow: every second square, then what is left.
    ('.... .... .... ....', 'A1 A3 B2 B4 C1 C3 D2 D4'),
    ('..X. .o.X oX.o .o.o', 'A1 C3'),
    ('o.o. .o.o o.o. .o.o', 'A2 A4 B1 B3 C2 C4 D1 D3'),
    # Beside a single hit, in line with two, at either end.
    ('.... .x.. .... ....', 'A2 B1 B3 C2'),
    ('x... .... .... ....', 'A2 B1'),
    ('.o.. .xo. .... ....', 'A2 B3'),
    ('.... .xx. .... ....', 'A2 D2'),
    ('.... .x.. .x.. ....', 'B1 B4'),
    ('.... oxx. .... ....', 'D2'),
    ('oxx. ....  .... ....', 'D1'),
    ('xx.. .... xx.. ....', 'C1 C3'),
    # The line is closed at both ends: two ships lie side by side.
    ('.... oxxo .... ....', 'B1 B3 C1 C3'),
    # What is sunk is followed no more.
    ('.... .XX. .... ....', 'A1 A3 B4 C1 C3 D2 D4'),
    ('.... .XXx .... ....', 'D1 D3')])
def test_the_computer_chooses(picture, squares):
    """It follows its hits, and hunts on a chessboard otherwise."""
    assert choices(picture) == squares


def shots_of_the_computer(lines, seed):
    """Return what the computer shoots at, and what it finds: pairs."""
    session = perform('battleship', lines, seed)
    told = [line.split(': ') for line in session.transcript.split('\n')
            if line.startswith('The computer shoots at')]
    return [(square, [word for word in ('splash', 'hit', 'sinks')
                      if word in found]) for square, found in told]


@pytest.mark.parametrize('seed', range(10))
def test_the_computer_does_not_peep(seed):
    """Move ships as you like: its shots stay the same until one finds other
    things than before.
    """
    shots = [letter + str(number) for number in range(1, 11)
             for letter in 'ABCDEFGHIJ'][:50]
    fleets = [BY_HAND,
              # The destroyer elsewhere, the cruiser and submarine swapped.
              BY_HAND[:9] + ['i9', 'a'],
              BY_HAND[:5] + ['a4', 'a', 'a3', 'a'] + BY_HAND[9:],
              ['h', 'a1', 'd', 'c1', 'd', 'e1', 'd', 'g1', 'd', 'i1', 'd'],
              ['h', 'f10', 'a', 'a10', 'a', 'h5', 'a', 'j6', 'd', 'j1', 'd']]
    told = [shots_of_the_computer(fleet + shots, seed) for fleet in fleets]
    assert told[0] == told[2] and len(told[0]) > 10
    for one, other in itertools.combinations(told, 2):
        for first, second in zip(one, other):
            assert first[0] == second[0]
            if first != second:
                break


def sensible_shot(game, seen, waiting):
    """Return a sensible player's shot: in line with two hits, else beside
    one, else the next one waiting.
    """
    near = []
    hits = [square for square in seen if seen[square] == game.HIT]
    for x, y in hits:
        for step_x, step_y in game.STEPS:
            ahead = (x + step_x, y + step_y)
            if 0 <= min(ahead) and max(ahead) <= 9 and ahead not in seen:
                near.append(ahead)
                if (x - step_x, y - step_y) in hits:
                    return ahead
    while not near:
        near = [square for square in [waiting.pop()] if square not in seen]
    return near[0]


def test_a_sensible_player_wins_about_every_second_game():
    """Of 300 games, a third at least and two thirds at the most are won."""
    game = borrow('battleship')
    wins = 0
    for seed in range(300):
        random.seed(seed)
        waiting = [(x, y) for x in range(10) for y in range(x % 2, 10, 2)]
        random.shuffle(waiting)
        computer = {'owner': '', 'ships': game.place_by_chance(), 'seen': {}}
        you = {'owner': '', 'ships': game.place_by_chance(), 'seen': {}}
        while computer['ships'] and you['ships']:
            game.shoot(computer, sensible_shot(game, computer['seen'],
                                                waiting))
            game.shoot(you, game.computer_choice(you['seen']))
        wins += not computer['ships']
    assert 100 <= wins <= 200
