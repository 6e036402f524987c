"""tools/check.py, index.py and pythons.py: what is checked, and with what."""

import os
import subprocess
import sys

import pytest

from parts import attack
import bench
import check
from parts import index
import lint
from parts import pythons
from parts.catalog import games
from parts.common import ROOT, Problem


class Machine:
    """Stands in for subprocess.run: keeps the commands, says how they end.

    settings: the environment of each command.
    """

    def __init__(self, *failing):
        """Let each command fail that has one of these words in it."""
        self.failing = failing
        self.commands = []
        self.settings = []

    def run(self, command, **options):
        """Note a command; return how it ended."""
        words = ' '.join(map(str, command))
        self.commands.append(words)
        self.settings.append(options.get('env') or {})
        failed = any(word in words for word in self.failing)
        return subprocess.CompletedProcess(command, int(failed))


@pytest.fixture
def machine(monkeypatch):
    """Return a function that sets up a Machine where some commands fail."""
    def set_up(*failing):
        """Put a Machine in the place of subprocess.run; return it."""
        made = Machine(*failing)
        monkeypatch.setattr(check.subprocess, 'run', made.run)
        monkeypatch.setattr(sys, 'executable', str(ROOT / 'this-python'))
        return made
    return set_up


def test_pytest_that_is_there_is_used(machine):
    """With pytest at hand nothing is installed."""
    made = machine()
    assert check.python_with_pytest() == sys.executable
    assert made.commands == [f'{sys.executable} -c import pytest']


def test_pytest_is_put_into_an_environment(machine, capsys):
    """Without it, .venv gets one for this version, and that is said."""
    made = machine('import pytest')
    python = check.python_with_pytest()
    folder = str(ROOT / '.venv' / '{}.{}'.format(*sys.version_info[:2]))
    assert python.startswith(folder + os.sep)
    assert made.commands[2:] == [
        f'{sys.executable} -m venv --clear {folder}',
        f'{python} -m pip install --quiet pytest']
    assert capsys.readouterr().out == (
        f'pytest is not installed: putting it into {folder}\n')


def test_the_environment_is_made_once(machine, capsys):
    """One that has pytest already is used as it is."""
    made = machine('this-python -c')
    assert '.venv' in check.python_with_pytest()
    assert len(made.commands) == 2
    assert capsys.readouterr().out == ''


@pytest.mark.parametrize('failing, trouble', [
    ('-m venv', 'this Python cannot make a virtual environment for it'),
    ('-m pip', 'pytest is missing and cannot be fetched (no network?)')])
def test_where_pytest_cannot_be_had(machine, failing, trouble):
    """One line says what to install."""
    machine('import pytest', failing)
    with pytest.raises(Problem) as caught:
        check.python_with_pytest()
    assert trouble in str(caught.value)
    assert str(caught.value).endswith('-m pip install pytest')
    assert '\n' not in str(caught.value)


def test_a_python_that_is_not_there_has_no_pytest():
    """A path that cannot be run is no reason to stop."""
    assert check.has_pytest(str(ROOT / 'no-such-python')) is False


@pytest.mark.parametrize('lint_status, index_status, failing, status', [
    (0, 0, '', 0), (1, 0, '', 1), (2, 0, '', 1), (0, 1, '', 1),
    (0, 0, '-m pytest', 1)])
def test_all_must_pass(machine, monkeypatch, lint_status, index_status,
                       failing, status):
    """Linter, catalogue and tests are all run, and each can fail the check."""
    made = machine(*[failing] if failing else [])
    monkeypatch.setattr(lint, 'main', lambda arguments: lint_status)
    monkeypatch.setattr(index, 'main', lambda arguments: index_status)
    assert check.main([]) == status
    assert made.commands[-1] == f'{sys.executable} -m pytest -q tests'


@pytest.fixture
def all_is_well(monkeypatch):
    """Let the linter, the catalogue, the attack and the bench all pass.

    This may itself be part of a thorough check, whose setting must not count.
    """
    monkeypatch.delenv('PLAY_SESSIONS', raising=False)
    for tool in (lint, index, attack, bench):
        monkeypatch.setattr(tool, 'main', lambda arguments: 0)


@pytest.mark.parametrize('failing, status', [
    (None, 0), (attack, 1), (bench, 1), (lint, 1)])
def test_a_thorough_check(machine, all_is_well, monkeypatch, failing, status):
    """It plays longer, attacks and measures, and each can fail it."""
    made = machine()
    if failing:
        monkeypatch.setattr(failing, 'main', lambda arguments: 1)
    assert check.main(['--thorough']) == status
    assert made.settings[-1]['PLAY_SESSIONS'] == '2000'


