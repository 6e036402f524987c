"""Check everything: the linter, the catalogue, then the tests with pytest.

Where pytest is not installed, it is put into .venv, which git ignores; each
version of Python has a folder of its own there.
"""

import os
import subprocess
import sys

import attack
import bench
import index
import lint
import pythons
from common import PYTHON, ROOT, Parser, Problem, run

THOROUGH = '2000'  # Hostile sessions with each game, not 200.
ADVICE = f'install it yourself with: {PYTHON} -m pip install pytest'


def has_pytest(python):
    """Can this interpreter, a path, import pytest?"""
    try:
        return subprocess.run(
            [python, '-c', 'import pytest'], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def call(command, trouble):
    """Run a command in silence; raise Problem with trouble if it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise Problem(f'{trouble}; {ADVICE}')


def python_with_pytest():
    """Return the path of an interpreter that has pytest; make one if need be.

    Raise Problem if there is no venv module or pytest cannot be fetched.
    """
    if has_pytest(sys.executable):
        return sys.executable
    folder = ROOT / '.venv' / '{}.{}'.format(*sys.version_info[:2])
    python = str(folder / ('Scripts' if os.name == 'nt' else 'bin')
                 / ('python.exe' if os.name == 'nt' else 'python'))
    if not has_pytest(python):
        print(f'pytest is not installed: putting it into {folder}', flush=True)
        call([sys.executable, '-m', 'venv', '--clear', str(folder)],
             'pytest is missing, and this Python cannot make a virtual '
             'environment for it')
        call([python, '-m', 'pip', 'install', '--quiet', 'pytest'],
             'pytest is missing and cannot be fetched (no network?)')
    return python


def check_here(thorough):
    """Check everything under this Python; return true if all is well."""
    print('Python {}.{}.{}'.format(*sys.version_info[:3]))
    passed = lint.main([]) == 0
    passed = index.main(['--check']) == 0 and passed
    python = python_with_pytest()
    if not passed:
        print('The linter or the catalogue has a complaint: see above.')
    sys.stdout.flush()
    sessions = {'PLAY_SESSIONS': THOROUGH} if thorough else {}
    tests = subprocess.run([python, '-m', 'pytest', '-q', 'tests'],
                           cwd=str(ROOT), env=dict(os.environ, **sessions))
    passed = passed and tests.returncode == 0
    if thorough:
        passed = attack.main([]) == 0 and passed
        passed = bench.main([]) == 0 and passed
    return passed


def check_everywhere(options):
    """Check under every Python here, with options; return true if all pass."""
    results = {}
    for version, python in pythons.interpreters().items():
        results[version] = subprocess.run(
            [python, str(ROOT / 'tools' / 'check.py')] + options).returncode
    for version, status in results.items():
        print('Python {}.{}: '.format(*version)
              + ('a fault, see above' if status else 'all is well'))
    return not any(results.values())


def main(arguments=None):
    """Check everything; return 0 if all is well, else 1."""
    parser = Parser('Lint every file, check the catalogue, run the tests.',
                    'python3 tools/check.py')
    parser.add_argument('--thorough', action='store_true',
                        help='play much longer, type a million bad answers, '
                        'and measure with bench.py (about ten minutes)')
    parser.add_argument('--all-pythons', action='store_true',
                        help='check under every Python of this machine')
    wanted = parser.parse_args(arguments)
    if wanted.all_pythons:
        passed = check_everywhere(['--thorough'] if wanted.thorough else [])
    else:
        passed = check_here(wanted.thorough)
    return 0 if passed else 1


if __name__ == '__main__':
    run(main)
