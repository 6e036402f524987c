"""Players of Three Rooms: see tools/bench.py --fair."""

import random
import re

WON = 'and win'


def _here(screen):
    """Return the ways and the things that a screen shows, two lists."""
    return [re.findall(r'\w+', line) for line in re.findall(
        r'(?:Ways|Things): *(.*)', screen)[-2:]]


def _tour(screen, rooms, enough):
    """Yield moves: see the rooms in this order, take so many treasures and
    the key, and go out as soon as they are there.
    """
    bag = []
    for way in rooms + ['east', 'south']:
        ways, things = _here(screen)
        for thing in things:
            if thing == 'key' or len(set(bag) - {'key'}) < enough:
                bag.append(thing)
                screen = yield thing
        if way in ways and not ('key' in bag and len(bag) > enough):
            screen = yield way
    while True:
        screen = yield 'east' if 'east' in _here(screen)[0] else 'south'


def sensible(screen):
    """Look into the library first, for the kitchen is on the way out."""
    yield from _tour(screen, ['north', 'south'], 2)


def kitchen_first(screen):
    """Look into the kitchen first."""
    yield from _tour(screen, ['east', 'west', 'north', 'south'], 2)


def all_treasures(screen):
    """Take all treasures there are."""
    yield from _tour(screen, ['north', 'south'], 3)


def random_moves(screen):
    """Do anything."""
    while True:
        screen = yield random.choice(sum(_here(screen), []))
