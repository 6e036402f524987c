"""What the checks of the tasks use to play a learner's file and to look.

The checks, one_star, two_stars and three_stars in a game's tasks.py, see only
what a player sees. Each gets a Trial and returns '' if the task is done, else
a sentence about what a player should see; instead of returning a sentence it
may raise Missing with it.

A check leans on the words that its task quotes and on numbers, on which
question comes, and on whether the game ends; not on other words, for a
learner may say all in other words.

Example: game.play(['50', '25']).replies[0]
"""

import functools
import re

from parts.common import Problem
from parts.hostile import offers
from parts.promises import question_of
from parts.screens import alike, plain_question
from parts.scripted import CTRL_D, play

ENDLESS = 'is there a loop that never stops?'
TOO_MUCH = 100000  # Characters between two questions that nobody can read.
NONSENSE = ('blub', '')  # What no question takes for an answer.
NAME = 'Ada'  # What is typed where a question may want a name.
DEPTH = 3  # New questions, one after the other, that are answered at most.


class Missing(Exception):
    """A sentence that says what a player should see and does not."""


def possible_answers(screen, wanted):
    """Return what a new question may take, the likeliest first.

    With a word that is wanted, these are its spellings: the word, its first
    letter, the letter or number beside it on the screen. Where the screen does
    not have the word, the question may be for a name. Without a word, it is
    all that the question offers.
    """
    if wanted:
        word = re.escape(wanted.lower())
        short = re.findall(r'\b(\d+|[a-z])\b\W{1,4}' + word, screen.lower())
        short += re.findall(word + r'\W{1,4}(\d+)\b', screen.lower())
        named = [] if wanted.lower() in screen.lower() else [NAME]
        return list(dict.fromkeys(named + [wanted, wanted[0]] + short))
    question = question_of(screen)
    return list(dict.fromkeys(
        list(offers(question)[:6])
        + re.findall(r'[A-Za-z]+|\d+', question)[-6:] + ['y', '1', '2', NAME]))


def error_line(error, path):
    """Return the innermost line of the file at path in a traceback, or None.
    """
    places = [int(line) for file, line in re.findall(
        r'File "([^"]*)", line (\d+)', error) if file == str(path)]
    return places[-1] if places else None


