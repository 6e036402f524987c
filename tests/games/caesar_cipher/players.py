"""Players of Caesar Cipher: see tools/bench.py --fair."""

import random
import re

WON = 'you win'
_LETTERS = 'abcdefghijklmnopqrstuvwxyz'


def _words(screen):
    """Return the words of the secret message."""
    return re.findall(r'Secret: (.*)', screen)[-1].split()


def _distance(first, second):
    """Return how many places there are from one letter to another."""
    return (_LETTERS.index(second) - _LETTERS.index(first)) % 26


def sensible(screen):
    """Think of a and the; else take what comes most often for e."""
    words = _words(screen)
    for word in words:
        if len(word) == 1:
            screen = yield word + '=a'
    for word in words:
        if len(word) == 3 and _distance(word[0], word[1]) == 14 and (
                _distance(word[1], word[2]) == 23):
            screen = yield word[0] + '=t'
    yield from most_is_e(screen)


def most_is_e(screen):
    """Take the letters that come most often for e, and look at no word."""
    text = ''.join(_words(screen))
    for letter in sorted(_LETTERS, key=text.count, reverse=True):
        screen = yield letter + '=e'


def first_is_t(screen):
    """Take the first letter for t, then for a, i, e."""
    first = _words(screen)[0][0]
    for letter in 'taieo':
        screen = yield first + '=' + letter


def random_moves(screen):
    """Try any key."""
    while True:
        screen = yield str(random.randint(1, 25))
