"""Maze Escape: perfect mazes, the shortest way, fog, oil and points."""

import random

import pytest

from stage import answer, borrow, perform

QUESTION = 'Your steps (n/e/s/w): '
WAY = 'eeneeesennesen'  # The shortest way of the small maze of seed 5.
# A corridor of seven cells, and below its second cell another one.
CORRIDOR = {(0, 0): [(1, 0)], (1, 0): [(0, 0), (2, 0), (1, 1)],
            (2, 0): [(1, 0), (3, 0)], (3, 0): [(2, 0), (4, 0)],
            (4, 0): [(3, 0), (5, 0)], (5, 0): [(4, 0), (6, 0)],
            (6, 0): [(5, 0)], (1, 1): [(1, 0)]}


def dug(size, seed):
    """Return the game as a module and a maze of a size, s or l."""
    game = borrow('maze_escape')
    random.seed(seed)
    columns, rows = game.SIZES[size]
    return game, game.new_maze(columns, rows, (0, seed % rows))


def reached(maze, start, without=None):
    """Return all the cells that can be reached, but not through one."""
    found = {start, without}
    waiting = [start]
    while waiting:
        for near in maze[waiting.pop()]:
            if near not in found:
                found.add(near)
                waiting.append(near)
    return found - {without}


@pytest.mark.parametrize('size, cells', [('s', 45), ('l', 136)])
def test_the_maze_is_perfect(size, cells):
    """Every cell is reached, and with one passage fewer one would not be."""
    for seed in range(40):
        game, maze = dug(size, seed)
        assert len(maze) == len(reached(maze, (0, 0))) == cells
        passages = [(cell, near) for cell in maze for near in maze[cell]]
        assert len(passages) == len(set(passages)) == 2 * (cells - 1)
        for (x, y), near in passages:
            assert (x, y) in maze[near]
            assert abs(x - near[0]) + abs(y - near[1]) == 1


def test_mazes_differ():
    """Forty seeds dig forty mazes."""
    assert len({str(dug('s', seed)[1]) for seed in range(40)}) == 40


@pytest.mark.parametrize('size', ['s', 'l'])
def test_the_shortest_way_of_a_perfect_maze(size):
    """No cell of it can be left out, and no cell comes twice."""
    for seed in range(20):
        game, maze = dug(size, seed)
        ends = (0, 0), max(maze)
        way = game.shortest_way(maze, ends[0], ends[1])
        assert (way[0], way[-1]) == ends
        assert len(set(way)) == len(way)
        for cell, near in zip(way, way[1:]):
            assert near in maze[cell]
            if cell != ends[0]:
                assert ends[1] not in reached(maze, ends[0], cell)


def test_the_shortest_of_two_ways():
    """Round a ring of six cells, the search takes the shorter side."""
    ring = [(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)]
    maze = {cell: [ring[place - 1], ring[(place + 1) % 6]]
            for place, cell in enumerate(ring)}
    way = borrow('maze_escape').shortest_way
    assert way(maze, (0, 0), (2, 0)) == [(0, 0), (1, 0), (2, 0)]
    assert way(maze, (0, 0), (1, 1)) == [(0, 0), (0, 1), (1, 1)]
    assert way(maze, (2, 1), (2, 1)) == [(2, 1)]


@pytest.mark.parametrize('sight, cell, columns', [
    (4, 0, [0, 1, 2, 3, 4]), (4, 1, [0, 1, 1, 2, 3, 4, 5]),
    (4, 6, [2, 3, 4, 5, 6]), (1, 3, [2, 3, 4]), (20, 0, list(range(7)))])
def test_how_far_one_sees(sight, cell, columns):
    """Down a corridor, up to four cells, and not round the corner."""
    game = borrow('maze_escape', SIGHT=sight)
    seen = game.in_sight(CORRIDOR, (cell, 0))
    assert sorted(column for column, row in seen) == columns
    assert ((1, 1) in seen) == (cell == 1)


def test_the_fog(capsys):
    """Walls are drawn that were seen from one side, and nothing else."""
    game = borrow('maze_escape')
    maze = {(x, y): [] for x in range(2) for y in range(2)}
    maze[0, 0], maze[1, 0] = [(1, 0)], [(0, 0)]
    game.show(maze, {(0, 0)}, game.marks_of(maze, {(0, 0)}, [(0, 0)], (1, 0)))
    assert capsys.readouterr().out == '''\
   +---+
   | @   :
   +---+
     :   :


'''
    seen = {(0, 0), (1, 0)}
    game.show(maze, seen, game.marks_of(maze, seen, [(0, 0)], (1, 0)))
    assert capsys.readouterr().out == '''\
   +---+---+
   | @   X |
   +---+---+
     :   :


'''


def right_hand(game, maze, start, way_out):
    """Return the steps of one whose right hand never leaves the wall."""
    place = start
    heading = 1
    steps = 0
    while place != way_out:
        for turn in (1, 0, 3, 2):
            letter = 'nesw'[(heading + turn) % 4]
            near = game.neighbour(place, game.STEPS[letter])
            if near in maze[place]:
                break
        heading = (heading + turn) % 4
        place = near
        steps += 1
    return steps


