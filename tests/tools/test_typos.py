"""tools/typos.py: what it says of a copy that was typed with mistakes."""

import pathlib

import pytest

import typos
from copies import ORIGINAL, changed, told
from parts.common import SRC
from programs import command

RIGHT = 'The copy is right. Well typed!'
LOOP = '    while wrong < LIVES:'
NUMBER = 1 + ORIGINAL.split('\n').index(LOOP)
GAME = SRC / 'hangman.py'


def loop_typed(line):
    """Return what is told when LOOP was typed as another line."""
    return told(changed(ORIGINAL, (LOOP, line)))


@pytest.mark.parametrize('path', sorted(SRC.glob('*.py')),
                         ids=lambda path: path.stem)
def test_a_copy_that_is_right(path):
    """Nothing but praise, and status 0: no line of a game confuses it."""
    source = path.read_text()
    assert typos.compare(source, source) == ([RIGHT], 0)
    assert typos.compare(source.rstrip(), source + '\n\n') == ([RIGHT], 0)


@pytest.mark.parametrize('line, what, place', [
    ('    while wrong < LIVES', 'a colon : is missing at the end', 23),
    ('    while wrong  LIVES:', 'the sign < is missing here', 17),
    ('    while wrong < LIVES::', 'a colon : is too much', 24),
    ('    while wrong < LIVES;', 'this is a semicolon ;; it should be a colon '
     ':', 23),
    ('    whlie wrong < LIVES:', 'two letters are swapped: "whlie" should be '
     '"while"', 6),
    ('    while worng < LIVES:', 'two letters are swapped: "worng" should be '
     '"wrong"', 11),
    ('    While wrong < LIVES:', 'W should be the small letter w', 4),
    ('    while wrong < LIVEs:', 's should be the capital letter S', 22),
    ('    while wrong < L1VES:', 'this is the digit 1; it should be the '
     'capital letter I', 19),
    ('    while wr0ng < LIVES:', 'this is the digit 0; it should be the small '
     'letter o', 12),
    ('    while wrongs < LIVES:', 'the letter s is too much', 15),
    ('    while wron < LIVES:', 'the letter g is missing here', 14),
    ('    whilewrong < LIVES:', 'a space is missing here', 9),
    ('    whi le wrong < LIVES:', 'a space is too much', 7),
    ('    while left < LIVES:', '"left" should be "wrong"', 10),
    ('    while  left<LIVES:', '"left" should be "wrong"', 11),
    ('    while wrong <', 'the line should go on with: LIVES:', 17),
    ('    while wrong < LIVES: pass', 'the line should end before: pass', 25),
    ('    while wrong LIVES', 'from here on it should be: < LIVES:', 16),
    ('    while wrong <= LIVES:', 'an equals sign = is too much', 17)])
def test_a_difference_in_a_line(line, what, place):
    """It is named, with a mark under the place, above the right line."""
    assert loop_typed(line) == ([
        f'line {NUMBER}: {what}', '    yours:    ' + line,
        '              ' + ' ' * place + '^', '    original: ' + LOOP], 1)


@pytest.mark.parametrize('old, new, what', [
    ("print('=====')", "print('=====)", "a quote ' is missing here"),
    ("print('=====')", "print(=====')", "a quote ' is missing here"),
    ("print('=====')", "print('====='", 'a closing bracket ) is missing at '
     'the end'),
    ("print('=====')", "print('=====\")",
     'this is a double quote "; it should be a quote \''),
    ("print('=====')", "print('=====)'",
     "two signs are swapped: )' should be ')"),
    ("print('=====')", "print('====')", 'an equals sign = is missing here'),
    ("print(f'You", "print('You", 'the letter f is missing here'),
    ("f'You have", "f'You hvae",
     'two letters are swapped: "hvae" should be "have"'),
    ('+= 1', '+ = 1', 'a space is too much'),
    ('+= 1', '=+ 1', 'two signs are swapped: =+ should be +='),
    ('+= 1', '+= l', 'this is the small letter l; it should be the digit 1'),
    ("'  |   O'", "'  |  O'", 'a space is missing here'),
    ('balloon', 'baloon', 'the small letter l is missing here'),
    ('"""Ask."""', '"""Ask.""', 'a double quote " is missing at the end'),
    ("\n'''.split()", "\n''.split()", "a quote ' is missing here"),
    ('= [\n', '= (\n', 'this is an opening bracket (; it should be an opening '
     'square bracket [')])
def test_quotes_signs_and_texts(old, new, what):
    """The usual mistakes are called by their names, and hide nothing."""
    lines, status = told(changed(ORIGINAL, (old, new)))
    assert lines[0].endswith(': ' + what)
    assert (len(lines), status) == (4, 1)


@pytest.mark.parametrize('old, new, expected', [
    (LOOP, '  while wrong < LIVES:', [
        '33: the line begins with 2 spaces, but should begin with 4',
        '..while wrong < LIVES:', '....while wrong < LIVES:']),
    (LOOP, ' while wrong < LIVES:', [
        '33: the line begins with 1 space, but should begin with 4',
        '.while wrong < LIVES:', '....while wrong < LIVES:']),
    ('            wrong +', '        wrong +', [
        '36: the line begins with 8 spaces, but should begin with 12',
        '........wrong += 1', '............wrong += 1']),
    ('    return tried', '        return tried', [
        '25: the line begins with 8 spaces, but should begin with 4',
        '........return tried', '....return tried']),
    ('    """Play', '      """Play', [
        '29: the line begins with 6 spaces, but should begin with 4',
        '......"""Play."""', '...."""Play."""']),
    ('def main', ' def main', [
        '28: the line begins with 1 space, but should begin with 0',
        '.def main():', 'def main():']),
    (LOOP, '      while wrong < LIVES:', [
        '33: the line begins with 6 spaces, but should begin with 4',
        '......while wrong < LIVES:', '....while wrong < LIVES:']),
    ('  |\n', '   |\n', [
        '14: the line begins with 3 spaces, but should begin with 2',
        '...|', '..|'])])
