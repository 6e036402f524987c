"""What the checks of the tasks use to play a learner's file and to look.

The checks, one file a game in tools/challenges/, see only what a player sees.
Each has three functions, one_star, two_stars and three_stars: a Trial in, ''
out if the task is done, else a sentence about what a player should see.

All three tasks can be done in one file. So where one is not seen, it is looked
for again with the original's constants, which the task with one star changes,
and behind the question that the task with three stars puts before the game,
if it does: FIRST is then an answer to that question.

Example: trial.play(['easy', '1']).replies[0]
"""

import re

from common import Problem
from promises import question_of
from scripted import CTRL_D, play

WORDS = ('zero one two three four five six seven eight nine ten eleven twelve '
         'thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
         'twenty').split()
TOO_MUCH = 100000  # Characters between two questions that nobody can read.


def plain_question(screen):
    """Return a screen's question in small letters, each number as #.

    Two questions that are alike but for a number are the same question.
    """
    return re.sub(r'\d+', '#', question_of(screen)).strip().lower()


def numbers_in(text):
    """Return the whole numbers in a text, a set: in digits or up to twenty."""
    found = {int(digits) for digits in re.findall(r'\d{1,9}', text)}
    found.update(WORDS.index(word) for word in re.findall(
        r'[a-z]+', text.lower()) if word in WORDS)
    return found


def says(text, words):
    """Does the text have these words, whatever the capitals and spaces?"""
    return words.lower() in ' '.join(text.lower().split())


def last_line(error):
    """Return a traceback, a text, in one line: where it happened and what."""
    lines = error.strip().split('\n')
    places = re.findall(r'File "[^"]*", line (\d+), in (?!play|readline)',
                        error)
    where = f' in line {places[-1]}' if places else ''
    return f'{where}: {lines[-1][:200]}'


class Trial:
    """A learner's file, to be played as often as a check needs."""

    def __init__(self, path, first=(), constants=()):
        """Name the file; nothing is run yet.

        first: lines to type before all others, which no check gets to see.
        constants: {name: value} to play with instead of the file's own.
        """
        self.path = path
        self.first = list(first)
        self.constants = dict(constants)

    def play(self, player, seed=0):
        """Return the Session of the file with a player: lines or a function.

        Raise Problem, with a sentence for a beginner, if the program fails.
        """
        session = self.played_after_first(player, seed)
        longest = max(map(len, session.screens))
        if longest > TOO_MUCH:
            raise Problem('the program prints without end; is there a loop '
                          'that never stops?')
        if session.ending == 'too slow':
            raise Problem('the program neither asks nor ends for a second; '
                          'is there a loop that never stops?')
        if session.ending == 'crashed':
            typed = ', '.join(map(repr, session.typed[-3:])) or 'nothing'
            raise Problem('the program stopped with an error'
                          + last_line(session.error)
                          + f' (the last lines typed: {typed})')
        return session

    def played_after_first(self, player, seed):
        """Return the Session as if it began behind the first lines."""
        lines = iter(player) if not callable(player) else iter(())
        waiting = list(self.first)

        def answer(screen):
            """Type the first lines, then what the player types."""
            if waiting:
                return waiting.pop(0)
            return player(screen) if callable(player) else next(lines, CTRL_D)
        session = play(self.path, answer, seed, self.constants)
        count = min(len(self.first), len(session.typed))
        session.screens[:count + 1] = [''.join(session.screens[:count + 1])]
        del session.typed[:count], session.echoes[:count]
        return session

    def takes(self, line):
        """Does the first question take this line for an answer?"""
        screens = self.play([line]).screens
        return plain_question(screens[0]) != plain_question(screens[1])

    def answers(self, lines, seed=0):
        """Return what the file shows after each of the lines.

        A line that it no longer asked for has the answer ''.
        """
        replies = self.play(lines, seed).replies
        return replies + [''] * (len(lines) - len(replies))
