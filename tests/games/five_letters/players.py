"""Players of Five Letters: see tools/bench.py --fair."""

import random

from parts.common import SRC
from parts.scripted import load

WON = 'you win'
_WORDS = load(SRC / 'five_letters.py').WORDS


def _clue(secret, guess):
    """Return the clue to a guess."""
    return ''.join(letter.upper() if letter == right
                   else letter if letter in secret else '.'
                   for letter, right in zip(guess, secret))


def sensible(screen):
    """Think of twelve words, and guess the one that fits the clues best."""
    clues = []
    while True:
        guess = max(random.sample(_WORDS, 12), key=lambda word: sum(
            _clue(word, old) == clue for old, clue in clues))
        screen = yield guess
        clues.append((guess, screen[6:11]))


def random_moves(screen):
    """Guess any word."""
    while True:
        screen = yield random.choice(_WORDS)


def new_letters(screen):
    """Try always the same words, with letters that come often."""
    for guess in ('earth', 'pilot', 'mouse', 'candy', 'knife', 'black',
                  'ghost', 'money', 'water', 'bread'):
        screen = yield guess
