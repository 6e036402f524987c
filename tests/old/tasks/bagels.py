"""Checks of the tasks of Bagels: see tools/trial.py."""

import collections
import itertools
import re

from parts.trial import numbers_in, plain_question

ALL = [''.join(digits) for digits in itertools.permutations('0123456789', 3)]
GUESSES = ALL[5::29]  # Twenty-five of them, spread over all.
NO_END = 'A number of three digits should be told after the last guess.'


def clue(secret, guess):
    """Return how many digits are in the right place, and in a wrong one."""
    placed = sum(secret[i] == guess[i] for i in range(3))
    return placed, sum(digit in secret for digit in guess) - placed


def game_over(game, lines, guesses, seed):
    """Return the guesses until the game after lines ends, and its screen.

    Without an end, both are empty.
    """
    screens = game.play(lines + guesses, seed).screens[len(lines):]
    first = plain_question(screens[0])
    for number, screen in enumerate(screens[:len(guesses) + 1]):
        if plain_question(screen) != first:
            return guesses[:number], screen
    return [], ''


def secret_after(game, lines, seed):
    """Return the secret number of the game that begins after lines, or ''.

    A lost game tells it, or one that was won by luck; it is tried.
    """
    typed, screen = game_over(game, lines, GUESSES, seed)
    for number in re.findall(r'\b\d{3}\b', screen)[::-1] + typed[-1:]:
        if number in ALL and game_over(game, lines, [number], seed)[0]:
            return number
    return ''


def one_star(game):
    """Are the clues hot, warm and cold?"""
    for seed in range(6):
        secret = secret_after(game, [], seed)
        if not secret:
            return NO_END
        guess = next(each for each in GUESSES if each != secret)
        placed, misplaced = clue(secret, guess)
        wanted = [placed, misplaced, int(placed + misplaced == 0)]
        reply = game.answers([guess], seed)[0].lower()
        found = [len(re.findall(rf'\b{word}\b', reply))
                 for word in ('hot', 'warm', 'cold')]
        if found != wanted:
            words = ['hot'] * placed + ['warm'] * misplaced or ['cold']
            return (f'When the number is {secret}, the clue to {guess} should '
                    f'be "{" ".join(words)}".')
    return ''


def last_screen(game, lengths, seed):
    """Return what is shown after games that are won in so many guesses."""
    lines = []
    for length in lengths:
        secret = secret_after(game, lines, seed)
        if not secret:
            return ''
        wrong = [guess for guess in GUESSES if guess != secret]
        lines += wrong[:length - 1] + [secret, 'y']
    return game.play(lines[:-1], seed).screens[-2]


def two_stars(game):
    """Does a win tell the fewest guesses so far?"""
    for first, second in (((2, 5), (3, 5)), ((5, 2, 4), (5, 3, 4))):
        screens = [last_screen(game, each, 1) for each in (first, second)]
        if '' in screens:
            return NO_END
        # All but the record is the same after the one and after the other.
        words = [collections.Counter(re.findall('[a-z]+|[0-9]+', screen))
                 for screen in map(str.lower, screens)]
        changed = [words[0] - words[1], words[1] - words[0]]
        if [numbers_in(' '.join(each)) for each in changed] != [{2}, {3}]:
            return ('After games won in {} guesses, the screen should say '
                    'that the fewest are 2.'.format(
                        ' and '.join(map(str, first))))
    return ''


def three_stars(game):
    """Is it told how many numbers fit the clues?"""
    for seed in range(4):
        secret = secret_after(game, [], seed)
        if not secret:
            return NO_END
        fitting = ALL
        guesses = [guess for guess in GUESSES if guess != secret][seed:][:4]
        for guess, reply in zip(guesses, game.answers(guesses, seed)):
            fitting = [number for number in fitting
                       if clue(number, guess) == clue(secret, guess)]
            if len(fitting) not in numbers_in(reply):
                return (f'When the number is {secret} and the last guess was '
                        f'{guess}, the screen should say that {len(fitting)} '
                        'can still be right.')
    return ''
