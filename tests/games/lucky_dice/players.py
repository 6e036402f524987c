"""Players of Lucky Dice, as Red, against a Blue who stops with two clouds."""

import random
import re

WON = 'Red wins'


def _against_blue(screen, stops):
    """Yield the moves of Red, who stops by a rule, and those of Blue."""
    while True:
        turn = re.findall(r'Stars: (\d+), clouds: (\d)\nCup', screen)
        stars, clouds = map(int, turn[-1]) if turn else (0, 0)
        stop = clouds == 2 if '\nBlue, ' in screen else stops(stars, clouds)
        screen = yield 's' if stop and stars else 'r'


def sensible(screen):
    """Stop with two clouds and two stars, or with many stars."""
    yield from _against_blue(
        screen, lambda stars, clouds: stars + 2 * clouds >= 6)


def random_moves(screen):
    """Roll or stop at random."""
    yield from _against_blue(screen, lambda *turn: random.random() < 0.5)


def never_stop(screen):
    """Roll on and on, up to the goal."""
    yield from _against_blue(screen, lambda stars, clouds: stars >= 13)


def stop_at_once(screen):
    """Stop with the first star."""
    yield from _against_blue(screen, lambda stars, clouds: True)
