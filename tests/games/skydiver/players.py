"""Players of Skydiver: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _reckoner(speed_from):
    """Return a player who reckons with a speed made from those seen so far."""
    def player(screen):
        """Be careful at first; aim at one metre above the ground."""
        speeds = []
        while True:
            height = int(re.search(r'from (\d+) m', screen).group(1))
            speed = speed_from(speeds) if speeds else 85
            screen = yield str((height - 1) // speed)
            speeds.append(int(re.search(r'at (\d+) m a', screen).group(1)))
    return player


# Take the average, the wind and a bit more.
sensible = _reckoner(lambda speeds: sum(speeds) // len(speeds) + 6)
last_speed_and_wind = _reckoner(lambda speeds: speeds[-1] + 5)
fastest_seen_and_wind = _reckoner(lambda speeds: max(speeds) + 5)
as_if_fastest = _reckoner(lambda speeds: 85)


def always_twelve_seconds(screen):
    """Never look at the height."""
    while True:
        screen = yield '12'


def random_moves(screen):
    """Fall for any number of seconds that is not too silly."""
    while True:
        screen = yield str(random.randint(5, 30))
