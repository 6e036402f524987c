"""Snail Race: how long the races are, how the snails run, and who wins."""

import re

import pytest

from stage import answer, borrow, perform

GAME = borrow('snail_race')


def test_each_length_comes_and_each_snail_wins():
    """From 16 to 45 cells; no snail is best for all of them."""
    lengths = set()
    wins = [0, 0, 0]
    for seed in range(120):
        session = perform('snail_race', ['1'] * 8, seed)
        lengths.update(map(int, re.findall(r'(\d+) cells\. Your',
                                           session.transcript)))
        for screen in session.replies[1::2]:
            places = [len(dots) for dots in re.findall(r'(\.*)@', screen)][:3]
            wins = [count + (place == max(places))
                    for count, place in zip(wins, places)]
    assert lengths == set(range(16, 46))
    assert min(wins) > 480 / 5 and max(wins) < 480 / 2


@pytest.mark.parametrize('start, longest', [
    (0, [8, 5, 3]), (11, [8, 5, 3]), (12, [3, 5, 8])])
def test_the_steps(start, longest):
    """Each step from 0 to the longest one comes, and no other."""
    seen = [set(), set(), set()]
    for _ in range(400):
        places = [start] * 3
        GAME.run(places, start + 1)
        for snail in range(3):
            seen[snail].add(places[snail] - start)
    assert [max(steps) for steps in seen] == longest
    assert [len(steps) - 1 for steps in seen] == longest


@pytest.mark.parametrize('typed', ['', '0', '4', '-1', 'd', 'snail', '1 2',
                                   '\u0661', '9' * 5000])
def test_what_is_no_snail(typed):
    """It is refused in both questions."""
    for lines in ([], ['2']):
        reply = answer('snail_race', lines + [typed])
        assert reply.startswith('Please type the number of a snail, such as')