class Trial:
    """A learner's file, to be played as often as a check needs.

    original: a Trial of the game that it was made from, to compare with.
    """

    def __init__(self, path, original=None, first=(), constants=()):
        """Name the file; nothing is run yet.

        first: lines to type before all others, which no check gets to see.
        constants: {name: value} to play with instead of the file's own.
        """
        self.path = path
        self.original = original or self
        self.first = list(first)
        self.constants = dict(constants)

    def play(self, player, seed=0):
        """Return the Session of the file with a player: lines or a function.

        Raise Problem, with a sentence for a beginner, if the program fails.
        """
        session = self.played_after_first(player, seed)
        if max(map(len, session.screens)) > TOO_MUCH:
            raise Problem('the program prints without end; ' + ENDLESS,
                          self.path)
        if session.ending == 'too slow':
            raise Problem('the program neither asks nor ends for a second; '
                          + ENDLESS, self.path)
        if session.ending == 'crashed':
            typed = ', '.join(ascii(line[:40]) for line in session.typed[-3:])
            raise Problem(
                'the program stopped with an error: '
                + session.error.strip().split('\n')[-1][:200]
                + f' (the last lines typed: {typed or "none"})', self.path,
                error_line(session.error, self.path))
        return session

    def played_after_first(self, player, seed):
        """Return the Session as if it began behind the first lines."""
        lines = iter(player) if not callable(player) else iter(())
        waiting, faults = list(self.first), []

        def answer(screen):
            """Type the first lines, then what the player types."""
            if waiting:
                return waiting.pop(0)
            try:
                return (player(screen) if callable(player)
                        else next(lines, CTRL_D))
            except Exception as fault:  # The check's own: not the learner's.
                faults.append(fault)
                return CTRL_D
        session = play(self.path, answer, seed, self.constants)
        if faults:
            raise faults[0]
        if session.answers[-1:] == [CTRL_D] and session.error.rstrip(
                ).endswith(('EOFError: EOF when reading a line', 'EOFError')):
            session.ending = CTRL_D  # It was only told that nobody types.
            session.error = ''
        count = min(len(self.first), len(session.typed))
        session.screens[:count + 1] = [''.join(session.screens[:count + 1])]
        del session.answers[:count]
        return session

    def answers(self, lines, seed=0):
        """Return what the file shows after each line; '' if it had ended."""
        replies = self.play(lines, seed).replies
        return replies + [''] * (len(lines) - len(replies))

    def ends(self, lines, seed=0):
        """Does the game come to its end with these lines, or before?"""
        return self.play(lines, seed).ending == 'finished'

    def with_first(self, lines):
        """Return a Trial of the same file that types these lines first."""
        return Trial(self.path, self.original, self.first + list(lines),
                     self.constants)

    def is_in_game(self, screen):
        """Is a screen's question the one with which the original begins?

        It is if it says nearly the same, or offers the same in brackets.
        """
        asked, known = plain_question(screen), self.original.first_question
        offer = re.findall(r'\(.+?\)', known)
        return alike(asked, known) or (
            bool(offer) and re.findall(r'\(.+?\)', asked) == offer)

    @functools.cached_property
    def first_question(self):
        """Return the plain question that comes first."""
        return plain_question(self.play([]).opening)

    def asked_after(self, lines):
        """Return the screen that asks after these lines, '' if none does."""
        screens = self.play(lines).screens
        return screens[len(lines)] if len(screens) > len(lines) + 1 else ''

    def steps(self, lines, wanted):
        """Return the answers that the new question after these lines takes.

        An answer that leads where nonsense leads was refused, unless all of
        them lead there: then the question, for a name perhaps, takes any.
        """
        screen = self.asked_after(lines)
        found = {}  # {answer: the plain question after it}
        for word in possible_answers(screen, wanted):
            try:
                asked = plain_question(self.asked_after(lines + [word]))
            except Problem as problem:
                if wanted and word != NAME or ENDLESS in problem.message:
                    raise
                continue  # A dead end: nobody asked for that answer.
            if asked not in ('', plain_question(screen)):
                found[word] = asked
        refusal = plain_question(self.asked_after(lines + [NONSENSE[0]]))
        taken = [word for word in found if found[word] != refusal]
        return taken or [NAME] * (NAME in found) or list(found)

    def ways_in(self, wanted=''):
        """Return lists of lines that lead past new questions to the game.

        wanted: a word that one of the new questions must be answered with.
        The shortest come first; none if the game's question never comes. If
        it comes in other words, the first answer that leads on is taken.
        Raise Problem if the program fails when the wanted word is tried.
        """
        found, others = [], []
        waiting = [([], not wanted)]
        while waiting and len(found) < 4:
            lines, chosen = waiting.pop(0)
            if chosen and self.is_in_game(self.asked_after(lines)):
                found.append(lines)
            elif len(lines) < DEPTH:
                if chosen and wanted:
                    others.append(lines)
                waiting += [
                    (lines + [word], chosen or word != NAME)
                    for word in self.steps(lines, '' if chosen else wanted)]
        return found or others[:1]

    def chosen(self, word, nonsense=NONSENSE + ('99',)):
        """Return a Trial in which the new first question got this answer.

        Raise Missing if there is no new question, it does not take the word,
        or it takes what is nonsense.
        """
        if self.is_in_game(self.play([]).opening):
            raise Missing('Before the game there should be a new question.')
        ways = self.ways_in(word)
        if not ways:
            raise Missing(f'The new question should take the answer "{word}".')
        names = 0  # Questions for a name take anything, and may come first.
        while ways[0][names] == NAME:
            names += 1
        self.demand_refusal(ways[0][:names], ways[0][names], nonsense)
        return self.with_first(ways[0])

    def demand_refusal(self, lines, right, nonsense=NONSENSE, seed=0):
        """Raise Missing unless the question after these lines refuses
        nonsense: it asks again, and a right answer then does what it always
        does.
        """
        wanted = self.play(lines + [right], seed).screens[len(lines) + 1:]
        for typed in nonsense:
            seen = self.play(lines + [typed, right], seed).screens
            if seen[len(lines) + 2:] != wanted:
                raise Missing('The new question should refuse an answer such '
                              f'as "{typed}" and ask again.')
