"""Players of Lights Out: see tools/bench.py --fair."""

import random
import re

WON = 'You win!'

LAMPS = [letter + row for row in '1234' for letter in 'ABCD']


def _on(screen):
    """Return the lamps that are on, on the last board, as a set."""
    rows = re.findall(r'(?m)^  (\d)((?: [*.])+)$', screen)[-4:]
    return {letter + row for row, marks in rows
            for letter, mark in zip('ABCD', marks.split()) if mark == '*'}


def _pressed(lamps, lamp):
    """Return the lamps that are on after a press."""
    return lamps ^ {other for other in LAMPS
                    if abs(ord(other[0]) - ord(lamp[0]))
                    + abs(int(other[1]) - int(lamp[1])) <= 1}


def sensible(screen):
    """See what two presses can do, else press what leaves fewest lamps on."""
    done = []
    while True:
        lamps = _on(screen)
        if 'Board ' in screen:
            done = []
        random.shuffle(LAMPS)
        options = [lamp for lamp in LAMPS if lamp not in done] or LAMPS
        lamp = min(options, key=lambda each: len(_pressed(lamps, each)))
        for one in LAMPS:
            for other in LAMPS:
                if not _pressed(_pressed(lamps, one), other):
                    lamp = one
        for one in LAMPS:
            if not _pressed(lamps, one):
                lamp = one
        done.append(lamp)
        screen = yield lamp


def random_moves(screen):
    """Press any lamp."""
    while True:
        screen = yield random.choice(LAMPS)


def at_lamps(screen):
    """Press a lamp that is on."""
    while True:
        screen = yield random.choice(sorted(_on(screen)))
