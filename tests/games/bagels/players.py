"""Players of Bagels: see tools/bench.py --fair."""

import itertools
import random
import re

WON = 'you win'
_NUMBERS = [''.join(digits) for digits in itertools.permutations('0123456789',
                                                                 3)]


def _clue(secret, guess):
    """Return how many digits are right and in place, and how many not."""
    there = sum(pair[0] == pair[1] for pair in zip(secret, guess))
    return there, len(set(secret) & set(guess)) - there


def _fitting(heeded):
    """Guess what fits the clues to so many of the last guesses."""
    known = []
    while True:
        fitting = [number for number in _NUMBERS if all(
            _clue(number, guess) == clue for guess, clue in known[-heeded:])]
        guess = random.choice(fitting)
        screen = yield guess
        known.append((guess, (len(re.findall('fermi', screen)),
                              len(re.findall('pico', screen)))))


def sensible(screen):
    """Guess what fits all the clues."""
    yield from _fitting(99)


def forgetful(screen):
    """Guess what fits the last two clues."""
    yield from _fitting(2)


def random_moves(screen):
    """Guess anything."""
    while True:
        screen = yield random.choice(_NUMBERS)


def one_after_another(screen):
    """Guess 012, 345, 678, and then 013 and so on."""
    for guess in ['012', '345', '678'] + _NUMBERS[1:]:
        screen = yield guess
