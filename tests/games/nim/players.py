"""Players of Nim: see tools/bench.py --fair."""

import random
import re

WON = 'You have the last match'


def _heaps(screen):
    """Return the heaps on the screen that are not empty, {name: matches}."""
    rows = re.findall(r'(?m)^([A-E]) +([1-9]\d*) ', screen)
    return {name: int(size) for name, size in rows}


def sensible(screen):
    """Leave two equal heaps, or none, or else take a few matches."""
    while True:
        heaps = _heaps(screen)
        name = random.choice(list(heaps))
        count = random.randint(1, min(2, heaps[name]))
        for name_now in heaps:
            others = [heaps[other] for other in heaps if other != name_now]
            if len(others) == 2 and others[0] == others[1]:
                name, count = name_now, heaps[name_now]
            elif len(others) == 1 and others[0] < heaps[name_now]:
                name, count = name_now, heaps[name_now] - others[0]
            elif not others:
                name, count = name_now, heaps[name_now]
        screen = yield name + str(count)


def random_moves(screen):
    """Take anything."""
    while True:
        heaps = _heaps(screen)
        name = random.choice(list(heaps))
        screen = yield name + str(random.randint(1, heaps[name]))


def one_by_one(screen):
    """Take one match from the first heap."""
    while True:
        screen = yield list(_heaps(screen))[0] + '1'


def whole_heaps(screen):
    """Take all of the largest heap."""
    while True:
        heaps = _heaps(screen)
        name = max(heaps, key=heaps.get)
        screen = yield name + str(heaps[name])
