"""Checks of the tasks of Acey-Deucey: see tools/trial.py."""

import re

from common import SRC
from scripted import CTRL_D
from trial import Trial, numbers_in, plain_question, says

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
    for seed in range(30):
        screens = game.play(['0'] * 3, seed).screens[:-1]
        known = original().play(['0'] * 3, seed).screens[:-1]
        for screen, same in zip(screens, known):
            cards = CARDS.findall(screen) or CARDS.findall(same)
            low, high = map(RANKS.index, cards[-1])
            if low == high or points_in(screen) is None:
                continue  # A pair, in a game with the third task done.
            said = re.findall(r'\b(\d+) of 13\b', screen)
            if [int(number) for number in said[-1:]] != [high - low - 1]:
                return (f'When the cards are {RANKS[low]} and {RANKS[high]}, '
                        'the screen before the bet should say '
                        f'"{high - low - 1} of 13".')
    return ''


def points_after(game, word, seed):
    """Return the points after a pair, a word, and a bet of 10; or None."""
    typed = [word, '10']

    def read_and_type(screen):
        """Return the word and the bet; then look for the next bet."""
        if typed:
            return typed.pop(0)
        return CTRL_D if points_in(screen) is not None else word
    screens = game.play(read_and_type, seed).screens[2:42]
    return next((points_in(screen) for screen in screens
                 if points_in(screen) is not None), None)


def three_stars(game):
    """Does a pair ask for higher or lower, and pay by it?"""
    results = {}
    for seed in range(1000):
        found = PAIR.search(original().play([], seed).opening)
        if not found or found.group(1) != found.group(2):
            continue
        opening = game.play([], seed).opening
        if not (says(opening[-200:], 'higher')
                and says(opening[-200:], 'lower')):
            return ('After a pair, the first question should be whether the '
                    'third card will be higher or lower.')
        first = game.play(['higher'], seed).screens[1]
        if points_in(first) != 100:
            return 'After "higher" the question for the bet should come.'
        results[seed] = [points_after(game, word, seed)
                         for word in ('higher', 'lower')]
        if found.group(1) in '2A' and (
                results[seed][found.group(1) == '2'] != 90):
            return ('After a pair of aces higher should always lose the bet, '
                    'and after a pair of twos lower.')
    seen = list(results.values())
    for wanted in ([120, 90], [90, 120], [90, 90]):
        if wanted not in seen:
            return ('After a pair, a bet of 10 on higher should win 20 if the '
                    'third card is higher, and lose if lower or equal.')
    if any(points not in ([120, 90], [90, 120], [90, 90]) for points in seen):
        return ('After a pair, higher and lower should never both win, and a '
                'bet of 10 should win 20 or lose 10.')
    plain = game.play(['0'] * 5, 9).screens[:2]
    if plain_question(plain[0]) != plain_question(plain[1]):
        return 'Two cards that are no pair should be played as before.'
    return ''
