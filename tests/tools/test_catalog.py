"""Reading games: every part of the record, and what is said of bad headers.

The linter tells all faults of a header (test_lint_header.py); here a program
that needs the game is told the first one.
"""

import pytest
from parts.catalog import Try, read_game
from parts.shelf import games
from parts.common import SRC, Problem
from parts.ladder import LEVEL_OF
from programs import written
from samples import GAME, changed

LONG = '''"""Sea Battle: the duel

Find the ships of your rival before yours are found: be brave.

Level:    4
Kind:     board
Players:  1 or 2
Minutes:  20
Also:     Salvo, Broadsides
          and Boats
Concepts: nested lists, recursion,
          sort keys
Idea:     Search where a ship can still lie:
          that halves the sea.

Predict:  What happens when
          two ships touch?

Your turn:
  *   Make the sea larger: 12 by
      12 squares.

  **  Say how many ships are left.
  *** Hide 2
      or 3 more ships.
"""

WIDTH = 10  # Squares from left to right. Try 5 or 8 or 12.
# What an empty square looks like. Try '.'
# or '~'. It is one character.
WATER = ' '
SHIPS = [
    4, 3,
    2]  # Try [5] or [].
DEPTH = -5  # Try -1 or 0.5. Deeper is slower.
SECRET = 3  # Nobody changes this.
'''
TWELVE = ('Level:    1\n', 'Level:    12\n')


def game_of(folder, program):
    """Return the Game that a program, a text, is read as."""
    return read_game(written(folder, program, 'sea_battle.py'))


def problem_of(folder, program):
    """Return the Problem that reading a program, a text, ends with."""
    with pytest.raises(Problem) as raised:
        game_of(folder, program)
    return raised.value


@pytest.mark.parametrize('part, value', [
    ('name', 'sea_battle'),
    ('title', 'Sea Battle: the duel'),
    ('pitch', 'Find the ships of your rival before yours are found: be '
              'brave.'),
    ('level', 4),
    ('kind', 'board'),
    ('players', '1 or 2'),
    ('minutes', 20),
    ('also', ('Salvo', 'Broadsides and Boats')),
    ('concepts', ('nested lists', 'recursion', 'sort keys')),
    ('idea', 'Search where a ship can still lie: that halves the sea.'),
    ('predict', 'What happens when two ships touch?'),
    ('tasks', ('Make the sea larger: 12 by 12 squares.',
               'Say how many ships are left.', 'Hide 2 or 3 more ships.')),
    ('tries', (Try('WIDTH', 28, (5, 8, 12)), Try('WATER', 31, ('.', '~')),
               Try('SHIPS', 32, ([5], [])), Try('DEPTH', 35, (-1, 0.5)))),
])
def test_each_part_of_a_game(tmp_path, part, value):
    """A part has its text in one line, or its values as Python has them."""
    assert getattr(game_of(tmp_path, LONG), part) == value


def test_the_path_and_code_of_a_game(tmp_path):
    """A game, named by a text or a path, knows its path and its code."""
    path = written(tmp_path, GAME)
    for name in (path, str(path)):
        game = read_game(name)
        assert (game.path, game.code.source) == (path, GAME)


@pytest.mark.parametrize('constant, values', [
    ('SIDES = 2  # Heads is 1. Try 3.', (3,)),
    ('SIDES = 2  # Try 3 or 6. Or try 9.', (3, 6)),
    ('SIDES = 2  # Try 3 or 6', (3, 6)),
    ('SIDES = 2  # Try -3 or +6 or 0.', (-3, 6, 0)),
    ('SIDES = 2  # Try 0.5 or 1e3.', (0.5, 1000.0)),
    ('SIDES = 2  # Try True or None.', (True, None)),
    ('SIDES = 2  # Try (1, 2) or {3: [4]}.', ((1, 2), {3: [4]})),
    ("SIDES = 'a or b'  # Try 'c or d' or \"it's\".", ('c or d', "it's")),
    ("SIDES = '#'  # Try '*' or '.'.", ('*', '.')),
    ("SIDES = '\u00e9\u00e9'  # Try 'e'.", ('e',)),
    ('# Try 3.\nSIDES = 2', (3,)),
    ('# Heads is 1. Try 3\n# or 6.\nSIDES = 2  # Tails is 2.', (3, 6)),
    ('# Heads is 1.\nSIDES = 2  # Try 3 or 6.', (3, 6)),
    ('SIDES = [\n    1,  # Try 4.\n    2]  # Try [3].', ([3],)),
    ('OTHER = 5\nSIDES = 2  # Try 3.', (3,)),
    ('SIDES = OTHER = 2  # Try 3.', (3,)),
])
def test_try_values(tmp_path, constant, values):
    """What a comment says to try is read as Python values."""
    program = changed('SIDES = 2  # Heads is 1. Try 3 or 6.', constant)
    line = program[:program.index('SIDES =')].count('\n') + 1
    assert game_of(tmp_path, program).tries == (Try('SIDES', line, values),)


