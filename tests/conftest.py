"""What all tests share: they can import the tools, and --game picks games.

A test that takes game_path, session_path or tasks_path is played for each
game, session or game with tasks, or only for those of the games picked.
"""

import os
import pathlib
import sys

TESTS = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(TESTS.parent / 'tools'))

THOROUGH = bool(os.environ.get('PLAY_THOROUGH'))  # Set by check.py --thorough


def pytest_addoption(parser):
    """Add the option that picks games."""
    parser.addoption('--game', action='append', default=[],
                     help='only this game (may be given more than once)')


def pytest_generate_tests(metafunc):
    """Name the games, sessions and tasks that a test is played for."""
    wanted = metafunc.config.getoption('game')
    for fixture, folder, pattern in (
            ('game_path', TESTS.parent / 'src', '*.py'),
            ('session_path', TESTS / 'games', '*/*.txt'),
            ('tasks_path', TESTS / 'games', '*/tasks.py')):
        if fixture in metafunc.fixturenames:
            paths = sorted(folder.glob(pattern))
            names = [path.stem if fixture == 'game_path'
                     else path.parent.name for path in paths]
            metafunc.parametrize(fixture, [
                path for path, name in zip(paths, names)
                if not wanted or name in wanted], ids=lambda path: str(
                    path.relative_to(folder)).rsplit('.', 1)[0])
