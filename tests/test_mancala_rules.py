"""Mancala: sowing, capturing, going again, and how well the computer plays."""

import random

import pytest

from stage import answer, borrow, perform


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('mancala')


def test_two_players():
    """Each house is counted from its own side, and the turns are taken."""
    session = perform('mancala', ['2', '1', '3'])
    assert session.replies[2] == '''\
North sows 4 seeds from house 3.
The last seed falls into the store: North goes again.

 North <-    6     5     4     3     2     1
           ( 5)  ( 5)  ( 5)  ( 0)  ( 4)  ( 4)
     [ 1]                                      [ 0]
           ( 0)  ( 5)  ( 5)  ( 5)  ( 5)  ( 4)
             1     2     3     4     5     6  -> South

North, your house (1 to 6): '''


def test_the_turns():
    """After going again the same side is asked, or else the other."""
    session = perform('mancala', ['2', '1', '3', '5', '2'])
    questions = [reply.split('\n')[-1][:5] for reply in session.replies]
    assert questions == ['South', 'North', 'North', 'South', 'North']


# South's houses, its store, North's houses, its store; who moves from which
# house; the board afterwards; what is captured; who is next.
MOVES = [
    # The last seed in the store, or one house before it, or one behind it.
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'South', 3,
     '4 4 0 5 5 5 1 4 4 4 4 4 4 0', 0, 'South'),
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'South', 2,
     '4 0 5 5 5 5 0 4 4 4 4 4 4 0', 0, 'North'),
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'South', 4,
     '4 4 4 0 5 5 1 5 4 4 4 4 4 0', 0, 'North'),
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'North', 3,
     '4 4 4 4 4 4 0 4 4 0 5 5 5 1', 0, 'North'),
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'North', 6,
     '5 5 5 4 4 4 0 4 4 4 4 4 0 1', 0, 'South'),
    # The rival's store is passed by.
    ('1 1 0 0 0 9 0 4 4 4 4 4 4 0', 'South', 6,
     '2 2 0 0 0 0 1 5 5 5 5 5 5 0', 0, 'North'),
    ('4 4 4 4 4 4 0 0 0 0 0 0 8 0', 'North', 6,
     '5 5 5 5 5 0 0 0 0 0 0 0 0 7', 6, 'South'),
    # An empty house of one's own, with seeds across.
    ('0 0 1 0 0 0 0 0 0 7 0 0 0 0', 'South', 3,
     '0 0 0 0 0 0 8 0 0 0 0 0 0 0', 8, 'North'),
    ('1 0 0 0 0 3 0 1 1 1 1 1 1 0', 'South', 1,
     '0 0 0 0 0 3 2 1 1 1 1 0 1 0', 2, 'North'),
    ('1 1 1 1 1 9 0 0 0 0 0 1 0 0', 'North', 5,
     '0 1 1 1 1 9 0 0 0 0 0 0 0 2', 2, 'South'),
    # Nothing across: no capture. A house that was not empty: no capture.
    ('1 0 0 0 0 3 0 1 1 1 1 0 1 0', 'South', 1,
     '0 1 0 0 0 3 0 1 1 1 1 0 1 0', 0, 'North'),
    ('1 1 0 0 0 3 0 1 1 1 1 5 1 0', 'South', 1,
     '0 2 0 0 0 3 0 1 1 1 1 5 1 0', 0, 'North'),
    # An empty house of the rival: no capture.
    ('5 5 5 5 5 3 0 1 0 1 1 1 1 0', 'South', 6,
     '5 5 5 5 5 0 1 2 1 1 1 1 1 0', 0, 'North'),
    # Thirteen seeds go all the way round, into the house they came from.
    ('0 13 0 0 0 0 0 2 2 2 2 2 2 0', 'South', 2,
     '1 0 1 1 1 1 5 3 3 3 3 0 3 0', 4, 'North'),
    ('0 14 0 0 0 0 0 2 2 2 2 2 2 0', 'South', 2,
     '1 1 2 1 1 1 1 3 3 3 3 3 3 0', 0, 'North')]


@pytest.mark.parametrize('before, side, house, after, captured, turn', MOVES)
def test_a_move(game, before, side, house, after, captured, turn):
    """It sows, captures by the rule, and says who is next."""
    board = [int(seeds) for seeds in before.split()]
    place = house - 1 + (7 if side == 'North' else 0)
    assert game.move(board, side, place) == (captured, turn)
    assert board == [int(seeds) for seeds in after.split()]


