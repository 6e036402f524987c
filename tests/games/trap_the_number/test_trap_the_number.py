"""Trap the Number: its numbers, and what it says around the edges."""

import re

import pytest

from stage import answer, perform


def test_each_number_can_come():
    """All numbers from 1 to 10 come up in a hundred games, and no other."""
    found = {re.search(r'(?:was|trapped) (\d+)', perform(
        'trap_the_number', ['1', '1'], seed, HIGHEST=10, WIDEST=3).last)[1]
             for seed in range(100)}
    assert found == {str(number) for number in range(1, 11)}


@pytest.mark.parametrize('start, said', [
    (50, 'inside!'), (51, 'lower.'), (21, 'inside!'), (20, 'higher.')])
def test_the_edges_of_a_trap(start, said):
    """With seed 0 the number is 50, and the first trap is 30 wide."""
    end = start + 29
    assert (f'Your trap: {start} to {end}. My number is {said}'
            in answer('trap_the_number', [str(start)]))


@pytest.mark.parametrize('typed', ['-1', '1.5', '5' * 5000, '\u00b2', '0'])
def test_what_is_no_number_costs_no_trap(typed):
    """It is refused, and the next trap is as wide as before."""
    assert answer('trap_the_number', [typed]).startswith('Please type')
    assert 'trap is 15 wide' in answer('trap_the_number', [typed, '1'])
