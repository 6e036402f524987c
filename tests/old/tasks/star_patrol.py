"""Checks of the tasks of Star Patrol: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question


def number_after(word, screen):
    """Return the number that a screen shows last behind a word, or None."""
    found = re.findall(word + r'\b\W{1,12}(\d{1,6})\b', screen.lower())
    return int(found[-1]) if found else None


def one_star(game):
    """Are there 15 probes at first, and one less after each?"""
    session = game.play(['probe', 'a1', 'probe', 'a1'])
    for left, screen in zip((15, 14, 13), session.screens[::2]):
        if left not in numbers_in(screen):
            sent = ('At first', 'After one probe',
                    'After two probes')[15 - left]
            return f'{sent}, the screen should show {left} probes.'
    return ''


def two_stars(game):
    """Does each warp say how many days are left?"""
    for seed in range(4):
        for screen in game.play(['warp', 'c2', 'warp', 'e7', 'warp', 'b4'],
                                seed).screens[2::2]:
            days = re.findall(r'\bday\W+(\d+) of (\d+)', screen.lower())
            if not days:
                return 'The scan should still show the day, such as 1 of 35.'
            day, last = map(int, days[-1])
            if last - day not in numbers_in(screen):
                return (f'When you arrive on day {day} of {last}, the screen '
                        f'should say that {last - day} days are left.')
    return ''


def three_stars(game):
    """Does a rest take a day, and give 50 energy?"""
    screens = game.play(['shields'] * 4 + ['rest', 'rest']).screens
    if plain_question(screens[5]) != plain_question(screens[4]):
        return 'After a rest, you should be asked for the next order.'
    for before, after in zip(screens[4:], screens[5:7]):
        for word, more in (('day', 1), ('energy', 50)):
            old, new = number_after(word, before), number_after(word, after)
            if old is None or new != old + more:
                return (f'The order "rest" should change the {word} from {old}'
                        f' to {(old or 0) + more}.')
    return ''
