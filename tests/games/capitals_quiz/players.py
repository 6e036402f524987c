"""Players of Capitals Quiz: see tools/bench.py --fair."""

import random
import re

WON = 'and win'

# What a child of ten may know, and some capitals that it has heard of.
_KNOWN = {
    'Austria': 'Vienna', 'Belgium': 'Brussels', 'Denmark': 'Copenhagen',
    'Egypt': 'Cairo', 'Finland': 'Helsinki', 'France': 'Paris',
    'Germany': 'Berlin', 'Greece': 'Athens', 'Ireland': 'Dublin',
    'Italy': 'Rome', 'Japan': 'Tokyo', 'Norway': 'Oslo', 'Peru': 'Lima',
    'Poland': 'Warsaw', 'Portugal': 'Lisbon', 'Spain': 'Madrid',
    'Sweden': 'Stockholm'}
_HEARD_OF = ['Havana', 'Ottawa', 'Hanoi', 'Nairobi', 'Quito', 'Budapest']


def sensible(screen):
    """Name what is known, and remember what was missed."""
    known = dict(_KNOWN)
    while True:
        country = re.findall('Country: (.*)', screen)[-1]
        screen = yield known.get(country) or random.choice(_HEARD_OF)
        for capital in re.findall(r'No, it is (.*)\. Lives', screen):
            known[country] = capital


def random_moves(screen):
    """Name any capital."""
    while True:
        screen = yield random.choice(list(_KNOWN.values()) + _HEARD_OF)
