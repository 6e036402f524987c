"""Hunt the Wumpus: the map, who is where, the clues, and chances."""

import collections
import random
import re

import pytest

from stage import borrow, perform

NAME = 'hunt_the_wumpus'
TUNNELS = borrow(NAME).TUNNELS


def test_the_caves_are_the_corners_of_a_dodecahedron():
    """Three tunnels each, both ways, and no way round of less than five."""
    assert sorted(TUNNELS) == list(range(1, 21))
    for cave, near in TUNNELS.items():
        assert len(near) == 3 and list(near) == sorted(set(near) - {cave})
        assert all(cave in TUNNELS[other] for other in near)
        farther = [end for other in near for end in TUNNELS[other]
                   if end != cave]
        assert len(set(farther) - set(near)) == 6


@pytest.mark.parametrize('pits, bats', [(2, 2), (1, 4), (4, 1)])
def test_everybody_has_a_cave_of_their_own(pits, bats):
    """At the start no two are in the same cave, and any cave may be it."""
    game = borrow(NAME, PITS=pits, BATS=bats)
    seen = set()
    for seed in range(200):
        random.seed(seed)
        homes, here = game.new_homes()
        assert here not in homes and set(homes) <= set(TUNNELS)
        assert collections.Counter(homes.values()) == {
            'wumpus': 1, 'pit': pits, 'bats': bats}
        seen.update([('you', here)] + list(zip(homes.values(), homes)))
    assert len(seen) == 80


@pytest.mark.parametrize('homes, clues', [
    ({20: 'wumpus', 1: 'pit', 3: 'bats'}, ''), ({2: 'wumpus'}, 'wumpus'),
    ({8: 'pit', 2: 'pit'}, 'pit'), ({5: 'bats'}, 'bats'),
    ({8: 'wumpus', 5: 'pit', 2: 'bats'}, 'wumpus pit bats')])
def test_what_is_one_tunnel_away_is_noticed(capsys, homes, clues):
    """Each kind is told once, in the same order, and nothing farther away."""
    borrow(NAME).describe(1, homes, 3)
    told = capsys.readouterr().out
    assert told.startswith('\nYou are in cave 1. Arrows: 3\n')
    found = re.findall('wumpus|pit|bats', told)
    assert ' '.join(found) == clues and told.count('\n') == 2 + len(found)


@pytest.mark.parametrize('taken, ends', [
    ({}, {2, 5, 8}), ({2: 'pit', 8: 'bats'}, {1, 5}),
    ({2: 'pit', 5: 'pit', 8: 'pit'}, {1})])
def test_a_wumpus_that_is_awake(taken, ends):
    """It walks to the next cave, but not to anybody's home."""
    game = borrow(NAME)
    found = set()
    for seed in range(60):
        random.seed(seed)
        homes = {1: 'wumpus', **taken}
        game.wake_wumpus(homes)
        found.update(cave for cave in homes if homes[cave] == 'wumpus')
        assert len(homes) == len(taken) + 1
    assert found == ends


def test_bats_carry_you_to_any_other_cave():
    """Never back into their own cave."""
    ends = collections.Counter()
    for seed in range(500):
        opening = perform(NAME, [], seed).opening
        first = re.search(r'\((\d+)/', opening).group(1)
        last = int(first)
        for cave in re.findall(r'carry you to cave (\d+)', perform(
                NAME, [first], seed).replies[0]):
            assert int(cave) != last
            last = int(cave)
            ends[last] += 1
    assert len(ends) == 20
