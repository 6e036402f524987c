"""Checks of the tasks of Countdown Numbers: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

SEEDS = range(8)
LARGE = '2'  # How many large numbers to take
SUM = re.compile(r'[(\d][\d+*/() -]*[+*/-][\d+*/() -]*[)\d]')


def dealt(screen):
    """Return the six numbers that a screen shows in a line; [] for none."""
    for line in screen.split('\n'):
        found = re.findall(r'\d+', line)
        if len(found) == 6:
            return found
    return []


def points_in(screen):
    """Return the numbers in the last line that speaks of points, a set."""
    lines = [line for line in screen.split('\n') if says(line, 'points')]
    return numbers_in(lines[-1]) if lines else set()


def one_star(game):
    """Are there four rounds, and a goal of 30?"""
    screens = game.play([LARGE, 'pass'] * 12).screens
    first = plain_question(screens[0])
    rounds = sum(plain_question(screen) == first for screen in screens)
    if rounds != 4:
        return f'A game should have four rounds; it has {rounds}.'
    if 30 not in numbers_in(screens[0]):
        return 'The first screen should say that 30 points win.'
    return ''


def two_stars(game):
    """Is it told how many numbers a sum has used, equal ones too?"""
    for seed in SEEDS:
        numbers = dealt(game.answers(['0'], seed)[0])
        if not numbers:
            return 'Six numbers should still be shown in a line.'
        for count, sign in ((1, '+'), (3, '*'), (6, '+')):
            typed = f' {sign} '.join(numbers[:count])
            reply = game.answers(['0', typed], seed)[1]
            if not any(count in numbers_in(line) for line in reply.split('\n')
                       if says(line, 'used')):
                return (f'After {typed} there should be a line with used and '
                        f'{count}.')
    return ''


def three_stars(game):
    """Does a hint show a step of the computer's sum, for 3 points?"""
    tried = 0
    for seed in SEEDS:
        texts = SUM.findall(game.answers([LARGE, 'pass'], seed)[1])
        best = max(texts, key=len) if texts else ''
        if 10 not in points_in(game.answers([LARGE, best], seed)[1]):
            continue  # Only a sum that is exact is worth 10 points.
        tried += 1
        screens = game.play([LARGE, 'hint', best], seed).screens
        if plain_question(screens[2]) != plain_question(screens[1]):
            return 'After a hint, the same question should come again.'
        first_steps = re.findall(r'\(\d+ [+*/-] \d+\)', best)
        if not any(step[1:-1] in screens[2] for step in first_steps):
            return (f'If the sum of the computer is {best}, a hint should show'
                    f' {first_steps[0][1:-1]}.')
        points = points_in(screens[3])
        if 7 not in points or 10 in points:
            return 'With a hint, 10 points should become 7.'
        passed = game.answers([LARGE, 'hint', 'pass'], seed)[2]
        if '-' in passed.split('\n')[-2] or 0 not in points_in(passed):
            return 'A hint should not bring anybody below 0 points.'
    return '' if tried else 'The computer should still show its sums.'
