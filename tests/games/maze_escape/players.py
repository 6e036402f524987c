"""Players of Maze Escape: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

STEPS = {'n': (0, -1), 'e': (1, 0), 's': (0, 1), 'w': (-1, 0)}


def _map(screen):
    """Return the map on the screen, {(x, y): mark}, and where the player is.
    """
    rows = [line for line in screen.split('\n')
            if re.fullmatch(r'(?:##|  | [.o@X*])*', line)]
    marks = {(x // 2, y): row[x:x + 2].strip()
             for y, row in enumerate(rows[-9:]) for x in range(0, len(row), 2)}
    return marks, next(place for place in marks if marks[place] == '@')


def _near(place, side):
    """Return the next square on a side."""
    return place[0] + STEPS[side][0], place[1] + STEPS[side][1]


def _way(marks, here, wanted):
    """Return the steps to the nearest square with a wanted mark, or ''."""
    ways, waiting = {here: ''}, [here]
    for place in waiting:  # It grows meanwhile.
        if marks[place] in wanted:
            return ways[place]
        for side in STEPS:
            near = _near(place, side)
            if marks.get(near) in ('.', 'o', 'X') and near not in ways:
                ways[near] = ways[place] + side
                waiting.append(near)
    return ''


def _leads_on(marks, here, side):
    """Is it not seen that a way is a dead end?"""
    place = _near(here, side)
    while marks.get(place) == '.':
        if any(marks.get(_near(place, turn), '') in ('.', '', 'X')
               for turn in STEPS if _near(place, turn) != _near(
                   place, {'n': 's', 's': 'n', 'e': 'w', 'w': 'e'}[side])
               and turn != side):
            return True
        place = _near(place, side)
    return marks.get(place, '') in ('', 'X')


def _explore(screen, listens):
    """Walk on, and at forks listen or not; turn back in a dead end."""
    while True:
        marks, here = _map(screen)
        moves = _way(marks, here, 'X')
        ways = [side for side in STEPS if _leads_on(marks, here, side)]
        if not moves and len(ways) > 1 and random.random() < listens:
            screen = yield 'l'
            ways = [re.search('side: (.)', screen).group(1)]
        while not moves and ways:
            moves = random.choice(ways)
            place = _near(here, moves)
            # Go on to the next fork, as far as it is seen.
            while marks.get(place) == '.':
                marks[place] = 'o'
                ways = [side for side in STEPS
                        if _leads_on(marks, place, side)]
                if len(ways) != 1:
                    break
                moves += ways[0]
                place = _near(place, ways[0])
        screen = yield moves or _way(marks, here, '.') or 'l'


def sensible(screen):
    """Listen at most forks."""
    return _explore(screen, 0.7)


def deaf(screen):
    """Never listen."""
    return _explore(screen, 0)


def always_listening(screen):
    """Listen before each step."""
    while True:
        screen = yield 'l'
        screen = yield re.search('side: (.)', screen).group(1)


def random_moves(screen):
    """Go anywhere."""
    while True:
        marks, here = _map(screen)
        screen = yield random.choice(
            [side for side in STEPS if marks.get(_near(here, side)) in '.oX'])
