"""Mirror Picture: what it is made of, and what is no half of a row."""

import re

import pytest

from stage import answer, perform


def test_any_mark_can_come_anywhere():
    """In many games each of the three first marks is any of the marks."""
    halves = [re.findall(r'(\S+)\|\n', perform('mirror_picture', [], seed)
                         .opening)[0] for seed in range(60)]
    assert [set(place) for place in zip(*halves)] == [set('.xo')] * 3


@pytest.mark.parametrize('typed', ['', 'ox', 'ox..', 'ox#', 'o.o.x' * 999])
def test_what_is_no_half(typed):
    """It is refused, and no mistake: the same half is asked for again."""
    again = 'The right half (3 marks of .xo): '
    assert answer('mirror_picture', [typed], 21) == (
        'Please type 3 marks of .xo and nothing else.\n' + again)
    assert 'Row 2 of 8. Mistakes: 0' in answer('mirror_picture',
                                               [typed, 'ox.'], 21)
