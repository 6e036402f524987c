"""A program's level, and what tools/concepts.py prints of it."""

import pathlib

import concepts
import pytest
from parts.uses import level_of
from parts.ladder import LADDER, LEVEL_NAMES, LEVEL_OF
from programs import FOOTER, command, concepts_in, written

GUESS = '''"""Guess."""

import random


def main():
    """Play once."""
    guess = 0
    while guess != 3:
        guess = int(input('Guess: '))
        if guess > 3:
            print(f'{guess} is too high.')
'''
SHOPPING = '''def ask(question, default=''):
    """Ask."""
    return input(question) or default


def main():
    """Shop."""
    bought = []
    while len(bought) < 3:
        for word in ask('What? ').split():
            if word not in bought:
                bought.append(word.title())
    print(bought[:2])
'''
GRID = '''def main():
    """Show."""
    board = []
    for row in range(3):
        board.append(['.'] * 3)
    for number, row in enumerate(board):
        print(number, row)
'''
FALL = '''def fall(height):
    """Fall."""
    if height:
        fall(height - 1)
'''
PET = '''class Pet:
    """A pet."""

    def __init__(self, name):
        """Name it."""
        self.name = name

    def __str__(self):
        """Tell the name."""
        return self.name
'''


@pytest.mark.parametrize('level, program, found', [
    (1, '', {}),
    (1, '"""A docstring alone."""\n', {}),
    (1, GUESS, {
        'random': 3, 'variables': 8, 'numbers': 8, 'while loops': 9,
        'strings': 10, 'conditionals': 11, 'string formatting': 12}),
    (2, SHOPPING, {
        'functions': 1, 'default arguments': 1, 'strings': 1,
        'return values': 3, 'booleans': 3, 'variables': 8, 'lists': 8,
        'while loops': 9, 'numbers': 9, 'for loops': 10, 'nested loops': 10,
        'string methods': 10, 'conditionals': 11, 'membership tests': 11,
        'slicing': 13}),
    (3, GRID, {
        'variables': 3, 'lists': 3, 'for loops': 4, 'numbers': 4,
        'strings': 5, 'nested lists': 5, 'enumerate': 6, 'unpacking': 6}),
    (4, FALL, {
        'functions': 1, 'recursion': 1, 'conditionals': 3, 'numbers': 4}),
    (5, PET, {'classes': 1, 'special methods': 8, 'return values': 10}),
])
@pytest.mark.parametrize('footer', ['', FOOTER])
def test_level(level, program, found, footer):
    """The highest concept makes the level; the footer, exempt, adds none."""
    assert concepts_in(program + footer) == found
    assert level_of(found) == level


def test_only_the_footer_is_exempt():
    """The same statements in a function, or another if, do count."""
    inside = FOOTER.replace('\n', '\n    ').replace('    main()', '    pass')
    assert concepts_in('def main():' + inside) == {
        'conditionals': 2, 'strings': 2, 'exceptions': 3}
    other = FOOTER.replace('__name__', 'name')
    assert concepts_in(other).keys() == {'conditionals', 'strings',
                                         'exceptions'}


@pytest.mark.parametrize('concept', LEVEL_OF)
def test_level_of_one_concept(concept):
    """A concept alone makes the level that opens it."""
    assert concept in LADDER[level_of([concept])]
    assert level_of(['random', concept]) == LEVEL_OF[concept]


def test_the_ladder_is_complete():
    """Each of the five levels has a name and concepts, none of them twice."""
    assert list(LADDER) == list(LEVEL_NAMES) == [1, 2, 3, 4, 5]
    assert sum(map(len, LADDER.values())) == len(LEVEL_OF)


FALL_ROWS = [
    'fall.py: level 4, Algorithms',
    '  1  numbers                   first in line 4',
    '  1  conditionals              first in line 3',
    '  2  functions                 first in line 1',
    '  4  recursion                 first in line 1']
ONE_ROWS = [
    'one.py: level 1, First steps',
    '  1  numbers                   first in line 1']


SHORT_ROWS = [
    'fall.py: level 4: numbers, conditionals, functions, recursion',
    'doc.py: level 1: -']


@pytest.fixture(name='tell')
def fixture_tell(tmp_path, monkeypatch, capsys):
    """Return a function that runs the tool in a folder with odd files."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'games').mkdir()
    (tmp_path / 'none').mkdir()
    for name, program in [
            ('fall.py', FALL), ('one.py', 'print(1)'), ('doc.py', '"""A."""'),
            ('games/one.py', 'print(1)'), ('games/notes.txt', 'print(2)'),
            ('broken.py', 'print(1)\nprint(2\n'), ('new.py', 'match a:\n'
             '    case 1:\n        print(1)\n'),
            ('deep.py', f'print(a{"[1:]" * 2000}.count(1))')]:
        written(tmp_path, program, name)
    (tmp_path / 'picture.py').write_bytes(b'\xff\xd8\xff\xe0')
    return lambda *names: command(capsys, concepts.main, *names)


@pytest.mark.parametrize('names, rows', [
    (['fall.py'], FALL_ROWS), (['one.py', 'fall.py'], ONE_ROWS + FALL_ROWS),
    (['--short', 'fall.py', 'doc.py'], SHORT_ROWS),
    (['fall.py', 'doc.py', '--short'], SHORT_ROWS), (['o*.py'], ONE_ROWS),
    (['games', 'fall.py', '--short'], [
        f'{pathlib.Path("games", "one.py")}: level 1: numbers',
        SHORT_ROWS[0]])])
def test_the_command_line(tell, names, rows):
    """A file has its level, and its concepts up the ladder."""
    assert tell(*names) == (0, rows, [])


@pytest.mark.parametrize('name, trouble', [
    ('nothing.py', 'nothing.py: there is no such file; check the name'),
    ('picture.py', 'picture.py: this is not plain text; save it again as '
     'UTF-8'),
    ('broken.py', 'broken.py:'),
    ('new.py', 'new.py:'),
    ('deep.py', 'deep.py:'),
    ('a\0b', 'a'),
])
def test_an_unreadable_file(tell, name, trouble):
    """One line says what is wrong with it, status 2; the others follow."""
    status, rows, errors = tell(name, 'one.py', name, 'fall.py')
    assert (status, rows) == (2, ONE_ROWS + FALL_ROWS)
    assert len(errors) == 2 and errors[0] == errors[1]
    assert errors[0].startswith(trouble)


def test_a_folder_without_a_program(tell):
    """One line says so."""
    assert tell('none') == (2, [], ['there is no Python file in that folder'])


def test_no_file(tell):
    """Without a file, one line says how to get help."""
    status, rows, errors = tell()
    assert (status, rows, len(errors)) == (2, [], 1)
    assert errors[0].endswith('required: file (--help shows how)')
