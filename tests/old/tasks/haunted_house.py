"""Checks of the tasks of Haunted House: see tools/trial.py."""

import re

from parts.trial import numbers_in

# A walk that comes back to some rooms, and in how many rooms it has been
# after each step. Some rooms talk of numbers: only the others are looked at.
WALK = [('east', 0), ('north', 3), ('south', 0), ('north', 3), ('east', 4),
        ('west', 4), ('south', 0), ('west', 4), ('up', 5), ('east', 6),
        ('west', 6)]
# Three things that are easy to get, and the way from them to the matches.
THREE = ['go west', 'take bone', 'go east', 'go east', 'take candle',
         'go north', 'go east', 'take oil']
ON = ['go west', 'go south', 'go west', 'go up', 'go east']


def shows(reply, thing):
    """Does the reply have the word that names a thing?"""
    return re.search(rf'\b{thing}\b', reply.lower()) is not None


def one_star(game):
    """Is there a hat to be seen, looked at and taken?"""
    replies = game.answers(['up', 'west', 'look at hat', 'take hat', 'bag',
                            'look'])
    if not shows(replies[1], 'hat'):
        return 'When you enter the nursery, a hat should be seen there.'
    if replies[2].count('\n') > 3 or shows(replies[2], 'nursery'):
        return '"look at hat" should describe the hat, and not the nursery.'
    if not shows(replies[4], 'hat'):
        return 'After "take hat" your bag should have a hat in it.'
    if shows(replies[5], 'hat'):
        return 'After "take hat" no hat should be left in the nursery.'
    return ''


def two_stars(game):
    """Does each room say in how many rooms the player has been?"""
    replies = game.answers([way for way, count in WALK])
    for (way, count), reply in zip(WALK, replies):
        if count and count not in numbers_in(reply):
            return (f'When you have been in {count} different rooms, the room '
                    f'that you are in should say {count}.')
    return ''


def three_stars(game):
    """Does the bag hold three things, and can one be put down?"""
    replies = game.answers(THREE + ['bag'] + ON + [
        'take matches', 'bag', 'drop bone', 'bag', 'look', 'take matches',
        'bag', 'west', 'east', 'drop candle', 'take bone', 'bag'])
    for thing in ('bone', 'candle', 'oil'):
        if not shows(replies[len(THREE)], thing):
            return 'The bag should hold three things.'
    replies = replies[len(THREE) + 1 + len(ON):]
    if shows(replies[1], 'matches'):
        return 'With three things in the bag, a fourth should not be taken.'
    if shows(replies[3], 'bone') or not shows(replies[4], 'bone'):
        return ('After "drop bone" the bone should be seen in the room, and '
                'no longer be in the bag.')
    if not shows(replies[6], 'matches'):
        return 'When something was dropped, there should be room for another.'
    if not shows(replies[8], 'bone'):
        return 'A thing that was dropped should still be there later.'
    if shows(replies[11], 'candle') or not shows(replies[11], 'bone'):
        return ('After "drop candle", "take bone" the bag should have the '
                'bone instead of the candle.')
    return ''
