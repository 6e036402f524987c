"""Players of Morse Code: see tools/bench.py --fair."""

import random
import re

WON = 'you win'
ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'


def _tables(screen):
    """Return {letter: code} of all that a screen teaches."""
    return dict(re.findall(r'(?m)^ +([A-Z]) +([.-]+)$', screen))


def _play(screen, recall):
    """Learn by heart, and recall so large a part of it, 0 to 1."""
    codes = {}
    while True:
        codes.update(_tables(screen))
        asked = re.search(r'(Incoming:|Send) ([A-Z]|[ .-]+)', screen)
        if not asked:
            screen = yield ''
            continue
        what, text = asked.groups()
        recalled = {letter: code for letter, code in codes.items()
                    if random.random() < recall}
        back = {code: letter for letter, code in recalled.items()}
        if what == 'Send':
            screen = yield recalled.get(text, random.choice(['.', '-', '.-']))
        else:
            screen = yield ''.join(back.get(code, random.choice(ALPHABET))
                                   for code in text.split())


def sensible(screen):
    """Recall nine codes of ten."""
    return _play(screen, 0.9)


def half_learned(screen):
    """Recall every second code."""
    return _play(screen, 0.5)


def random_moves(screen):
    """Answer with anything."""
    return _play(screen, 0)
