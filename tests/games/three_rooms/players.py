"""Players of Three Rooms: see tools/bench.py --fair."""

import random
import re

WON = 'and win'


def _here(screen):
    """Return the ways and the things that a screen shows, two lists."""
    return [re.findall(r'\w+', line) for line in re.findall(
        r'(?:Ways|Things): *(.*)', screen)[-2:]]


def sensible(screen, tour=('north', 'south', 'east')):
    """Look into the library first, for the kitchen is on the way out."""
    bag, tour = [], list(tour)
    while True:
        ways, things = _here(screen)
        useful = [thing for thing in things
                  if thing == 'key' or len(set(bag) - {'key'}) < 2]
        bag += useful[:1]
        if not useful and not ('key' in bag and len(bag) > 2):
            useful = tour[:1]
            del tour[:1]
        screen = yield (useful + ['east' if 'east' in ways else 'south'])[0]


def kitchen_first(screen):
    """Look into the kitchen first."""
    return sensible(screen, ('east', 'west', 'north', 'south', 'east'))


def random_moves(screen):
    """Do anything."""
    while True:
        screen = yield random.choice(sum(_here(screen), []))
