"""Robots: how they move and crash, and what stops you."""

import random

import pytest

from stage import borrow, perform

WAY = 'Something is in your way: you stop there.\n'


def floor_of(picture):
    """Return the floor of a picture, and where the player is in it."""
    places = {(x, y): mark for y, line in enumerate(picture.split())
              for x, mark in enumerate(line)}
    player, = [place for place in places if places[place] == '@']
    return {place: mark for place, mark in places.items()
            if mark in 'R#'}, player


@pytest.mark.parametrize('before, after', [
    ('R...R ..... R.@.R ..... R...R', '..... .R.R. .R@R. .R.R. .....'),
    ('..R.. ..... ..@.. ..... ..R..', '..... ..R.. ..@.. ..R.. .....'),
    ('RR..@', '.RR.@'),  # One takes the place of the other.
    ('R#..@', '.#..@'), ('##R.@', '##.R@'),
    ('R.... R.... R...@', '..... .R... .#..@'),  # Two meet, or three.
    ('R.... R...@ R....', '..... .#..@ .....'),
    ('R.... R.... R#..@', '..... .R... .#..@')])
def test_all_robots_move_at_once(before, after):
    """Each takes a step towards you, and those that meet are a heap."""
    floor, player = floor_of(before)
    assert borrow('robots').move_robots(floor, player) == floor_of(after)[0]


@pytest.mark.parametrize('before, mark', [
    ('R@', 'R'), ('R@R', '#'), ('.R. R@. ...', '#'), ('R.@', None)])
def test_a_robot_catches_you(before, mark):
    """One that reaches you, or several that would make a heap."""
    floor, player = floor_of(before)
    assert borrow('robots').move_robots(floor, player).get(player) == mark


def test_where_robots_and_teleports_may_be():
    """Anywhere but in a place that is taken, or within NEAR columns."""
    game = borrow('robots', WIDTH=12, HEIGHT=3, NEAR=2)
    random.seed(1)
    found = {game.empty_place({(0, 1): 'R', (11, 0): '#'}, (5, 1))
             for turn in range(600)}
    assert found == {(x, y) for x in (0, 1, 2, 8, 9, 10, 11)
                     for y in range(3)} - {(0, 1), (11, 0)}


@pytest.mark.parametrize('seed', range(6))
def test_walls_and_robots_stop_you(seed):
    """A step that somebody or something stops costs no turn."""
    small = {'WIDTH': 5, 'HEIGHT': 1, 'NEAR': 1, 'ROBOTS': 1}
    opening = perform('robots', [], seed, **small).opening
    away, toward = '46' if ' . . @ . R' in opening else '64'
    lines = list('123789') + [away, away, away, '5', toward, '5']
    told = perform('robots', lines, seed, **small).replies
    assert [reply.startswith(WAY) for reply in told] == (
        [True] * 6 + [False, False, True, False, True, False])
    assert told[5].split('\n')[2] in opening  # Nobody has moved.
    assert told[-1].endswith('A robot has caught you where the X is: you '
                             'lose.\n')


@pytest.mark.parametrize('count', [19, 20, 21, 5000])
def test_how_many_steps_fit_on_a_line(count):
    """Up to twenty; more are refused, and nobody moves."""
    reply = perform('robots', ['5' * count], 5).replies[0]
    assert reply.startswith('Please type 1 to 20 steps, ') == (count > 20)
