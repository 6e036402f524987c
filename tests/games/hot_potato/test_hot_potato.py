"""Hot Potato: who begins, when it bursts, and what that costs."""

import re

from stage import perform

SHOWN = re.compile(r'Red (-?\d+), Blue (-?\d+)\nHeat (\d+): =*\n(Red|Blue),')


def test_the_rules():
    """A model of the game sees the same, roll by roll."""
    beginners, dice, limits = set(), set(), {True: set(), False: set()}
    for seed in range(60):
        lines = ['r', 'r', 'x', 'p', 'r'] * 30
        session = perform('hot_potato', lines, seed, LOWEST=18, HIGHEST=20)
        beginners.add(SHOWN.search(session.opening)[4])
        for before, typed, told in zip(session.screens, lines,
                                       session.replies[:-1]):
            *points, heat = map(int, SHOWN.search(before).groups()[:3])
            has_it = (SHOWN.search(before)[4] == 'Blue') != (typed == 'p')
            burst = 'bursts! 15 points are lost' in told
            if typed != 'x':
                rolled = int(re.search(r'shows (\d)\.', told)[1])
                dice.add(rolled)
                limits[burst].add(heat + rolled)
                points[has_it] += -15 if burst else rolled
                heat = 0 if burst else heat + rolled
            wanted = (*map(str, points), str(heat),
                      ('Red', 'Blue')[has_it != burst])
            assert SHOWN.search(told).groups() == wanted
    assert beginners == {'Red', 'Blue'} and dice == set(range(1, 7))
    assert min(limits[True]) == 18 and max(limits[False]) == 19
