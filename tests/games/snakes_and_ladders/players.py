"""Players of Snakes and Ladders, as Red, against a Blue who walks anyhow."""

import random
import re

WON = 'Red is home'


def _numbers(screen):
    """Return the numbers of the question."""
    return re.findall(r'\d+', screen.split('\n')[-1])


def _against_blue(screen, choose):
    """Yield what Red chooses, and any number for Blue."""
    while True:
        numbers = _numbers(screen)
        screen = yield (random.choice(numbers) if '\nBlue, ' in screen
                        else choose(screen, numbers))


def _landing(screen, steps):
    """Return the square to which the steps lead Red."""
    place = int(re.search(r'Red is on (\d+)', screen).group(1)) + int(steps)
    place = 50 - abs(place - 50)
    way = re.search(rf'\b{place}[v^](\d+)', screen)
    return int(way.group(1)) if way else place


def sensible(screen):
    """Walk to where the highest square can be reached."""
    yield from _against_blue(screen, lambda screen, numbers: max(
        numbers, key=lambda steps: _landing(screen, steps)))


def random_moves(screen):
    """Walk by any number."""
    yield from _against_blue(screen, lambda screen, numbers: random.choice(
        numbers))


def always_both(screen):
    """Walk by both dice."""
    yield from _against_blue(screen, lambda screen, numbers: numbers[2])


def always_the_first(screen):
    """Walk by the first die."""
    yield from _against_blue(screen, lambda screen, numbers: numbers[0])
