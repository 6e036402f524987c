"""Stars: the numbers that it can think of, and how many stars one sees."""

import pytest

from stage import answer, perform


def test_each_number_can_come():
    """All numbers from 1 to 10 come up in a hundred games, and no other."""
    found = {number for seed in range(100) for number in range(12)
             if perform('stars', [str(number)], seed,
                        HIGHEST=10).ending == 'finished'}
    assert found == set(range(1, 11))


@pytest.mark.parametrize('steps', range(1, 31))
def test_stars_on_both_sides(steps):
    """With seed 3 the number is 31: the same light from below and above."""
    for guess in (31 - steps, 31 + steps):
        stars = 12 // steps
        shown = f'Stars: {stars} {"*" * stars}\nGuesses left: 4\n'
        assert answer('stars', [str(guess)], 3).startswith(shown)


@pytest.mark.parametrize('typed', ['-1', '1.5', '5' * 5000, '\u00b2', 'x'])
def test_what_is_no_number_costs_no_guess(typed):
    """It is refused, and the number of guesses left stays as it was."""
    assert answer('stars', [typed]).startswith('Please type')
    assert 'Guesses left: 4' in answer('stars', [typed, '1'])
