"""Players of Muddy City: see tools/bench.py --fair."""

import random
import re

WON = 'you win'
STREETS = 'AB BC AD BE CF DE EF DG EH FI GH HI'.split()


def _stones(screen):
    """Return {street: stones} of the streets that are not paved."""
    found = re.findall(r'##|\d+', screen[screen.rfind('A -'):])
    return {street: int(mark) for street, mark in zip(STREETS, found)
            if mark != '##'}


def sensible(screen, rings=False):
    """Pave the cheapest street that makes no ring."""
    while True:
        stones = _stones(screen)
        parts = {house: {house} for house in 'ABCDEFGHI'}
        for street in STREETS:
            if street not in stones:
                whole = parts[street[0]] | parts[street[1]]
                parts.update(dict.fromkeys(whole, whole))
        useful = [street for street in stones
                  if rings or street[1] not in parts[street[0]]]
        screen = yield min(useful, key=stones.get)


def cheapest(screen):
    """Pave the cheapest street, needed or not."""
    return sensible(screen, True)


def comb(screen):
    """Pave every row, and the first column."""
    while True:
        screen = yield 'AB BC DE EF GH HI AD DG'


def random_moves(screen):
    """Pave any street."""
    while True:
        screen = yield random.choice(list(_stones(screen)))
