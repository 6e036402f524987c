"""Checks of the tasks of Monty Hall: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question

FIRST = '3'  # An answer to the question of the third task.


def rounds_of(game):
    """Return the number of rounds in a game, 30 if there are more.

    Each is a door and a choice: two questions that come in turn.
    """
    screens = game.play(['1', 's'] * 30).screens[:-1]
    questions = [plain_question(screen) for screen in screens]
    for count in range(30):
        if questions[2 * count:2 * count + 2] != questions[:2]:
            return count
    return 30


def one_star(game):
    """Are there 12 rounds, and 20 points for a prize?"""
    if not {12, 20} <= numbers_in(game.play([]).opening):
        return 'The first screen should speak of 12 rounds and 20 points.'
    count = rounds_of(game)
    if count != 12:
        return f'There should be 12 rounds before the guess, not {count}.'
    for seed in range(5):
        replies = game.answers(['1', 'c'] * 12 + ['0'], seed)
        # In the last reply to a choice no other number is from 4 to 12.
        for prizes in numbers_in(replies[-2]) & set(range(4, 13)):
            if 20 * prizes not in numbers_in(replies[-1]):
                return (f'With {prizes} prizes of 20 points each, the end '
                        f'should say {20 * prizes}.')
    return ''


def two_stars(game):
    """Is it said after each choice how often the player has changed?"""
    for seed, choices in ((1, 'csccssccsc'), (2, 'sssscsssss')):
        lines = ' '.join('1' + choice for choice in choices)
        lines = lines.replace('1', '1 ').split() + ['600', 'y', '1', 'c']
        replies = game.answers(lines, seed)
        expected = [choices[:count].count('c') for count in range(1, 11)] + [1]
        for count, changed in enumerate(expected):
            reply = replies[2 * count + (1 if count < 10 else 3)]
            said = re.findall(r'changed: *(\d+)', reply.lower())
            if said != [str(changed)]:
                return (f'After {changes_in(changed)} in a game it should '
                        f'say "changed: {changed}", once for each choice.')
    return ''


def changes_in(count):
    """Return the number of changes in words."""
    return '1 change' if count == 1 else f'{count} changes'


def three_stars(game):
    """Does the game ask for 3 to 9 doors, and play with so many?"""
    first = plain_question(game.play([]).opening)
    for doors in (3, 6, 9):
        screens = game.play([str(doors), str(doors + 1), str(doors)]).screens
        questions = [plain_question(screen) for screen in screens]
        if questions[1] == first:
            return f'The first question should take the answer {doors}.'
        if questions[2] != questions[1] or questions[3] == questions[1]:
            return (f'With {doors} doors, the player should be able to choose '
                    f'door {doors}, but not door {doors + 1}.')
    for wrong in ('2', '10'):
        if plain_question(game.answers([wrong])[0]) != first:
            return f'{wrong} doors should be refused, and asked for again.'
    replies = game.answers(['9'] + ['1', 'c'] * 10 + ['0', 'y'])
    if not numbers_in(replies[21]) & set(range(845, 930)):
        return ('With 9 doors, changing should win about 889 of the 1000 '
                'rounds that the computer plays.')
    if plain_question(replies[22]) != first:
        return 'After "y" for another game, it should ask for doors again.'
    return ''
