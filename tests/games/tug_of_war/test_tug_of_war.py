"""Tug of War: what is secret, and what is no pull."""

import pytest

from stage import answer, perform


def test_a_pull_is_gone_before_the_other_player_looks():
    """Nothing on East's screen depends on what West has typed."""
    seen = {answer('tug_of_war', [pull]) for pull in ('0', '9', '100')}
    assert len(seen) == 1 and min(seen).startswith('\n' * 46)


@pytest.mark.parametrize('lines', [[], ['5']])
@pytest.mark.parametrize('typed', ['', 'ten', '-1', '1.5', '101', '9' * 5000,
                                   '\u00b2'])
def test_what_is_no_pull_is_refused(lines, typed):
    """West and East are asked again, and nothing has changed."""
    assert answer('tug_of_war', lines + [typed]).startswith('Please type a')
    assert answer('tug_of_war', lines + [typed, '7']) == answer(
        'tug_of_war', lines + ['7'])


def test_ten_equal_pulls_cost_both_the_same():
    """Nobody gets anything back, and the O stays in the middle."""
    last = perform('tug_of_war', ['9'] * 20, PULLS=10).last
    assert last.endswith('West has 10 |------O------| East has 10\n'
                         'The O is in the middle: a draw.\n')
