"""Times Tables: ten questions in any order, and what is a number."""

import re

import pytest

from stage import answer, perform


def test_all_ten_questions_come():
    """Each comes once as long as the answers are right; any may be first."""
    firsts = set()
    for seed in range(60):
        asked = []

        def know(screen):
            """Return the table, or the right answer."""
            asked.extend(re.findall(r'7 x (\d+) = $', screen))
            return str(7 * int(asked[-1])) if asked else '7'
        assert 'You win' in perform('times_tables', know, seed).last
        assert sorted(map(int, asked)) == list(range(3, 13))
        firsts.add(asked[0])
    assert firsts == set(asked)


@pytest.mark.parametrize('typed', ['', 'x', '-1', '1.5', '\u00b2', '1000',
                                   '0', '9' * 5000])
def test_what_is_no_answer(typed):
    """It is refused at both questions."""
    assert answer('times_tables', [typed]) == (
        'Please type a whole number from 2 to 12.\nYour table (2 to 12): ')
    assert answer('times_tables', ['7', typed], 2) == (
        'Please type a whole number from 1 to 999.\n7 x 8 = ')