@pytest.mark.parametrize('before, side, houses', [
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'South', [3]),  # To go again.
    ('4 4 4 4 4 4 0 4 4 4 4 4 4 0', 'North', [3]),
    ('1 0 0 1 0 1 0 1 1 1 0 1 1 0', 'South', [1, 4]),  # Two captures.
    ('1 0 0 1 0 2 0 1 2 1 0 1 1 0', 'South', [4]),  # The bigger capture.
    ('0 0 0 1 0 1 0 1 0 1 0 1 1 0', 'South', [6]),  # Nothing across.
    ('0 0 0 3 0 2 0 1 1 1 0 1 1 0', 'South', [4]),
    ('0 0 0 2 0 2 0 1 9 1 0 1 1 0', 'South', [4, 6])])
def test_the_computer_looks_one_move_ahead(game, before, side, houses):
    """It likes captures and going again; among equals, chance decides."""
    board = [int(seeds) for seeds in before.split()]
    chosen = set()
    for seed in range(20):
        random.seed(seed)
        place = game.computer_choice(board, side)
        chosen.add(place + 1 - (7 if side == 'North' else 0))
    assert sorted(chosen) == houses
    assert board == [int(seeds) for seeds in before.split()]


def any_house(game, board, side):
    """Choose by chance."""
    return random.choice([place for place in game.houses_of(side)
                          if board[place]])


def sensible(game, board, side):
    """Prefer to go again, then the biggest capture; else choose by chance."""
    values = {}
    for place in game.houses_of(side):
        if board[place]:
            captured, turn = game.move(board[:], side, place)
            values[place] = 99 if turn == side else captured
    return random.choice([place for place in values
                          if values[place] == max(values.values())])


def lead_of_south(game, south, north, side):
    """Play a game; return by how much South wins. No seed may be lost."""
    board = game.new_board()
    while game.seeds_left(board, 'South') and game.seeds_left(board, 'North'):
        choose = south if side == 'South' else north
        captured, side = game.move(board, side, choose(game, board, side))
        assert sum(board) == 48 and min(board) >= 0
    for side in ('South', 'North'):
        game.bring_home(board, side)
    assert board[6] + board[13] == 48
    return board[6] - board[13]


def computer(game, board, side):
    """Choose as the game does."""
    return game.computer_choice(board, side)


@pytest.mark.parametrize('count, player, least, most', [
    (1000, any_house, 0, 150), (300, sensible, 100, 200)])
def test_how_well_the_computer_plays(game, count, player, least, most):
    """Chance rarely beats it, a sensible player about every other time."""
    random.seed(count)
    leads = [lead_of_south(game, player, computer,
                           'South' if number % 2 else 'North')
             for number in range(count)]
    assert least <= sum(lead > 0 for lead in leads) <= most
    assert sum(lead < 0 for lead in leads) >= (850 if most == 150 else 100)


@pytest.mark.parametrize('side', ['South', 'North'])
def test_the_rest_is_brought_home(game, side):
    """All that is in a side's houses goes to its store, and nothing else."""
    board = list(range(14))
    assert game.seeds_left(board, side) == (15 if side == 'South' else 57)
    game.bring_home(board, side)
    if side == 'South':
        assert board == [0] * 6 + [21] + list(range(7, 14))
    else:
        assert board == list(range(7)) + [0] * 6 + [70]


@pytest.mark.parametrize('typed', ['', '0', '7', '12', '-1', 'house 3', 'A1',
                                   '\u0663', '3' * 5000])
def test_a_bad_house_is_explained(typed):
    """What is no house gets an example and the same question."""
    assert answer('mancala', ['2', typed]) == (
        'Please type the number of a house, such as 3.\n'
        'South, your house (1 to 6): ')


def test_an_empty_house_is_refused():
    """The turn is kept."""
    assert answer('mancala', ['2', '3', '3']) == (
        'House 3 is empty. Choose one with seeds.\n'
        'South, your house (1 to 6): ')
    assert answer('mancala', ['2', '1', '1']).startswith('North sows 4 seeds')


@pytest.mark.parametrize('typed, question', [
    ('1', 'Press Enter to see the computer move: '),
    ('One', 'Press Enter to see the computer move: '),
    ('2', 'North, your house (1 to 6): '),
    (' T w o ', 'North, your house (1 to 6): ')])
def test_the_number_of_players(typed, question):
    """Digits and words say who plays."""
    assert answer('mancala', [typed, '1']).split('\n')[-1] == question


@pytest.mark.parametrize('typed', ['', '3', '12'])
def test_a_bad_number_of_players_is_explained(typed):
    """Three players are too many."""
    assert answer('mancala', [typed]) == (
        'Please type 1 to play the computer, or 2 to share.\n'
        'One player or two (1/2)? ')


@pytest.mark.parametrize('houses', [4, 8])
def test_a_board_of_another_size(houses):
    """The last house is understood, the next one is not."""
    session = perform('mancala', ['2', str(houses + 1), str(houses)],
                      HOUSES=houses)
    assert session.replies[1].endswith(f'South, your house (1 to {houses}): ')
    assert session.replies[2].startswith(
        f'South sows 4 seeds from house {houses}.\n')
