"""Checks of the tasks of Caesar Cipher: see tools/trial.py."""

from parts.trial import numbers_in, plain_question

SEEDS = range(3)
MOVED = (('Meet me at 9!', 3, 'phhw ph dw 9!', 8),
         ('Go home, cat', 4, 'ks lsqi, gex', 9))
MIRRORED = (('Hello, world', 'svool, dliow'), ('abc mn xyz', 'zyx nm cba'))


def opening_shot(game, seed):
    """Return the screens before and after the key that cracks the message."""
    for key in range(1, 26):
        screens = game.play(['play', str(key)], seed).screens
        if plain_question(screens[2]) != plain_question(screens[1]):
            return screens[1:3]
    return ['', '']


def one_star(game):
    """Is a message worth 20 points?"""
    for seed in SEEDS:
        before, after = opening_shot(game, seed)
        if 20 not in numbers_in(before):
            return 'When a message comes, there should be 20 points to win.'
        if 20 not in numbers_in(after):
            return 'A message cracked at once should give you 20 points.'
    return ''


def two_stars(game):
    """Is the number of letters told with an encrypted text?"""
    for text, key, hidden, letters in MOVED:
        reply = game.answers(['encrypt', text, str(key)])[2]
        if hidden not in reply.lower():
            return (f'With key {key}, "{text}" should still be encrypted as '
                    f'"{hidden}".')
        if letters not in numbers_in(reply.lower().replace(hidden, '')):
            return (f'When you encrypt "{text}", it should say that {letters} '
                    'letters have moved.')
    return ''


def three_stars(game):
    """Does the choice mirror swap a and z, b and y, and all the others?"""
    for text, mirrored in MIRRORED:
        screens = game.play(['mirror', text]).screens
        if plain_question(screens[1]) == plain_question(screens[0]):
            return 'The first question should take the answer "mirror".'
        if mirrored not in screens[2].lower():
            return f'The mirror should turn "{text}" into "{mirrored}".'
        if plain_question(screens[2]) != plain_question(screens[0]):
            return 'After the mirrored text, the first question should come.'
    return ''
