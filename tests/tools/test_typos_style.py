"""tools/typos.py: what is harmless, and what came along with a copy."""

import re

import pytest

import typos
from copies import ORIGINAL, changed, told

RIGHT = 'The copy is right. Well typed!'
HARMLESS = 'Different, but harmless: '
QUOTES = 'quotes'
SPACES = 'spaces'
WIDTH = 'the width of indentation'
COMMENTS = 'comments, docstrings or blank lines'
TABS = 'tabs, though 4 spaces are usual'
CODE = ORIGINAL.index('def ask')


def double_quoted(text):
    """Return a program with double quotes, but for those in texts."""
    return re.sub(r"'([^'\"\n]+)'", r'"\1"', text).replace("'''", '"""')


def indented(text, unit):
    """Return a program with another indentation than by 4 spaces."""
    return text[:CODE] + text[CODE:].replace('    ', unit)


def numbered(text, form):
    """Return a program with the number of each line in front of it."""
    return '\n'.join(form.format(number, line).rstrip() for number, line
                     in enumerate(text.rstrip().split('\n'), 1))


def report(lines):
    """Return lines as they are told, each of the names of one text."""
    return ' '.join(' '.join(lines).split())


HARMLESS_COPIES = [
    (changed(ORIGINAL, ("print('=====')", 'print("=====")')), [QUOTES]),
    (double_quoted(ORIGINAL), [QUOTES]),
    (changed(ORIGINAL, ('"it\'s"', "'it\\'s'")), [QUOTES]),
    (changed(ORIGINAL, ("{tried[0] + letter}", '{tried[0]+letter}')),
     [SPACES]),
    (changed(ORIGINAL, ("wrong = 0", 'wrong=0')), [SPACES]),
    (changed(ORIGINAL, ("print('=====')", "print ( '=====' )")), [SPACES]),
    (changed(ORIGINAL, ('letter not in word:', 'letter not in word :')),
     [SPACES]),
    (indented(ORIGINAL, '  '), [WIDTH]),
    (indented(ORIGINAL, '   '), [WIDTH]),
    (changed(ORIGINAL, ('            wrong += 1', '          wrong += 1')),
     [WIDTH]),
    (changed(ORIGINAL, ('    airport', ' airport')), [WIDTH]),
    (changed(ORIGINAL, ('airport balloon', 'airport  balloon')), [SPACES]),
    (changed(ORIGINAL, ('balloon banana', 'balloon\n  banana')), []),
    (changed(ORIGINAL, ('6  # Try 3 or 4.', '6')), [COMMENTS]),
    (changed(ORIGINAL, ('wrong = 0', 'wrong = 0  # it"s')), [COMMENTS]),
    (changed(ORIGINAL, ('random\n', 'random\n\n')), [COMMENTS]),
    (changed(ORIGINAL, ('Guess it.', 'Guess "it".')), [COMMENTS]),
    (changed(ORIGINAL, ('"""Ask."""', "'''Ask it'''")), [COMMENTS]),
    (changed(ORIGINAL, ('    """Ask."""\n', '')), [COMMENTS]),
    (ORIGINAL[ORIGINAL.index('import'):], [COMMENTS]),
    (changed(ORIGINAL, ('import random', 'import random   ')), []),
    (indented(ORIGINAL, '\t'), [TABS]),
    (changed(double_quoted(indented(ORIGINAL, '  ')), ('Play.', 'Play'),
             ('wrong = 0', 'wrong =0')), [QUOTES, SPACES, WIDTH, COMMENTS])]


@pytest.mark.parametrize('copy, names', HARMLESS_COPIES,
                         ids=range(len(HARMLESS_COPIES)))
def test_what_is_harmless(copy, names):
    """It is told in one sentence, and the copy is right."""
    lines, status = told(copy)
    assert report(lines) == RIGHT + (
        f' {HARMLESS}{"; ".join(names)}.' if names else '')
    assert status == 0


@pytest.mark.parametrize('old, new, what', [
    ('wrong = 0', 'worng = 0', 'line 32: two letters are swapped: "worng" '
     'should be "wrong"'),
    ('if letter not in word:', 'if letter not in word', 'line 35: a colon : '
     'is missing at the end'),
    ('print("=====")', 'print("=====)', 'line 30: a double quote " is missing '
     'here'),
    ('print("=====")', 'print("====")', 'line 30: an equals sign = is missing '
     'here'),
    ('print("=====")', 'print("=====")"', 'line 30: a double quote " is too '
     'much'),
    ('  return tried', '    return tried', 'line 25: the line begins with 4 '
     'spaces, but should begin with 2'),
    ('    if letter not', '  if letter not', 'line 35: the line begins with 2 '
     'spaces, but should begin with 4'),
    ('  for letter', '    for letter', 'line 21: the line begins with 4 '
     'spaces, but should begin with 2'),
    ('def ask(tried):', 'def ask(tried)', 'line 19: a colon : is missing at '
     'the end'),
    ('Try 3 or 4.\n\n\ndef', 'Try 3.\ndef', ''),
    ('  """Ask."""', '  """Ask.""', 'line 20: a double quote " is missing at '
     'the end')])
