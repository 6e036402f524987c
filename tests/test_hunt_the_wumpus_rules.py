"""Hunt the Wumpus: the map, the senses, what waits in a cave, and chances."""

import collections
import random
import re

import pytest

from stage import borrow, perform

HUGS = 'It hugs you until Sunday. You lose.\n'


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('hunt_the_wumpus')


def hunt_of(hunter=1, wumpus=20, pits=(), bats=(), arrows=3):
    """Return a hunt with everybody in the caves given."""
    return {'hunter': hunter, 'wumpus': wumpus, 'arrows': arrows,
            'pits': set(pits), 'bats': set(bats)}


def rings_of_five(tunnels, start):
    """Return the sets of five caves around which a walk leads from start."""
    walks = [[start]]
    for step in range(4):
        walks = [walk + [cave] for walk in walks for cave in tunnels[walk[-1]]
                 if cave not in walk]
    return {frozenset(walk) for walk in walks if start in tunnels[walk[-1]]}


def test_the_caves_are_the_corners_of_a_dodecahedron(game):
    """Three tunnels each, both ways, all joined; three rings of five each."""
    tunnels = game.TUNNELS
    assert sorted(tunnels) == list(range(1, 21))
    for cave, near in tunnels.items():
        assert near == sorted(set(near)) and len(near) == 3
        assert all(cave in tunnels[other] for other in near)
        assert len(rings_of_five(tunnels, cave)) == 3
        # Nothing shorter than a ring of five: six more caves two away.
        assert len({other for step in near for other in tunnels[step]}) == 7
    reached, waiting = set(), [1]
    while waiting:
        cave = waiting.pop()
        if cave not in reached:
            reached.add(cave)
            waiting += tunnels[cave]
    assert len(reached) == 20


@pytest.mark.parametrize('pits, bats', [(2, 2), (1, 4), (4, 1)])
def test_everybody_has_a_cave_of_their_own(pits, bats):
    """At the start no two are in the same cave, and any cave may be it."""
    game = borrow('hunt_the_wumpus', PITS=pits, BATS=bats)
    seen = collections.Counter()
    for seed in range(100):
        random.seed(seed)
        hunt = game.new_hunt()
        assert (len(hunt['pits']), len(hunt['bats'])) == (pits, bats)
        taken = {hunt['hunter'], hunt['wumpus']} | hunt['pits'] | hunt['bats']
        assert len(taken) == 2 + pits + bats and taken <= set(range(1, 21))
        seen.update([('hunter', hunt['hunter']), ('wumpus', hunt['wumpus'])])
    assert len(seen) == 40


SENSES = [
    (hunt_of(), ''), (hunt_of(1, 2), 'smell'), (hunt_of(1, 8), 'smell'),
    (hunt_of(1, 20, [5]), 'draught'), (hunt_of(1, 20, [9, 2]), 'draught'),
    (hunt_of(1, 20, [], [8, 5]), 'wings'), (hunt_of(1, 5, [5], [5]),
                                            'smell draught wings'),
    (hunt_of(1, 6, [3, 4], [7, 10]), '')]


@pytest.mark.parametrize('hunt, senses', SENSES)
def test_what_is_one_tunnel_away_is_noticed(game, capsys, hunt, senses):
    """Each kind is told once, and from two tunnels away it is not."""
    game.describe(hunt)
    told = capsys.readouterr().out
    assert told.startswith('\nYou are in cave 1. Tunnels lead to 2, 5 and 8. '
                           'Arrows: 3.\n')
    found = re.findall('smell|draught|wings', told)
    assert ' '.join(found) == senses
    assert told.count('\n') == 2 + len(found)


@pytest.mark.parametrize('hunt, result, told', [
    (hunt_of(), '', ''),
    (hunt_of(1, 2, [5], [8]), '', ''),
    (hunt_of(1, 20, [1]), 'lost', 'You slide into a pit, deep but soft, and '
     'stay. You lose.\n'),
    (hunt_of(1, 1), 'lost', 'You stumble over the wumpus, and it opens an eye.'
     '\n' + HUGS)])
def test_what_waits_in_a_cave(capsys, hunt, result, told):
    """The hunter meets only what is in the same cave."""
    game = borrow('hunt_the_wumpus', STIRS=0)
    assert game.arrive(dict(hunt)) == result
    assert capsys.readouterr().out == told


def test_a_wumpus_that_is_stumbled_over_may_leave(capsys):
    """It goes through one of the three tunnels; then the pit is a pit."""
    game = borrow('hunt_the_wumpus', STIRS=1)
    left = set()
    for seed in range(20):
        random.seed(seed)
        hunt = hunt_of(1, 1)
        assert game.arrive(hunt) == ''
        assert capsys.readouterr().out == (
            'You stumble over the wumpus, and it opens an eye.\n'
            'It does not like company, and shuffles off.\n')
        left.add(hunt['wumpus'])
    assert left == {2, 5, 8}
    assert game.arrive(hunt_of(1, 1, [1])) == 'lost'


def test_bats_carry_the_hunter_to_any_other_cave(game, capsys):
    """What waits there happens too, more bats included."""
    ends = set()
    for seed in range(300):
        random.seed(seed)
        hunt = hunt_of(1, 20, [], [1])
        assert game.arrive(hunt) in ('', 'lost')
        told = capsys.readouterr().out
        assert told.startswith('Bats lift you up and drop you in cave ')
        assert ('stumble' in told) == ('in cave 20.' in told)
        ends.add(hunt['hunter'])
    assert ends == set(range(2, 21))
    random.seed(1)
    hunt = hunt_of(1, 19, range(2, 11), range(1, 2))
    hunt['bats'].update(range(11, 21))
    assert game.arrive(hunt) == 'lost' and hunt['hunter'] in hunt['pits']


