"""Pig: the die, and when the computer holds."""

import re

import pytest

from stage import answer, perform


@pytest.mark.parametrize('who', ['You', 'I'])
def test_each_side_comes_up(who):
    """All sides of the die come up for both, and nothing else."""
    shown = ''.join(perform('pig', ['r', 'h'] * 99, seed).transcript
                    for seed in range(20))
    rolls = ' '.join(re.findall(rf'\n{who} roll ([\d ]+):', shown))
    assert set(rolls.split()) == set('123456')


@pytest.mark.parametrize('goal, wins, dares', [
    (5, True, False), (6, False, True), (25, False, True), (26, False, False)])
def test_close_to_the_goal(goal, wins, dares):
    """You have 5 here: is that enough, and would 20 more be enough?"""
    said = answer('pig', ['r', 'h'], 1431, GOAL=goal)
    assert said.startswith('You have 5.\n')
    assert ('You win!' in said, 'dare more' in said) == (wins, dares)
