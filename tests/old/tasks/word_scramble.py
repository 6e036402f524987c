"""Checks of the tasks of Word Scramble: see tools/trial.py."""

import re

from parts.trial import plain_question

FIRST = 'short'  # An answer to the question of the third task.

LONGEST = 12  # Words in a round; with more, the check gives up.
NOT_TOLD = 'After the answer "skip", the screen should still tell the word.'


def words_on(screen):
    """Return all the words on a screen in small letters, as a list."""
    return re.findall('[a-z]+', screen.lower())


def secret_in(before, after):
    """Return the word on the screen after whose mixed letters stood before.

    Return '' if there is none.
    """
    new = [word for word in words_on(after) if word not in words_on(before)]
    for word in sorted(new, key=len, reverse=True):
        for line in before.split('\n'):
            letters = ''.join(words_on(line))
            parts = [letters[place:place + len(word)]
                     for place in range(len(letters))]
            if len(word) > 3 and any(sorted(part) == sorted(word)
                                     for part in parts):
                return word
    return ''


def beginning(game):
    """Return the lines to type before the first word: at first none."""
    screens = game.play(['short']).screens
    asked = plain_question(screens[0]) != plain_question(screens[1])
    return ['short'] if asked else []


def words_of_round(game, lines, seed):
    """Return the words of the round that begins after the lines.

    A word that is not told is ''. All are skipped to see them.
    """
    screens = game.play(lines + ['skip'] * LONGEST, seed).screens[len(lines):]
    words = []
    for before, after in zip(screens, screens[1:]):
        if plain_question(before) != plain_question(screens[0]):
            break
        words.append(secret_in(before, after))
    return words


def one_star(game):
    """Does a round have seven words?"""
    length = len(words_of_round(game, beginning(game), 1))
    if length != 7:
        return f'A round should have 7 words; it has {length}.'
    return ''


def two_stars(game):
    """Are the skipped words listed, and only those of this round?"""
    start = beginning(game)
    for seed in range(8):
        first = words_of_round(game, start, seed)
        if '' in first:
            return NOT_TOLD
        # Skip the first word and the third, find the others.
        script = start + ['skip', first[1], 'skip'] + first[3:]
        second = words_of_round(game, script + ['y'] + start, seed)
        if '' in second:
            return NOT_TOLD
        script += ['y'] + start
        screens = game.play(script + second, seed).screens
        shown = words_on(screens[len(start) + len(first)])
        for word in first[0], first[2]:
            if word not in shown:
                return (f'At the end of a round in which "{word}" was '
                        'skipped, the screen should list it.')
        for word in first[1:2] + first[3:-1]:
            if word in shown:
                return (f'At the end of a round in which "{word}" was found, '
                        'the screen should not list it.')
        shown = words_on(screens[len(script) + len(second)])
        for word in first[0], first[2]:
            if word in shown and word not in second:
                return ('At the end of the second round, the screen should '
                        'not list words of the first.')
    return ''


def three_stars(game):
    """Does the game ask for short or long words, and keep to it?"""
    for length in ('short', 'long'):
        screens = game.play([length]).screens
        if plain_question(screens[0]) == plain_question(screens[1]):
            return f'The first question should take the answer "{length}".'
        for seed in range(12):
            words = words_of_round(game, [length], seed)
            if '' in words:
                return NOT_TOLD
            for word in words:
                if len(word) != 5 if length == 'short' else len(word) < 7:
                    return (f'After the answer "{length}", no word with '
                            f'{len(word)} letters should come up.')
    words = words_of_round(game, ['short'], 1)
    script = ['short'] + ['skip'] * len(words) + ['y']
    screens = game.play(script, 1).screens
    if plain_question(screens[len(script)]) != plain_question(screens[0]):
        return 'Before the second round, the first question should come again.'
    return ''
