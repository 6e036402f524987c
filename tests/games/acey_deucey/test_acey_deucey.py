"""Acey-Deucey: the cards that can come, and what is no bet."""

import re

import pytest

from stage import answer, perform


def test_each_card_can_come():
    """Any two with one between, 1 to 6 below, and any third; no others."""
    pairs, thirds = set(), set()
    for seed in range(900):
        text = perform('acey_deucey', ['0'], seed).transcript
        deals = re.findall(r'\[ (\S+) \]' + r'  \[ (\S+) \]' * 2, text)
        thirds.add(int(deals[1][1]))
        for row in (0, 2):
            pairs.add((row, int(deals[row][0]), int(deals[row][2])))
    assert pairs == {(row, low, high) for row in (0, 2)
                     for low in range(1, 7) for high in range(low + 2, 14)}
    assert thirds == set(range(1, 14))


@pytest.mark.parametrize('typed', ['9' * 5000, '1000000000', '\u00b2', '1 0'])
def test_what_is_no_bet(typed):
    """It is refused, with the same cards and points, and no deal is lost."""
    before = perform('acey_deucey').opening.split('\n')[-3:]
    reply = answer('acey_deucey', [typed]).split('\n')
    assert reply[0] == 'Please type a whole number from 0 to 20.'
    assert reply[-3:] == before
