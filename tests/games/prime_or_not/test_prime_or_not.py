"""Prime or Not: the numbers, their divisors, and what is refused."""

import re

import pytest

from stage import answer, borrow, perform


def test_the_smallest_divisor():
    """It divides, nothing smaller does, and 2 is a prime as well."""
    found = borrow('prime_or_not').smallest_divisor
    assert [found(number) for number in range(2, 14)] == [
        2, 3, 2, 5, 2, 7, 2, 3, 2, 11, 2, 13]
    assert [found(221), found(223), found(289)] == [13, 223, 17]


@pytest.mark.parametrize('step', [20, 15])
def test_the_numbers(step):
    """All come that neither 2 nor 5 divides; about half are primes."""
    games = [re.findall(r'Is (\d+) a', perform(
        'prime_or_not', ['y'] * 99, seed, STEP=step, RIGHT=15, WRONG=99
        ).transcript)[:15] for seed in range(160)]
    for turn, column in enumerate(zip(*games)):
        numbers = list(map(int, column))
        first = 40 + turn * step
        assert set(numbers) == {number for number in range(first, first + step)
                                if number % 2 and number % 5}
        primes = [number for number in numbers
                  if all(number % each for each in range(2, number))]
        assert 0.35 < len(primes) / len(numbers) < 0.65


@pytest.mark.parametrize('typed', ['', 'maybe', 'yn', '1', '\u00bd'])
def test_what_is_no_answer(typed):
    """It is refused, and counts as nothing; a whole word is an answer."""
    assert answer('prime_or_not', [typed]).startswith('Please type')
    for word in ('YES', 'no'):
        said = answer('prime_or_not', [typed, word])
        assert re.search('Right: [01]  Wrong: [01]\n', said)
        assert said == answer('prime_or_not', [word[0]])