@pytest.mark.parametrize('size', ['s', 'l'])
def test_the_right_hand_rule_wins_about_every_other_game(size):
    """Of 300 mazes, between a third and two thirds."""
    wins = 0
    for seed in range(300):
        game, maze = dug(size, seed)
        columns, rows = game.SIZES[size]
        start = 0, seed % rows
        way_out = columns - 1, seed // rows % rows
        fewest = len(game.shortest_way(maze, start, way_out)) - 1
        wins += right_hand(game, maze, start, way_out) <= fewest * 150 // 100
    assert 100 <= wins <= 200


@pytest.mark.parametrize('typed, told', [
    ('e', '1 of 1'), ('E', '1 of 1'), (' e e ', '2 of 2'), ('east', '1 of 1'),
    ('East, east, north', '3 of 3'), ('eenw', '3 of 4'), ('n', '0 of 1'),
    ('w' * 5000, '0 of 5000'), ('northsouth', '0 of 2'),
    ('eewwestee', '6 of 6')], ids=lambda value: value[:9])
def test_steps_and_walls(typed, told):
    """Letters and words; a wall ends the walk, and only steps burn oil."""
    reply = answer('maze_escape', ['s', typed], 5)
    taken, count = told.split(' of ')
    wall = 'A wall is in the way.\n' if taken != count else ''
    start = f'Steps taken: {told}. Oil left: {21 - int(taken)}.\n{wall}'
    assert reply.startswith(start) and reply.count('wall') == bool(wall)
    # Below what is told, eleven lines are the maze, and one is blank.
    assert reply[len(start):].count('\n') == 12
    assert reply.endswith('\n\n' + QUESTION)


@pytest.mark.parametrize('typed', ['', ' ', ',', 'x', 'nx', 'up', 'nor', '1',
                                   'n.e', 'northwards', 'yes', '\u0435'])
def test_bad_steps_are_explained(typed):
    """What holds anything but the four sides is no walk at all."""
    assert answer('maze_escape', ['s', typed], 5) == (
        'Please type a side, such as n, or several steps, such as nnee.\n'
        + QUESTION)


@pytest.mark.parametrize('waste, points', [
    (0, 100), (1, 87), (2, 77), (3, 70)])
def test_points(waste, points):
    """A hundred for the shortest way, and the less the longer the walk."""
    assert answer('maze_escape', ['s', 'ew' * waste + WAY], 5).endswith(
        f'The dots are the shortest way: 14 steps. Yours: {14 + 2 * waste}. '
        f'Points: {points} of 100.\nYour best so far: {points}.\n'
        'Play again (y/n)? ')


@pytest.mark.parametrize('oil, won', [(100, True), (99, False)])
def test_the_last_drop_of_oil(oil, won):
    """It is enough if it leads into the daylight, and not a step before."""
    reply = answer('maze_escape', ['s', WAY + 'ww'], 5, OIL=oil)
    left = 'You step out into the daylight: you win!'
    if not won:
        left = 'Your lantern goes out: the maze wins. Steps to X: 1.'
    assert reply.startswith(f'Steps taken: {14 if won else 13} of 16. '
                            f'Oil left: 0.\n{left}\n   +---+')


def test_the_oil_is_used_up():
    """Back and forth: the last step is the twenty-first."""
    session = perform('maze_escape', ['s'] + ['e', 'w'] * 11, 5)
    assert session.replies[0].startswith(
        'The oil in your lantern lasts for 21 steps.\n')
    assert session.replies[20].startswith(
        'Steps taken: 1 of 1. Oil left: 1.\n')
    assert session.replies[20].endswith(QUESTION)
    assert session.replies[21].startswith(
        'Steps taken: 1 of 1. Oil left: 0.\nYour lantern goes out: the maze '
        'wins. Steps to X: 13.\n')
    assert session.replies[21].endswith(
        'Yours: 21. Points: 0 of 100.\nYour best so far: 0.\n'
        'Play again (y/n)? ')


def test_the_best_is_kept():
    """A maze that is lost does not change it."""
    session = perform('maze_escape', ['s', 'ew' + WAY, 'YES', 'small']
                      + list('nesw') * 99 + ['n'] * 9, 5)
    assert session.replies[2] == ('Another maze is dug.\n'
                                  'Small or large maze (s/l)? ')
    ends = [reply for reply in session.replies if 'best so far' in reply]
    assert 'Points: 0 of 100.\nYour best so far: 87.\n' in ends[1]


@pytest.mark.parametrize('typed, steps', [
    ('s', 21), ('Small', 21), (' L ', 130), ('LARGE', 130)])
def test_the_sizes(typed, steps):
    """A letter or a word."""
    assert answer('maze_escape', [typed], 5).startswith(
        f'The oil in your lantern lasts for {steps} steps.\n')


@pytest.mark.parametrize('typed', ['', 'medium', '1', 'sl'])
def test_a_bad_size_is_explained(typed):
    """There are two, and the question says so."""
    assert answer('maze_escape', [typed]) == (
        'Please type s for a small maze, or l for a large one.\n'
        'Small or large maze (s/l)? ')


@pytest.mark.parametrize('typed', ['', 'e', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('maze_escape', ['s', WAY, typed], 5) == (
        'Please type y for another maze, or n to stop.\nPlay again (y/n)? ')
