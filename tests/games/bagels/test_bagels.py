"""Bagels: the numbers it can think of, and what is no guess."""

import pytest

from stage import answer, borrow, perform


@pytest.mark.parametrize('digits', [2, 3, 4])
def test_each_digit_can_come_anywhere(digits):
    """In many games each digit comes in each place, none twice in a number.
    """
    told = [perform('bagels', ['9876'[:digits]], seed, DIGITS=digits,
                    GUESSES=1).last for seed in range(200)]
    numbers = [last.split('was ')[1].split('.')[0] for last in told
               if 'was ' in last]
    assert len(numbers) > 150
    assert all(len(set(number)) == len(number) == digits
               for number in numbers)
    assert all({number[place] for number in numbers} == set('0123456789')
               for place in range(digits))


@pytest.mark.parametrize('typed', ['', 'ten', '-12', '1.2', '12', '1234',
                                   '9' * 5000, '121', '112', '211', '1 2',
                                   '\u0661\u0662\u0663', '12\u00b2'])
def test_what_is_no_guess_takes_none(typed):
    """It is refused, and the same guess is asked for again."""
    assert answer('bagels', ['567', typed]) == (
        'Please type 3 different digits, such as 012.\n'
        'Guess 2 of 8 (3 digits): ')


@pytest.mark.parametrize('secret, guess, clue', [
    ('123', '456', 'bagels'), ('123', '345', 'pico'), ('123', '145', 'fermi'),
    ('123', '312', 'pico pico pico'), ('123', '132', 'fermi pico pico'),
    ('123', '163', 'fermi fermi'), ('123', '214', 'pico pico'),
    ('123', '204', 'pico'), ('012', '210', 'fermi pico pico')])
def test_the_clue(secret, guess, clue):
    """A word for each right digit, fermi first, wherever it stands."""
    assert borrow('bagels').clue_for(secret, guess) == clue
