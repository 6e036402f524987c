"""Players of Simon Says: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def sensible(screen):
    """Remember 6, 7, 8 or 9 colours at the most; guess the others."""
    most = random.randint(6, 9)
    while True:
        row = screen.split('says: ')[1].split('\n')[0].split()
        yield ''
        known = ''.join(colour[0] for colour in row[-most:])
        guessed = random.choices('rgbp', k=len(row) - len(known))
        screen = yield ''.join(guessed) + known


def last_four(screen):
    """Remember the last four, and take red for all others."""
    while True:
        row = screen.split('says: ')[1].split('\n')[0].split()
        yield ''
        screen = yield ''.join(['r'] * len(row[:-4]) + [
            colour[0] for colour in row[-4:]])


def random_moves(screen):
    """Type any letters."""
    while True:
        screen = yield ''
        count = int(re.findall(r'(\d+) in all', screen)[-1])
        yield ''.join(random.choices('rgbp', k=count))
