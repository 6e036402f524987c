"""The linter's rules for any file, and for what runs when one is imported.

A row of a table has what is planted in the good game, and then the line and
the message of the one fault that must be found.
"""

import pytest
from parts.common import ROOT
from samples import COIN, GAME, TOP, TOSS, faults_in, faults_of, planted

GAME_PATH = 'elsewhere/game.py'
TOOL = str(ROOT / 'tools' / 'toss.py')
TEST = str(ROOT / 'tests' / 'test_toss.py')
ANY_FILE = pytest.mark.parametrize(
    'path', [GAME_PATH, TOOL, TEST], ids=['game', 'tool', 'test'])
RUNS = '%s runs when the file is imported; call it in a function'
THIS_RUNS = ('this runs when the file is imported; move it into main() or a '
             'function')


def test_the_good_game_has_no_fault():
    """What every other test begins with is good itself."""
    assert faults_of(GAME) == []


@ANY_FILE
@pytest.mark.parametrize('level, most, code', [
    (1, 100, ''), (2, 128, 'FACES = [3]'), (3, 200, 'FACES = {3}'),
    (4, 230, 'TOSS = lambda face: 3'), (5, 255, COIN)])
def test_a_file_of_a_level_has_so_many_lines_and_no_more(
        path, level, most, code):
    """The fault is in the first line too many, and comments count."""
    start = planted(code, TOP)
    if path != GAME_PATH:
        most = 255
    longest = start.replace('import random\n', 'import random\n'
                            + '#\n' * (most - start.count('\n')))
    assert f'Level:    {level}' in start and longest.count('\n') == most
    assert faults_of(longest, path) == faults_of(longest[:-1], path) == []
    longer = longest.replace('#\n', '#\n#\n', 1)
    assert faults_of(longer, path) == [
        (most + 1, 'size', f'the file has {most + 1} lines; make it simpler, '
         f'until it has {most} or fewer')]


@ANY_FILE
def test_a_line_has_79_columns_and_no_more(path):
    """Each line that is wider is a fault of its own."""
    wide = '#' * 79
    assert faults_in(wide + '\n' + wide, TOP, path) == []
    assert faults_in(f'{wide}#\n{wide}\n{wide}##', TOP, path) == [
        (line, 'width', f'the line has {width} columns; break it so that it '
         'has 79 or fewer') for line, width in ((1, 80), (3, 81))]


@ANY_FILE
@pytest.mark.parametrize('code, line, name, verb', [
    ('def toss():\n    return 1', 1, 'function toss', 'does or returns'),
    ('def toss():\n    """ """', 1, 'function toss', 'does or returns'),
    (TOSS + '    def turn():\n        return 1', 3, 'function turn',
     'does or returns'),
    (COIN + '    def toss(self):\n        return 1', 3, 'function toss',
     'does or returns'),
    ('class Coin:\n    pass', 1, 'class Coin', 'is'),
    (COIN + '    class Side:\n        """"""', 3, 'class Side', 'is'),
])
def test_each_class_and_function_has_a_docstring(
        code, line, name, verb, path):
    """Methods and functions in functions have one as well."""
    assert faults_in(code, TOP, path) == [
        (line, 'docstring', f'{name} has no docstring; say in one line below '
         f'its first what it {verb}')]


@ANY_FILE
def test_a_docstring_of_one_line_will_do_and_a_lambda_needs_none(path):
    """Good code, with a function, a lambda, a class and a method."""
    method = '    def toss(self):\n        """Toss."""\n'
    assert faults_in(TOSS + '    return lambda: 1\n' + COIN + method, TOP,
                     path) == []


@ANY_FILE
@pytest.mark.parametrize('start', ['', '""""""\n', '"""\n"""\n', 'COIN = 1\n'])
def test_each_file_begins_with_a_docstring(start, path):
    """A text that is empty or comes later is none; it is one fault."""
    source = GAME if start == 'COIN = 1\n' else GAME[GAME.index('import'):]
    assert faults_of(start + source, path) == [
        (1, 'docstring', 'the file has no docstring; begin it with one that '
         'says what it is')]


