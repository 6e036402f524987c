"""Checks of the tasks of Mind Reader: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

FIRST = 'clever'  # An answer to the question of the third task.


class Thinker:
    """A player who thinks of a number and tells the truth about it.

    guesses: what the game guessed. truths: the answer to each, y, h or l.
    replies: what the game said to each. second: what the game asks after y
    for another game.
    """

    def __init__(self, number, words=()):
        """Think of a number; words are typed before all else."""
        self.number = number
        self.words = list(words)
        self.guesses, self.truths, self.replies = [], [], []
        self.second = None
        self.blanks = 0  # How often Enter was all that was typed.

    @property
    def found(self):
        """Has the game found the number?"""
        return 'y' in self.truths

    def __call__(self, screen):
        """Return the next line: the truth about the guess, if there is one."""
        if len(self.replies) < len(self.guesses):
            self.replies.append(screen)
        question = screen[screen.rfind('\n') + 1:].split('(')[0]
        numbers = re.findall(r'\d+', question)
        if self.words:
            return self.words.pop(0)
        if self.second == '':
            self.second = plain_question(screen)
        if self.second or self.blanks > 3 or len(self.guesses) > 600:
            return 'quit'
        if self.found:
            self.second = ''
            return 'y'
        if says(question, 'again'):
            return 'quit'
        if not numbers:
            self.blanks += 1
            return ''
        guess = int(numbers[-1][:9])
        self.guesses.append(guess)
        self.truths.append('h' if guess < self.number else
                           'l' if guess > self.number else 'y')
        return self.truths[-1]

    def limits(self, highest):
        """Yield the lowest and highest number possible at each guess."""
        lowest = 1
        for guess, truth in zip(self.guesses, self.truths):
            yield lowest, highest
            if truth == 'h':
                lowest = max(lowest, guess + 1)
            if truth == 'l':
                highest = min(highest, guess - 1)


def thought(game, number, words=(), seed=0):
    """Return the Thinker of a number, after a game."""
    thinker = Thinker(number, words)
    game.play(thinker, seed)
    return thinker


def top(game):
    """Return the highest number to think of: with the first task done, 500."""
    return 500 if 500 in numbers_in(game.play([]).opening) else 100


def one_star(game):
    """Can the number be anything from 1 to 500?"""
    if 500 not in numbers_in(game.play([]).opening):
        return 'The first screen should speak of numbers up to 500.'
    for number in (1, 333, 500):
        if not thought(game, number, seed=number).found:
            return f'When the player thinks of {number}, it should be found.'
    if max(thought(game, 501).guesses, default=0) != 500:
        return ('With "higher" after each guess, the game should come to 500 '
                'and no farther.')
    return ''


def two_stars(game):
    """Does each answer say how many numbers are left?"""
    for number in (1, 34, 77, 100):
        thinker = thought(game, number, seed=number)
        if not thinker.found:
            return f'When the player thinks of {number}, it should be found.'
        after = list(thinker.limits(top(game)))[1:]
        for (lowest, highest), reply in zip(after, thinker.replies):
            left = highest - lowest + 1
            told = re.findall(r'(\d+) numbers? left',
                              ' '.join(reply.lower().split()))
            if told != [str(left)]:
                return (f'When it is clear that the number is from {lowest} '
                        f'to {highest}, the game should say '
                        f'"{left} number{"s" if left > 1 else ""} left".')
    return ''


def three_stars(game):
    """Does the game ask for clever or silly, and guess like that?"""
    start = plain_question(game.play([]).opening)
    most = top(game)
    for word in ('silly', 'clever'):
        first = set()
        for seed in range(20):
            thinker = thought(game, 77, [word], seed)
            if not thinker.found:
                return f'After "{word}", a number such as 77 should be found.'
            for (lowest, highest), guess in zip(thinker.limits(most),
                                                thinker.guesses):
                if not lowest <= guess <= highest:
                    return (f'When the number is from {lowest} to {highest}, '
                            f'{guess} should not be guessed.')
            first.add(thinker.guesses[0])
        low, high = min(first), max(first)
        if word == 'silly' and (low > most * 0.3 or len(first) < 8
                                or high < most * 0.7):
            return ('After "silly", the first guess should be any number; in '
                    f'twenty games it was from {low} to {high}.')
        if word == 'clever' and (low < most * 0.48
                                 or high > most * 0.53):
            return ('After "clever", the first guess should be in the middle; '
                    f'in twenty games it was from {low} to {high}.')
        if thinker.second != start:
            return 'A second game should ask for clever or silly again.'
    return ''
