"""Games as processes of their own, in the surroundings that schools have.

One seed and one script: whatever the surroundings, the screen must be that of
the scripted session in this process.
"""

import contextlib
import os
import subprocess
import sys

import pytest

from parts.common import SRC
from parts.hostile import Hostile
from parts.scripted import play

SEEDED = ('import random, runpy, sys; random.seed(int(sys.argv[2])); '
          'runpy.run_path(sys.argv[1], run_name="__main__")')
PLAIN = {'LC_ALL': 'C', 'PYTHONCOERCECLOCALE': '0'}
every_game = pytest.mark.parametrize('path', sorted(SRC.glob('*.py')),
                                     ids=lambda path: path.stem)


def as_ascii(line):
    """Return a typed line as a Python sees it that takes ASCII alone."""
    return line.encode('utf-8', 'surrogatepass').decode(
        'ascii', 'surrogateescape')


def run(path, lines, seed, options=(), ending='\n', **settings):
    """Return how a game ends that reads lines from a file, with seed.

    options: Python's own. ending: of each line. settings: variables of the
    environment.
    """
    typed = ''.join(line + ending for line in lines)
    return subprocess.run(
        [sys.executable, *options, '-c', SEEDED, str(path), str(seed)],
        input=typed.encode('ascii', 'surrogateescape'),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=dict(os.environ, **settings))


@every_game
@pytest.mark.parametrize('seed', [1, 2])
def test_a_strict_school_computer(path, seed):
    """ASCII only, warnings as errors, Windows line ends: the same screen."""
    lines = map(as_ascii, play(path, Hostile(seed, longest=40), seed).typed)
    session = play(path, list(lines), seed)
    done = run(path, session.typed, seed, ['-X', 'utf8=0', '-W', 'error'],
               '\r\n', **PLAIN)
    assert (done.returncode, done.stderr) == (0, b'')
    screen = done.stdout.decode('ascii').replace('\r\n', '\n')
    if 'import time' not in path.read_text():  # Only scripts stop the clock.
        assert screen == ''.join(session.screens)


@every_game
@pytest.mark.parametrize('typed', [b'', b'quit\n', b'?\n' * 9],
                         ids=['Ctrl-D', 'quit', 'nonsense'])
@pytest.mark.parametrize('unbuffered', ['', '1'])
def test_nobody_reads_the_screen_any_more(path, typed, unbuffered):
    """Behind a pipe that is closed early a game ends, in silence."""
    with subprocess.Popen(
            [sys.executable, str(path)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=dict(os.environ, PYTHONUNBUFFERED=unbuffered)) as game:
        game.stdout.read(1)
        game.stdout.close()
        with contextlib.suppress(OSError):  # It may have left already.
            game.stdin.write(typed)
            game.stdin.close()
        told = game.stderr.read()
    assert (game.returncode, told) == (0, b'')
