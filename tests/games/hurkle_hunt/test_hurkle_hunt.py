"""Hurkle Hunt: where it can be, and where it goes."""

import pytest

from stage import answer, perform


def test_it_is_anywhere_and_moves_by_one():
    """It starts in any row and column; then it is at most one away."""
    starts, steps = set(), set()
    for seed in range(400):
        last = answer('hurkle_hunt', ['55'], seed, LOOKS=1)
        if 'win' in last:
            continue
        end = int(last.split()[-1][:-1])
        for step in (0, 1, 9, 10, 11, -1, -9, -10, -11):
            won = answer('hurkle_hunt', [str(end - step)], seed)
            if won.startswith('There it is'):
                starts.add(end - step)
                steps.add(step)
    assert steps == {0, 1, 9, 10, 11, -1, -9, -10, -11}
    for unit in (1, 10):
        assert {start // unit % 10 for start in starts} == set(range(10))


@pytest.mark.parametrize('typed', ['-1', '1.5', '9' * 5000, '\u00b2', '100'])
def test_what_is_no_square_costs_no_look(typed):
    """It is refused, and the hurkle does not move."""
    assert answer('hurkle_hunt', [typed]).startswith('Please type')
    screens = perform('hurkle_hunt', [typed, '0']).screens
    assert screens[2] == answer('hurkle_hunt', ['0'])
