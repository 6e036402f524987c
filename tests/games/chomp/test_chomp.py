"""Chomp: the bars, and what a bite takes."""

import pytest

from stage import answer, perform


def test_the_bars():
    """They have four rows of five to eight squares, and are never square."""
    rows = {perform('chomp', [], seed).opening.split('\n4 ')[1].split('\n')[0]
            for seed in range(40)}
    assert rows == {'# ' * width for width in (5, 6, 7, 8)}


@pytest.mark.parametrize('typed', ['', 'A', '3', 'A0', 'A5', 'F1', 'C2', 'E4',
                                   'A1B', '-A1', '1A', '@1', 'A' * 5000])
def test_what_is_refused(typed):
    """This is not there, or not any more; the question comes again."""
    assert answer('chomp', ['C2', typed], 2) == (
        'Please type a square that is left, such as B4\n'
        'Blue, your bite (A1 to E4): ')
