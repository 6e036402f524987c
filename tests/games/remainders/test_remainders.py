"""Remainders: its numbers, its clues, and what is no guess."""

import re

import pytest

from stage import answer, perform


def test_each_number_can_come_and_the_trick_finds_it():
    """It is 0 to 104; the clues and the sum are those of one number only."""
    found = set()
    for seed in range(1200):
        clues = re.search(r'leaves (\d) by 3, (\d) by 5, (\d) by 7\.\n',
                          perform('remainders', [], seed).opening).groups()
        number = sum(int(clue) * factor for clue, factor in zip(
            clues, (70, 21, 15))) % 105
        last = answer('remainders', [str(number)], seed)
        assert '70 * {} + 21 * {} + 15 * {} = '.format(*clues) in last
        assert int(last.split()[-1]) % 105 == number and 'you win' in last
        assert last.startswith(f'{number} leaves {{}}, {{}} and {{}}.'.format(
            *clues))
        found.add(number)
    assert found == set(range(105))


@pytest.mark.parametrize('typed', ['-1', '1.5', '9' * 5000, '\u00b2', '105'])
def test_what_is_no_guess_costs_none(typed):
    """It is refused, and the number of guesses left stays as it was."""
    assert answer('remainders', [typed]).startswith('Please type')
    assert 'Guesses left: 3' in answer('remainders', [typed])
