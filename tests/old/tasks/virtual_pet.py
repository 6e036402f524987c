"""Checks of the tasks of Virtual Pet: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

NEEDS = ('food', 'energy', 'fun')


def needs_on(screen):
    """Return the three numbers that a screen shows last, None if it does not.

    They are what stands behind the words food, energy and fun.
    """
    found = [re.findall(need + r'\b[^\d\n]*\s(\d+)', screen.lower())
             for need in NEEDS]
    return [int(numbers[-1]) for numbers in found] if all(found) else None


def one_star(game):
    """Does the pet stay for 30 days?"""
    screens = game.play([''] + ['f', 'p', 's'] * 20, 1).screens
    if 30 not in numbers_in(screens[0] + screens[1]):
        return 'The first screens should say that there are 30 days.'
    first = plain_question(screens[1])
    days = sum(plain_question(screen) == first for screen in screens)
    if days != 30:
        return f'The pet should stay for 30 days; it stayed for {days}.'
    return ''


def two_stars(game):
    """Does the pet sing when all is at 7 or more, and only then?"""
    sung = 0
    for seed in range(40):
        for screen in game.play(['', 'f', 'p', 's', 'f'], seed).screens[1:5]:
            needs = needs_on(screen)
            if needs is None:
                return ('The numbers for food, energy and fun should still be '
                        'shown each day.')
            sings = 'sing' in screen.lower()
            sung += sings
            if sings != (min(needs) >= 7):
                return ('On a day that begins with food {}, energy {} and fun '
                        '{}, it should {}sing.'.format(
                            *needs, '' if min(needs) >= 7 else 'not '))
    return '' if sung else 'In forty lives the pet never sang.'


def three_stars(game):
    """Can the pet go for a walk, if it has the energy?"""
    exact = 0
    for seed in range(20):
        screens = game.play(['', 'walk', 'walk', 'walk'], seed).screens
        if plain_question(screens[2]) != plain_question(screens[1]):
            return 'After a walk the next day should begin.'
        before, after, second, third = map(needs_on, screens[1:5])
        if None in (before, after, second, third) or after == before:
            return 'The question of each day should take the answer "walk".'
        change = [after[i] - before[i] for i in range(3)]
        exact += change == [1, -4, 1]  # The night has taken 1 of each.
        if not all(abs(change[i] - (1, -4, 1)[i]) <= 1 for i in range(3)):
            return ('After a walk and a night, food should be 1 up, energy 4 '
                    f'down and fun 1 up; they changed by {change}.')
        for start, end in ((after, second), (second, third)):
            went = end[0] + end[2] > start[0] + start[2]
            if went != (start[1] >= 3):
                return (f'With {start[1]} energy the pet should '
                        + ('refuse to go.' if went else 'go for a walk.'))
    return '' if exact else 'A walk should give 2 fun, 2 food, and take 3.'