def test_an_ordinary_check_is_short(machine, all_is_well, monkeypatch):
    """It neither attacks nor measures, whatever these would say."""
    made = machine()
    for tool in (attack, bench):
        monkeypatch.setattr(tool, 'main', lambda arguments: 1)
    assert check.main([]) == 0
    assert made.settings[-1].get('PLAY_SESSIONS') != '2000'


@pytest.mark.parametrize('failing, options, status', [
    ([], [], 0), (['python3.9'], [], 1), ([], ['--thorough'], 0)])
def test_every_python(machine, monkeypatch, capsys, failing, options, status):
    """Each Python checks for itself, and the end says how it went."""
    made = machine(*failing)
    monkeypatch.setattr(pythons, 'interpreters', lambda: {
        (3, 8): 'python3.8', (3, 9): 'python3.9', (3, 10): 'python3.10'})
    assert check.main(['--all-pythons'] + options) == status
    script = str(ROOT / 'tools' / 'check.py')
    assert made.commands == [' '.join([python, script] + options) for python
                             in ('python3.8', 'python3.9', 'python3.10')]
    assert capsys.readouterr().out == (
        'Python 3.8: all is well\nPython 3.9: '
        f'{"a fault, see above" if failing else "all is well"}\n'
        'Python 3.10: all is well\n')


def test_the_catalogue_is_current(capsys):
    """src/README.md is what the games say, and --check says so."""
    assert index.main(['--check']) == 0
    assert capsys.readouterr().out.endswith('README.md is current.\n')


def test_a_catalogue_that_is_not(tmp_path, monkeypatch, capsys):
    """An old page or none is noticed; writing it mends that."""
    monkeypatch.setattr(index, 'PAGE', tmp_path / 'README.md')
    for text in (None, index.page(games()) + ' '):
        if text:
            index.PAGE.write_text(text, encoding='utf-8')
        assert index.main(['--check']) == 1
        assert 'tools/index.py' in capsys.readouterr().out
    assert index.main([]) == 0
    assert index.main(['--check']) == 0


def test_the_page_has_every_game():
    """Each game has a row on its level, and a link under each concept."""
    page = index.page(games())
    for game in games():
        title = f'[{game.title}]({game.name}.py)'
        length = len((ROOT / 'src' / f'{game.name}.py').read_text()
                     .split('\n')) - 1
        assert (f'| {title} | {game.pitch} | {game.kind} | '
                f'{", ".join(game.concepts)} | {length} |\n') in page
        by_concept = page.split('## By concept')[1]
        for concept in game.concepts:
            row = [line for line in by_concept.split('\n')
                   if line.startswith(f'| {game.level} | {concept} |')
                   or f' | {concept} | ' in line][0]
            assert title in row


def test_the_easiest_game_comes_first():
    """Levels and concepts rise down the page, and games along a row."""
    page = index.page(games())
    levels = [line[9] for line in page.split('\n')
              if line.startswith('## Level')]
    assert levels == sorted(levels)
    for row in page.split('## By concept')[1].split('\n'):
        known = [game.level for game in games() if f'[{game.title}]' in row]
        assert known == sorted(known)


def test_the_pythons_are_found():
    """This one is among them, each is 3.8 or later, the oldest comes first."""
    found = pythons.interpreters()
    assert found[sys.version_info[:2]] == sys.executable
    assert list(found) == sorted(found)
    assert min(found) >= (3, 8)


@pytest.mark.parametrize('known, ends', [
    ([(3, 8), (3, 9), (3, 30)], [(3, 8), (3, 30)]), ([], []),
    ([(3, 30)], [(3, 30)])])
def test_the_oldest_and_the_newest(known, ends, monkeypatch, capsys):
    """--ends leaves out those between, and the one that runs this."""
    this = sys.version_info[:2]
    found = {version: f'python{version}' for version in sorted(known + [this])}
    monkeypatch.setattr(pythons, 'interpreters', lambda: found)
    assert pythons.main(['--ends']) == 0
    assert capsys.readouterr().out.split('\n')[:-1] == [
        found[version] for version in ends if version != this]


@pytest.mark.parametrize('path', ['no-such-python', str(ROOT)])
def test_what_is_no_python_is_passed_over(path):
    """A name that cannot be run has no version."""
    assert pythons.version_of(path) is None


def test_the_version_of_a_python():
    """It tells its version and where it is."""
    assert pythons.version_of(sys.executable) == (
        sys.version_info[:2], sys.executable)
