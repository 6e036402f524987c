"""Bagels: the numbers it can think of, and what is no guess."""

import pytest

from stage import answer, perform


@pytest.mark.parametrize('digits', [2, 3, 4])
def test_each_digit_can_come_anywhere(digits):
    """In many games each digit comes in each place, none twice in a number.
    """
    told = [perform('bagels', ['9876'[:digits]], seed, DIGITS=digits,
                    GUESSES=1).last for seed in range(200)]
    numbers = [last.split('was ')[1].split('.')[0] for last in told
               if 'was ' in last]
    assert all(len(set(number)) == digits for number in numbers)
    assert all({number[place] for number in numbers} == set('0123456789')
               for place in range(digits))


@pytest.mark.parametrize('typed', ['', '9' * 5000, '211', '\u0661' '23'])
def test_what_is_no_guess_takes_none(typed):
    """It is refused, and the same guess is asked for again."""
    assert answer('bagels', ['567', typed]) == (
        'Please type 3 different digits, such as 012.\n'
        'Guess 2 of 8 (3 digits): ')
