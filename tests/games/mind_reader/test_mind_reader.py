"""Mind Reader: what it draws at random."""

import re

from stage import perform


def test_the_highest_number_and_the_first_guess():
    """The one is from 80 to 100, the other from 1 to the highest."""
    numbers = []
    for seed in range(800):
        reply = perform('mind_reader', ['80'], seed).replies[0]
        first, *others, top = map(int, re.findall(r'\d+', reply))
        numbers.append((first, top - first, top))
    firsts, gaps, tops = zip(*numbers)
    assert (min(firsts), min(gaps), set(tops)) == (1, 0, set(range(80, 101)))
