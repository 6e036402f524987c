"""Higher or Lower: the cards that it can draw."""

import re

from stage import perform


def test_each_card_can_come():
    """Cards from 1 to 13 lie there first, and come later, and no others."""
    first, later = set(), set()
    for seed in range(100):
        screens = perform('higher_or_lower', ['h'] * 14, seed).screens[:-1]
        cards = [re.findall(r'Card: (\d+)', screen)[-1] for screen in screens]
        first.add(cards[0])
        later.update(cards[1:])
    assert first == later == set(map(str, range(1, 14)))
