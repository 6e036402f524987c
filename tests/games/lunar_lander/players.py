"""Players of Lunar Lander: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _flies_at(screen, speeds):
    """Return the burn for a speed, the last one of (height, speed) above."""
    height, speed = re.findall(r'(-?\d+) m +(-?\d+) m/s +\d+ fuel', screen)[-1]
    most = re.findall(r'0 to (\d+)\)', screen)[-1]
    wanted = [fast for high, fast in speeds if int(height) > high][-1]
    return str(max(0, min(int(most), int(speed) + 5 - wanted)))


def sensible(screen):
    """Fall while it is high, then brake so that the speed suits the height."""
    while True:
        screen = yield _flies_at(screen, [(0, 8), (40, 18), (100, 40),
                                          (250, 100)])


def careful(screen):
    """Brake at once, and creep down."""
    while True:
        screen = yield _flies_at(screen, [(0, 8)])


def always_five(screen):
    """Keep the speed."""
    while True:
        screen = yield _flies_at(screen, [(0, 50)])


def random_moves(screen):
    """Burn anything."""
    while True:
        most = re.findall(r'0 to (\d+)\)', screen)[-1]
        screen = yield str(random.randint(0, int(most)))
