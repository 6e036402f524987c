"""Bagels: numbers of any length, and how far thinking carries."""

import functools
import random

import pytest

from stage import answer, borrow, perform

GAME = borrow('bagels')
NUMBERS = [f'{number:03}' for number in range(1000)
           if len(set(f'{number:03}')) == 3]
clue_for = functools.lru_cache(maxsize=None)(GAME.clue_for)


def secrets(digits):
    """Return the numbers of many games with so many digits."""
    told = [answer('bagels', ['9876'[:digits]], seed, DIGITS=digits,
                   GUESSES=1) for seed in range(300)]
    return [reply.split('My number was ')[1].split('.')[0]
            for reply in told if 'My number' in reply]


@pytest.mark.parametrize('digits, question', [
    (2, '(01 to 98): '), (3, '(012 to 987): '), (4, '(0123 to 9876): ')])
def test_numbers_of_any_length(digits, question):
    """Each digit comes in each place, and none twice in a number."""
    opening = perform('bagels', DIGITS=digits).opening
    assert f'a number of {digits} different digits' in opening
    assert opening.endswith(question)
    numbers = secrets(digits)
    assert all(len(set(number)) == len(number) == digits
               for number in numbers)
    assert all({number[place] for number in numbers} == set('0123456789')
               for place in range(digits))


def share_won(games, heeded):
    """Return the share of games that a player wins.

    It guesses by chance, but only what fits the clues to its last guesses:
    to so many of them as heeded says.
    """
    won = 0
    for seed in range(games):
        chance = random.Random(seed)
        secret = chance.choice(NUMBERS)
        tried = []
        while secret not in tried and len(tried) < GAME.GUESSES:
            fitting = [number for number in NUMBERS if number not in tried]
            for old in tried[-heeded:]:
                clue = clue_for(secret, old)
                fitting = [number for number in fitting
                           if clue_for(number, old) == clue]
            tried.append(chance.choice(fitting))
        won += secret in tried
    return won / games


def test_thinking_wins():
    """Who heeds all clues wins; who heeds only two wins about half."""
    assert share_won(40, 8) >= 0.95
    assert 1 / 3 < share_won(200, 2) < 2 / 3
