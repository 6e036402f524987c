"""Checks of the tasks of Mad Libs: see tools/trial.py."""

import re

from parts.common import SRC
from parts.trial import Trial, plain_question

# Made up, so that no story has them; each begins and ends in another way.
WORDS = ('bamto cilpu dorgi fenka gusto hamlu kirpo limda mopti nukla parbo '
         'rimsu solpi turga vendo wilka yorpu').split()
LONG, LONGER = 'gelmaturba', 'sarbolintoma'


def words_of(screen):
    """Return the made-up words on a screen, each once, in their order."""
    found = re.findall('[a-z]+', screen.lower())
    return sorted(set(found) & {LONG, LONGER, *WORDS}, key=found.index)


def told(game, number, words=tuple(WORDS)):
    """Return the lines that lead to a story, and the screen that tells it.

    Both are empty if it is not told.
    """
    lines = [str(number)] + list(words)
    for place, screen in enumerate(game.play(lines).screens):
        if len(words_of(screen)) >= 5:
            return lines[:place], screen
    return [], ''


def one_star(game):
    """Is there one more story, unlike the others?"""
    old = Trial(SRC / 'mad_libs.py')
    number = 1
    while told(old, number)[0]:
        number += 1
    lines, screen = told(game, number)
    if not lines:
        return (f'Story {number} should be there to choose, and it should '
                'have at least five of the words that you give.')
    if len(words_of(screen)) < len(lines) - 1:
        return f'Story {number} should have each of the words that you give.'
    frame = [re.sub('|'.join(WORDS), '', told(game, each)[1].lower())
             for each in range(1, number + 1)]
    if frame[-1] in frame[:-1]:
        return f'Story {number} should be unlike the others.'
    return ''


def times_shown(game, third, fifth):
    """Return how often LONG is on the screen of a story with these words."""
    words = list(WORDS)
    words[2], words[4] = third, fifth
    return told(game, 1, words)[1].lower().count(LONG)


def two_stars(game):
    """Is the longest word named?"""
    short = WORDS[-1]
    for named, not_named in (((LONG, short), (LONG, LONGER)),
                             ((short, LONG), (LONGER, LONG))):
        if times_shown(game, *named) <= times_shown(game, *not_named):
            return (f'When "{LONG}" is the longest of the words given, the '
                    'screen should name it, besides its place in the story.')
    return ''


def three_stars(game):
    """Can the words of a story be mixed?"""
    for number in (1, 2, 3):
        lines, screen = told(game, number)
        if not lines:
            return f'Story {number} should still be told at the end.'
        mixed = words_of(game.answers(lines + ['y'])[-1])
        if sorted(mixed) != sorted(words_of(screen)):
            return ('When y is typed after a story, it should be told again, '
                    'with all the words.')
        if mixed == words_of(screen):
            return ('When y is typed after a story, its words should come in '
                    'another order.')
        left = game.answers(lines + ['n'])[-1]
        if len(words_of(left)) >= 5 or plain_question(left) == plain_question(
                screen):
            return 'When n is typed after a story, it should not come again.'
    return ''
