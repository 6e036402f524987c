"""Bullseye: what each throw brings, and how often."""

import re

import pytest

from stage import answer


@pytest.mark.parametrize('typed, brings', [
    ('s', {20}), ('b', set(range(41))), ('d', {0, 80})])
def test_what_a_throw_brings(typed, brings):
    """It can be each of these numbers, and no other: 20 on average."""
    seen = [int(re.match(r'Points for Red: (\d+)\n\nRed  +\1 #*\nBlue   0 ',
                         answer('bullseye', [typed], seed))[1])
            for seed in range(400)]
    assert set(seen) == brings and 16 < sum(seen) / 400 < 24
