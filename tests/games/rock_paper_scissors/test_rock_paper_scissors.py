"""Rock, Paper, Scissors: the habit is what the computer says it was."""

import re

import pytest

from stage import perform


@pytest.mark.parametrize('follows, count', [(100, 1), (0, 3)])
def test_the_habit(follows, count):
    """A computer that always follows it goes on by what it tells."""
    told = set()
    for seed in range(9):
        session = perform('rock_paper_scissors', list('rrpss') * 60, seed,
                          HABIT=follows, GOAL=50)
        steps = {('rps'.index(mine) - 'rps'.index(yours)) % 3 for mine, yours
                 in zip(re.findall(r'I throw (\w)', session.transcript)[1:],
                        session.typed)}
        told.add(int(re.findall(r'habit: (\d)', session.last)[0]))
        assert len(steps) == count and told & steps
    assert told == {0, 1, 2}
