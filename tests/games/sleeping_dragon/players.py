"""Players of Sleeping Dragon: see tools/bench.py --fair."""

import random

WON = 'you win'


def sensible(screen):
    """Listen: sing to a light sleeper, else creep in for the crown."""
    if 'zzzz' not in screen:
        yield 'sing'
    else:
        yield 'creep'
        yield 'crown'


def random_moves(screen):
    """Do anything."""
    yield random.choice(['sing', 'creep'])
    yield random.choice(['ring', 'crown'])


def always_sing(screen):
    """Sing, however deep it sleeps."""
    yield 'sing'


def always_crown(screen):
    """Creep in for the crown, however deep it sleeps."""
    yield 'creep'
    yield 'crown'


def mumble(screen):
    """Mumble, and take the crown."""
    yield 'hm'
    yield 'crown'
