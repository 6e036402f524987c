"""Checks of the tasks of Hailstones: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

FIRST = 'you'  # An answer to the question of the third task.


def path_of(number):
    """Return the numbers on the way from a number down to 1."""
    path = [number]
    while path[-1] > 1:
        last = path[-1]
        path.append(last * 3 + 1 if last % 2 else last // 2)
    return path


def rows_of(screen):
    """Return the numbers that a chart shows: the second one of each row."""
    return [int(row[1]) for row in re.findall(
        r'^\W*(\d+)\W+(\d+)\W*\*+\W*$', screen, re.MULTILINE)]


def one_star(game):
    """Does the game begin with 30 points, and end at 150?"""
    opening = game.play([]).opening
    if not {30, 150} <= numbers_in(opening):
        return 'The first screen should speak of 30 points and of 150.'
    replies = game.answers(['7', '31', '30'])
    if plain_question(replies[1]) != plain_question(replies[0]):
        return 'With 30 points, a bet of 31 should be refused.'
    if plain_question(replies[2]) == plain_question(replies[1]):
        return 'With 30 points, a bet of 30 should be taken.'
    return ''


def two_stars(game):
    """Is the highest number of each path told below its chart?"""
    for seed in range(12):
        chart = game.answers(['7', '1'], seed)[1]
        rows = rows_of(chart)
        if not rows:
            return 'There should still be a chart of the whole path.'
        told = [line for line in chart.split('\n') if says(line, 'highest')]
        if not any(max(rows) in numbers_in(line) for line in told):
            return (f'When the path climbed to {max(rows)}, "highest" and '
                    'that number should stand in one line.')
    return ''


def three_stars(game):
    """Can the player choose the number, if its path is short enough?"""
    for number in (6, 52, 96):
        replies = game.answers(['me', str(number), '7', '1'])
        if number not in rows_of(replies[3])[:1]:
            return (f'After "me", {number} and a bet, the chart should begin '
                    f'with {number}.')
        if plain_question(game.play([]).opening) != plain_question(
                replies[3]):
            return 'Before the second number, it should ask who chooses again.'
    for number in (27, 100, 1):
        replies = game.answers(['me', str(number)])
        if plain_question(replies[1]) != plain_question(replies[0]):
            return f'After "me", the number {number} should be refused.'
    chosen = set()
    for seed in range(12):
        rows = rows_of(game.answers(['you', '7', '1'], seed)[2])
        if not rows or rows != path_of(rows[0]):
            return 'After "you", the computer should choose the number.'
        chosen.add(rows[0])
    return '' if len(chosen) > 2 else 'The computer should choose by chance.'
