"""Guess the Number: the numbers it can think of, and what it takes."""

import pytest

from stage import answer, perform


def test_each_number_can_come():
    """All numbers from 1 to 10 come up in a hundred games, and no other."""
    found = {number for seed in range(100) for number in range(12)
             if perform('guess_the_number', [str(number)], seed,
                        HIGHEST=10).ending == 'finished'}
    assert found == set(range(1, 11))


@pytest.mark.parametrize('typed', ['', 'ten', '-1', '1.5', '5' * 5000,
                                   '1000000000', '\u00b2'])
def test_what_is_no_number_costs_no_guess(typed):
    """It is refused, and the number of guesses left stays as it was."""
    lines = [typed, '1']
    assert answer('guess_the_number', lines[:1]).startswith('Please type')
    assert 'Guesses left: 6' in answer('guess_the_number', lines)


@pytest.mark.parametrize('typed', ['0', '101', '999999999'])
def test_the_number_cannot_be_there(typed):
    """A number out of range costs no guess either; 1 and 100 do."""
    assert answer('guess_the_number', [typed]).startswith('My number is')
    assert 'left: 5' in answer('guess_the_number', [typed, '1', '100'])
