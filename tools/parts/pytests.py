"""Find or install pytest, and run its jobs side by side, a core each.

Example: run_jobs([['tests/test_every_game.py', '--game', 'pig']]) -> Counts
"""

import collections
import concurrent.futures
import os
import re
import subprocess
import sys
import time

from parts.common import ROOT, Problem

FOUND = re.compile(r'(\d+) (passed|failed|error)')
# Its own root and settings: a pytest.ini above this folder changes nothing.
OPTIONS = ['-q', '-c', str(ROOT / 'tests' / 'pytest.ini'),
           '--rootdir', str(ROOT), '--confcutdir', str(ROOT)]

# passed, failed: how many tests. seconds: how long all jobs took.
Counts = collections.namedtuple('Counts', 'passed failed seconds')


def has_pytest(python):
    """Can this interpreter, a path, import pytest?"""
    try:
        return subprocess.run(
            [python, '-c', 'import pytest'], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def call(command, trouble):
    """Run a command; raise Problem with trouble and its last line if it fails.
    """
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, universal_newlines=True)
    if done.returncode != 0:
        said = done.stdout.strip().split('\n')[-1] or 'nothing was said'
        raise Problem(f'{trouble}: {said}')


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
             'pytest is missing, and no place for it can be made (on Debian '
             'and Ubuntu: apt install python3-venv, or python3-pytest)')
        call([python, '-m', 'pip', 'install', '--quiet', 'pytest'],
             'pytest is missing and cannot be fetched')
    return python


def run_job(python, arguments, settings):
    """Run pytest with arguments; return its exit status and its output."""
    done = subprocess.run([python, '-m', 'pytest'] + OPTIONS + arguments,
                          cwd=str(ROOT), env=dict(os.environ, **settings),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout.decode('utf-8', 'replace')


def run_jobs(jobs, settings=()):
    """Run each job, a list of arguments; print what failed; return Counts.

    settings: variables of the environment. As many jobs run at a time as
    there are cores, in the order given.
    """
    python = python_with_pytest()
    found = {'passed': 0, 'failed': 0, 'error': 0}
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as cores:
        waiting = [cores.submit(run_job, python, job, dict(settings))
                   for job in jobs]
        for job in concurrent.futures.as_completed(waiting):
            status, output = job.result()
            counts = {word: int(count) for count, word in FOUND.findall(
                output.rstrip().split('\n')[-1])}
            if status not in (0, 5):  # 5: this job has no test.
                print(output, flush=True)
                counts.setdefault('failed', 0 if 'error' in counts else 1)
            for word in counts:
                found[word] += counts[word]
    return Counts(found['passed'], found['failed'] + found['error'],
                  time.monotonic() - start)
