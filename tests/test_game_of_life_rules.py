"""Game of Life: who lives, how worlds end, drawing and each bad answer."""

import random

import pytest

from stage import answer, borrow, perform

FIRST = 'Name a pattern, or choose (soup/draw/contest): '
STEP = 'Enter for 1 step, a number (1 to 50) for more, or b to go back: '


def world_in(screen):
    """Return the rows of the last world on a screen, without spaces."""
    rows = [line.replace(' ', '') for line in screen.split('\n')
            if line[:2] in (' .', ' #')]
    return rows[-16:]


@pytest.mark.parametrize('alive', [False, True])
@pytest.mark.parametrize('count', range(9))
def test_the_rule(alive, count):
    """Three neighbours give life, two keep it, and no others do."""
    game = borrow('game_of_life')
    around = game.neighbours(5, 5)
    assert len(set(around)) == len(around) == 8
    for seed in range(5):
        world = set(random.Random(seed).sample(around, count))
        later = game.next_world(world.union([(5, 5)] if alive else []))
        assert ((5, 5) in later) == (count == 3 or alive and count == 2)


def test_another_rule():
    """BORN and STAYS are read digit by digit."""
    game = borrow('game_of_life', BORN='36', STAYS='1')
    around = game.neighbours(5, 5)
    for count in range(9):
        assert ((5, 5) in game.next_world(around[:count])) == (count in (3, 6))
        assert ((5, 5) in game.next_world([(5, 5)] + around[:count])) == (
            count == 1)


EDGES = [
    (0, 0, [(0, 1), (1, 0), (1, 1)],
     [(3, 4), (3, 0), (3, 1), (0, 4), (1, 4)]),
    (3, 4, [(2, 3), (2, 4), (3, 3)],
     [(2, 0), (3, 0), (0, 3), (0, 4), (0, 0)]),
    (0, 2, [(0, 1), (0, 3), (1, 1), (1, 2), (1, 3)],
     [(3, 1), (3, 2), (3, 3)]),
    (2, 4, [(1, 3), (1, 4), (2, 3), (3, 3), (3, 4)],
     [(1, 0), (2, 0), (3, 0)]),
    (2, 2, [(1, 1), (1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2), (3, 3)],
     [])]


@pytest.mark.parametrize('row, column, inside, beyond', EDGES)
def test_the_edges(row, column, inside, beyond):
    """A world that wraps goes on at the other side; any other ends there."""
    game = borrow('game_of_life', ROWS=4, COLUMNS=5, WRAPS=False)
    assert sorted(game.neighbours(row, column)) == inside
    game = borrow('game_of_life', ROWS=4, COLUMNS=5)
    assert sorted(game.neighbours(row, column)) == sorted(inside + beyond)


def generations(rows, count, **constants):
    """Return so many generations of a drawing, each a list of its cells."""
    game = borrow('game_of_life', **constants)
    worlds = [game.place(rows)]
    while len(worlds) < count:
        worlds.append(game.next_world(worlds[-1]))
    return [sorted(world) for world in worlds]


PULSAR = ['..###...###..', '.............', '#....#.#....#', '#....#.#....#',
          '#....#.#....#', '..###...###..', '.............', '..###...###..',
          '#....#.#....#', '#....#.#....#', '#....#.#....#', '.............',
          '..###...###..']


@pytest.mark.parametrize('rows, period', [
    (['##', '##'], 1), (['.##.', '#..#', '.##.'], 1), (['###'], 2),
    (['.###', '###.'], 2), (['##..', '##..', '..##', '..##'], 2), (PULSAR, 3),
    (['##########'], 15)])
def test_patterns_that_repeat(rows, period):
    """Known still lifes and oscillators have the periods that they should."""
    worlds = generations(rows, period + 3, ROWS=22, COLUMNS=24)
    shift = 2 if len(rows[0]) == 10 else 0  # The row needs two to begin.
    assert worlds[shift] == worlds[shift + period]
    for step in range(1, period):
        assert worlds[shift] != worlds[shift + step]


def test_a_glider_flies():
    """In four generations it moves one row and one column."""
    worlds = generations(['.#.', '..#', '###'], 5)
    assert worlds[4] == [(y + 1, x + 1) for y, x in worlds[0]]
    for step in (1, 2, 3):
        assert worlds[step] != worlds[0]


@pytest.mark.parametrize('name, wraps, end', [
    ('blinker', True, 'repeats itself, with period 2, since generation 0.'),
    ('toad', True, 'repeats itself, with period 2, since generation 0.'),
    ('glider', False, 'stands still since generation 31.'),
    ('glider', True, 'repeats itself, with period 128, since generation 0.'),
    ('pentomino', False,
     'repeats itself, with period 2, since generation 320.'),
    ('acorn', False, 'stands still since generation 167.'),
    ('diehard', True, 'has died.')])