def test_another_style_hides_no_slip(old, new, what):
    """Double quotes, indentation by 2 and one slip: it is told first."""
    copy = changed(double_quoted(indented(ORIGINAL, '  ')), (old, new))
    lines, status = told(copy)
    assert lines[0] == (what or RIGHT)
    slips = [line for line in lines if line.startswith('line ')]
    assert (len(slips), status) == ((1, 1) if what else (0, 0))
    assert f'{HARMLESS}{QUOTES}; {WIDTH}' in report(lines)


@pytest.mark.parametrize('form, first', [
    ('{} {}', '1 """Guess'), ('{}  {}', '1  """Guess'),
    ('{:2}: {}', ' 1: """Guess'), ('{:3}   {}', '  1   """Guess'),
    ('{:<4}{}', '1   """Guess'), ('{}. {}', '1. """Guess'),
    ('{}\t{}', '1 """Guess')])
@pytest.mark.parametrize('unit', ['    ', '  '])
def test_typed_line_numbers(form, first, unit):
    """They are told once, behind the slip that they do not hide."""
    known = ['line 1: this is the number of the line; leave it out (in 29 '
             'lines)', '    yours:    ' + first,
             '              ' + ' ' * first.index('1') + '^']
    harmless = [] if unit == '    ' else [f'{HARMLESS}{WIDTH}.']
    copy = indented(ORIGINAL, unit)
    rows = numbered(copy, form).split('\n')
    known[0] = known[0].replace('29', str(len(rows)))
    assert told('\n'.join(rows)) == (known + harmless, 1)
    lines, status = told(numbered(changed(
        copy, ('import random', 'import radnom')), form))
    assert lines[0] == ('line 6: two letters are swapped: "radnom" should be '
                        '"random"')
    mine = lines[1].index('radnom') + 2
    assert (lines[2].index('^'), lines[4:]) == (mine, known + harmless)


def test_a_line_number_here_and_there():
    """It need not be all lines, and no number of the program is one."""
    lines, status = told(changed(
        ORIGINAL, ('import', '6 import'), ('        letter', '34         '
                                           'letter')))
    assert lines == ['line 6: this is the number of the line; leave it out '
                     '(in 2 lines)', '    yours:    6 import random',
                     '              ^']
    table = 'print(\n    7\n    + 8\n)\n' * 3
    assert typos.compare(table, table) == ([RIGHT], 0)


@pytest.mark.parametrize('old, new, what, place', [
    ("print('=====')", 'print(\u2018=====\u2019)',
     "this is a curly quote \u2018; type a quote ' instead", 10),
    ("print('=====')", 'print(\u201c=====\u201d)', 'this is a curly double '
     'quote \u201c; type a double quote " instead', 10),
    ('    wrong = 0', '\u00a0   wrong = 0',
     'this is an odd space; type a space instead', 0),
    ('wrong = 0', 'wrong =\u30000',
     'this is an odd space; type a space instead', 11),
    ("wrong = 0", 'wrong\u200b = 0', 'something that cannot be seen is here; '
     'delete the line and type it anew', 9),
    ('    wrong = 0', '\twrong = 0',
     'the line begins with a tab; begin it with spaces, 4 for each tab', 0)])
def test_what_came_along_with_a_copy(old, new, what, place):
    """It is told once, with what to type instead."""
    copy = changed(ORIGINAL, (old, new))
    number = 1 + ORIGINAL[:ORIGINAL.index(old)].count('\n')
    shown = new.strip('\n').replace('\t', ' ').replace('\u200b', '')
    row = shown if shown[0] in ' \u00a0' else '    ' + shown
    lines, status = told(copy)
    assert lines[:3] == [f'line {number}: {what}', '    yours:    ' + row,
                         '              ' + ' ' * place + '^']
    assert all(line.startswith(HARMLESS) for line in lines[3:])
    assert status == 1


def test_curly_quotes_everywhere():
    """Each kind is one slip, told after the real ones, and only of code."""
    copy = ORIGINAL[:CODE] + re.sub(
        r"'([^'\"\n]*)'", '\u2018\\1\u2019', ORIGINAL[CODE:])
    copy = changed(copy, ('Guess it.', '\u201cGuess it\u201d.'),
                   ('wrong = 0', 'wrong = O'), ('# Try', '# \u2018Try\u2019'))
    lines, status = told(copy)
    assert [line for line in lines if not line.startswith(' ')] == [
        'line 32: this is the capital letter O; it should be the digit 0',
        "line 22: this is a curly quote \u2018; type a quote ' instead (in 4 "
        'lines)', f'{HARMLESS}{COMMENTS}.']
    lines, status = told(ORIGINAL.replace('"""', '\u201c\u201d\u201d'))
    assert lines[0].startswith('line 1: this is a curly double quote \u201c')
    assert status == 1


def test_what_came_along_leaves_room():
    """At most five slips are told, and what came along is among them."""
    copy = '\n'.join(line + ')' if 'e' in line else line
                     for line in ORIGINAL[CODE:].split('\n'))
    lines, status = told(ORIGINAL[:CODE].replace("'", '\u2019') + copy)
    slips = [line for line in lines if line.startswith('line ')]
    assert [line.endswith('is too much') for line in slips[:4]] == [True] * 4
    assert 'curly' in slips[4] and len(slips) == 5
