"""Players of Hunt the Wumpus: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

WORDS = {'wumpus': 'socks', 'pit': 'cold air', 'bats': 'wings'}


def _seen(screen):
    """Return the cave on a screen, the caves near, and what is noticed."""
    here = int(re.findall(r'You are in cave (\d+)', screen)[-1])
    near = re.findall(r'Walk \((.*?)\)', screen)[-1].split('/')
    return here, [int(cave) for cave in near], {
        thing for thing in WORDS if WORDS[thing] in screen}


def _suspects(thing, notes):
    """Return the caves that may have a thing: near all clues for it."""
    clear = set(notes)
    places = []
    for near, clues in notes.values():
        if thing in clues:
            places.append(set(near))
        else:
            clear.update(near)
    found = set().union(*places) - clear
    sure = [place - clear for place in places if len(place - clear) == 1]
    return found, set().union(*sure)


def sensible(screen):
    """Shoot where the wumpus must be, or walk to new caves that are safe."""
    notes = {}
    while True:
        here, near, clues = _seen(screen)
        notes[here] = near, clues
        sure = _suspects('wumpus', notes)[1].intersection(near)
        if sure:
            screen = yield f's {min(sure)}'
            notes = {}  # A wumpus that is awake may be anywhere.
            continue
        pits, bats, wumpus = [_suspects(thing, notes)[0]
                              for thing in ('pit', 'bats', 'wumpus')]
        new = [cave for cave in near if cave not in notes]
        choices = ([cave for cave in new if cave not in pits | bats | wumpus]
                   or [cave for cave in near if cave in notes
                       and random.random() < 0.9]
                   or [cave for cave in new if cave not in pits | wumpus]
                   or near)
        screen = yield str(random.choice(choices))


def random_moves(screen):
    """Walk anywhere, and shoot now and then."""
    while True:
        near = _seen(screen)[1]
        screen = yield random.choice(['', '', 's']) + str(random.choice(near))


def shoot_at_a_smell(screen):
    """Walk anywhere, and shoot anywhere as soon as the wumpus is near."""
    while True:
        near, clues = _seen(screen)[1:]
        screen = yield 's' * ('wumpus' in clues) + str(random.choice(near))
