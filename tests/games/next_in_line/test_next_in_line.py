"""Next in Line: the rows, and that each has only one right answer."""

import random

import pytest

from stage import borrow, perform

# Each rule with the least and the most of its first number.
FIRST = {'same_step': (1, 30), 'growing_step': (1, 20), 'same_factor': (1, 6),
         'growing_factor': (2, 9), 'double_and_more': (2, 9),
         'last_two': (1, 9), 'two_in_turn': (1, 30)}


def rows(rule, count=400, length=13):
    """Return rows of a rule, each as a list of numbers."""
    random.seed(1)
    found = []
    for _ in range(count):
        row = rule()
        found.append([next(row) for place in range(length)])
    return found


def differences(row):
    """Return the steps between the numbers of a row."""
    return [after - number for number, after in zip(row, row[1:])]


def test_no_two_rules_make_rows_that_part():
    """Whatever makes the same five numbers goes on with the same one."""
    after = {}
    for rule, words in borrow('next_in_line').RULES:
        for row in rows(rule, 2000):
            assert after.setdefault(tuple(row[:5]), row[5]) == row[5], words
            assert min(row) > 0 and len(' '.join(map(str, row))) < 79


@pytest.mark.parametrize('name', FIRST)
def test_where_a_row_begins(name):
    """Each first number can come up, and no other."""
    low, high = FIRST[name]
    assert {row[0] for row in rows(getattr(borrow('next_in_line'), name))} == (
        set(range(low, high + 1)))


def test_the_rules():
    """The rows are what the rules say, with every step that they may have."""
    game = borrow('next_in_line')
    steps = [set(differences(row)) for row in rows(game.same_step)]
    assert set.union(*steps) == set(range(3, 16))
    assert all(len(step) == 1 for step in steps)

    steps = [differences(row) for row in rows(game.growing_step)]
    assert {step[0] for step in steps} == {1, 2, 3, 4, 5}
    assert {tuple(set(differences(step))) for step in steps} == {
        (1,), (2,), (3,)}

    assert {row[1] // row[0] for row in rows(game.same_factor)} == {2, 3, 4}
    for row in rows(game.same_factor):
        assert row[12] == row[0] * (row[1] // row[0]) ** 12
    for row in rows(game.growing_factor):
        assert [row[place] // row[0] for place in range(5)] == [
            1, 1, 2, 6, 24]

    more = [{after - 2 * number for number, after in zip(row, row[1:])}
            for row in rows(game.double_and_more)]
    assert set.union(*more) == {1, 2, 3, 4, 5}
    assert all(len(each) == 1 for each in more)

    assert {row[1] for row in rows(game.last_two)} == set(range(1, 10))
    for row in rows(game.last_two):
        assert row[12] == row[10] + row[11]
    for row in rows(game.two_in_turn):
        assert len(set(differences(row[::2]))) == 1
        assert len(set(differences(row[1::2]))) == 1


def test_every_rule_can_come_first():
    """Seven rules, and none is rare."""
    told = [perform('next_in_line', ['0'], seed, MISTAKES=1).last
            for seed in range(60)]
    assert len({screen.split('The rule: ')[1] for screen in told}) == 7
