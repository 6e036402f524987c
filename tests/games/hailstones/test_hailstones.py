"""Hailstones: the numbers that can fall, and the path of each."""

import re

from stage import borrow, perform


def test_which_numbers_fall():
    """Any three different ones from 10 to 60, each in each place."""
    seen = set()
    for seed in range(500):
        stones = re.findall(r'Stone \d: +(\d+)',
                            perform('hailstones', [], seed).opening)
        assert len(set(stones)) == 3
        seen.update(enumerate(map(int, stones)))
    assert seen == {(place, number) for place in range(3)
                    for number in range(10, 61)}


def test_all_of_them_come_down_to_1():
    """So each race has an end; 27 goes up to 9232 before."""
    next_number = borrow('hailstones').next_number
    for number in range(10, 61):
        path = [number]
        while path[-1] != 1:
            path.append(next_number(path[-1]))
        assert number != 27 or (len(path), max(path)) == (112, 9232)
