"""Players of DNA Repair: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _strands(screen):
    """Return the whole lower strand, the broken one, and where it fails."""
    upper, lower = re.findall(r'(?m)^((?:  [ACGT])+)$', screen)[-2:]
    whole = upper.replace(' ', '').translate(str.maketrans('ACGT', 'TGCA'))
    lower = lower.replace(' ', '')
    fits = list(map(str.__eq__, whole, lower)) + [False]
    return whole, lower, min(fits.index(False), 11)


def sensible(screen):
    """Mend the first misfit so that most of the three letters behind it fit.
    """
    while True:
        whole, lower, place = _strands(screen)
        moves = {'D': lower[place + 1:], 'F': '?' + lower[place + 1:],
                 'E': '?' + lower[place:]}
        best = max(random.sample('DEF', 3), key=lambda move: sum(
            map(str.__eq__, whole[place:place + 4], moves[move])))
        screen = yield best + str(place + 1)


def random_moves(screen):
    """Make any move."""
    while True:
        screen = yield random.choice('DEF') + str(random.randint(1, 12))


def only_fixes(screen):
    """Fix the first letter that does not fit."""
    while True:
        screen = yield f'F{_strands(screen)[-1] + 1}'
