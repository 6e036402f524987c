"""Players of Star Patrol: see tools/bench.py --fair."""

import random
import re

WON = 'You win'
PLACES = [letter + digit for digit in '123456' for letter in 'ABCDEF']


def _steps(start, end):
    """Return how many steps it is from one place to another."""
    return max(abs(ord(start[0]) - ord(end[0])),
               abs(int(start[1]) - int(end[1])))


def _read(screen):
    """Return squares and chart, {place: mark}, and energy and probes."""
    squares, chart = {}, {}
    for row in re.findall(r'(?m)^ (\d)  ((?:\S ){6}) +\d +(.*)$', screen)[-6:]:
        for letter, mark, report in zip('ABCDEF', row[1].split(),
                                        row[2].split()):
            squares[letter + row[0]] = mark
            chart[letter + row[0]] = report
    numbers = re.findall(r'Energy (-?\d+) +Probes (\d+)', screen)[-1]
    return squares, chart, int(numbers[0]), int(numbers[1])


def _here(places, mark='@'):
    """Return the place that has a mark."""
    return [place for place in places if places[place][0] == mark][0]


def sensible(screen):
    """Fight two steps away, fetch what is missing, search what is near."""
    while True:
        squares, chart, energy, probes = _read(screen)
        ship, home = _here(squares), _here(chart)
        robots = [place for place in squares if squares[place] == 'R']
        bases = [place for place in chart if 'B' in chart[place]]
        poor = energy < 60 or probes < 2
        if poor and 'B' in chart[home]:
            near = [place for place in squares if squares[place] == '.'
                    and _steps(place, _here(squares, 'B')) == 1]
            screen = yield 'm ' + random.choice(near)
        elif poor and bases:
            screen = yield 'w ' + min(
                bases, key=lambda place: _steps(home, place))
        elif robots and probes:
            target = min(robots, key=lambda place: _steps(ship, place))
            if _steps(ship, target) > 2 or (
                    'gets the probe' in screen):
                free = [place for place in squares if squares[place] == '.'
                        and 0 < _steps(place, target) < 3]
                screen = yield 'm ' + random.choice(free)
            else:
                screen = yield 'p ' + target
        else:
            known = [place for place in chart if 'R' in chart[place]
                     and place != home]
            goals = known or [place for place in chart if chart[place] == '?']
            if not known:  # Where most can be seen, for the days it takes.
                goals = sorted(chart, key=lambda place: -sum(
                    _steps(place, other) < 2 for other in goals)
                    / (1 + _steps(home, place)))[:1]
            screen = yield 'w ' + min(
                goals, key=lambda place: _steps(home, place))


def random_moves(screen):
    """Give any order."""
    while True:
        screen = yield random.choice('wmp') + random.choice(PLACES)


def warp_always(screen):
    """Look for a robot, and send probes from where the ship comes out."""
    while True:
        squares, chart, energy, probes = _read(screen)
        robots = [place for place in squares if squares[place] == 'R']
        if robots and probes:
            screen = yield 'p ' + robots[0]
        else:
            screen = yield 'w ' + random.choice(PLACES)
