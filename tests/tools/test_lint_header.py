"""The linter's rules for the header of a game, its level and its Try values.

A row of a table has what is changed in the good game, and then the line and
the message of the one fault that must be found.
"""

import re

import pytest
from samples import GAME, MAIN, TOP, TOSS, changed, faults_of, planted

FORM = '; look at src/hangman.py for the form'
FIELDS = ('Level, Kind, Players, Minutes, Also, Concepts, Idea, Predict, Your '
          'turn')
KINDS = ('adventure, art, board, cards, cipher, dice, maze, numbers, puzzle, '
         'quiz, simulation, strategy, words')
NO_LEVEL = '"%s" is not a level; write a number from 1 to 5'
NO_KIND = '"%s" is not a kind; write one of: ' + KINDS
NO_PLAYERS = '"%s" is not a number of players; write 1, 2, or 1 or 2'
NO_MINUTES = '"%s" is not how long a game lasts; write 5, 10, 20 or 30'
COUNT = (' is not a good number of concepts; name the two to five that the '
         'game teaches best')
TASKS = ' is what the tasks begin with; give three tasks: *, **, ***'
CONCEPTS = 'variables, random'
IDEA = 'Idea:     A coin does not remember how it fell before.\n'
TASK = '  **  Toss the coin twice.\n'
CONSTANT = 'SIDES = 2  # Heads is 1. Try 3 or 6.'


@pytest.mark.parametrize('old, new, line, message', [
    ('"""Coin\n', '"""\n', 1, 'the header has no title' + FORM),
    ('\nGuess how a coin falls.\n', '', 1, 'the header has no pitch' + FORM),
    ('Level:    1\n', '', 1, 'the header has no "Level:"' + FORM),
    ('Kind:     dice\n', '', 1, 'the header has no "Kind:"' + FORM),
    ('Players:  1\n', '', 1, 'the header has no "Players:"' + FORM),
    ('Concepts: ' + CONCEPTS + '\n', '', 1,
     'the header has no "Concepts:"' + FORM),
    (IDEA, '', 1, 'the header has no "Idea:"' + FORM),
    ('Level:    1\nKind:     dice\nPlayers:  1\n', '', 1,
     'the header has no "Level:", no "Kind:", no "Players:"' + FORM),
    ('Minutes:  5\n', '', 1, 'the header has no "Minutes:"' + FORM),
    ('Minutes:  5\n', 'Minutes:  5\nAlso:\n', 9,
     'the header has no text behind "Also:"' + FORM),
    (IDEA, 'Idea:\n', 10, 'the header has no text behind "Idea:"' + FORM),
    (IDEA, 'Hope:     It helps.\n' + IDEA, 10,
     'the header has no field "Hope"; write one of: ' + FIELDS),
    (IDEA, IDEA + IDEA, 11,
     '"Idea:" stands twice in the header; keep one of them'),
    ('Level:    1\n', 'Level:    1\nLevel:    1\n', 6,
     '"Level:" stands twice in the header; keep one of them'),
    ('Kind:     dice\nPlayers:  1\n', 'Players:  1\nKind:     dice\n', 5,
     f'the fields stand in another order than {FIELDS}; put them in that '
     'order'),
    ('Level:    1', 'Level:    0', 5, NO_LEVEL % '0'),
    ('Level:    1', 'Level:    6', 5, NO_LEVEL % '6'),
    ('Level:    1', 'Level:    12', 5, NO_LEVEL % '12'),
    ('Level:    1', 'Level:    one', 5, NO_LEVEL % 'one'),
    ('dice', 'Dice', 6, NO_KIND % 'Dice'),
    ('dice', 'coin', 6, NO_KIND % 'coin'),
    ('dice', 'dice, cards', 6, NO_KIND % 'dice, cards'),
    ('Players:  1', 'Players:  0', 7, NO_PLAYERS % '0'),
    ('Players:  1', 'Players:  3', 7, NO_PLAYERS % '3'),
    ('Players:  1', 'Players:  2 to 4', 7, NO_PLAYERS % '2 to 4'),
    ('Players:  1', 'Players:  one', 7, NO_PLAYERS % 'one'),
    ('Players:  1', 'Players:  1 and 2', 7, NO_PLAYERS % '1 and 2'),
    ('Minutes:  5', 'Minutes:  15', 8, NO_MINUTES % '15'),
    ('Minutes:  5', 'Minutes:  5 to 10', 8, NO_MINUTES % '5 to 10'),
    ('falls.\n', 'falls' + '!' * 56 + '\n', 3, 'the pitch takes more '
     'than a line; say in 77 letters what makes people want to play'),
    ('falls.\n', 'falls.\nBeware: it is hard.\n', 3, 'the pitch takes more '
     'than a line; say in 77 letters what makes people want to play'),
    (TASK, '  **  Toss\n      the coin\n\n      twice.\n', 16,
     'this task takes more than two lines; say it in two'),
    (CONCEPTS, 'random', 9, '1' + COUNT),
    (CONCEPTS, ',', 9, '0' + COUNT),
    (CONCEPTS, 'variables, chance', 9, '"chance" is not a concept of the '
     'ladder; CONTRIBUTING.md names them all'),
    (CONCEPTS, 'variables, tuple', 9, '"tuple" is not a concept of the '
     'ladder; did you mean tuples?'),
    ('show?', 'show.', 12,
     '"Predict:" is not a question; end it with a question mark'),
    (TASK, '', 14, '*, ***' + TASKS),
    (TASK, TASK + TASK, 14, '*, **, **, ***' + TASKS),
    (TASK, '  *   Toss the coin twice.\n', 14, '*, *, ***' + TASKS),
    ('  *   Give', '      Give', 14, '**, ***' + TASKS),
])
def test_a_faulty_header_is_explained(old, new, line, message):
    """Whatever is wrong, the line of the field says what would be right."""
    assert faults_of(changed(old, new)) == [(line, 'header', message)]


