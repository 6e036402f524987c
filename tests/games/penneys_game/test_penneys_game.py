"""Penney's Game: the coin, and what the computer chooses."""

import itertools

import pytest

from stage import answer, borrow

GAME = borrow('penneys_game')


@pytest.mark.parametrize('three, better', [
    ('HHH', 'THH'), ('HHT', 'THH'), ('HTH', 'HHT'), ('HTT', 'HHT'),
    ('THH', 'TTH'), ('THT', 'TTH'), ('TTH', 'HTT'), ('TTT', 'HTT')])
def test_the_better_three(three, better):
    """The computer's answer to each three wins about 2 in 3, or more."""
    assert f'I choose {better}.' in answer('penneys_game', [three])
    assert GAME.better_three(three) == better
    rows = [GAME.toss(three, better) for game in range(400)]
    assert sum(row.endswith(better) for row in rows) > 220
    for row in rows:
        assert row[-3:] in (three, better)
        assert three not in row[:-1] and better not in row[:-1]


def test_the_computer_may_choose_any_three():
    """All eight come up when it is the first, and no other."""
    seen = {answer('penneys_game', ['TTT'], seed).split('choose ')[-1][:3]
            for seed in range(100)}
    assert seen == set(map(''.join, itertools.product('HT', repeat=3)))


@pytest.mark.parametrize('typed', ['', 'HH', 'HHHH', 'HXH', 'H H', '\u00bd',
                                   'HTH?', 'T' * 5000])
def test_what_are_no_three_tosses(typed):
    """They are refused; small letters and spaces around are not."""
    assert answer('penneys_game', [typed]).startswith('Please type three')
    assert answer('penneys_game', [typed, ' hTt ']) == answer(
        'penneys_game', ['HTT'])
