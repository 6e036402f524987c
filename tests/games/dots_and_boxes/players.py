"""Players of Dots and Boxes, as Red, against a Blue who closes what it can."""

import random
import re

WON = 'Red wins'
BOXES = 'ADEH BEFI CFGJ HKLO ILMP JMNQ ORSV PSTW QTUX'.split()


def _lines_left(screen):
    """Return the lines that are not drawn, in any order."""
    left = re.findall(r'\b[A-X]\b', screen.split('\n\n')[-1].split('Red:')[0])
    return random.sample(left, len(left))


def _closes(left, line):
    """Does this line close a box?"""
    return any(set(box) & set(left) == {line} for box in BOXES)


def _gift(left, line):
    """Return how many lines the other player can draw in a row after it."""
    left = [other for other in left if other != line]
    closing = [other for other in left if _closes(left, other)]
    return 1 + _gift(left, closing[0]) if closing else 0


def sensible(screen):
    """Close a box, or else draw a line that gives few boxes away."""
    while True:
        left = _lines_left(screen)
        screen = yield min(left, key=lambda line: (
            not _closes(left, line),
            '\nRed, ' in screen and _gift(left, line)))


def random_moves(screen):
    """Draw anything, while Blue closes boxes."""
    while True:
        left = _lines_left(screen)
        screen = yield min(left, key=lambda line: (
            '\nBlue, ' in screen and not _closes(left, line)))
