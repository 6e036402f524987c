"""Memory Pairs: what lies on the table."""

import random

import pytest

from stage import answer, borrow


@pytest.mark.parametrize('columns, rows', [(6, 3), (4, 2), (8, 4)])
def test_each_animal_is_there_twice(columns, rows):
    """In many games any animal comes up, and the first card can be any."""
    game = borrow('memory_pairs', COLUMNS=columns, ROWS=rows)
    seen = set()
    for seed in range(200):
        random.seed(seed)
        cards = game.deal()
        deck = sum(cards, [])
        assert (len(cards), len(cards[0])) == (rows, columns)
        assert all(deck.count(animal) == 2 for animal in deck)
        seen.add(cards[0][0])
    assert seen == set(game.ANIMALS) and len(game.ANIMALS) == 16


@pytest.mark.parametrize('columns, last, beyond', [
    (4, 'D3', 'E3'), (6, 'F3', 'F4'), (8, 'h3', 'I1')])
def test_the_last_card(columns, last, beyond):
    """It can be named, and none beyond it; no card can be turned twice."""
    turned, refused, again = (
        answer('memory_pairs', lines, COLUMNS=columns).startswith('It is the')
        for lines in ([last], [beyond], [last, last]))
    assert (turned, refused, again) == (True, False, False)
