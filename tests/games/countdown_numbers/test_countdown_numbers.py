"""Countdown Numbers: the steps, the targets and the way to them."""

import random

import pytest

from stage import borrow, perform


@pytest.mark.parametrize('first, sign, second, result', [
    (3, '+', 4, 7), (3, '*', 4, 12), (4, '-', 3, 1), (3, '-', 3, 0),
    (3, '-', 4, 0), (6, '/', 2, 3), (7, '/', 2, 0), (2, '/', 6, 0),
    (5, '/', 5, 1), (1, '/', 1, 1)])
def test_a_step(first, sign, second, result):
    """Its result is a whole number above 0, or it is not allowed."""
    game = borrow('countdown_numbers')
    assert game.result_of(first, sign, second) == result


def test_all_steps():
    """Each has its numbers after it; the numbers before it stay."""
    numbers = [6, 3, 3]
    assert borrow('countdown_numbers').all_steps(numbers) == {
        '6+3': [3, 9], '3+6': [3, 9], '6*3': [3, 18], '3*6': [3, 18],
        '6-3': [3, 3], '6/3': [3, 2], '3+3': [6, 6], '3*3': [6, 9],
        '3/3': [6, 1]}
    assert numbers == [6, 3, 3]


def test_every_target_can_be_reached():
    """The answer leads to it, in two or three steps and no more."""
    game = borrow('countdown_numbers')
    lengths = set()
    for seed in range(40):
        random.seed(seed)
        numbers = random.sample(game.LARGE, 2) + random.sample(game.SMALL, 4)
        left, target = numbers, game.make_target(numbers)
        assert 100 <= target <= 999
        answer = game.shortest(numbers, target)
        for step in answer:
            assert target not in left
            left = game.all_steps(left)[step]
        assert left[-1] == target
        assert not game.find(numbers, target, len(answer) - 1 or 1)
        lengths.add(len(answer))
    assert lengths == {2, 3}


@pytest.mark.parametrize('numbers, target, most, found', [
    ([100], 100, 3, []), ([5, 8], 40, 1, ['5*8']), ([2, 3, 4], 24, 1, []),
    ([2, 3, 4], 24, 2, ['2*3', '4*6']), ([2, 3, 4], 25, 9, [])])
def test_find(numbers, target, most, found):
    """It takes as many steps as it may, and finds none where there is none."""
    assert borrow('countdown_numbers').find(numbers, target, most) == found


def test_the_numbers_dealt():
    """Two large ones and four small ones; a small one comes twice at most."""
    dealt = set()
    for seed in range(40):
        line = perform('countdown_numbers', [], seed).opening.split('\n')[-2]
        numbers = line.split(': ')[2].split()
        assert set(numbers[:2]) <= {'25', '50', '75', '100'}
        assert len(set(numbers[:2])) == 2 and len(numbers) == 6
        assert max(map(numbers[2:].count, numbers[2:])) <= 2
        dealt.update(numbers)
    assert dealt == set(map(str, [25, 50, 75, 100] + list(range(1, 11))))