@pytest.mark.parametrize('field, line, message', [
    ('', 1, 'the header has no "Your turn:"' + FORM),
    ('Your turn:\n', 14,
     'the header has no text behind "Your turn:"' + FORM),
    ('Your turn:\n  Change it.\n', 14, 'none' + TASKS),
])
def test_a_header_without_tasks_is_explained(field, line, message):
    """The last field may be missing, or empty, or hold no task."""
    start, end = GAME.index('Your turn:'), GAME.index('"""\n\nimport')
    assert faults_of(GAME[:start] + field + GAME[end:]) == [
        (line, 'header', message)]


@pytest.mark.parametrize('old, new', [
    ('Level:    1', 'Level: 1'),
    ('Players:  1', 'Players:  2'), ('Players:  1', 'Players:  1 or 2'),
    ('Minutes:  5', 'Minutes:  10'), ('Minutes:  5', 'Minutes:  20'),
    ('Minutes:  5', 'Minutes:  30\nAlso:     Heads or Tails, Flip'),
    (CONCEPTS, 'variables,  random,'),
    (CONCEPTS, 'variables,\n          random'),
    ('falls.\n', 'Beware: it falls.\n'), ('falls.\n', 'falls. * **\n'),
    ('before.\n', 'before:\n          never: ever.\n'),
    ('show?', 'show, and\n          why?'),
    (TASK, '  **  Toss the coin twice,\n      or: three times.\n\n'),
] + [('dice', kind) for kind in KINDS.split(', ')])
def test_a_header_may_be_written_in_these_ways(old, new):
    """Spaces do not matter, and a field may go on in the next line."""
    assert faults_of(changed(old, new)) == []


@pytest.mark.parametrize('old, new, line, what', [
    ('"""Coin\n', '"""Coin...\n', 1, 'the title is'),
    ('Guess how a coin falls.', 'Guess ...', 3, 'the pitch is'),
    ('before.', '... before.', 10, 'the text behind "Idea:" is'),
    ('show?', '...?', 12, 'the text behind "Predict:" is'),
    (TASK, '  **  Toss\n      ...\n', 16, 'this task is'),
])
def test_a_part_that_is_not_written_yet_is_explained(old, new, line, what):
    """Three dots stand for what is to be written; two are only dots."""
    assert faults_of(changed(old, new)) == [
        (line, 'blank', what + ' still blank; write it in place of the dots')]
    assert faults_of(changed(old, new.replace('...', '..'))) == []


def test_a_header_names_five_concepts_and_no_more():
    """Two are the fewest, which the good game itself has."""
    source = planted('if not coin:\n    print(3)', MAIN)
    names = ', booleans, strings, numbers, conditionals'
    five = source.replace(CONCEPTS, 'variables' + names)
    assert faults_of(five) == []
    assert faults_of(source.replace(CONCEPTS, CONCEPTS + names)) == [
        (9, 'header', '6' + COUNT)]


