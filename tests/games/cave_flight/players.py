"""Players of Cave Flight: see tools/bench.py --fair."""

import random

WON = 'you win'


def _columns(screen):
    """Return where the bat and the moth are in the last row."""
    row = screen.split('\n')[-1]
    return row.index('V'), row.index('*')


def sensible(screen):
    """Look two rows ahead, steer towards the moth, and never drift fast."""
    bat = _columns(screen)[0]
    while True:
        before = bat
        bat, moth = _columns(screen)
        drift = bat - before
        aim = bat + 2 * drift
        if moth < aim - 1 and drift > -2:
            screen = yield 'l'
        elif moth > aim + 1 and drift < 2:
            screen = yield 'r'
        else:
            screen = yield ''


def towards_the_moth(screen):
    """Steer to the side where the moth is, and look at nothing else."""
    while True:
        bat, moth = _columns(screen)
        screen = yield 'l' if moth < bat else 'r'


def random_moves(screen):
    """Steer at random."""
    while True:
        screen = yield random.choice(['l', 'r', ''])
