"""What every game promises, held for each file in src/.

A failure shows the seed, the script and the last screen, ready to paste.
`check.py --thorough` plays much longer.
"""

import os
import subprocess
import sys

import pytest

from conftest import THOROUGH
from parts import promises
from parts.fair import GAMES, read_players, share
from parts.hostile import WAYS_OUT
from parts.scripted import CTRL_D

SESSIONS, SECONDS = (2000, 60) if THOROUGH else (60, 0.6)
thorough = pytest.mark.skipif(not THOROUGH, reason='only when thorough')


def test_the_opening_says_what_to_do(game_path):
    """The first screen has the title, the rules and how to leave."""
    promises.check_opening(game_path)


def test_nothing_typed_breaks_it_and_it_can_always_be_left(game_path):
    """No crash, all fits, every answer is answered; quit works anywhere."""
    places = promises.check_hostile(game_path, SESSIONS, SECONDS)
    promises.check_ways_out(game_path, places, WAYS_OUT)


def test_the_same_again(game_path):
    """The same seed and the same answers give the same screens."""
    promises.check_honest(game_path, SESSIONS // 15)


def test_importing_is_silent(game_path):
    """Nothing is printed or asked when a game is imported."""
    promises.check_import(game_path)


def test_every_try_value_plays(game_path):
    """What a comment suggests keeps the promises too."""
    promises.check_tries(game_path, SESSIONS // 10, SECONDS / 2)


def test_a_sensible_player_wins_more_often_than_others(game_path):
    """Some games can be won, and neither tricks nor luck do better."""
    path = GAMES / game_path.stem / 'players.py'
    if not path.exists():
        pytest.skip('nobody plays it by program')
    won, players = read_players(path)
    shares = {name: share(game_path, player, won, 400 if THOROUGH else 40)
              for name, player in players.items()}
    sensible = shares.pop('sensible')
    assert sensible > max(shares.values(), default=0), shares


@thorough
@pytest.mark.parametrize('typed', [b'quit\n', b''], ids=['quit', CTRL_D])
def test_as_a_process(game_path, typed):
    """Warnings as errors, ASCII only: it leaves in peace, with status 0."""
    done = subprocess.run(
        [sys.executable, '-X', 'utf8=0', '-W', 'error', str(game_path)],
        input=typed, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=dict(os.environ, LC_ALL='C', PYTHONCOERCECLOCALE='0'))
    assert (done.returncode, done.stderr) == (0, b'')
    assert done.stdout.replace(b'\r', b'').endswith(b'Goodbye!\n')
