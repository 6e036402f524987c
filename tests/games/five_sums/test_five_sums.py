"""Five Sums: the sums that can come, and what is a pass."""

import re

import pytest

from stage import answer, perform


def test_the_numbers_of_each_sum():
    """They are up to twice as large as in the last one, at least half that."""
    seen = [set(), set(), set(), set(), set()]
    for seed in range(400):
        text = perform('five_sums', ['pass'] * 5, seed, LARGEST=4).transcript
        for numbers, pair in zip(seen, re.findall(r'(\d+) \+ (\d+) =', text)):
            numbers.update(map(int, pair))
    assert seen == [set(range(largest // 2, largest + 1))
                    for largest in (4, 8, 16, 32, 64)]


@pytest.mark.parametrize('typed', ['', 'pass', '-31', '31.0', '9' * 5000,
                                   '1000000000', '\u00b2'])
def test_what_is_no_number_is_a_pass(typed):
    """It costs nothing, and the row goes on; a wrong number ends it."""
    told = answer('five_sums', ['31', typed], 1)
    assert told.startswith('You pass. It is 50.\n\nPoints: 1. Sum 3 brings 2 ')
    told = answer('five_sums', ['31', '999999999'], 1)
    assert told.startswith('No, it is 50.\n\nPoints: 1. Sum 3 brings 1 ')