def test_how_patterns_end(name, wraps, end):
    """Each of the patterns settles, and the world says how and when."""
    session = perform('game_of_life', [name] + ['50'] * 8, WRAPS=wraps)
    reply = next(each for each in session.replies if each.endswith(FIRST))
    assert f'\nThe world {end}\n\nPatterns: acorn' in reply
    if name == 'diehard':
        assert 'Generation 130. Living cells: 0.\n' in reply


@pytest.mark.parametrize('wraps, line', [
    (True, 'What leaves the world on one side comes in on the other side.'),
    (False, 'Beyond the edges of the world nothing lives.')])
def test_the_opening_tells_of_the_edges(wraps, line):
    """It says what is true of this world, and not the other thing."""
    assert f'alive.\n{line}\nIn the' in perform('game_of_life',
                                                WRAPS=wraps).opening


def test_a_soup():
    """So many cells live, elsewhere each time."""
    soups = {answer('game_of_life', ['s'], seed) for seed in range(4)}
    assert len(soups) == 4
    for soup in soups:
        assert soup.endswith('Generation 0. Living cells: 150.\n' + STEP)
        assert ''.join(world_in(soup)).count('#') == 150


def test_how_often_a_simple_player_wins():
    """One who puts each cell next to another wins a third to two thirds."""
    game = borrow('game_of_life')
    frame = [(y, x) for y in range(5) for x in range(5)]
    pick = random.Random(1)
    random.seed(1)
    wins = 0
    for number in range(60):
        given = game.place(game.random_rows(5, 5, 2))
        best = 0
        for turn in range(3):
            cells = {(y - 5, x - 13) for y, x in given}
            while len(cells) < 7:
                cells.add(pick.choice([
                    (y, x) for y, x in frame if (y, x) not in cells
                    and any(abs(y - top) < 2 and abs(x - left) < 2
                            for top, left in cells)]))
            seen = {}
            world = frozenset((y + 5, x + 13) for y, x in cells)
            while world and world not in seen:
                seen[world] = len(seen)
                world = frozenset(game.next_world(world))
            best = max(best, seen.get(world, len(seen)))
        wins += best >= 30
    assert 20 <= wins <= 40, wins


def test_a_picture_stands_where_it_was_drawn():
    """Rows are drawn from the top, columns from the left; a space is dead."""
    session = perform('game_of_life', ['D', '#..', '', ''])
    assert session.replies[0] == ('Draw with dots and #, up to 32 in a row.\n'
                                  'Row 1, or just Enter to end: ')
    assert world_in(session.replies[2]) == ['#' + '.' * 31] + ['.' * 32] * 15
    lines = ['draw', '.', '  # #', '#' * 32] + ['.'] * 12 + ['#']
    rows = world_in(answer('game_of_life', lines))
    assert rows == (['.' * 32, '..#.#' + '.' * 27, '#' * 32]
                    + ['.' * 32] * 12 + ['#' + '.' * 31])


@pytest.mark.parametrize('typed', ['#' * 33, 'x', '#-#', '##\t#', '\u2588'])
def test_a_bad_row_is_explained(typed):
    """What is no row of up to 32 cells gets an example, and is not drawn."""
    session = perform('game_of_life', ['draw', '#', typed, '', ''])
    assert session.replies[2] == (
        'Please type up to 32 dots and #, such as .##\n'
        'Row 2, or just Enter to end: ')
    assert 'Living cells: 1.' in session.replies[3]


def test_an_empty_picture_is_dead_at_once():
    """Without a living cell there is nothing to wait for."""
    reply = answer('game_of_life', ['draw', ''])
    assert 'Generation 0. Living cells: 0.\nThe world has died.\n' in reply
    assert reply.endswith(FIRST)


@pytest.mark.parametrize('typed, generation', [
    ('', 1), ('1', 1), ('  2 ', 2), ('49', 49), ('50', 50)])
def test_so_many_generations_pass(typed, generation):
    """Enter is one step, a number as many as it says."""
    reply = answer('game_of_life', ['pentomino', typed])
    assert f'\nGeneration {generation}. ' in reply and reply.endswith(STEP)
    assert reply.count('Generation') == 1


@pytest.mark.parametrize('typed', ['0', '51', '-1', '1.5', 'x', '9' * 99])
def test_a_bad_step_is_explained(typed):
    """What is no number from 1 to 50 gets an example; no time passes."""
    session = perform('game_of_life', ['g', typed, ''])
    assert session.replies[1] == (
        'Please press Enter, or type a number such as 10, or b.\n' + STEP)
    assert 'Generation 1. ' in session.replies[2]


@pytest.mark.parametrize('typed', ['b', 'Back', ' BACK '])
def test_back_ends_the_watching(typed):
    """The first question comes again."""
    reply = answer('game_of_life', ['glider', '5', typed])
    assert reply.startswith('You look away before the world has settled.\n')
    assert reply.endswith(FIRST)


@pytest.mark.parametrize('typed', ['', 'x', 'gliders', '4', 'soup and toad'])
def test_a_bad_choice_is_explained(typed):
    """What is no word of the list gets an example and the question again."""
    assert answer('game_of_life', [typed]) == (
        'Please type one of these words, such as glider.\n' + FIRST)
