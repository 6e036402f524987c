"""tools/new.py: a small game that runs, with a folder that names its blanks.
"""

import pytest

import new
from lint import lint
from parts import promises, sessions
from parts.common import Problem
from parts.scripted import play

LEVELS = pytest.mark.parametrize('level', [1, 2])


@pytest.fixture(name='house')
def fixture_house(tmp_path, monkeypatch):
    """Let new.py write into an empty house; return its folder."""
    for module in (new, sessions):
        monkeypatch.setattr(module, 'SRC', tmp_path / 'src')
    monkeypatch.setattr(new, 'ROOT', tmp_path)
    monkeypatch.setattr(sessions, 'GAMES', tmp_path / 'tests' / 'games')
    return tmp_path


def written(house, level):
    """Return the path of a new game of a level, called Tea Party."""
    assert new.main(['tea_party', '--level', str(level)]) == 0
    return house / 'src' / 'tea_party.py'


@LEVELS
def test_only_the_blanks_are_faults(house, level):
    """The linter names each place to fill in, and finds nothing else."""
    path = written(house, level)
    assert [fault.rule for fault in lint(path).faults] == ['blank'] * 6
    path.write_text(path.read_text().replace('...', 'Drink tea'))
    assert lint(path).faults == []


@LEVELS
def test_it_keeps_the_promises(house, level):
    """It can be played and left at once, before a line is changed."""
    path = written(house, level)
    promises.check_opening(path)
    promises.check_ways_out(path, promises.check_hostile(path, 40))
    assert play(path, ['one', '3'], 1).last == 'You win!\n'
    assert play(path, ['9', '3'] * 2, 1).last == 'You win!\n'
    assert 'it was 3' in play(path, ['4', '5', '6'], 1).last


@LEVELS
def test_the_folder(house, level, capsys):
    """Its sessions are recorded, and what to do next is said."""
    written(house, level)
    folder = house / 'tests' / 'games' / 'tea_party'
    assert sorted(path.name for path in folder.iterdir()) == [
        'lost.txt', 'tasks.py', 'won.txt']
    for recorded in sessions.sessions_of('tea_party'):
        assert sessions.difference(recorded) == ''
    assert (folder / 'won.txt').read_text().endswith('{3}\nYou win!\n')
    assert 'it was 3' in (folder / 'lost.txt').read_text()
    assert 'check.py tea_party' in capsys.readouterr().out


@pytest.mark.parametrize('there', ['src/tea_party.py',
                                   'tests/games/tea_party/tasks.py'])
def test_nothing_is_overwritten(house, there):
    """What is there stays as it is."""
    (house / there).parent.mkdir(parents=True)
    (house / there).write_text('mine')
    with pytest.raises(Problem, match='this is there already'):
        written(house, 1)
    assert (house / there).read_text() == 'mine'


@pytest.mark.parametrize('name, why', [
    ('Tea', 'small letters'), ('tea party', 'small letters'),
    ('1tea', 'small letters'), ('../tea', 'small letters'),
    ('t', 'small letters'), ('x' * 41, 'small letters'),
    ('random', 'a part of Python'), ('my_tea', 'ignored by git')])
def test_a_bad_name(name, why, house):
    """A name must do as a file and as a module, and the message says how."""
    with pytest.raises(Problem, match=why):
        new.main([name])
    assert list(house.rglob('*.py')) == []
