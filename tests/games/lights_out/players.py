"""Players of Lights Out: see tools/bench.py --fair."""

import random
import re

WON = 'You win!'

LAMPS = [letter + row for row in '1234' for letter in 'ABCD']
SWITCHED = {one: frozenset(other for other in LAMPS
                           if abs(ord(one[0]) - ord(other[0]))
                           + abs(int(one[1]) - int(other[1])) <= 1)
            for one in LAMPS}
# Which lamp to press where one or two presses are enough.
SOON = {SWITCHED[one] ^ SWITCHED[other]: one
        for one in LAMPS for other in LAMPS}
SOON.update({SWITCHED[lamp]: lamp for lamp in LAMPS})


def _on(screen):
    """Return the lamps that are on, on the last board."""
    rows = re.findall(r'(?m)^  (\d)((?: [*.])+)$', screen)[-4:]
    return frozenset(letter + row for row, marks in rows
                     for letter, mark in zip('ABCD', marks.split())
                     if mark == '*')


def sensible(screen):
    """See what two presses can do, else press what leaves fewest lamps on."""
    done = []
    while True:
        lamps = _on(screen)
        done = [] if 'Board ' in screen else done
        options = [lamp for lamp in LAMPS if lamp not in done] or LAMPS
        random.shuffle(options)
        lamp = SOON.get(lamps) or min(
            options, key=lambda each: len(lamps ^ SWITCHED[each]))
        done.append(lamp)
        screen = yield lamp


def random_moves(screen):
    """Press any lamp."""
    while True:
        screen = yield random.choice(LAMPS)
