"""Star Patrol: a new galaxy, ways, probes, goo, bases and the ends."""

import random

import pytest

from stage import borrow

GAME = borrow('star_patrol')
SQUARES = list(GAME.PLACES.values())


def ship_with(square, things, **state):
    """Return a ship in a square of a region with things, {name: mark}."""
    galaxy = {place: GAME.Region({}) for place in SQUARES}
    galaxy[0, 0].things = {GAME.PLACES[name]: mark
                           for name, mark in things.items()}
    return GAME.Ship(galaxy, (0, 0), GAME.PLACES[square], **state)


@pytest.mark.parametrize('start, end, names', [
    ('D5', 'D5', ''), ('D5', 'D6', 'D6'), ('D5', 'A5', 'C5 B5 A5'),
    ('A1', 'C3', 'B2 C3'), ('A1', 'B4', 'B2 B3 B4'), ('F6', 'D5', 'E5 D5'),
    ('C3', 'E1', 'D2 E1'), ('C3', 'A6', 'B4 A5 A6')])
def test_a_way_is_diagonal_first(start, end, names):
    """All eight directions, with as few steps as there can be."""
    assert GAME.way(GAME.PLACES[start], GAME.PLACES[end]) == [
        GAME.PLACES[name] for name in names.split()]


def test_a_new_galaxy():
    """All is there, and one to five stars in each region."""
    stars, homes = set(), set()
    for seed in range(60):
        random.seed(seed)
        galaxy = GAME.new_galaxy()
        ship = GAME.Ship(galaxy, (0, 0))
        assert len(galaxy) == 36 and ship.robots == 7
        bases = [region.count('B') for region in galaxy.values()]
        assert sum(bases) == 3 and max(bases) == 1
        stars |= {region.count('*') for region in galaxy.values()}
        homes |= {place for place in galaxy if galaxy[place].count('R')}
    assert stars == {1, 2, 3, 4, 5} and homes == set(SQUARES)
    assert (ship.day, ship.energy, ship.probes) == (0, 150, 6)


@pytest.mark.parametrize('things, known, report', [
    ('RR', False, '?'), ('', True, '.'), ('**', True, '.'), ('B*', True, 'B'),
    ('R*', True, '1R'), ('R*RRB', True, 'B3R')])
def test_the_chart(things, known, report):
    """What is known is shown; stars are not."""
    things = dict(zip(SQUARES, things))
    assert GAME.Region(things, known).report == report


@pytest.mark.parametrize('goal, days, seen', [
    ('A1', 1, 4), ('B1', 1, 6), ('C3', 2, 9), ('F4', 5, 6)])
def test_warp(goal, days, seen):
    """A day for each step, and one to stay; what is around is seen."""
    squares = set()
    for seed in range(99):
        random.seed(seed)
        ship = ship_with('A1', {'B2': '*'}, day=3)
        ship.warp(GAME.PLACES[goal])
        assert ship.day == 3 + days
        assert sum(region.known for region in ship.galaxy.values()) == seen
        squares.add(ship.square)
    assert (GAME.PLACES['B2'] in squares) == (goal != 'A1')
    assert len(squares) > 30


@pytest.mark.parametrize('steps', [1, 2, 3, 5])
def test_goo_and_dodging(steps, capsys):
    """The closer, the more goo, and the fewer robots that dodge."""
    goo, hits = set(), 0
    random.seed(1)
    for _ in range(300):
        ship = ship_with('A1', {'ABCDEF'[steps] + '1': 'R'})
        ship.move((0, 0))
        goo.add(150 - ship.energy)
        ship.probe((5, 0))
        hits += ship.robots == 0
        assert ship.probes == 5
    assert goo == set(range(30 // steps, 30 // steps + 6))
    wanted = 50 * (7 - steps)
    assert hits == 300 if steps == 1 else abs(hits - wanted) < 35


@pytest.mark.parametrize('base, filled', [
    ('B2', True), ('A2', True), ('A3', False), ('C2', False)])
def test_a_base_fills_up_who_is_beside_it(base, filled):
    """One step is near enough, two are not."""
    ship = ship_with('B1', {base: 'B'}, energy=7, probes=0)
    ship.move((0, 0))
    assert (ship.energy, ship.probes) == ((150, 6) if filled else (7, 0))


@pytest.mark.parametrize('things, goal, said', [
    ({'B2': '*', 'C3': 'R'}, 'C3', 'Something else is in the way, and'),
    ({'B2': 'B', 'C3': 'R'}, 'D3', 'Something else is in the way, and'),
    ({'B2': 'R', 'C3': '*'}, 'C3', 'Tagged! '),
    ({'C3': 'R'}, 'B2', 'The probe finds nothing, and is lost.'),
    ({}, 'A1', 'The probe finds nothing, and is lost.')])
def test_the_way_of_a_probe(things, goal, said, capsys):
    """It meets the first thing on its way, and ends at its goal."""
    ship = ship_with('A1', things)
    ship.probe(GAME.PLACES[goal])
    assert capsys.readouterr().out.startswith(said)
    assert ship.probes == 5 or 'B' in things.values()


def test_what_cannot_be_done(capsys):
    """Neither costs anything: to fly onto a thing, to send no probe."""
    ship = ship_with('A1', {'B1': 'R', 'F6': '*'}, probes=0)
    ship.move(GAME.PLACES['F6'])
    ship.probe(GAME.PLACES['B1'])
    assert capsys.readouterr().out == (
        'Something is there already.\n'
        'You have no probes left. A base has new ones.\n')
    assert (ship.square, ship.energy, ship.robots) == ((0, 0), 150, 1)
