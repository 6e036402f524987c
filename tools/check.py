"""Check one game, or everything: its rules, sessions, tests and tasks.

Where pytest is not installed, it is put into .venv, which git ignores; each
version of Python has a folder of its own there.
"""

import concurrent.futures
import difflib
import os
import re
import subprocess
import sys

import bench
import lint
from parts import index, promises, pythons, sessions
from parts.common import PYTHON, ROOT, SRC, Parser, Problem, run, shown
from parts.pytests import Counts, run_jobs

TESTS = ROOT / 'tests'
EVERY = [f'tests/test_every_{what}.py' for what in ('game', 'session', 'task')]
CHUNK = 5  # Games in one run of pytest: it takes a while to start.
ANSWERS = 10 ** 6  # Hostile answers typed to all games by a thorough check.


def path_of(name):
    """Return the file of the game of that name; raise Problem without one."""
    path = SRC / (name[:-3] if name.endswith('.py') else name + '')
    path = path.with_suffix('.py')
    if not path.exists():
        near = difflib.get_close_matches(
            path.stem, [game.stem for game in SRC.glob('*.py')], 1)
        hint = f'; did you mean {near[0]}?' if near else (
            f'; begin it with: {PYTHON} tools/new.py {path.stem}')
        raise Problem(f'there is no game {path.stem}{hint}')
    return path


def tests_of(paths):
    """Return the arguments with which pytest tests the games at paths."""
    found = list(EVERY)
    for path in paths:
        folder = TESTS / 'games' / path.stem
        found += [str(folder)] * folder.exists() + ['--game', path.stem]
    return found


def cost(path):
    """Return what sorts games by the time that their tests take, roughly."""
    level = re.search(r'^Level: *(\d)', path.read_text(encoding='utf-8'), re.M)
    return level.group(1) if level else '', path.stat().st_size


def all_jobs():
    """Return the jobs that test everything, the slowest first."""
    games = sorted(SRC.glob('*.py'), key=cost, reverse=True)
    count = -(-len(games) // CHUNK)
    tools = sorted(TESTS.glob('tools/test_*.py'), reverse=True,
                   key=lambda path: path.stat().st_size)
    return [[str(path)] for path in tools] + [
        tests_of(games[number::count]) for number in range(count)]


def lint_game(path):
    """Print the faults of a game and of its folder; return if there are none.
    """
    folder = TESTS / 'games' / path.stem
    return lint.main([str(path)] + sorted(map(str, folder.glob('*.py')))) == 0


def attack(paths):
    """Type a million hostile answers to the games; return a line of Counts."""
    share = ANSWERS // len(paths)
    with concurrent.futures.ProcessPoolExecutor() as cores:
        found = list(cores.map(promises.attack, paths, [share] * len(paths),
                               [120] * len(paths)))
    for typed, broken in found:
        if broken:
            print(broken)
    print(f'{sum(typed for typed, broken in found):,} hostile answers typed')
    broken = sum(bool(broken) for typed, broken in found)
    return Counts(len(found) - broken, broken, 0)


def check_here(paths, thorough):
    """Check games, or all if paths is empty; return true if all is well."""
    if paths:
        if not all([lint_game(path) for path in paths]):
            print('Mend this first; the tests come after it.')
            return False
        tidy = True
        jobs = [tests_of([path]) for path in paths]
    else:
        print('Python {}.{}.{}'.format(*sys.version_info[:3]))
        tidy = lint.main([]) == 0
        tidy = index.is_current() and tidy
        if not index.is_current():
            print(f'{shown(index.PAGE)} is not what the games say now; write '
                  f'it anew with: {PYTHON} tools/check.py --write')
        jobs = all_jobs()
    sys.stdout.flush()
    counts = run_jobs(jobs, {'PLAY_THOROUGH': 'yes'} if thorough else {})
    if thorough:
        more = attack(paths or sorted(SRC.glob('*.py')))
        counts = Counts(counts.passed + more.passed,
                        counts.failed + more.failed, counts.seconds)
        tidy = (bool(paths) or bench.main([]) == 0) and tidy
    if not tidy:
        print('Something above is still to do.')
    failed = f'{counts.failed} failed, ' * bool(counts.failed)
    print(f'{failed}{counts.passed} passed in {counts.seconds:.2f}s')
    return tidy and not counts.failed


def check_under(found, options):
    """Check under each Python of {version: path}; return if all pass.

    options: what else the command line asks for.
    """
    results = {}
    for version, python in found.items():
        results[version] = subprocess.run(
            [python, str(ROOT / 'tools' / 'check.py')] + options).returncode
    for version, status in results.items():
        print('Python {}.{}: '.format(*version)
              + ('a fault, see above' if status else 'all is well'))
    return not any(results.values())


def main(arguments=None):
    """Do what the command line asks for; return 0 if all is well, else 1."""
    parser = Parser('Check one game, or everything.',
                    'python3 tools/check.py hangman')
    parser.add_argument('game', nargs='*', help='a game (default: everything)')
    parser.add_argument('--record', action='store_true', help='play the typed '
                        'lines of its sessions and write the screens anew')
    parser.add_argument('--write', action='store_true',
                        help='write the catalogue, src/README.md, anew')
    parser.add_argument('--thorough', action='store_true',
                        help='play much longer, type a million bad answers '
                        'and measure (takes a while)')
    parser.add_argument('--pythons', choices=('all', 'ends'),
                        help='check under every Python of this machine, or '
                        'under this one, the oldest and the newest')
    wanted = parser.parse_args(arguments)
    paths = [path_of(name) for name in wanted.game]
    if wanted.write:
        index.write()
        print(f'{shown(index.PAGE)} is written.')
        return 0
    if wanted.record:
        if not paths:
            parser.error('--record takes the name of a game')
        for path in paths:
            said = sessions.record(path.stem)
            print('\n'.join(said or ['all is as it was']))
        return 0
    if wanted.pythons:
        options = wanted.game + ['--thorough'] * wanted.thorough
        return 0 if check_under(pythons.chosen(wanted.pythons), options) else 1
    return 0 if check_here(paths, wanted.thorough) else 1


if __name__ == '__main__':
    run(main)
