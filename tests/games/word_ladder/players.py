"""Players of Word Ladder: see tools/bench.py --fair."""

import random
import re

from parts.common import SRC
from parts.scripted import load

WON = 'you win'

_NEXT = load(SRC / 'word_ladder.py', {}).find_neighbours()


def _words(screen):
    """Return the goal and the words of the ladder, the last one first."""
    goal, *ladder = re.findall(r'\|-([a-z]+)-\|', screen)
    return goal, ladder


def _in_place(word, goal):
    """Return how many letters of two words are the same, in their places."""
    return sum(one == two for one, two in zip(word, goal))


def _climb(screen, known, hints):
    """Make the word more like the goal; in trouble take a hint."""
    while True:
        goal, ladder = _words(screen)
        ideas = [word for word in _NEXT[ladder[0]]
                 if word not in ladder and random.random() < known]
        best = max([_in_place(word, goal) for word in ideas], default=0)
        good = [word for word in ideas if _in_place(word, goal) == best]
        if 'left: 0' not in screen.split('Hints')[-1] and hints and (
                best <= _in_place(ladder[0], goal)):
            screen = yield 'hint'
        else:
            screen = yield random.choice(good or _NEXT[ladder[0]])


def sensible(screen):
    """Think of more than half of the words, and take hints."""
    return _climb(screen, 0.6, True)


def proud(screen):
    """Think of as many words, but take no hints."""
    return _climb(screen, 0.6, False)


def hints_alone(screen):
    """Take hints, and when there are none left, any word."""
    while True:
        goal, ladder = _words(screen)
        left = 'left: 0' not in screen.split('Hints')[-1]
        screen = yield 'hint' if left else random.choice(
            _NEXT[ladder[0]])


def random_moves(screen):
    """Take any word."""
    while True:
        goal, ladder = _words(screen)
        screen = yield random.choice(_NEXT[ladder[0]])
