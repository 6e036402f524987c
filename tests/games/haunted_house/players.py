"""Players of Haunted House: see tools/bench.py --fair."""

import random
import re

WON = 'You win!'
# Where a thing is wanted, as one reads on the way.
_GOALS = {'shiny key': 'HALL', 'mended box': 'BALLROOM', 'bone': 'LANDING',
          'lit candle': 'barred down', 'ghost dog': 'barred up'}


def _room(screen):
    """Return the room, its ways, its things and the bag, as last shown."""
    found = re.findall(r'\n([A-Z]+)\n(?:.+\n)+?Ways out: (.*)\nThings: *(.*)\n'
                       r'Your bag: (.*)\n', screen)[-1]
    return found[0], *(part.split(', ') * bool(part) for part in found[1:])


def _way_to(goals, room, known):
    """Return the first step to the nearest of the goals, or ''."""
    first = {room: ''}
    waiting = [room]
    for here in waiting:
        for way, there in known.get(here, {}).items():
            if there not in first:
                first[there] = first[here] or way
                waiting.append(there)
            if there in goals:
                return first[there]
    return ''


def sensible(screen):
    """Take and try all that is found; go where it is wanted, or on."""
    known = {}  # {room: {way: what is there, as far as one knows}}
    while True:
        room, ways, things, bag = _room(screen)
        random.shuffle(ways)
        known.setdefault(room, dict.fromkeys(ways, 'unknown'))
        for thing in things:
            yield 'take ' + thing
        for thing in bag + things:
            yield 'use ' + thing
        screen = yield 'look'
        bag = _room(screen)[3]
        goals = [_GOALS[thing] for thing in bag if thing in _GOALS]
        way = (_way_to(goals, room, known) or _way_to(['unknown'], room, known)
               or random.choice(ways))
        screen = yield way
        if 'Ways out' in screen:
            known[room][way] = _room(screen)[0]
        else:
            known[room][way] = 'barred ' + way
            screen = yield 'look'


def random_moves(screen):
    """Go anywhere, take or use anything."""
    while True:
        ways, things, bag = _room(screen)[1:]
        screen = yield random.choice(ways + things + bag)
        screen = yield 'look'


def walk_only(screen):
    """Go anywhere, and touch nothing."""
    while True:
        screen = yield random.choice(_room(screen)[1])
        screen = yield 'look'
