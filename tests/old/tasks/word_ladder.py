"""Checks of the tasks of Word Ladder: see tools/trial.py."""

import re
import string

from parts.trial import numbers_in, plain_question

LEVELS = ('easy', 'medium', 'hard')


def words_on(screen):
    """Return the words on a screen's ladder: the goal, then from above."""
    return re.findall(r'\|-([a-z]+)-\|', screen.lower())


def words_around(screen):
    """Return what a screen shows but for the ladder."""
    return '\n'.join(line for line in screen.split('\n') if '|' not in line)


def alike(word, other):
    """Return how many letters of the words are alike, each in its place."""
    return sum(one == two for one, two in zip(word, other))


def changes(word):
    """Return all texts that differ from the word in a single letter."""
    return [word[:i] + letter + word[i + 1:] for i in range(len(word))
            for letter in string.ascii_lowercase if letter != word[i]]


def one_star(game):
    """Is a ladder 2 steps long when it is easy, and 8 when it is hard?"""
    for level, steps in (('easy', 2), ('hard', 8)):
        for seed in range(10):
            screen = game.answers([level], seed)[0]
            if steps not in numbers_in(screen):
                return (f'After {level} the screen should say that the '
                        f'shortest ladder has {steps} steps.')
            ends = words_on(screen)
            if len(ends) == 2 and alike(*ends) < len(ends[0]) - steps:
                return (f'From {ends[1]} to {ends[0]} there can be no ladder '
                        f'with {steps} steps.')
    return ''


def climbed(game, level, seed):
    """Return the screens with a ladder, of a player who tries all letters."""
    screens = []
    choices = iter(())

    def player(screen):
        """Change any letter until the ladder grows; leave after the game."""
        nonlocal choices
        if not screens and not words_on(screen):
            return level
        if words_on(screen):
            screens.append(screen)
            choices = iter(changes(words_on(screen)[1]))
        if plain_question(screen) != plain_question(screens[0]):
            screens.pop()
            return 'quit'
        return next(choices, 'quit')
    game.play(player, seed)
    return screens


def two_stars(game):
    """Is it told how many letters are those of the goal?"""
    for seed, level in enumerate(LEVELS * 2):
        for screen in climbed(game, level, seed):
            goal, word = words_on(screen)[:2]
            count = alike(goal, word)
            if count and count not in numbers_in(words_around(screen)):
                letters = 'letter is' if count == 1 else 'letters are'
                return (f'When you stand on {word} and the goal is {goal}, '
                        f'the screen should say {count}: so many {letters} '
                        'in place.')
    return ''


def three_stars(game):
    """Does peek list the words that come next, for the price of a word?"""
    for seed in range(2):
        level, reply = game.answers(['hard', 'peek'], seed)
        if not words_on(level):
            return 'After hard there should be a ladder to climb.'
        word = words_on(level)[1]
        options = changes(word)
        nexts = {option for option in options if len(words_on(
            game.answers(['hard', option], seed)[1])) > 2}
        listed = set(re.findall('[a-z]+', words_around(reply).lower()))
        listed &= set(options)
        for option in options:
            if (option in nexts) != (option in listed):
                verb = 'tell' if option in nexts else 'not tell'
                return (f'From {word}, the answer peek should {verb} of '
                        f'{option}.')
        left = max(numbers_in(words_around(level)))
        after = game.answers(['hard', 'peek', min(nexts)], seed)[2]
        if left - 2 not in numbers_in(words_around(after)):
            return (f'With {left} words, after peek and a step {left - 2} '
                    'words should be left.')
    return ''
