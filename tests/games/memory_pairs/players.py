"""Players of Memory Pairs: see tools/bench.py --fair.

Each is Red, against a Blue who remembers the last six cards.
"""

import random
import re

WON = 'Red wins'


def _closed(screen):
    """Return the names of the cards that are face down."""
    rows = re.findall(r'(?m)^(\d)((?:  [a-z# ]{3})+)$', screen)[-3:]
    return ['ABCDEF'[x] + number for number, row in rows for x in range(6)
            if row[5 * x + 2:5 * x + 5] == '###']


def _turn(closed, seen, memory):
    """Yield two cards to turn: a pair that is remembered, or new ones.

    seen: pairs, a card and its animal, in the order in which they were seen.
    memory: how many of the last ones are remembered.
    """
    known = dict(seen[len(seen) - min(memory, len(seen)):])
    known = {card: known[card] for card in known if card in closed}
    new = [card for card in closed if card not in known] or closed
    animals = list(known.values())
    twice = [card for card in known if animals.count(known[card]) > 1]
    first = (twice or [random.choice(new)])[0]
    animal = yield first
    match = [card for card in known
             if known[card] == animal and card != first]
    rest = [card for card in new if card != first] or [
        card for card in closed if card != first]
    yield (match or [random.choice(rest)])[0]


def _play(screen, memory):
    """Yield the lines of both; Red remembers so many cards."""
    seen = []
    while True:
        player = re.findall('(Red|Blue), your card', screen)[-1]
        closed = _closed(screen)
        turn = _turn(closed, seen, {'Red': memory, 'Blue': 6}[player])
        card = next(turn)
        for last in (False, True):
            screen = yield card
            animal = re.findall(r'It is the (\w+)', screen)[0]
            seen.append((card, animal))
            card = card if last else turn.send(animal)
        if 'Enter' in screen:
            screen = yield ''


def sensible(screen):
    """Remember all cards."""
    yield from _play(screen, 99)


def as_blue(screen):
    """Remember the last six cards."""
    yield from _play(screen, 6)


def random_moves(screen):
    """Remember nothing."""
    yield from _play(screen, 0)
