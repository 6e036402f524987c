"""Checks of the tasks of Acey-Deucey: see tools/trial.py."""

import re

from parts.common import SRC
from parts.scripted import CTRL_D
from parts.trial import Trial, numbers_in, plain_question, says

CARDS = re.compile(r'\| (\S) \|  \| \S \|  \| (\S) \|')
PAIR = re.compile(r'(\S) and (\S) leave no room')
RANGE = re.compile(r'(\d+) to (\d+)\D*$')
RANKS = '23456789TJQKA'


def original():
    """Return the untouched game: with the same seed it has the same cards."""
    return Trial(SRC / 'acey_deucey.py')


def points_in(screen):
    """Return the most that can be bet, by a question for a bet, or None."""
    found = RANGE.search(screen.split('\n')[-1])
    return int(found.group(2)) if found else None


def half(screen):
    """Bet half of the points, always."""
    points = points_in(screen)
    return CTRL_D if points is None else str((points + 1) // 2)


def one_star(game):
    """Does the game go from 200 points to 1000?"""
    opening = game.play([]).opening
    if not {200, 1000} <= numbers_in(opening) or points_in(opening) != 200:
        return ('The first screen should speak of 200 points and of 1000, and '
                'all 200 can be bet.')
    seen = [points_in(screen) or 0 for seed in range(60)
            for screen in game.play(half, seed).screens]
    if not any(400 <= points < 1000 for points in seen):
        return 'A game should go on with 400 points or more, below 1000.'
    if any(points >= 1000 for points in seen):
        return 'With 1000 points or more, the game should be won.'
    return ''


def two_stars(game):
    """Is the number of winning ranks said before each bet?"""
    seen = 0
    for seed in range(30):
        screens = game.play(['0'] * 3, seed).screens[:-1]
        known = original().play(['0'] * 3, seed).screens[:-1]
        for screen, same in zip(screens, known):
            cards = CARDS.findall(screen) or CARDS.findall(same)
            low, high = map(RANKS.find, cards[-1])
            if low == high or points_in(screen) is None:
                continue  # A pair, in a game with the third task done.
            seen += 1
            said = re.findall(r'\b(\d+) of 13\b', screen)
            if [int(number) for number in said[-1:]] != [high - low - 1]:
                return (f'When the cards are {RANKS[low]} and {RANKS[high]}, '
                        'the screen before the bet should say '
                        f'"{high - low - 1} of 13".')
    if not seen:
        return 'The question for the bet should still say "(0 to 100)".'
    return ''


def points_after(game, word, seed):
    """Return the points before and after a pair, a word and a bet of 10.

    Either is None if it cannot be seen.
    """
    typed = [word, '10']

    def read_and_type(screen):
        """Return the word and the bet; then look for the next bet."""
        if typed:
            return typed.pop(0)
        return CTRL_D if points_in(screen) is not None else word
    screens = game.play(read_and_type, seed).screens[1:42]
    points = [points_in(screen) for screen in screens]
    return points[0], next(filter(None, points[1:]), None)


def three_stars(game):
    """Does a pair ask for higher or lower, and pay by it?"""
    seen = set()
    for seed in range(1000):
        found = PAIR.search(original().play([], seed).opening)
        if not found or found.group(1) != found.group(2):
            continue
        opening = game.play([], seed).opening[-200:]
        if not (says(opening, 'higher') and says(opening, 'lower')):
            return ('After a pair, the first question should be whether the '
                    'third card will be higher or lower.')
        wins = ''
        for word in ('higher', 'lower'):
            before, after = points_after(game, word, seed)
            if before is None:
                return f'After "{word}" the question for the bet should come.'
            if after is None or before - 10 != after <= before:
                return ('After a pair and the bet, points should be won or '
                        'lost, and the next deal should come.')
            if after > before:
                wins += word
        if (found.group(1), wins) in (('A', 'higher'), ('2', 'lower')):
            return ('No card is higher than an ace or lower than a two, so '
                    'that should always lose.')
        seen.add(wins)
    if seen != {'higher', 'lower', ''}:
        return ('After a pair, higher should win if the third card is higher, '
                'lower if it is lower, and neither if it is equal.')
    plain = game.play(['0'] * 5, 9).screens[:2]
    if plain_question(plain[0]) != plain_question(plain[1]):
        return 'Two cards that are no pair should be played as before.'
    return ''
