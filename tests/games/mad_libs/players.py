"""Players of Mad Libs: see tools/bench.py --fair."""

import random
import re

from parts.common import SRC
from parts.scripted import load

WON = 'you win'
_GAME = load(SRC / 'mad_libs.py', {})
_WORDS = 'octopus bucket pizza plop igloo baker soggy wobble'.split()


def _misplaced(screen):
    """Return the words that stand where others should be, as a list."""
    for story in _GAME.STORIES:
        kinds = re.findall(r'\[(.+?)\]', story)
        parts = map(re.escape, re.split(r'\[.+?\]', story))
        told = re.search('([A-Z]+)'.join(parts), screen)
        if told:
            return [word.lower() for kind, word in zip(kinds, told.groups())
                    if word.lower() != _WORDS[_GAME.KINDS.index(kind)]]
    return []


def _read(screen, care):
    """Give words, and notice a misplaced one as often as care says."""
    for word in _WORDS:
        screen = yield word
    noticed = [word for word in _misplaced(screen) if random.random() < care]
    for word in noticed + random.sample(_WORDS, len(_WORDS)):
        screen = yield word


def sensible(screen):
    """Notice three misplaced words of four."""
    yield from _read(screen, 0.75)


def random_moves(screen):
    """Name any two words."""
    yield from _read(screen, 0)
