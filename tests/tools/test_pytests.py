"""parts/pytests.py: pytest is found or fetched, and its jobs are counted."""

import os
import subprocess
import sys

import pytest

from parts import pytests
from parts.common import ROOT, Problem


@pytest.fixture(name='machine')
def fixture_machine(monkeypatch):
    """Return a function that sets which commands fail; it returns a list.

    The list fills with the commands that are run, as texts.
    """
    def set_up(*failing):
        """Let each command fail that has one of these words in it."""
        commands = []

        def fake(command, **options):
            """Note a command; return how it ended."""
            commands.append(' '.join(map(str, command)))
            failed = any(word in commands[-1] for word in failing)
            return subprocess.CompletedProcess(
                command, int(failed), 'first line\nlast line\n')
        monkeypatch.setattr(pytests.subprocess, 'run', fake)
        monkeypatch.setattr(sys, 'executable', str(ROOT / 'this-python'))
        return commands
    return set_up


def test_pytest_that_is_there_is_used(machine):
    """With pytest at hand nothing is installed."""
    commands = machine()
    assert pytests.python_with_pytest() == sys.executable
    assert commands == [f'{sys.executable} -c import pytest']


def test_pytest_is_put_into_an_environment(machine, capsys):
    """Without it, .venv gets one for this version, and that is said."""
    commands = machine('import pytest')
    python = pytests.python_with_pytest()
    folder = str(ROOT / '.venv' / '{}.{}'.format(*sys.version_info[:2]))
    assert python.startswith(folder + os.sep)
    assert commands[2:] == [
        f'{sys.executable} -m venv --clear {folder}',
        f'{python} -m pip install --quiet pytest']
    assert folder in capsys.readouterr().out


def test_the_environment_is_made_once(machine, capsys):
    """One that has pytest already is used as it is."""
    commands = machine('this-python -c')
    assert '.venv' in pytests.python_with_pytest()
    assert len(commands) == 2
    assert capsys.readouterr().out == ''


@pytest.mark.parametrize('failing, trouble', [
    ('-m venv', 'apt install python3-venv'), ('-m pip', 'cannot be fetched')])
def test_where_pytest_cannot_be_had(machine, failing, trouble):
    """One line says what to do, and ends as the command itself ended."""
    machine('import pytest', failing)
    with pytest.raises(Problem, match=trouble) as caught:
        pytests.python_with_pytest()
    assert str(caught.value).endswith(': last line')


def test_the_jobs_are_counted(monkeypatch, capsys, tmp_path):
    """All jobs run; the numbers are added, and only failures are shown."""
    outputs = {'a': (0, '..\n12 passed, 3 skipped in 0.50s\n'),
               'b': (5, 'no tests ran in 0.01s\n'),
               'c': (1, 'E  oh\n2 failed, 5 passed in 1.00s\n'),
               'd': (2, 'E  ah\n1 error in 0.10s\n'), 'e': (3, 'crash\n')}
    monkeypatch.setattr(pytests, 'python_with_pytest', lambda: 'python')
    monkeypatch.setattr(pytests, 'run_job', lambda python, job, settings: (
        outputs[job[0]]))
    counts = pytests.run_jobs([[name] for name in outputs])
    assert counts[:2] == (17, 4)
    said = capsys.readouterr().out
    assert 'E  oh' in said and 'E  ah' in said and 'crash' in said
    assert '12 passed' not in said


def test_a_job_uses_its_own_settings(tmp_path):
    """A pytest.ini in a folder above changes nothing; variables arrive."""
    test = tmp_path / 'test_it.py'
    test.write_text('import os\n\n\ndef test_it():\n'
                    '    assert os.environ["PLAY_X"] == "yes"\n')
    status, output = pytests.run_job(sys.executable, [str(test)],
                                     {'PLAY_X': 'yes'})
    assert (status, '1 passed' in output) == (0, True)