@pytest.mark.parametrize('constant', [
    'SIDES = 2  # Heads is 1.',
    'SIDES = 2  # Try it. Or try 3.',
    'SIDES = 2  # Retry 3.',
    'SIDES = 2  # Try 3, 4 or 6.',
    'SIDES = 2  # Try len([]).',
    'SIDES = 2  # Try {[]}.',
    'SIDES = 2  # Try "a.',
    "SIDES = 'Try 3.'",
    '# Try 3.\n\nSIDES = 2',
    'SIDES = 2\n# Try 3.',
    'if True:\n    SIDES = 2  # Try 3.',
    'SIDES, COINS = 2, 1  # Try 3.',
    'COIN = {}\nCOIN[1] = 2  # Try 3.',
])
def test_no_try_values(tmp_path, constant):
    """A comment that names no values gives none, and is no trouble."""
    program = changed('SIDES = 2  # Heads is 1. Try 3 or 6.', constant)
    assert game_of(tmp_path, program).tries == ()


@pytest.mark.parametrize('old, new, line, trouble', [
    ('Idea:     A coin', 'A coin', 1, 'the header has no "Idea:"'),
    ('Kind:     dice', 'Kind:', 6, 'the header has no text behind "Kind:"'),
    TWELVE + (5, '"12" is not a level; write a number from 1 to 5'),
    ('"""Coin', 'NAME = """Coin', 1, 'the file does not begin with a docstring'
     '; give it the header of a game'),
    ('import random', 'import', 20, 'something is missing behind import'),
])
def test_a_bad_header(tmp_path, old, new, line, trouble):
    """The Problem says in which file and line, and what it is."""
    problem = problem_of(tmp_path, changed(old, new))
    assert problem.message.startswith(trouble) and problem.line == line
    assert str(problem).endswith(f'sea_battle.py:{line}: {problem.message}')


def test_the_first_of_many_faults(tmp_path):
    """Of several faults the uppermost is told."""
    program = changed('sides show?', 'sides show.').replace(*TWELVE)
    assert problem_of(tmp_path, program).line == 5


@pytest.mark.parametrize('program', ['', '\n\n', '# No more than this.\n'])
def test_a_file_without_a_header(tmp_path, program):
    """An empty file is told what it lacks, like any other."""
    problem = problem_of(tmp_path, program)
    assert (problem.line, 'docstring' in problem.message) == (1, True)


@pytest.fixture(name='folder')
def fixture_folder(tmp_path):
    """Return a folder with four games and a file that is none."""
    for name, title, level in [('a', 'Zebra', 2), ('b', 'apple', 2),
                               ('c', 'Bear', 2), ('d', 'Yak', 1)]:
        program = changed('"""Coin', '"""' + title)
        written(tmp_path, program.replace('Level:    1', f'Level:    {level}'),
                name + '.py')
    written(tmp_path, 'The catalogue', 'README.md')
    return tmp_path


def test_games_are_in_order(folder):
    """Games come by level, then by title in the order of the alphabet."""
    assert [(game.level, game.title) for game in games(folder)] == [
        (1, 'Yak'), (2, 'apple'), (2, 'Bear'), (2, 'Zebra')]


@pytest.mark.parametrize('path', sorted(SRC.glob('*.py')),
                         ids=lambda path: path.stem)
def test_a_real_game(path):
    """Each game of the collection has all that its header promises."""
    game = read_game(path)
    assert game.name == path.stem and game.title and game.pitch and game.idea
    assert all(LEVEL_OF[concept] <= game.level for concept in game.concepts)
    assert len(game.tasks) == 3 and all(game.tasks)
    assert all(found.values for found in game.tries)


def test_the_real_games():
    """Without a folder named, games() reads the collection, and all of it."""
    assert {game.path for game in games()} == set(SRC.glob('*.py'))
