"""Star Patrol: the galaxy, ways, goo, bases, ends, and how hard it is."""

import functools
import random
import re

import pytest

from stage import borrow, perform

GAME = borrow('star_patrol')
way = functools.lru_cache(maxsize=None)(GAME.way)


def place(name):
    """Return the place with that name."""
    return GAME.PLACES[name.lower()]


def ship_at(square, things, seed=1, **state):
    """Return a ship at a square among things: {name of a square: mark}.

    state are other things that it has, such as energy.
    """
    random.seed(seed)
    ship = GAME.Ship()
    ship.square = place(square)
    ship.region.things = {place(name): mark for name, mark in things.items()}
    vars(ship).update(state)
    return ship


def act(ship, order, goal, capsys):
    """Let the ship do an order that asks for a place; return the lines."""
    GAME.ask = lambda question: place(goal)
    order(ship)
    return capsys.readouterr().out.split('\n')[:-1]


@pytest.mark.parametrize('start, end, names', [
    ('D5', 'D5', ''), ('D5', 'D6', 'D6'), ('D5', 'A5', 'C5 B5 A5'),
    ('A1', 'C3', 'B2 C3'), ('A1', 'B4', 'B2 B3 B4'), ('H8', 'F7', 'G7 F7'),
    ('C3', 'E1', 'D2 E1'), ('C3', 'A6', 'B4 A5 A6')])
def test_a_way_is_diagonal_first(start, end, names):
    """All eight directions, with as few steps as there can be."""
    found = GAME.way(place(start), place(end))
    assert ' '.join(GAME.NAMES[one] for one in found) == names


def test_a_new_galaxy():
    """All is there, three raiders in a region at most, none at the start."""
    game = borrow('star_patrol', RAIDERS=30)
    most, stars = 0, set()
    for seed in range(20):
        random.seed(seed)
        ship = game.Ship()
        raiders, bases, others = [
            [list(region.things.values()).count(mark)
             for region in ship.galaxy.values()] for mark in 'RB*']
        assert len(raiders) == 64 and sum(raiders) == ship.raiders == 30
        assert sum(bases) == 3 and max(bases) == 1
        assert set(ship.region.things.values()) == {'*'}
        assert ship.square not in ship.region.things
        for region, count in zip(ship.galaxy.values(), bases):
            assert region.known == (count == 1 or region is ship.region)
        most = max(most, *raiders)
        stars.update(others)
    assert most == 3 and stars == set(range(1, 9))


