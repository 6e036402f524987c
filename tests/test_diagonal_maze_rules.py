"""Diagonal Maze: the tiles, the diamonds, the points and how games end."""

import random
import re

import pytest

from stage import perform


def maze_in(screen):
    """Return the rows of the maze on a screen, as a list."""
    return re.findall(r'^[/\\]+$', screen, re.MULTILINE)


def count(rows):
    """Return the number of diamonds in a maze: seen from above, in pairs."""
    return sum(upper[column:column + 2] == '/\\'
               and lower[column:column + 2] == '\\/'
               for upper, lower in zip(rows, rows[1:])
               for column in range(len(upper)))


def player(choices, see, then=('n',)):
    """Return a player that makes mazes and counts them.

    choices: width, height and turns, for each maze. see: a function from the
    right count to what is typed. then: the answers to Play again.
    """
    then = iter(then)
    asked = []

    def read_and_type(screen):
        """Return the answer to the question that ends the screen."""
        question = screen.split('\n')[-1]
        if 'again' in question:
            return next(then)
        if 'diamonds' in question:
            return str(see(count(maze_in(screen))))
        asked.append(question)
        return str(choices[(len(asked) - 1) % 3])
    return read_and_type


def careful(diamonds):
    """Count rightly."""
    return diamonds


def ends_of(session):
    """Return the last lines of each game of a session, as a list."""
    return re.findall('You win!.*|The mazes win.*', session.transcript)


def points_of(session):
    """Return the points for each maze of a session, as a list."""
    return [int(points) for points in re.findall(
        r'for this maze: (\d+)\.', session.transcript)]


@pytest.mark.parametrize('width, height, turns', [
    (8, 4, 1), (8, 12, 9), (60, 4, 5), (60, 12, 8), (13, 7, 3)])
def test_the_maze_and_its_solution(width, height, turns):
    """The maze has the size, and the sums behind its rows are right."""
    for seed in range(20):
        session = perform('diagonal_maze', player((width, height, turns),
                                                  careful), seed)
        rows = maze_in(session.replies[2])
        assert [len(row) for row in rows] == [width] * height
        assert re.findall(r'^([/\\]+) ( *\d+)$', session.replies[3],
                          re.MULTILINE) == [
            (row, f'{count(rows[:number]):3}')
            for number, row in enumerate(rows, 1)]
        assert session.replies[3].startswith(
            'You are right! Here are the diamonds, added up row by row:\n')
        assert points_of(session)[0] == count(rows)


@pytest.mark.parametrize('turns', [1, 5, 9])
def test_how_often_the_tiles_turn(turns):
    """So many of ten tiles lean the other way than the one before."""
    tiles = ''.join(''.join(maze_in(perform(
        'diagonal_maze', ['60', '12', str(turns)], seed).replies[-1]))
        for seed in range(10))
    turned = sum(one != other for one, other in zip(tiles, tiles[1:]))
    assert abs(turned / len(tiles) - turns / 10) < 0.02
    assert 0.45 < tiles.count('/') / len(tiles) < 0.55


def test_the_first_tile_can_turn_too():
    """A maze can begin with either tile."""
    assert {maze_in(perform('diagonal_maze', ['8', '4', '5'], seed)
                    .replies[-1])[0][0]
            for seed in range(20)} == {'/', '\\'}


@pytest.mark.parametrize('off, words', [
    (-3, 'You are 3 off.'), (-2, 'You are near: only 2 off.'),
    (-1, 'You are near: only 1 off.'), (0, 'You are right!'),
    (1, 'You are near: only 1 off.'), (2, 'You are near: only 2 off.'),
    (3, 'You are 3 off.')])
def test_how_near_a_count_must_be(off, words):
    """Right is all the points, two off is half, three off is nothing."""
    for seed in range(6):
        session = perform('diagonal_maze', player(
            (30, 6, 6), lambda diamonds: diamonds + off), seed)
        diamonds = count(maze_in(session.replies[2]))
        assert session.replies[3].startswith(words + ' Here are the diamonds')
        assert points_of(session)[0] == (
            diamonds if off == 0 else diamonds // 2 if abs(off) < 3 else 0)


def test_the_points_are_added_up():
    """All counts and all diamonds of the three mazes make the end."""
    session = perform('diagonal_maze', player(
        (25, 7, 5), lambda diamonds: diamonds - 1), 8)
    points = points_of(session)
    possible = sum(count(maze_in(screen)) for screen in session.screens)
    assert [int(total) for total in re.findall(
        r'In all: (\d+)\.', session.transcript)] == [
        sum(points[:number]) for number in (1, 2, 3)]
    assert sum(points) < possible // 2 + 1
    assert ends_of(session) == [
        f'The mazes win. Needed: 40. Possible: {possible}. Your best so far: '
        f'{sum(points)}.']


@pytest.mark.parametrize('more, end', [(-1, 'You win! Needed: '),
                                       (0, 'You win! Needed: '),
                                       (1, 'The mazes win. Needed: ')])
def test_the_goal(more, end):
    """Just the goal is enough; a point less loses."""
    play = (20, 8, 5), careful
    points = sum(points_of(perform('diagonal_maze', player(*play), 4)))
    assert ends_of(perform('diagonal_maze', player(*play), 4,
                           GOAL=points + more))[0].startswith(end)


def test_a_second_game_starts_at_nothing_and_the_best_is_kept():
    """Points and possible points are those of one game; the best stays."""
    offs = iter([0, 0, 0, 9, 9, 9])
    session = perform('diagonal_maze', player(
        (20, 8, 5), lambda diamonds: diamonds + next(offs), 'yn'), 6)
    mazes = [count(rows) for rows in map(maze_in, session.screens) if rows]
    first, second = sum(mazes[:3]), sum(mazes[3:])
    assert [end.split('40. ')[1] for end in ends_of(session)] == [
        f'Possible: {first}. Your best so far: {first}.',
        f'Possible: {second}. Your best so far: {first}.']
    assert ' In all: 0.' in session.replies[-2]


def test_a_better_game_raises_the_best():
    """The best score so far is the better of two games."""
    offs = iter([9, 9, 9, 0, 0, 0])
    session = perform('diagonal_maze', player(
        (20, 8, 5), lambda diamonds: diamonds + next(offs), 'yn'), 6)
    assert [end.split('best so far: ')[1] for end in ends_of(session)] == [
        '0.', f'{sum(points_of(session))}.']


def games_won(choices, see, games):
    """Return how many games are won by a player who sees so much."""
    return sum('You win!' in perform('diagonal_maze', player(choices, see),
                                    seed).transcript for seed in range(games))


def test_a_player_who_overlooks_one_in_twenty():
    """With middling mazes about half of the games are won."""
    eyes = random.Random(1)

    def overlooking(diamonds):
        """Count, but see each diamond only nineteen times in twenty."""
        return sum(eyes.random() > 0.05 for _ in range(diamonds))
    assert 100 < games_won((40, 10, 5), overlooking, 300) < 200
    # A larger maze has more points, but too many to be overlooked.
    assert games_won((60, 12, 9), overlooking, 30) < 10


def test_small_mazes_and_blind_guesses_do_not_win():
    """Who dares too little or does not look is beaten."""
    assert games_won((12, 8, 5), careful, 50) < 5
    assert games_won((40, 10, 5), lambda diamonds: 22, 50) < 10
    assert games_won((40, 10, 5), careful, 50) > 45
