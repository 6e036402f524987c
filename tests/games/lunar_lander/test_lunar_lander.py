"""Lunar Lander: the heights at which a flight can begin."""

import re

from stage import perform


def test_the_start_is_about_500_metres_up():
    """Every height from 401 to 599 comes up, and no other."""
    heights = {int(re.findall(r'(\d+) m ', perform(
        'lunar_lander', seed=seed).opening)[0]) for seed in range(1500)}
    assert heights == set(range(401, 600))
