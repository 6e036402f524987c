"""Nim: Bouton's rule, checked without it, and how well the computer plays."""

import functools
import itertools
import random

import pytest

from stage import answer, borrow, perform


@functools.lru_cache(maxsize=None)
def can_win(sizes):
    """Can whoever moves win? Found by trying every way to the end."""
    return any(not can_win(sizes[:place] + (left,) + sizes[place + 1:])
               for place, size in enumerate(sizes) for left in range(size))


@pytest.mark.parametrize('sizes', itertools.product(range(5), repeat=3))
def test_the_rule(sizes):
    """The sum tells who wins, and the best moves are just those that win."""
    game = borrow('nim')
    heaps = dict(zip('ABC', sizes))
    assert (game.nim_sum(heaps) != 0) == can_win(sizes)
    best = [(name, count) for name, count in game.all_moves(heaps)
            if not can_win(tuple(
                {**heaps, name: heaps[name] - count}.values()))]
    assert game.best_moves(heaps) == best
    assert len(game.all_moves(heaps)) == sum(sizes)


@pytest.mark.parametrize('most, names', [(7, 'ABC'), (3, 'AB'), (9, 'ABCDE')])
def test_the_heaps(most, names):
    """Each size comes up in each heap, and whoever begins can win."""
    game = borrow('nim', MOST=most, NAMES=names)
    seen = set()
    for seed in range(200):
        random.seed(seed)
        heaps = game.new_heaps()
        assert game.nim_sum(heaps) != 0
        seen.update(heaps.items())
    assert seen == set(itertools.product(names, range(1, most + 1)))


@pytest.mark.parametrize('slips, least, most', [
    (0, 100, 100), (10, 87, 96), (100, 5, 40)])
def test_how_often_it_thinks(slips, least, most):
    """In so many of 100 games it answers a bad first move well."""
    game = borrow('nim')
    good = count = 0
    for seed in range(400):
        reply = answer('nim', ['A1'], seed, SLIPS=slips)
        heaps = {row[0]: int(row[1:5]) for row in reply.split('\n')
                 if row[1:3] == '  '}
        if 'Hm.' not in reply:
            count += 1
            good += game.nim_sum(heaps) == 0
    assert least <= 100 * good / count <= most


@pytest.mark.parametrize('typed', ['', 'A', '1', 'A0', 'A3', 'C2', 'D1', '1A',
                                   'A-1', 'A1 B1', 'A' * 5000, 'B\u00b2'])
def test_what_is_refused(typed):
    """This cannot be taken; nothing is lost, and the question comes again."""
    replies = perform('nim', ['C1', typed, 'A2'], 22).replies
    assert replies[1] == (
        'Please type a heap and how many you take of it, such as A1.\n'
        + replies[0].split('\n')[-1])
