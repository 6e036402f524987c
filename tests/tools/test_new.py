"""tools/new.py: an empty game that runs, keeps its promises and is blank."""

import pytest

import new
from parts import promises
from parts.common import Problem
from lint import lint
from parts.scripted import play

LEVELS = pytest.mark.parametrize('level', [1, 2, 3, 4, 5])


@pytest.fixture
def house(tmp_path, monkeypatch):
    """Let new.py write into an empty house; return its folder."""
    for folder in ('src', 'tests'):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(new, 'ROOT', tmp_path)
    monkeypatch.setattr(new, 'SRC', tmp_path / 'src')
    return tmp_path


def written(house, level):
    """Return the path of a new game of a level, called Tea Party."""
    arguments = ['tea_party', '--level', str(level), '--kind', 'puzzle']
    assert new.main(arguments) == 0
    return house / 'src' / 'tea_party.py'


@LEVELS
def test_only_the_blanks_are_faults(house, level):
    """The linter names each place to fill in, and finds nothing else."""
    faults = lint(written(house, level)).faults
    assert {fault.rule for fault in faults} == {'blank'}
    assert len(faults) == 6  # Pitch, Idea, Predict and three tasks.


@LEVELS
def test_the_blanks_can_be_filled_in(house, level):
    """With words in place of the dots there is no fault left."""
    path = written(house, level)
    path.write_text(path.read_text().replace('...', 'Drink tea'))
    assert lint(path).faults == []


@LEVELS
def test_an_empty_game_keeps_the_promises(house, level):
    """It can be played and left at once, before a line is changed."""
    path = written(house, level)
    promises.check_game(path, 40)
    session = play(path, ['y', 'maybe', 'n', 'y'])
    assert session.opening.startswith('Tea Party\n=========\n')
    assert session.ending == 'finished'
    assert session.last.endswith('Goodbye!\n')


def test_the_test_file_fits(house, capsys):
    """It speaks of the game by its name, and is good Python."""
    written(house, 2)
    test = house / 'tests' / 'test_tea_party.py'
    assert "perform('tea_party')" in test.read_text()
    assert "startswith('Tea Party\\n=========\\n')" in test.read_text()
    assert 'PREDICT = {' in test.read_text()
    compile(test.read_text(), str(test), 'exec')
    assert 'tools/lint.py' in capsys.readouterr().out


@pytest.mark.parametrize('there', ['src/tea_party.py',
                                   'tests/test_tea_party.py'])
def test_nothing_is_overwritten(house, there):
    """What is there stays as it is, and nothing else is written."""
    (house / there).write_text('mine')
    with pytest.raises(Problem, match='this is there already'):
        written(house, 1)
    assert (house / there).read_text() == 'mine'
    assert len(list(house.rglob('*.py'))) == 1


@pytest.mark.parametrize('name', ['Tea', 'tea party', '1tea', 'tea-party',
                                  '../tea', 't', 'x' * 41, ''])
def test_a_bad_name(name, house, capsys):
    """A name must do as a file and as a module, and the message says how."""
    with pytest.raises(SystemExit) as caught:
        new.main([name, '--level', '1', '--kind', 'art'])
    assert caught.value.code == 2
    assert 'is not a good file name; use small letters' in (
        capsys.readouterr().err)
    assert list(house.rglob('*.py')) == []


@pytest.mark.parametrize('name', ['te', 'tea2', 'tea_party.py', 'x' * 40])
def test_a_good_name(name, house):
    """Small letters, digits and underlines will do, with .py or without."""
    assert new.main([name, '--level', '1', '--kind', 'art']) == 0
    assert len(list(house.rglob('*.py'))) == 2
