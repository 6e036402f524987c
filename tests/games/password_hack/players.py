"""Players of Password Hack: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _door(screen):
    """Return the words that were not tried, and those of them that fit."""
    words = re.findall(r'\d+  ([A-Z]{5})$', screen, re.MULTILINE)
    tried = re.findall(r'([A-Z]{5})  right: (\d)', screen)
    return words, [word for word in words if all(
        int(right) == sum(map(str.__eq__, word, other))
        for other, right in tried)]


def sensible(screen):
    """Try any word that fits what is known."""
    while True:
        screen = yield random.choice(_door(screen)[1])


def random_moves(screen):
    """Try words in any order."""
    while True:
        screen = yield random.choice(_door(screen)[0])


def most_in_common(screen):
    """Try the word that is most like the best one so far."""
    while True:
        words, fits = _door(screen)
        tried = re.findall(r'([A-Z]{5})  right: (\d)', screen)
        best = max(tried, key=lambda pair: pair[1], default=words)[0]
        screen = yield max(words, key=lambda word: sum(
            map(str.__eq__, word, best)))
