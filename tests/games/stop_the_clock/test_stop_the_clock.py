"""Stop the Clock: the points for each tenth, and what can be wanted."""

import re

import pytest

from parts.scripted import Slow
from stage import answer


@pytest.mark.parametrize('miss, points', [
    (0, 100), (0.25, 88), (1, 50), (1.75, 13), (2, 0), (2.25, 0), (7, 0)])
def test_too_late_costs_as_much_as_too_early(miss, points):
    """With seed 3, seven seconds are wanted first."""
    enter = Slow('')
    for enter.seconds in (7 - miss, 7 + miss):
        shown = answer('stop_the_clock', ['', enter], 3)
        assert f'Points: {points}\nScore: {points}\n' in shown


def test_from_four_to_twelve_seconds():
    """Each of these targets comes, and no other."""
    games = [answer('stop_the_clock', [''], seed) for seed in range(60)]
    assert {re.search(r'after (\d+)', game).group(1) for game in games} == set(
        map(str, range(4, 13)))
