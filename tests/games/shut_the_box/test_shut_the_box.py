"""Shut the Box: the dice, and which flaps may be closed."""

import itertools

import pytest

from stage import answer, perform


@pytest.mark.parametrize('flaps, dice', [('1234567', 2), ('8', 2), ('9', 2),
                                         ('123456', 1)])
def test_the_dice(flaps, dice):
    """One die when 7, 8 and 9 are closed, else two; each side comes up."""
    seen = set()
    for seed in range(200):
        opening = perform('shut_the_box', [], seed, FLAPS=flaps).opening
        rolled = opening.split('roll [')[1].split(']\n')[0].split('] [')
        seen.add(tuple(map(int, rolled)))
        assert f', flaps for {sum(map(int, rolled))} (1 to' in opening
    assert seen == set(itertools.product(range(1, 7), repeat=dice))


@pytest.mark.parametrize('typed, fits', [
    ('9', True), ('45', True), ('5 4', True), ('234', True), ('STOP', True),
    ('', False), ('8', False), ('36', False), ('333', False), ('09', False),
    ('18', False), ('4+5', False), ('9' * 5000, False), ('\u0669', False)])
def test_what_closes_nine(typed, fits):
    """A 9 is rolled here; 1 and 6 have been closed before."""
    said = answer('shut_the_box', ['16', typed], 50)
    assert said.startswith('Please type') != fits
