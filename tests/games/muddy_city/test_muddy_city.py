"""Muddy City: the algorithm finds the fewest stones, and all stones occur."""

import itertools
import random

from stage import borrow


def joined(streets):
    """Return the houses that one reaches from A by some streets."""
    reached = {'A'}
    for _ in streets:
        for street in streets:
            if reached & set(street):
                reached |= set(street)
    return reached


def test_no_choice_of_eight_streets_is_cheaper():
    """Of all that join nine houses, with some streets paved or none."""
    game = borrow('muddy_city')
    trees = [tree for tree in itertools.combinations(game.new_city(), 8)
             if len(joined(tree)) == 9]
    assert len(trees) == 192
    for seed in range(20):
        random.seed(seed)
        city = game.new_city()
        paved = random.sample(sorted(city), seed % 5)
        assert game.cost(city, game.needed(city, paved)) == min(
            game.cost(city, set(tree) - set(paved)) for tree in trees)


def test_stones():
    """A street takes 1 to 9 stones, each number equally often."""
    game = borrow('muddy_city')
    random.seed(1)
    stones = [each for _ in range(100) for each in game.new_city().values()]
    assert set(stones) == set(range(1, 10))
    assert min(map(stones.count, range(1, 10))) > 100
