"""What the checks of the tasks use to play a learner's file and to look.

The checks, one file a game in tools/challenges/, see only what a player sees.
Each has three functions, one_star, two_stars and three_stars: a Trial in, ''
out if the task is done, else a sentence about what a player should see.

Example: trial.play(['easy', '1']).replies[0]
"""

import re

from common import Problem
from promises import question_of
from scripted import play

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

    def __init__(self, path):
        """Name the file; nothing is run yet."""
        self.path = path

    def play(self, player, seed=0):
        """Return the Session of the file with a player: lines or a function.

        Raise Problem, with a sentence for a beginner, if the program fails.
        """
        session = play(self.path, player, seed)
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

    def answers(self, lines, seed=0):
        """Return what the file shows after each of the lines.

        A line that it no longer asked for has the answer ''.
        """
        replies = self.play(lines, seed).replies
        return replies + [''] * (len(lines) - len(replies))
