"""Acey-Deucey: the cards that can come, and what is no bet."""

import re

import pytest

from stage import answer, perform


def test_each_card_can_come():
    """Any two with one between, 1 to 6 below, and any third; no others."""
    pairs, thirds = set(), set()
    for seed in range(100):
        for screen in perform('acey_deucey', ['0'] * 20, seed).screens:
            row = re.findall(r'\[ (\S+) \]  \[ (\S+) \]  \[ (\S+) \]', screen)
            pairs.update((int(low), int(high)) for low, third, high in row)
            thirds.update(third for low, third, high in row)
    assert pairs == {(low, high) for low in range(1, 7)
                     for high in range(low + 2, 14)}
    assert thirds == {'?'} | {str(card) for card in range(1, 14)}


@pytest.mark.parametrize('typed', ['9' * 5000, '1000000000', '\u00b2', '1 0'])
def test_what_is_no_bet(typed):
    """It is refused, with the same cards and points, and no deal is lost."""
    before = perform('acey_deucey').opening.split('\n')[-3:]
    reply = answer('acey_deucey', [typed]).split('\n')
    assert reply[0] == 'Please type a whole number from 0 to 20.'
    assert reply[-3:] == before
