"""What every game promises, held for each file in src/.

PLAY_SESSIONS=5000 plays that many hostile sessions a game instead of 200. A
failure shows the seed, the script and the last screen, ready to paste.
"""

import os
import subprocess
import sys

import pytest

import promises
from catalog import games
from common import ROOT, SRC

SESSIONS = int(os.environ.get('PLAY_SESSIONS', '200'))
PATHS = sorted(SRC.glob('*.py'))
every_game = pytest.mark.parametrize('path', PATHS, ids=lambda path: path.stem)


@every_game
def test_the_opening_says_what_to_do(path):
    """The first screen has the title, the rules and how to leave."""
    promises.check_opening(path)


@every_game
def test_nothing_typed_breaks_it_and_it_can_always_be_left(path):
    """No crash, all fits, every answer is answered; quit works anywhere."""
    places = promises.check_hostile(path, range(SESSIONS))
    assert places
    promises.check_ways_out(path, places)


@every_game
def test_the_same_again(path):
    """The same seed and the same answers give the same screens."""
    promises.check_honest(path, range(SESSIONS // 10))


@every_game
def test_importing_is_silent(path):
    """Nothing is printed or asked when a game is imported."""
    promises.check_import(path)


@every_game
def test_every_try_value_plays(path):
    """What a comment suggests keeps the promises too."""
    promises.check_tries(path, range(max(20, SESSIONS // 10)))


@every_game
@pytest.mark.parametrize('typed', [b'quit\n', b''], ids=['quit', 'Ctrl-D'])
def test_as_a_process(path, typed):
    """Run as a person would, it leaves in silence with exit status 0."""
    done = subprocess.run([sys.executable, str(path)], input=typed,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (0, b'')
    assert done.stdout.endswith((b'Goodbye!\n', b'Goodbye!\r\n'))


def test_the_order_of_sets_does_not_show():
    """The screens are the same in a Python that hashes texts otherwise."""
    command = [sys.executable, str(ROOT / 'tools' / 'promises.py'),
               '--fingerprint', '--sessions', '3']
    told = {subprocess.run(command, stdout=subprocess.PIPE, check=True,
                           env=dict(os.environ, PYTHONHASHSEED=str(seed))
                           ).stdout for seed in range(10)}
    assert len(told) == 1
    assert told.pop().count(b'\n') == len(PATHS)


def test_every_file_in_src_is_a_game():
    """The catalogue has all files, and nothing else lies in src/."""
    assert sorted(game.path for game in games()) == PATHS
    others = {path.name for path in SRC.iterdir()} - {
        path.name for path in PATHS}
    assert others - {'__pycache__'} == {'README.md'}
