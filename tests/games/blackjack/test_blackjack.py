"""Blackjack: what cards make, who wins what, and an honest deck."""

import collections
import re

import pytest

from stage import answer, borrow, perform


@pytest.mark.parametrize('cards, total', [
    ('2', 2), ('J Q', 20), ('A', 11), ('A A', 12), ('A 9 A', 21),
    ('A 9 2', 12), ('A A A', 13), ('A K Q A', 22), ('3 4 5 6 7 8', 33)])
def test_what_cards_make(cards, total):
    """Aces are 11 as long as it is not too much, one after the other."""
    assert borrow('blackjack').total_of(cards.split()) == total


def test_who_wins_what_and_the_deck():
    """The dealer draws to 17, unless you are over 21. All ranks come."""
    seen = collections.Counter()
    for seed in range(300):
        hand = ''.join(perform('blackjack', ['25', 'h', 's'], seed).replies)
        totals = re.findall(r'(\w+) +(\d+)  \[', hand.split('Points')[0])
        dealers = [int(total) for name, total in totals if name == 'Dealer']
        you = [int(total) for name, total in totals if name == 'You'][-1]
        assert you > 21 or dealers[-1] >= 17 > max(dealers[:-1])
        assert you < 22 or len(dealers) == 1
        result = 'win 25.' if you != dealers[-1] else 'A tie'
        if you > 21 or you < dealers[-1] < 22:
            result = 'lose 25.'
        assert result in hand.split('Points')[0]
        seen.update(re.findall(r'\[(\w+)\]\n', hand))
    assert sorted(seen) == sorted(borrow('blackjack').RANKS)
    assert max(seen.values()) < 2 * min(seen.values())


@pytest.mark.parametrize('typed', ['', 'x', '11', '1025', '9' * 5000,
                                   '\u00b2', 'hits', 'h s', 'sh'])
def test_what_is_refused(typed):
    """Neither a bet nor a choice: it is asked again, and nothing changes."""
    assert answer('blackjack', [typed]) == (
        'Please type one of these: 10, 25\nYour bet (10/25)? ')
    assert answer('blackjack', ['25', typed], 32) == (
        'Please type one of these: h, s, hit, stand\nHit or stand (h/s)? ')
