"""Check everything: the linter, the catalogue, then the tests with pytest.

Where pytest is not installed, it is put into .venv, which git ignores; each
version of Python has a folder of its own there.
"""

import os
import subprocess
import sys

import index
import lint
from common import PYTHON, ROOT, Parser, Problem, run

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


def main(arguments=None):
    """Check everything; return 0 if all is well, else 1."""
    parser = Parser('Lint every file, check the catalogue, run the tests.',
                    'python3 tools/check.py')
    parser.parse_args(arguments)
    print('Python {}.{}.{}'.format(*sys.version_info[:3]))
    passed = lint.main([]) == 0
    passed = index.main(['--check']) == 0 and passed
    python = python_with_pytest()
    if not passed:
        print('The linter or the catalogue has a complaint: see above.')
    sys.stdout.flush()
    tests = subprocess.run([python, '-m', 'pytest', '-q', 'tests'],
                           cwd=str(ROOT))
    return 0 if passed and tests.returncode == 0 else 1


if __name__ == '__main__':
    run(main)
