"""Checks of the tasks of Hamurabi: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question

FIRST = 'long'  # An answer to the question of the third task.

SEEDS = range(5)
# Sell all land in the first year: then only food is to be ordered, until the
# bushels run out after more than six years.
FIRST_YEAR = ['0', '1000', '2000']
LATER_YEARS = ['0', '2000'] * 4


def one_star(game):
    """Does the city begin with 150 people and 4000 bushels?"""
    if not {150, 4000} <= numbers_in(game.play([]).opening):
        return 'The first screen should show 150 people and 4000 bushels.'
    if not {150, 1000} <= numbers_in(game.answers(['0', '0', '3000'])[2]):
        return ('If 3000 bushels are eaten in the first year, 150 people '
                'should have enough, and 1000 bushels be left.')
    return ''


def two_stars(game):
    """Is it shown each year how many bushels feed everybody?"""
    for seed in SEEDS:
        screens = game.play(['0', '0', '2000', '0'], seed).screens
        for screen in (screens[0], screens[4]):
            found = re.findall(r'people\b[^\d\n]*\s(\d+)\n', screen.lower())
            if not found:
                return 'The number of people should still be shown each year.'
            if int(found[-1]) * 20 not in numbers_in(screen):
                return (f'In a year with {found[-1]} people, it should say '
                        f'that {int(found[-1]) * 20} bushels feed everybody.')
    return ''


def three_stars(game):
    """Does the game ask for short or long, and last for 5 or 15 years?"""
    for word, years in (('short', 5), ('long', 15)):
        screens = game.play([word] + FIRST_YEAR + LATER_YEARS).screens
        asked, order = plain_question(screens[0]), plain_question(screens[1])
        if order == asked:
            return f'The first question should take the answer "{word}".'
        if years not in numbers_in(screens[1]):
            return (f'After "{word}", the first year should say that there '
                    f'are {years}.')
        ruled = sum(plain_question(screen) == order for screen in screens)
        if ruled != min(years, 6):
            return (f'After "{word}" you should rule for {years} years, but '
                    f'there were {ruled}{" or more" * (ruled > 5)}.')
    again = ['short'] + FIRST_YEAR + LATER_YEARS + ['y']
    if plain_question(game.play(again).screens[len(again)]) != asked:
        return 'Before a second reign, the question should come again.'
    return ''
