"""Players of Snail Race: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _track(screen):
    """Return the length of the track last shown, and the snails' places."""
    last = screen[screen.rindex(' -'):]
    places = [len(trail) for trail in re.findall(r'(\.*)@', last)]
    return last.count('-'), places


def _likeliest(screen):
    """Return the snail that will arrive first: fast, even or slow at first."""
    length, places = _track(screen)
    times = []
    for place, early, late in zip(places, (4, 2.5, 1.5), (1.5, 2.5, 4)):
        fresh = max(0, min(12, length) - place)
        times.append(fresh / early + (length - place - fresh) / late)
    return times.index(min(times))


def sensible(screen):
    """Think about the rest of the way, before the race and at half-time."""
    while True:
        screen = yield str(_likeliest(screen) + 1)


def random_moves(screen):
    """Name any snail."""
    while True:
        screen = yield random.choice('123')


def leader(screen):
    """Begin with the fastest, and switch to whoever leads."""
    while True:
        screen = yield '1'
        places = _track(screen)[1]
        screen = yield str(places.index(max(places)) + 1)


def never_switch(screen):
    """Think before the race, and then stay."""
    while True:
        snail = str(_likeliest(screen) + 1)
        screen = yield snail
        screen = yield snail
