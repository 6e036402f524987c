"""Players of Twenty Forty-Eight: see tools/bench.py --fair."""

import random

WON = 'you win'


def _slide(screen, ways):
    """Type the ways in turn, until something moves; return the screen."""
    for way in ways:
        screen = yield way
        if 'Nothing can move that way' not in screen:
            break
    return screen


def sensible(screen):
    """Slide down and left in turn, else right, and up if nothing else goes."""
    while True:
        screen = yield from _slide(screen, 'dlru')
        screen = yield from _slide(screen, 'ldru')


def random_moves(screen):
    """Slide anywhere."""
    while True:
        screen = yield random.choice('udlr')


def round_and_round(screen):
    """Slide up, right, down and left, again and again."""
    while True:
        for way in 'urdl':
            screen = yield way


def down_if_possible(screen):
    """Slide down, else left, else right, else up."""
    while True:
        screen = yield from _slide(screen, 'dlru')
