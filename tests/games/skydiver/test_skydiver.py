"""Skydiver: its planets, its wind and its heights."""

import re

from stage import perform


def seen(words, games, wind):
    """Return the numbers that stand between these words, game by game."""
    return [[int(number) for number in re.findall(words, perform(
        'skydiver', ['1'] * 5, seed, WIND=wind).transcript)]
            for seed in range(games)]


def test_each_speed_wind_and_height_can_come():
    """20 to 80 metres a second, the same in a game, and -5 to 5 for wind."""
    calm = seen(r'at (\d+) m', 600, 0)
    assert {speeds[0] for speeds in calm} == set(range(20, 81))
    assert all(len(set(speeds)) == 1 for speeds in calm)
    winds = {speed - planet[0] for planet, speeds
             in zip(calm, seen(r'at (\d+) m', 50, 5)) for speed in speeds}
    assert winds == set(range(-5, 6))
    heights = {height for each in seen(r'from (\d+) m', 20, 5)
               for height in each[1:]}
    assert heights == set(range(500, 1501, 100))
