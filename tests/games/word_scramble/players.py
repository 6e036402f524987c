"""Players of Word Scramble: see tools/bench.py --fair."""

import random
import re

from parts.common import SRC
from parts.scripted import load

WON = 'you win'
_WORDS = ' '.join(load(SRC / 'word_scramble.py', {}).WORDS).split()


def sensible(screen):
    """See through the letters, or take a hint. Few letters are easier."""
    while True:
        letters = re.findall('Letters: ([A-Z ]+)', screen)[-1].lower()
        word = [each for each in _WORDS
                if sorted(each) == sorted(letters.replace(' ', ''))][0]
        screen = ''
        closed = len(word)
        while 'Letters' not in screen:
            screen = yield word if random.random() < 1.15 - closed / 8 else 'h'
            closed -= 1


def hints_alone(screen):
    """Take one hint after the other."""
    while True:
        screen = yield 'h'


def random_moves(screen):
    """Put the letters in any order."""
    while True:
        letters = re.findall('(?:Letters|letters): ([A-Z ]+)', screen)
        if letters:
            known = letters[-1].replace(' ', '')
        screen = yield ''.join(random.sample(known, len(known)))
