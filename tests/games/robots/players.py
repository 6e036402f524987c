"""Players of Robots: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

STEPS = {'7': (-1, -1), '8': (0, -1), '9': (1, -1), '4': (-1, 0), '5': (0, 0),
         '6': (1, 0), '1': (-1, 1), '2': (0, 1), '3': (1, 1)}


def _floor(screen):
    """Return the floor on a screen: {(x, y): its mark}, and the player."""
    rows = re.findall(r'^(?: [.@R#]){30}', screen, re.MULTILINE)[-12:]
    floor = {(x, y): mark for y, row in enumerate(rows)
             for x, mark in enumerate(row.split())}
    return floor, [place for place in floor if floor[place] == '@'][0]


def _after(floor, player):
    """Return the places of robots, one for each, and of heaps."""
    robots = []
    for (x, y), mark in floor.items():
        if mark == 'R':
            robots.append((x + (player[0] > x) - (player[0] < x),
                           y + (player[1] > y) - (player[1] < y)))
    heaps = {place for place in floor if floor[place] == '#'}
    heaps.update(place for place in robots if robots.count(place) > 1)
    return [place for place in robots if place not in heaps], heaps


def _moves(screen):
    """Return {step: the robots left} for the steps that nobody stops."""
    floor, (x, y) = _floor(screen)
    found = {}
    for step, (across, down) in STEPS.items():
        place = (x + across, y + down)
        if floor.get(place) in ('.', '@'):
            robots, heaps = _after(floor, place)
            if place not in robots and place not in heaps:
                found[step] = robots
    return found


def sensible(screen):
    """Take the safe step that leaves the fewest robots, and rather wait."""
    while True:
        safe = _moves(screen)
        if safe:
            fewest = min(map(len, safe.values()))
            best = [step for step in safe if len(safe[step]) == fewest]
            step = '5' if '5' in best else random.choice(best)
        else:
            step = 't' if 'Teleports: 0' not in screen else '5'
        screen = yield step


def random_moves(screen):
    """Take any step that is safe."""
    while True:
        screen = yield random.choice(list(_moves(screen)) or ['5'])


def wait(screen):
    """Do nothing, but teleport where a robot is near."""
    while True:
        safe = '5' in _moves(screen) or 'Teleports: 0' in screen
        screen = yield '5' if safe else 't'
