"""Fraction Hunt: all pairs have a simpler fraction between them."""

import runpy

import pytest

from parts.judge import GAMES
from stage import answer, perform

TASKS = runpy.run_path(str(GAMES / 'fraction_hunt' / 'tasks.py'))


@pytest.mark.parametrize('largest', [12, 16, 20])
def test_each_pair_can_be_solved(largest):
    """Its numbers are in range, all come up, and best() earns its points."""
    lowers = set()
    for seed in range(150):
        pair = TASKS['pair'](perform('fraction_hunt', [], seed,
                                     LARGEST=largest).opening)
        typed, points = TASKS['best'](pair)
        assert f'Points: {points}\n' in answer(
            'fraction_hunt', [typed], seed, LARGEST=largest)
        assert all(0 <= upper < lower for upper, lower in pair)
        lowers |= {lower for upper, lower in pair}
    assert lowers == set(range(largest // 2 + 1, largest + 1))


@pytest.mark.parametrize('typed, why', [
    ('3', 'two'), ('1/2/3', 'two'), ('a/b', 'two'), ('1/-2', 'two'),
    ('1.5/2', 'two'), ('1/2' * 999, 'two'), ('12345678/9', 'two'),
    ('0/0', '0 parts'), (' 1 / 0', '0 parts'), ('1/99', 'less than'),
    ('1234567/8', 'No, '), ('0/1', 'No, 0.000')])
def test_why_it_is_refused(typed, why):
    """Each mistake has its sentence; what is a fraction is an answer."""
    assert why in answer('fraction_hunt', [typed], 3)
