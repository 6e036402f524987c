"""Playing and loading files: constants, changes, problems, command lines."""

import os
import subprocess
import sys

import pytest
from parts import scripted
from parts.common import ROOT, SRC, Problem
from parts.game_rules import ALLOWED
from programs import FOOTER, command, written
from parts.scripted import load, play

SIZES = '''
WIDTH = 3
NAMES = ['a', 'b']
WIDTH = WIDTH + 1  # The last one counts.
LEFT, RIGHT = 1, 2
DEPTH = HEIGHT = 5


def area():
    TOP = 1
    return WIDTH * len(NAMES) + TOP


def main():
    print(area(), WIDTH, NAMES)
''' + FOOTER


@pytest.mark.parametrize('constants, shown', [
    ({}, "9 4 ['a', 'b']\n"),
    ({'WIDTH': 7}, "15 7 ['a', 'b']\n"),
    ({'WIDTH': -2.5}, "-4.0 -2.5 ['a', 'b']\n"),
    ({'NAMES': []}, '1 4 []\n'),
    ({'NAMES': ['it\'s', ('x', None)], 'WIDTH': 0},
     "1 0 [\"it's\", ('x', None)]\n"),
])
def test_constants(tmp_path, constants, shown):
    """A game is played, and loaded, with other values, once and no longer."""
    path = written(tmp_path, SIZES)
    assert play(path, constants=constants).transcript == shown
    module = load(path, constants)
    assert str(module.area()) == shown.split()[0]
    assert load(path).area() == 9
    assert play(path).transcript == "9 4 ['a', 'b']\n"
    assert path.read_text() == SIZES


@pytest.mark.parametrize('name', ['HEIGHTS', 'width', 'TOP', 'LEFT', 'HEIGHT',
                                  'main', 'print'])
@pytest.mark.parametrize('use', [play, load])
def test_an_unknown_constant(tmp_path, name, use):
    """Only what the file gives a value by itself, at its top, can change."""
    path = written(tmp_path, SIZES)
    with pytest.raises(Problem) as raised:
        use(path, constants={name: 1})
    assert raised.value.message == f'there is no constant {name} to change'
    assert raised.value.path == str(path)


def test_the_line_of_a_crash(tmp_path):
    """With a changed constant, a crash is still where the file has it."""
    path = written(tmp_path, '\n\nA = 1\n\nB = 2 / A\n')
    session = play(path, constants={'A': 0})
    assert 'line 5, in <module>' in session.error
    session = play(path, constants={'B': [1]})
    assert (session.ending, session.error) == ('finished', '')


def test_a_file_that_changed(tmp_path):
    """A file is read again when it is another one, and only then."""
    path = written(tmp_path, 'print(1)')
    seen = [play(path).transcript]
    for number, time in [(2, 100), (3, 200)]:
        path.write_text(f'print({number})')
        os.utime(str(path), (time, time))
        seen.append(play(path).transcript)
    assert seen == ['1\n', '2\n', '3\n']
    compiled = scripted.compiled.cache_info().misses
    assert play(path).transcript == '3\n'
    assert scripted.compiled.cache_info().misses == compiled


@pytest.mark.parametrize('name, program, line, trouble', [
    ('other.py', '', None, 'there is no such file; check the name'),
    ('', '', None, 'this is a folder; name a file in it'),
    ('game.py', 'print(1)\nprint(2))\n', 2, 'a closing bracket'),
    ('game.py', 'print(1)\nreturn 2\n', 2, 'return belongs'),
    ('game.py', 'print(1)\n\nbreak\n', 3, 'break and continue'),
    ('game.py', 'print(1)\0', None, 'this is not plain text'),
    ('game.py', '# coding: nonsense\n', None, 'this is not plain text'),
])
@pytest.mark.parametrize('use', [play, load])
def test_a_file_that_cannot_be_played(
        tmp_path, name, program, line, trouble, use):
    """The problem is told with its place, and nothing is left behind."""
    before = sys.stdin, sys.stdout
    written(tmp_path, program)
    with pytest.raises(Problem) as raised:
        use(tmp_path / name)
    assert raised.value.message.startswith(trouble)
    assert raised.value.path == str(tmp_path / name)
    assert raised.value.line == line
    assert (sys.stdin, sys.stdout) == before


def test_load(tmp_path):
    """A file's functions can be called, under the file's name, in silence."""
    module = load(written(tmp_path, SIZES, 'sizes.py'))
    assert module.area() == 9 and module.NAMES == ['a', 'b']
    assert module.__name__ == 'sizes' and 'sizes' not in sys.modules


@pytest.mark.parametrize('program', [
    'from dataclasses import dataclass\n@dataclass\nclass Pet:\n    name: str',
    'from collections import namedtuple\nPet = namedtuple("Pet", "name")'])
def test_load_classes(tmp_path, program):
    """Classes that look for their module find it."""
    assert load(written(tmp_path, program)).Pet('Rex').name == 'Rex'


@pytest.mark.parametrize('program, trouble', [
    ('print()', 'prints or asks; only main() may'),
    ('name = input("Name? ")', 'prints or asks; only main() may'),
    ('name = input()', 'prints or asks; only main() may'),
    ('try:\n    input()\nexcept EOFError:\n    name = 1',
     'prints or asks; only main() may'),
    ('size = 1\nsize = 1 / 0', 'fails: ZeroDivisionError: division by zero'),
    ('raise SystemExit(1)', 'fails: it leaves or never ends'),
    ('try:\n    while True:\n        size = 1\nexcept KeyboardInterrupt:\n'
     '    size = 2', 'fails: it leaves or never ends'),
])
def test_load_refuses(tmp_path, monkeypatch, program, trouble):
    """A file that does something when it is imported is no game."""
    if 'while' in program:
        monkeypatch.setattr(scripted, 'PATIENCE', 0.05)
    with pytest.raises(Problem) as raised:
        load(written(tmp_path, program))
    assert raised.value.message == 'importing it ' + trouble


def test_no_module_keeps_the_scripted_clock(tmp_path):
    """What a game is the first to import still has the real clock later."""
    path = written(tmp_path, 'import ' + ', '.join(ALLOWED))
    program = f'''
import sys
from parts.scripted import CLOCK, play
assert not play({str(path)!r}).error
dates = CLOCK.modules['datetime']
clocks = [CLOCK.modules['time'], dates, dates.date, dates.datetime]
print([name for name, module in list(sys.modules.items())
       for value in list(vars(module).values())
       if name != '__main__' and any(value is clock for clock in clocks)])
'''
    done = subprocess.run(
        [sys.executable, '-c', program], cwd=str(ROOT / 'tools'),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.stdout.split() == [b'[]']
