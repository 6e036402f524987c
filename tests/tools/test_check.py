"""tools/check.py: what is checked, for one game or for all, and with what."""

import subprocess
import sys

import pytest

import bench
import check
import lint
from parts import index, promises, pythons
from parts.common import ROOT, Problem
from parts.pytests import Counts


@pytest.fixture(name='house')
def fixture_house(monkeypatch):
    """Let every part of a check pass, but for what a test breaks.

    Return {what: what it was called with}, and what it says under 'say'.
    """
    seen = {'say': {'lint': 0, 'index': True, 'failed': 0, 'bench': 0}}
    say = seen['say']

    def tests(jobs, settings):
        """Note the jobs and settings; return Counts."""
        seen['jobs'], seen['settings'] = jobs, settings
        return Counts(7, say['failed'], 1.5)

    def typed(path, answers, seconds):
        """Note how many answers; return as promises.attack does."""
        seen['answers'] = answers
        return answers, say.get('broken', '')
    monkeypatch.setattr(lint, 'main', lambda paths: say['lint'])
    monkeypatch.setattr(index, 'is_current', lambda: say['index'])
    monkeypatch.setattr(bench, 'main', lambda arguments: say['bench'])
    monkeypatch.setattr(check, 'run_jobs', tests)
    monkeypatch.setattr(promises, 'attack', typed)
    monkeypatch.setattr(check.concurrent.futures, 'ProcessPoolExecutor',
                        check.concurrent.futures.ThreadPoolExecutor)
    return seen


@pytest.mark.parametrize('broken, status', [
    ({}, 0), ({'lint': 1}, 1), ({'lint': 2}, 1), ({'index': False}, 1),
    ({'failed': 1}, 1)])
def test_all_must_pass(house, broken, status, capsys):
    """Linter, catalogue and tests are all looked at; the end counts tests."""
    house['say'].update(broken, bench=1)  # Not part of an ordinary check.
    assert check.main([]) == status
    said = capsys.readouterr().out
    assert said.endswith('1 failed, 7 passed in 1.50s\n' if 'failed' in broken
                         else '7 passed in 1.50s\n')
    assert ('still to do' in said) == bool({'lint', 'index'} & set(broken))
    assert ('check.py --write' in said) == ('index' in broken)
    assert house['settings'] == {}


def test_every_game_and_tool_is_tested_once(house):
    """The jobs have each game, each test of a tool, and no other."""
    check.main([])
    games = [job[number + 1] for job in house['jobs']
             for number, word in enumerate(job) if word == '--game']
    assert sorted(games) == sorted(
        path.stem for path in (ROOT / 'src').glob('*.py'))
    tools = [job[0] for job in house['jobs'] if 'tests/tools' in job[0]
             .replace('\\', '/')]
    assert sorted(tools) == sorted(map(str, ROOT.glob(
        'tests/tools/test_*.py')))


@pytest.mark.parametrize('name', ['hangman', 'hangman.py'])
def test_one_game(house, name):
    """Its folder and what holds for every game are tested, for it alone."""
    assert check.main([name]) == 0
    assert house['jobs'] == [check.EVERY + [
        str(ROOT / 'tests' / 'games' / 'hangman'), '--game', 'hangman']]


def test_one_game_with_a_fault(house, capsys):
    """The tests wait until the linter has nothing more to say."""
    house['say']['lint'] = 1
    assert check.main(['hangman']) == 1
    assert 'jobs' not in house
    assert 'Mend this first' in capsys.readouterr().out


@pytest.mark.parametrize('name, hint', [
    ('hangmann', 'did you mean hangman?'),
    ('qqqq', 'begin it with: .* tools/new.py qqqq')])
def test_no_such_game(name, hint):
    """One line says what is near, or how to begin it."""
    with pytest.raises(Problem, match=hint):
        check.main([name])


@pytest.mark.parametrize('broken, status', [
    ({}, 0), ({'bench': 1}, 1), ({'broken': 'it crashes'}, 1)])
def test_a_thorough_check(house, broken, status, capsys):
    """It plays longer, attacks and measures, and each can fail it."""
    house['say'].update(broken)
    assert check.main(['--thorough']) == status
    assert house['settings'] == {'PLAY_THOROUGH': 'yes'}
    said = capsys.readouterr().out
    games = len(list((ROOT / 'src').glob('*.py')))
    assert f'{house["answers"] * games:,} hostile answers typed' in said
    assert ('it crashes' in said) == ('broken' in broken)
    assert ('failed' in said) == ('broken' in broken)


@pytest.mark.parametrize('failing', ['', 'python3.9'])
def test_every_python(monkeypatch, capsys, failing):
    """Each Python checks for itself, and the end says how it went."""
    commands = []

    def fake(command):
        """Note a command; it fails where the name is the failing one's."""
        commands.append(command)
        return subprocess.CompletedProcess(command, command[0] == failing)
    monkeypatch.setattr(check.subprocess, 'run', fake)
    monkeypatch.setattr(pythons, 'interpreters', lambda: {
        (3, 8): 'python3.8', (3, 9): 'python3.9'})
    assert check.main(['hangman', '--pythons', 'all', '--thorough']) == bool(
        failing)
    script = str(ROOT / 'tools' / 'check.py')
    assert commands == [[python, script, 'hangman', '--thorough']
                        for python in ('python3.8', 'python3.9')]
    assert capsys.readouterr().out == (
        'Python 3.8: all is well\nPython 3.9: '
        f'{"a fault, see above" if failing else "all is well"}\n')


def test_the_oldest_and_the_newest(monkeypatch):
    """The ends are those, and the one that runs this."""
    this = sys.version_info[:2]
    found = {(3, 7): 'a', (3, 7.5): 'b', this: 'c', (3, 98): 'd', (4, 0): 'e'}
    monkeypatch.setattr(pythons, 'interpreters', lambda: found)
    assert list(pythons.chosen('ends')) == [(3, 7), this, (4, 0)]
    assert pythons.chosen('all') == found


def test_the_pythons_are_found():
    """This one is among them, each is 3.8 or later, the oldest comes first."""
    found = pythons.interpreters()
    assert found[sys.version_info[:2]] == sys.executable
    assert list(found) == sorted(found)
    assert min(found) >= (3, 8)
    assert pythons.version_of(str(ROOT)) is None


def test_record(monkeypatch, capsys):
    """--record takes the name of a game, and says what was written."""
    monkeypatch.setattr(check.sessions, 'record', lambda name: [
        'won.txt is written'] * (name == 'pig'))
    assert check.main(['pig', 'hangman', '--record']) == 0
    assert capsys.readouterr().out == 'won.txt is written\nall is as it was\n'
    with pytest.raises(SystemExit):
        check.main(['--record'])