@pytest.mark.parametrize('steps', [1, 2, 3, 7])
def test_goo(steps, capsys):
    """The closer the raider is, the more, and a little by chance."""
    ship = ship_at('A1', {'ABCDEFGH'[steps] + '1': 'R'})
    found = set()
    for turn in range(60):
        ship.energy = 400
        lines = act(ship, GAME.Ship.move, 'A1', capsys)
        drops, loss = map(int, re.findall(r'\b\d+\b', lines[-1]))
        assert loss == 3 * drops == 400 - ship.energy
        found.add(drops)
    assert found == set(range(60 // steps, 60 // steps + 10))


@pytest.mark.parametrize('shields, loss', [
    (0, 60), (1, 57), (19, 3), (20, 0), (21, 0)])
def test_shields_stop_goo(shields, loss, capsys, monkeypatch):
    """They wear off by each drop; what gets in takes three times as much."""
    monkeypatch.setattr(random, 'randint', lambda low, high: low)
    ship = ship_at('A1', {'D4': 'R'}, shields=shields)
    lines = act(ship, GAME.Ship.move, 'A1', capsys)
    assert lines == ['You are at A1 now.',
                     f'20 drops from D4: energy -{loss}.']
    assert ship.energy == 400 - loss
    assert ship.shields == max(0, shields - 20)


@pytest.mark.parametrize('base, filled', [
    ('B2', True), ('A2', True), ('A3', False), ('C2', False)])
def test_a_base_fills_up_who_is_beside_it(base, filled, capsys):
    """One step is near enough, two are not."""
    ship = ship_at('A1', {base: 'B'}, energy=7, probes=1, shields=5)
    act(ship, GAME.Ship.move, 'A1', capsys)
    assert (ship.energy, ship.probes, ship.shields) == (
        (400, 8, 5) if filled else (7, 1, 5))


@pytest.mark.parametrize('goal, end, blocked', [
    ('C1', 'C1', None), ('D1', 'C1', 'D1'), ('H1', 'C1', 'D1'),
    ('H5', 'D4', 'E5'), ('A8', 'A8', None)])
def test_a_move_ends_before_a_thing(goal, end, blocked, capsys):
    """The ship stops in front of it."""
    ship = ship_at('A1', {'D1': '*', 'E5': 'B', 'B8': '*'})
    ship.day = 4
    lines = act(ship, GAME.Ship.move, goal, capsys)
    said = [f'The way is blocked at {blocked}.'] if blocked else []
    assert lines[:len(said) + 1] == said + [f'You are at {end} now.']
    assert ship.square == place(end) and ship.day == 4


@pytest.mark.parametrize('goal, fate', [
    ('C1', 'The probe finds nothing and is lost.'),
    ('A1', 'The probe finds nothing and is lost.'),
    ('D1', 'A star is in the way and melts the probe.'),
    ('H1', 'A star is in the way and melts the probe.'),
    ('H8', 'A base is in the way and keeps the probe.')])
def test_the_first_thing_gets_the_probe(goal, fate, capsys):
    """What is behind it is safe, and the probe is gone."""
    ship = ship_at('A1', {'D1': '*', 'E1': 'R', 'E5': 'B', 'F5': 'R'})
    assert act(ship, GAME.Ship.probe, goal, capsys)[0] == fate
    assert (ship.probes, ship.raiders) == (7, 10)
    assert len(ship.region.things) == 4


@pytest.mark.parametrize('steps, roll, tagged', [
    (1, 1, True), (2, 1, False), (2, 2, True), (7, 6, False), (7, 7, True)])
def test_a_raider_dodges_better_from_afar(steps, roll, tagged, capsys,
                                          monkeypatch):
    """One step is sure; each step more is one chance in ten for it."""
    monkeypatch.setattr(random, 'randint', lambda low, high: roll
                        if (low, high) == (1, 10) else low)
    ship = ship_at('A1', {'ABCDEFGH'[steps] + '1': 'R', 'H8': 'R'})
    lines = act(ship, GAME.Ship.probe, 'H1', capsys)
    assert lines[0] == GAME.FATES['tag' if tagged else 'R']
    assert len(lines) == 2 + (not tagged)
    assert (ship.raiders, len(ship.region.things)) == (10 - tagged, 2 - tagged)


@pytest.mark.parametrize('energy, amount', [(400, 30), (31, 30), (30, 29),
                                            (2, 1), (1, 0)])
def test_shields_leave_some_energy(energy, amount, capsys):
    """Thirty at a time, but never the last bit."""
    ship = ship_at('A1', {}, energy=energy, shields=5)
    ship.charge()
    assert capsys.readouterr().out == f'Your shields hum: energy -{amount}.\n'
    assert (ship.energy, ship.shields) == (energy - amount, 5 + amount)


@pytest.mark.parametrize('goal, days', [('A1', 1), ('B2', 1), ('C8', 7)])
def test_a_warp(goal, days, capsys):
    """A day and ten energy a step, one day at least, and shields are gone."""
    ship = ship_at('A1', {}, shields=9)
    ship.arrive(place('A1'))
    assert act(ship, GAME.Ship.warp, goal, capsys) == [
        f'You warp to {goal}: energy -{10 * days}.']
    assert (ship.place, ship.day, ship.energy, ship.shields) == (
        place(goal), 1 + days, 400 - 10 * days, 0)
    assert ship.region is ship.galaxy[place(goal)] and ship.region.known


class Captain:
    """A sensible player who knows what the screen has shown, and no more."""

    def __init__(self):
        """Begin with a look at the chart."""
        self.lines, self.known = ['chart'], {}
        self.chance = random.Random(1)

    def __call__(self, screen):
        """Return the next line to type."""
        if not self.lines:
            self.read(screen)
            self.lines = self.decide().split()
        return self.lines.pop(0)

    def read(self, screen):
        """Take in what a screen shows."""
        panel = dict(re.findall(r'(region|energy|shields|probes) +(\w+)',
                                screen))
        self.region = place(panel['region'])
        self.energy, self.shields, self.probes = (
            int(panel[word]) for word in ('energy', 'shields', 'probes'))
        rows = re.findall(r'^ \d  ((?:\S ){7}\S)  ', screen, re.M)[-8:]
        marks = dict(zip(GAME.NAMES, ' '.join(rows).split()))
        self.things = {square: mark for square, mark in marks.items()
                       if mark in 'RB*'}
        self.square = next(one for one in marks if marks[one] == '@')
        for letters, lines in re.findall(
                r'stars\.\n +(.*)\n((?: \d  .*\n)+)', screen):
            for number, *cells in map(str.split, lines.strip().split('\n')):
                for letter, cell in zip(letters.split(), cells):
                    if cell != '...':
                        self.known[place(letter + number)] = cell
        self.known[self.region] = ''.join(
            str(list(self.things.values()).count(mark)) for mark in 'RB*')

    def nearest(self, order, goals, start):
        """Return the order with the goal that has the shortest way."""
        goal = min(goals, key=lambda one: len(way(start, one)))
        return f'{order} {GAME.NAMES[goal]}'

    def decide(self):
        """Return an order, with a place if it needs one."""
        goals, bases = [[one for one in self.things if self.things[one] == mark
                         ] for mark in 'RB']
        order = 'probe'
        if self.energy < 80 or self.probes < (1 if goals else 3):
            if not bases:
                return self.nearest('warp', [
                    one for one in self.known if self.known[one][1] != '0'],
                    self.region)
            goals = [one for one in GAME.NAMES if one not in self.things
                     and len(way(one, bases[0])) == 1]
            order = 'move'
        elif not goals:
            return self.search()
        elif self.shields < 20 * len(goals):
            return 'shields'
        free = [one for one in goals if not any(
            square in self.things for square in way(self.square, one)[:-1])]
        if free:
            return self.nearest(order, free, self.square)
        # Look for a better place, here or elsewhere in the region.
        return self.chance.choice(['warp ' + GAME.NAMES[self.region]] + [
            'move ' + name for name in ('B2', 'G2', 'B7', 'G7')])

    def search(self):
        """Return how to look for raiders."""
        unknown = set(GAME.NAMES) - set(self.known)
        if any(len(way(self.region, one)) == 1 for one in unknown):
            return 'far'
        nests = [one for one in self.known if self.known[one][0] != '0']
        if nests:
            return self.nearest('warp', nests, self.region)
        others = [one for one in GAME.NAMES if one != self.region]
        return 'warp ' + GAME.NAMES[max(others, key=lambda one: sum(
            len(way(one, other)) < 2 for other in unknown)
            / len(way(self.region, one)))]


def test_a_sensible_player_has_an_even_chance():
    """Of 200 patrols it wins more than a third, less than two thirds."""
    won = sum('You win!' in perform('star_patrol', Captain(), seed).last
              for seed in range(200))
    assert 80 <= won <= 120, won