@pytest.mark.parametrize('label, code, true, reason', [
    (1, 'FACES = [1, 2]', 2, 'lists in line 23'),
    (3, 'FACES = [1, 2]', 2, 'lists in line 23'),
    (5, 'FACES = {1: 2}', 3, 'dictionaries in line 23'),
    (3, 'DOUBLE = lambda face: 2 * face', 4, 'lambda in line 23'),
    (4, '\nclass Coin:\n    """A coin."""', 5, 'classes in line 24'),
])
def test_a_level_that_is_not_the_code_s_is_explained(
        label, code, true, reason):
    """The concept that makes the true level is named, with its line."""
    source = planted(code, TOP)
    assert f'Level:    {true}' in source and faults_of(source) == []
    assert faults_of(source.replace(f'Level:    {true}', f'Level: {label}')
                     ) == [
        (5, 'level', f'the header says level {label}, but the code is level '
         f'{true}: {reason}; change the label or the code')]


def test_three_concepts_are_enough_to_explain_a_level():
    """The good game has four of level 1, but the message is no list."""
    fault, = faults_of(changed('Level:    1', 'Level:    2'))
    assert fault[:2] == (5, 'level')
    assert re.fullmatch(
        'the header says level 2, but the code is level 1: [a-z ]+ in line '
        r'2\d, [a-z ]+ in line 2\d, [a-z ]+ in line 2\d; change the label '
        'or the code', fault.message)


@pytest.mark.parametrize('concept, place, code', [
    ('while loops', MAIN, 'while False:\n    pass'),
    ('lists', TOP, 'FACES = [1, 2]'),
    ('recursion', TOP, 'def toss():\n    """Toss."""\n    toss()'),
])
def test_a_concept_in_the_header_is_in_the_code(concept, place, code):
    """What a game teaches, a learner finds in it."""
    names = CONCEPTS + ', ' + concept
    good = planted(code, place).replace(CONCEPTS, names)
    assert faults_of(good) == []
    assert faults_of(changed(CONCEPTS, names)) == [
        (9, 'concepts', f'the header names {concept}, but the code has none; '
         'name what it uses')]


@pytest.mark.parametrize('code', [
    '', '# Heads is 1.', '# Retry 3 or 6.', '# We try 3 or 6.',
    '\n# Try 3 or 6.\n\nFACE = 1', 'FACE = "Try 3 or 6."',
    'FACES = [3]\nFACES[0] = 4  # Try 3 or 6.',
    'HEAD, TAIL = 1, 2  # Try 3 or 6.',
    TOSS + '    side = 3  # Try 4 or 5.',
])
def test_a_game_may_do_without_a_try_value(code):
    """Another word or place does not invite change, and nothing need."""
    source = planted(code, TOP).replace(CONSTANT, 'SIDES = 2')
    assert faults_of(source) == []


@pytest.mark.parametrize('comment', [
    'Try three or six', 'Try 3, 4 or 6', 'Try 3 or', 'Try 3 to 6', 'Try {[]}',
    'Try "a or "b"', 'Try SIDES + 1', 'Try ' + '(' * 40])
def test_a_try_that_is_no_python_value_is_explained(comment):
    """The tests could not play the game with it."""
    source = changed(CONSTANT, f'SIDES = 2  # {comment}.')
    assert faults_of(source) == [
        (22, 'try', f'"{comment}" does not name Python values; write them as '
         'in code, such as: Try 3 or 12.')]


@pytest.mark.parametrize('new', [
    'SIDES = 2  # Try 3.', 'SIDES = 2  # Try 3 or 6', 'SIDES = 2  # Try 2.5',
    'SIDES = 2  # Try 3 or 6 or 9. More is dull.', 'SIDES = 2  # Try -1 or 2.',
    'SIDES = 2  # Try "a" or None.', 'SIDES = 2  # Try [1] or (2, 3).',
    '# Try 3 or 6.\nSIDES = 2', '# Heads is 1. Try 3 or\n# 6.\nSIDES = 2',
    'SIDES = (1 +\n         1)  # Try 3.',
])
def test_a_try_may_be_written_in_these_ways(new):
    """It stands behind the constant or above, with a full stop or without."""
    assert faults_of(changed(CONSTANT, new)) == []
