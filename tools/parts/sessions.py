"""Recorded sessions: the text files beside a game's tests.

A session is what a terminal shows, from the first line to the last. What was
typed stands in braces at the end of its line, and a line in front of it all
names the seed and the constants that it was played with:

    seed = 1; LIVES = 3
    Hangman
    ...
    Your letter (a to z): {e}
    Your letter (a to z): {quit} 7 s

The last answer took seven seconds; others take one. The keys are {<Ctrl-C>}
and {<Ctrl-D>}. To record a session, write its first line and the typed lines
in braces, and let `check.py NAME --record` write the rest.
"""

import ast
import collections
import re

from parts.common import ROOT, SRC, Problem
from parts.scripted import KEYS, Slow, play

GAMES = ROOT / 'tests' / 'games'
TYPED = re.compile(r'\{(.*)\}(?: (\d+) s)?$', re.MULTILINE)

# text: the whole file. seed, constants and lines: how it is played.
Recorded = collections.namedtuple('Recorded', 'path text seed constants lines')


def game_of(path):
    """Return the path of the game that the session at a path belongs to."""
    return SRC / (path.parent.name + '.py')


def typed_in(text):
    """Return a pair, typed text and seconds or '', for each answer in a text.

    The first line names the constants, and may end in braces of its own.
    """
    return TYPED.findall(text.partition('\n')[2])


def read_session(path):
    """Return the Recorded session at path; raise Problem if it has no seed."""
    text = path.read_text(encoding='ascii')
    try:
        settings = {node.targets[0].id: ast.literal_eval(node.value)
                    for node in ast.parse(text.split('\n')[0]).body}
        seed = settings.pop('seed')
    except (SyntaxError, ValueError, AttributeError, KeyError):
        raise Problem('the first line should name the seed, and constants '
                      'if there are any: seed = 1; LIVES = 3', path, 1)
    lines = []
    for typed, seconds in typed_in(text):
        lines.append(Slow(typed))
        lines[-1].seconds = int(seconds or 1)
    return Recorded(path, text, seed, settings, lines)


def sessions_of(name):
    """Return the recorded sessions of a game, by name, as a list."""
    paths = sorted((GAMES / name).glob('*.txt'))
    return [read_session(path) for path in paths]


def played(recorded):
    """Play the typed lines of a recorded session again; return its text."""
    session = play(game_of(recorded.path), recorded.lines, recorded.seed,
                   recorded.constants)
    parts = [recorded.text.split('\n')[0] + '\n']
    for screen, answer in zip(session.screens, session.answers + [None]):
        parts.append(screen)
        if answer is not None:
            seconds = getattr(answer, 'seconds', 1)
            parts.append('{' + answer + '}')
            parts.append(f' {seconds} s' * (seconds != 1))
            parts.append('\n' * (answer not in KEYS))
    return ''.join(parts) + session.error


def difference(recorded):
    """Return the first line that a session shows otherwise now, or ''."""
    expected = recorded.text.split('\n')
    seen = played(recorded).split('\n')
    for number, pair in enumerate(zip(expected + [None], seen + [None]), 1):
        if pair[0] != pair[1]:
            return (f'{recorded.path.name}, line {number}\n'
                    f'  recorded: {pair[0]!r}\n  the game: {pair[1]!r}')
    return ''


def record(name):
    """Write the sessions of a game anew; return a line for each changed one.

    Raise Problem where the game ends before all lines are typed, or not.
    """
    said = []
    for recorded in sessions_of(name):
        text = played(recorded)
        count = len(typed_in(text))
        if 'Traceback (most recent call last)' in text:
            raise Problem('the game crashes: ' + text.split('\n')[-2],
                          recorded.path)
        if count != len(recorded.lines):
            left = len(recorded.lines) - count
            raise Problem(f'the game ends with {left} typed lines left over'
                          if left > 0 else 'the game still asks at the end; '
                          'type on, in braces', recorded.path)
        if text != recorded.text:
            recorded.path.write_text(text, encoding='ascii')
            said.append(f'{recorded.path.name} is written')
    return said