def test_the_wumpus_wakes_three_times_in_four(game):
    """A wumpus that is woken moves by one tunnel, or stays."""
    random.seed(1)
    ends = collections.Counter()
    for turn in range(1200):
        hunt = hunt_of(1, 20)
        game.stir(hunt)
        ends[hunt['wumpus']] += 1
    assert set(ends) == {13, 16, 19, 20}
    assert all(250 <= count <= 350 for count in ends.values())


@pytest.mark.parametrize('path, wumpus, arrows, result, last', [
    ([2], 2, 3, 'won', 'It tickles the wumpus, which snores until spring. You '
     'win!'),
    ([2, 3, 4], 3, 1, 'won', 'It tickles the wumpus, which snores until '
     'spring. You win!'),
    ([2, 3], 4, 2, '', 'It hits nobody, but the noise wakes the wumpus.'),
    ([2, 1, 8], 8, 3, 'lost', 'That is your own cave. The arrow hits you, and '
     'you snore. You lose.'),
    ([2], 8, 1, 'lost', 'That was your last arrow. You tiptoe home. You '
     'lose.')])
def test_whom_an_arrow_hits(capsys, path, wumpus, arrows, result, last):
    """It stops at the first that it hits, and one arrow is gone."""
    game = borrow('hunt_the_wumpus', STIRS=0)
    hunt = hunt_of(1, wumpus, arrows=arrows)
    assert game.shoot(hunt, path) == result
    assert hunt['arrows'] == arrows - 1
    told = capsys.readouterr().out.rstrip('\n').split('\n')
    flown = [line for line in told if line.startswith('The arrow flies')]
    caves = path[:2] if wumpus in path or 1 in path else path
    caves = caves[:1] if wumpus == 2 else caves
    assert flown == [f'The arrow flies into cave {cave}.' for cave in caves]
    assert told[-1] == last


def test_a_miss_may_bring_the_wumpus(capsys):
    """If it comes to the hunter's cave, that is the end, arrows or not."""
    game = borrow('hunt_the_wumpus', STIRS=1)
    ends = collections.Counter()
    for seed in range(60):
        random.seed(seed)
        ends[game.shoot(hunt_of(1, 2), [8])] += 1
        told = capsys.readouterr().out
        assert told.endswith('It comes to your cave and hugs you until Sunday.'
                             ' You lose.\n' if 'hugs' in told else
                             'the noise wakes the wumpus.\n')
    assert ends['lost'] + ends[''] == 60 and 10 <= ends['lost'] <= 30


def test_where_no_tunnel_leads_the_arrow_turns_by_chance(game, capsys):
    """It flies through any of the three tunnels, and then on by the path."""
    first = set()
    for seed in range(40):
        random.seed(seed)
        game.shoot(hunt_of(1, 20), [3, 3])
        told = capsys.readouterr().out.split('\n')
        assert told[0] == ('No tunnel leads from cave 1 to cave 3: the arrow '
                           'turns by chance.')
        cave = int(told[1].split()[-1].strip('.'))
        first.add(cave)
        assert told[2] == (
            'The arrow flies into cave 3.' if cave == 2 else
            f'No tunnel leads from cave {cave} to cave 3: the arrow turns by '
            'chance.')
    assert first == {2, 5, 8}


class Sensible:
    """A player who shoots at a smell and walks where nothing warns."""

    def __init__(self, seed):
        """Know nothing yet; free has the caves without each kind."""
        self.pick = random.Random(seed).choice
        self.free = {'smell': set(), 'draught': set(), 'wings': set()}
        self.visited, self.near, self.patience = set(), [], 12

    def look(self, screen):
        """Learn from where the hunter is and from what is noticed."""
        if 'noise' in screen or 'shuffles' in screen:
            self.free['smell'].clear()  # The wumpus may be anywhere.
        numbers = re.findall(r'\d+', screen.split('You are in cave')[-1])
        here, *self.near = map(int, numbers[:4])
        self.visited.add(here)
        for kind, caves in self.free.items():
            caves.update([here] if kind in screen else [here] + self.near)

    def __call__(self, screen):
        """Return the answer to the question that ends the screen."""
        question = screen.split('\n')[-1]
        if question.startswith('Move'):
            self.look(screen.split('quit to leave')[-1])
            return 's' if 'smell' in screen.split('You are')[-1] else 'm'
        if question.startswith('Play'):
            return 'n'
        if question.startswith('Through'):
            return str(self.pick([cave for cave in self.near if cave not in
                                  self.free['smell']] or self.near))
        new = [cave for cave in self.near if cave not in self.visited]
        for kinds in (('draught', 'wings'), ('draught',)):
            safe = [cave for cave in new
                    if all(cave in self.free[kind] for kind in kinds)]
            if safe:
                return str(self.pick(safe))
        old = [cave for cave in self.near if cave in self.visited]
        self.patience -= 1
        return str(self.pick(old if old and self.patience > 0 else self.near))


def test_a_sensible_hunter_wins_about_half_of_the_hunts():
    """Who uses nose, skin and ears wins from a third to two thirds."""
    won = 0
    for seed in range(300):
        session = perform('hunt_the_wumpus', Sensible(seed), seed)
        assert session.ending == 'finished', session.error
        won += 'You win!' in session.transcript
    assert 100 <= won <= 200, won
