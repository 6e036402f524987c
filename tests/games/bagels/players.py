"""Players of Bagels: see tools/bench.py --fair."""

import itertools
import random
import re

WON = 'you win'


def _clue(secret, guess):
    """Return the words of the clue, sorted."""
    words = ['fermi' if guess[place] == secret[place] else 'pico'
             for place in range(3) if guess[place] in secret]
    return sorted(words) or ['bagels']


def sensible(screen):
    """Guess what fits all the clues."""
    left = list(itertools.permutations('0123456789', 3))
    while True:
        guess = random.choice(left)
        screen = yield ''.join(guess)
        words = re.findall('fermi|pico|bagels', screen)
        left = [each for each in left if _clue(each, guess) == words]


def random_moves(screen):
    """Guess anything."""
    while True:
        screen = yield ''.join(random.sample('0123456789', 3))
