"""Checks of the tasks of Hangman: see tools/trial.py."""

import re

from parts.common import SRC
from parts.trial import Trial, numbers_in, plain_question, says

FIRST = 'animals'  # An answer to the question of the third task.

WRONG = list('zqxjvkwbfgpmyuhcdlnrstoiae')  # The rarest letters first
SESSIONS = 300  # So many that no word of a list stays unseen


def last_words(game, lines, seed):
    """Return the words on the screen that ends a lost game, as a set."""
    session = game.play(lines + WRONG, seed)
    first = plain_question(session.screens[len(lines)])
    for screen in session.screens[len(lines):]:
        if plain_question(screen) != first:
            return set(re.findall('[a-z]{3,}', screen.lower()))
    return set()


def secrets(game, lines, sessions):
    """Return the secret words that come up: those not on every last screen."""
    found = [last_words(game, lines, seed) for seed in range(sessions)]
    return set.union(*found) - set.intersection(*found)


def one_star(game):
    """Do three new words come up?"""
    known = secrets(Trial(SRC / 'hangman.py'), [], SESSIONS)
    new = secrets(game, [], SESSIONS) - known
    if len(new) < 3:
        return ('In many games, three words should come up that are not in '
                f'the original; {len(new)} came up.')
    return ''


def two_stars(game):
    """Does the first screen tell how long the word is?"""
    for seed in range(20):
        lines = game.play([], seed).opening.split('\n')
        hidden = [line for line in lines if '_' in line]
        length = ''.join(hidden).count('_')
        told = '\n'.join(line for line in lines if line not in hidden)
        numbers = re.sub(r'[^\n.]*\blives\b[^\n.]*', '', told)
        if length not in numbers_in(numbers):
            return (f'When the word has {length} letters, the first screen '
                    'should say so.')
    return ''


def three_stars(game):
    """Does the game ask for animals or food, and keep to it?"""
    for word in ('animals', 'food'):
        screens = game.play([word]).screens
        if plain_question(screens[0]) == plain_question(screens[1]):
            return f'The first question should take the answer "{word}".'
    lists = [secrets(game, [word], 60) for word in ('animals', 'food')]
    for word, found in zip(('animals', 'food'), lists):
        if len(found) < 2:
            return (f'After the answer "{word}", several different words '
                    'should come up.')
    both = lists[0] & lists[1]
    if both:
        return ('A word should come from one list only, but '
                f'"{min(both)}" came after "animals" and after "food".')
    screens = game.play(['food'] + WRONG, 1).screens
    over = next((number for number, screen in enumerate(screens)
                 if says(screen, 'again')), 1)
    again = game.play(['food'] + WRONG[:over - 1] + ['y'], 1).screens
    if plain_question(again[0]) != plain_question(again[-2]):
        return 'Before the second word, the question should come again.'
    return ''
