"""Players of Snakes and Ladders, as Red, against a Blue who walks anyhow."""

import random
import re

WON = 'Red is home'


def _landing(screen, steps):
    """Return the square to which the steps lead Red."""
    place = int(re.search(r'Red is on (\d+)', screen).group(1)) + int(steps)
    place = 50 - abs(place - 50)
    way = re.search(rf'\b{place}[v^](\d+)', screen)
    return int(way.group(1)) if way else place


def sensible(screen):
    """Walk to where the highest square can be reached."""
    while True:
        numbers = re.findall(r'\d+', screen.split('\n')[-1])
        random.shuffle(numbers)
        if '\nRed, ' in screen:
            numbers.sort(key=lambda steps: _landing(screen, steps))
        screen = yield numbers[-1]


def random_moves(screen):
    """Walk by any number."""
    while True:
        screen = yield random.choice(re.findall(r'\d+', screen)[-3:])
