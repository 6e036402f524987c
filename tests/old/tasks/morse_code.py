"""Checks of the tasks of Morse Code: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

COUNTED = {'SOS': (6, 3), 'Meet me': (3, 5), 'I see 5': (12, 0),
           'Go to Rome': (4, 15), 'telegraph line': (22, 10)}
FLASHED = {
    'A': '=_===', 'et': '=___===', 'e t': '=_______===',
    'sos': '=_=_=___===_===_===___=_=_=',
    'a an': '=_===_______=_===___===_=',
    '5 i': '=_=_=_=_=_______=_='}


def one_star(game):
    """Can the exclamation mark be written and read?"""
    if '-.-.--' not in game.answers(['write', 'Hi!'])[1]:
        return 'When "Hi!" is written, -.-.-- should stand for its last sign.'
    if not says(game.answers(['read', '.... .. -.-.--'])[1], 'HI!'):
        return 'When .... .. -.-.-- is read, it should say "HI!".'
    return ''


def without_code(screen):
    """Return a screen without the lines that have only Morse code."""
    return '\n'.join(line for line in screen.split('\n')
                     if set(line) - set('.-/ '))


def two_stars(game):
    """Does the screen say how many dots and dashes a text has?"""
    for text, counts in COUNTED.items():
        reply = without_code(game.answers(['write', text])[1])
        for count, name in zip(counts, ('dots', 'dashes')):
            if count not in numbers_in(reply):
                return (f'When "{text}" is written, it should say that the '
                        f'Morse code has {count} {name}, in digits.')
    return ''


def three_stars(game):
    """Does the choice flash show texts in light and darkness?"""
    for text, lamp in FLASHED.items():
        screens = game.play(['flash', text]).screens
        if plain_question(screens[1]) == plain_question(screens[0]):
            return 'The first question should take the answer "flash".'
        if lamp not in re.findall('[=_]+', screens[2]):
            return f'As a flash, "{text}" should become {lamp} on the screen.'
        if plain_question(screens[2]) != plain_question(screens[0]):
            return 'After a flash, the first question should come again.'
    return ''
