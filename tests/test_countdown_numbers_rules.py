"""Countdown Numbers: the computer misses no sum, and a fair goal."""

import itertools
import random

import pytest

from stage import borrow


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('countdown_numbers')


def all_results(numbers):
    """Return all that some of the numbers make: each pair, each sign."""
    results, seen, waiting = set(), set(), [tuple(sorted(numbers))]
    while waiting:
        numbers = waiting.pop()
        if numbers in seen:
            continue
        seen.add(numbers)
        results.update(numbers)
        for i, j in itertools.combinations(range(len(numbers)), 2):
            low, high = numbers[i], numbers[j]
            rest = [numbers[k] for k in range(len(numbers)) if k not in (i, j)]
            made = {low + high, low * high, high - low}
            if high % low == 0:
                made.add(high // low)
            waiting += [tuple(sorted(rest + [number]))
                        for number in made if number > 0]
    return results


def value_of(game, text, numbers):
    """Return what the game reads in a sum; all of it must be understood."""
    pieces = game.pieces_of(text) + [game.END]
    result = game.read_sum(pieces, list(numbers))
    assert pieces == [game.END]
    return result


@pytest.mark.parametrize('numbers', [
    [1, 2, 3], [5, 5, 10, 10], [2, 4, 7, 25], [1, 1, 2, 2, 3],
    [3, 7, 8, 9, 50]])
def test_every_result_is_found(game, numbers):
    """Whatever can be made is found, and a sum for it that holds."""
    possible = all_results(numbers)
    tables = {}
    for target in range(1, 1100):
        text = game.find(target, tuple(numbers), tables)
        assert (text != '') == (target in possible), (target, text)
        if text:
            assert value_of(game, text, numbers) == target


@pytest.mark.parametrize('numbers', [
    [1, 1, 2, 2, 10, 10], [2, 2, 5, 5, 10, 10], [1, 1, 2, 2, 25, 50]])
def test_six_numbers_come_as_near_as_can_be(game, numbers):
    """The nearest of all results is found, if it is at most 10 away."""
    possible = all_results(numbers)
    seen = set()
    for target in (100, 137, 219, 346, 555, 562, 601, 666, 747, 838, 911, 984):
        nearest = min(abs(target - result) for result in possible)
        result, text = game.best_sum(target, numbers)
        seen.add(min(nearest, 11))
        if nearest > 10:
            assert (result, text) == (0, '')
        else:
            assert abs(target - result) == nearest
            assert value_of(game, text, numbers) == result
    assert len(seen) > 1


def test_some_targets_are_out_of_reach(game):
    """Farther than 10 away nothing counts, so the computer makes nothing."""
    assert game.best_sum(997, [1, 1, 100]) == (0, '')
    assert game.best_sum(210, [1, 1, 100])[0] == 200
    assert game.best_sum(211, [1, 1, 100]) == (0, '')
    assert game.best_sum(100, [1, 1, 100]) == (100, '100')


def test_heaps_are_split_in_every_way(game):
    """Each number is in one of two heaps, of which the first is no smaller."""
    for size in range(1, 7):
        numbers = tuple(range(size))
        pairs = set(game.splits(numbers))
        for most, rest in pairs:
            assert len(most) >= len(rest) > 0
            assert sorted(most + rest) == list(numbers)
        heaps = {frozenset(pair) for pair in pairs}
        assert len(heaps) == 2 ** (size - 1) - 1


@pytest.mark.parametrize('first, second, results', [
    (6, 3, {'+': 9, '*': 18, '-': 3, '/': 2}), (7, 3, {'+': 10, '*': 21,
                                                      '-': 4}),
    (3, 6, {'+': 9, '*': 18}), (4, 4, {'+': 8, '*': 16, '/': 1}),
    (5, 1, {'+': 6, '*': 5, '-': 4, '/': 5}), (1, 5, {'+': 6, '*': 5})])
def test_the_steps_that_are_allowed(game, first, second, results):
    """What is below 1 or has a remainder is not among them."""
    assert game.steps(first, second) == results


@pytest.mark.parametrize('target, number', [
    (6, 3), (7, 3), (3, 6), (3, 7), (4, 4), (1, 5), (5, 1), (600, 25)])
def test_a_step_is_undone(game, target, number):
    """What is wanted makes the target with the number, and all that does."""
    wanted = set(game.before(target, number))
    expected = {(sign, other) for other in range(1, 16000)
                for sign, result in game.steps(
                    max(other, number), min(other, number)).items()
                if result == target}
    assert wanted == expected


def sensible_sum(numbers, target):
    """Return what a player makes who multiplies two of the numbers.

    Any of the others are then added or taken away.
    """
    best = 0
    for one, other in itertools.combinations(range(6), 2):
        rest = [numbers[i] for i in range(6) if i not in (one, other)]
        sums = {numbers[one] * numbers[other]}
        for number in rest:
            sums |= {result + sign * number
                     for result in sums for sign in (1, -1)}
        best = min(sums | {best}, key=lambda result: abs(result - target))
    return best


def test_a_sensible_player_wins_about_half_of_the_games(capsys):
    """Three large numbers and a single product win a third to two thirds."""
    game = borrow('countdown_numbers')
    won = 0
    game.ask = lambda question, *rest: '3' if 'large' in question else 'n'
    game.best_sum = lambda target, numbers: (target, 'That')
    for seed in range(300):
        random.seed(seed)
        dealt = []
        original = game.random.randint

        def remember(low, high):
            """Return a target, and note it for the player."""
            dealt.append(original(low, high))
            return dealt[-1]
        game.random.randint = remember
        game.ask_sum = lambda numbers: sensible_sum(numbers, dealt[-1])
        game.main()
        game.random.randint = original
        told = capsys.readouterr().out
        assert 'of 30. Your goal: 20.' in told
        won += 'You win!' in told
    assert 100 <= won <= 200, won