def test_a_wrong_indentation(old, new, expected):
    """It is counted, and shown with dots."""
    what, mine, right = expected
    assert told(changed(ORIGINAL, (old, new))) == (
        ['line ' + what, '    yours:    ' + mine, '    original: ' + right], 1)


@pytest.mark.parametrize('new, what', [
    ('    letter = ask(word)\n    if letter',
     'lines 34 to 35: each should begin with 4 spaces more'),
    ('          letter = ask(word)\n          if letter',
     'lines 34 to 35: each should begin with 2 spaces fewer')])
def test_lines_that_move_together(new, what):
    """They are one slip."""
    inside = '        letter = ask(word)\n        if letter'
    body = '            wrong += 1\n'
    right = changed(ORIGINAL, (body, body + '        show()\n' * 3))
    lines, status = typos.compare(changed(right, (inside, new)), right)
    assert (lines[0], len(lines), status) == (what, 3, 1)


@pytest.mark.parametrize('old, new, lines', [
    (LOOP + '\n', '', [
        f'after line {NUMBER - 1}: line {NUMBER} of the original is missing:',
        '    ' + LOOP]),
    (ORIGINAL[ORIGINAL.index('def main'):], '', [
        'after line 25: lines 28 to 37 of the original are missing, from:',
        '    def main():']),
    ('import random\n', '', [
        'before line 1: line 6 of the original is missing:',
        '    import random']),
    ('it.\n"""\n', 'it.\n', [
        'after line 3: line 4 of the original is missing:', '    """']),
    (LOOP, LOOP + '\n' + LOOP, [
        f'line {NUMBER + 1}: this line stands twice', '    ' + LOOP]),
    (LOOP, '    score = 99\n' + LOOP, [
        f'line {NUMBER}: this line is not in the original',
        '        score = 99']),
    (LOOP, '    score = 99\n    score = 8\n' + LOOP, [
        f'lines {NUMBER} to {NUMBER + 1}: these lines are not in the original',
        '        score = 99'])])
def test_lines_too_few_or_too_many(old, new, lines):
    """Several together are one slip; docstrings may be missing."""
    assert told(changed(ORIGINAL, (old, new)))[0][:2] == lines


def test_three_slips_are_told_in_order():
    """Each with the line of the copy, whose comment moved all lines down."""
    lines, status = told('# My copy\n' + changed(
        ORIGINAL, ('import random', 'imprt random'), (LOOP, LOOP[:-1]),
        ('    return tried', '        return tried')))
    assert [line for line in lines if line.startswith('line ')] == [
        'line 7: the small letter o is missing here',
        'line 26: the line begins with 8 spaces, but should begin with 4',
        f'line {NUMBER + 1}: a colon : is missing at the end']
    assert status == 1


@pytest.mark.parametrize('count', [5, 6, 9])
def test_only_the_first_five_are_explained(count):
    """More would only confuse, so the rest are counted."""
    right = ''.join(f"print('{place}')\n" for place in range(99))
    lines, status = typos.compare(right.replace("')", "'", count), right)
    assert len([line for line in lines if line.startswith('line ')]) == 5
    rest = f'... and {count - 5} more; mend these first.'
    assert (rest == lines[-1]) == (count > 5)


def test_a_word_that_is_always_wrong():
    """It is told once."""
    lines, status = told(ORIGINAL.replace('wrong', 'worng'))
    assert lines[0] == ('line 32: two letters are swapped: "worng" should be '
                        '"wrong" (in 3 lines)')
    assert (len(lines), status) == (4, 1)


@pytest.mark.parametrize('typed', [
    '', '# print\n', 'print(1)\n', (SRC / 'virtual_pet.py').read_text()])
def test_a_different_program(typed):
    """A file with hardly a line of the original is said to be another."""
    assert typos.compare(typed, GAME.read_text()) == (
        ['this is a different program: hardly a line of it is in the '
         'original'], 1)


def test_the_command_line(tmp_path, monkeypatch, capsys):
    """Each file has a heading; a broken one is a line, and the rest follow."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'class').mkdir()
    for name, typed in [('a.py', GAME.read_text()), ('b.py', 'print(1)\n')]:
        (tmp_path / 'class' / name).write_text(typed)
    title = GAME.read_text().split('\n')[0].strip('"')
    heading = f'{pathlib.Path("class", "a.py")}, compared with {title}'
    assert command(capsys, typos.main, 'hangman', 'class/a.py') == (
        0, [heading, RIGHT], [])
    status, printed, errors = command(
        capsys, typos.main, 'Hangman', 'none.py', 'class')
    assert printed[:3] == [heading, RIGHT, '']
    assert printed[3].endswith(f'b.py, compared with {title}')
    assert (status, errors) == (
        2, ['none.py: there is no such file; check the name'])
    assert command(capsys, typos.main, 'hangman', 'class')[0] == 1
    status, printed, errors = command(capsys, typos.main, 'hangmn', 'class')
    assert (status, printed, len(errors)) == (2, [], 1)
    assert 'did you mean hangman' in errors[0]