@pytest.mark.parametrize('odd, line, look', [
    ('# ~ and \x7f are the last in ASCII.\n# \xe9t\xe0', 2, '\xe9 is'),
    ('# \u201cHi\n# Ho!\u201d\n# \xe9', 1, '\u201c is'),
    ('# \x80', 1, r"'\x80' is"),
])
def test_a_game_is_written_in_ascii(odd, line, look):
    """It is told once, with the letter as it looks; a tool may have some."""
    more = ', and in 2 more of the lines' * ('Ho' in odd)
    assert faults_in(odd, TOP) == [
        (line, 'ascii', f'{look} not on every keyboard; use a plain sign or '
         f'letter here{more}')]
    assert faults_in(odd, TOP, TOOL) == []


@pytest.mark.parametrize('code, line, what', [
    ('NUMBER = random.randint(1, 6)', 1, 'random.randint()'),
    ('import random as r\nNUMBER = [r.random()]', 2, 'r.random()'),
    ('from random import choice as pick\nNUMBER = pick([1])', 2, 'pick()'),
    ('from random import choice\nNUMBER = choice([1])', 2, 'choice()'),
    ('NAME = input().strip()', 1, 'input()'),
    ('NAME = print(3) or 3', 1, 'print()'),
    (TOSS + 'A, *B = 3, [{toss() for i in "ab"}]', 3, 'toss()'),
    (TOSS + 'FACE = toss()()', 3, 'toss()'),
    (TOSS + 'FACE = f"{toss()}"', 3, 'toss()'),
    (COIN + 'FACE = Coin().face', 3, 'Coin()'),
    (COIN + 'FACE = Coin.toss()', 3, 'Coin.toss()'),
    (COIN + 'FACE = Coin[3]()', 3, 'Coin[...]()'),
    (TOSS + COIN + '    face = toss()', 5, 'toss()'),
    (TOSS + 'def turn(face=toss()):\n    """Turn."""', 3, 'toss()'),
    (TOSS + 'def turn(*, face=toss()):\n    """Turn."""', 3, 'toss()'),
    (TOSS + COIN + '    def turn(self, face=toss()):\n        """Turn."""',
     5, 'toss()'),
])
def test_no_value_is_made_by_running_the_game_at_import(code, line, what):
    """What the game itself defines, chance and questions wait for main()."""
    assert faults_in(code, TOP) == [(line, 'import-time', RUNS % what)]


@pytest.mark.parametrize('code, line', [(code, 1) for code in (
    'print(3)', 'random.seed(3)', 'SIDES', 'SIDES += 1', 'del SIDES',
    'assert SIDES', 'raise KeyError', 'if SIDES:\n    FACE = 3',
    'for i in range(3):\n    FACE = i', 'while False:\n    FACE = 3',
    'with SIDES:\n    FACE = 3',
    'try:\n    FACE = 3\nexcept KeyError:\n    FACE = 4')] + [
    (COIN + '    print(3)', 3), (COIN + '    if SIDES:\n        face = 3', 3),
    (COIN + '    class Side:\n        """A side."""\n        SIDES', 5)])
def test_no_statement_does_anything_at_import(code, line):
    """Importing a game is silent, so that its functions can be borrowed."""
    assert faults_in(code, TOP) == [(line, 'import-time', THIS_RUNS)]


@pytest.mark.parametrize('code', [
    'WORDS = "a b".split()', 'GRID = [[0] * 3 for i in range(3)]',
    'LETTERS = sorted(set("abba"), key=len)[:2]', 'A = B = 3', 'A, B = 3, 4',
    'from math import sqrt\nROOT = sqrt(2)', 'import math\nA = math.sqrt(2)',
    'from collections import namedtuple\nRoom = namedtuple("Room", "name")\n'
    'HALL = Room("Hall")', 'ALL = all([bool(3), divmod(3, 2), pow(3, 2)])',
    'import datetime\nDAY = datetime.date(2000, 1, 1)',
    'FACES = {}\nFACES["a"] = 3', '"A text."',
    TOSS + 'COMMANDS = {"t": toss, "u": lambda: toss()}',
    COIN + '    face = len("ab")\n    pass\n    def toss(self, face=max(3, 4)'
    '):\n        """Toss."""\n        print(Coin())',
    COIN + '    def len(self):\n        """Side."""\nFACE = len("ab")',
    TOSS + '    class Coin:\n        """A coin."""\n        print(3)',
    'from dataclasses import dataclass, field\n@dataclass\n' + COIN
    + '    faces: list = field(default_factory=list)\n    side: int\n',
])
def test_a_constant_may_be_computed_at_import(code):
    """What only computes is silent, and what is put off does not run."""
    assert faults_in(code, TOP) == []
