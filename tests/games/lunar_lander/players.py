"""Players of Lunar Lander: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _numbers(screen):
    """Return height, speed and the most to burn, from the screen."""
    height, speed = re.findall(r'(-?\d+) m +(-?\d+) m/s +\d+ fuel', screen)[-1]
    most = re.findall(r'0 to (\d+)\)', screen)[-1]
    return int(height), int(speed), int(most)


def _burn(most, units):
    """Return the nearest number of units that can be burnt, as a text."""
    return str(max(0, min(most, units)))


def sensible(screen):
    """Fall while it is high, then brake so that the speed suits the height."""
    while True:
        height, speed, most = _numbers(screen)
        if height > 250:
            wanted = 100
        elif height > 100:
            wanted = 40
        elif height > 40:
            wanted = 18
        else:
            wanted = 8
        screen = yield _burn(most, speed + 5 - wanted)


def careful(screen):
    """Brake at once, and creep down."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield _burn(most, speed + 5 - 8)


def tenth(screen):
    """Fly at a fifth of the height."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield _burn(most, speed + 5 - max(8, height // 5))


def never(screen):
    """Only fall."""
    while True:
        screen = yield '0'


def always_five(screen):
    """Keep the speed."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield _burn(most, 5)


def always_seven(screen):
    """Brake a little, all the time."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield _burn(most, 7)


def always_most(screen):
    """Burn all that can be burnt."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield _burn(most, 999)


def random_moves(screen):
    """Burn anything."""
    while True:
        height, speed, most = _numbers(screen)
        screen = yield str(random.randint(0, most))
