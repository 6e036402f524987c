"""tools/typos.py: what it says of a copy that was typed with mistakes."""

import pytest

import typos
from parts.catalog import games
from parts.common import SRC, Problem

HANGMAN = (SRC / 'hangman.py').read_text()
RIGHT = 'The copy is right. Well typed!'
HARMLESS = ('Blank lines, comments or spaces at the ends of lines differ as '
            'well,\nwhich is harmless.')
LOOP = '    while wrong < LIVES:'
NUMBER = 1 + HANGMAN.split('\n').index(LOOP)


def told(typed):
    """Return what is told about a copy, as lines, and the status."""
    return typos.compare(typed, HANGMAN)


def loop_typed(line):
    """Return what is told when LOOP was typed as another line."""
    return told(HANGMAN.replace(LOOP, line))


def test_a_copy_that_is_right():
    """Nothing but praise, and status 0."""
    assert told(HANGMAN) == ([RIGHT], 0)


@pytest.mark.parametrize('old, new', [
    ('# The drawing, from the first post to the last leg.\n', ''),
    ('import random\n', 'import random  # for choice\n'),
    ('import random\n', '\n\nimport random\n\n'),
    ('import random\n', 'import random   \n'),
    ("'\\nGoodbye!')\n", "'\\nGoodbye!')\n# The end\n")])
def test_what_is_harmless(old, new):
    """Blank lines, comments and spaces at the end make no difference."""
    assert old in HANGMAN
    assert told(HANGMAN.replace(old, new)) == ([RIGHT, HARMLESS], 0)


@pytest.mark.parametrize('new', ['\n\n\n', ''])
def test_lines_at_the_end_are_not_even_mentioned(new):
    """An editor may leave the last line end out, or add some."""
    assert told(HANGMAN.rstrip('\n') + new) == ([RIGHT], 0)


def test_a_sign_in_a_text_is_no_comment():
    """What stands behind # between quotes does count."""
    assert typos.without_comment("print('#1', \"#2\")  # 3 '") == (
        "print('#1', \"#2\")")


@pytest.mark.parametrize('line, what, place', [
    ('    while wrong < LIVES', 'a colon : is missing at the end', 23),
    ('    while wrong  LIVES:', 'the sign < is missing here', 16),
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
    ('    while wrong < LlVES:', 'this is the small letter l; it should be '
     'the capital letter I', 19),
    ('    while wr0ng < LIVES:', 'this is the digit 0; it should be the small '
     'letter o', 12),
    ('    while wrongs < LIVES:', 'the letter s is too much', 15),
    ('    while wron < LIVES:', 'the letter g is missing here', 14),
    ('    while wrong< LIVES:', 'a space is missing here', 15),
    ('    while left < LIVES:', '"left" should be "wrong"', 10),
    ('    while wrong <', 'the line should go on with:  LIVES:', 17),
    ('    while wrong < LIVES: pass', 'the line should end before:  pass', 24),
    ('    while wrong <= LIVES:', 'an equals sign = is too much', 17)])
def test_a_difference_in_a_line(line, what, place):
    """It is named, with a mark under the place, above the right line."""
    assert loop_typed(line) == ([
        f'line {NUMBER}: {what}', '    yours:    ' + line,
        '              ' + ' ' * place + '^', '    original: ' + LOOP], 1)


@pytest.mark.parametrize('old, new, what', [
    ("print('=======')", "print('=======)", "a quote ' is missing here"),
    ("print('=======')", "print(=======')", "a quote ' is missing here"),
    ("print('=======')", "print('======='", 'a closing bracket ) is missing '
     'at the end'),
    ("print('=======')", "print(\u2019=======')",
     "this is a curly quote \u2019; it should be a quote '"),
    ('wrong = 0', 'wrong = O', 'this is the capital letter O; it should be '
     'the digit 0'),
    ('== 1:', '== l:', 'this is the small letter l; it should be the digit 1'),
    ('= [\n', '= (\n', 'this is an opening bracket (; it should be an opening '
     'square bracket [')])
def test_quotes_brackets_and_digits(old, new, what):
    """The usual mistakes are called by their names."""
    assert old in HANGMAN
    lines, status = told(HANGMAN.replace(old, new, 1))
    assert lines[0].endswith(': ' + what)
    assert (len(lines), status) == (4, 1)


@pytest.mark.parametrize('line, what, shown', [
    ('  while wrong < LIVES:', 'begins with 2 spaces, but should begin with 4',
     '..while wrong < LIVES:'),
    (' while wrong < LIVES:', 'begins with 1 space, but should begin with 4',
     '.while wrong < LIVES:'),
    ('     while wrong < LIVES', 'begins with 5 spaces, but should begin with '
     '4', '.....while wrong < LIVES'),
    ('\twhile wrong < LIVES:', 'begins with a tab; begin it with 4 spaces',
     '>while wrong < LIVES:')])
def test_a_wrong_indentation(line, what, shown):
    """It is counted, and shown with dots."""
    assert loop_typed(line) == ([
        f'line {NUMBER}: the line {what}', '    yours:    ' + shown,
        '    original: ....while wrong < LIVES:'], 1)


def test_a_missing_line():
    """The line of the original is shown, with its number there."""
    assert told(HANGMAN.replace(LOOP + '\n', '')) == (
        [f'line {NUMBER} of the original is missing:', '    ' + LOOP], 1)


def test_missing_lines():
    """Several together are one difference."""
    assert told(HANGMAN[HANGMAN.index('import random'):]) == (
        ['lines 1 to 17 of the original are missing, from:',
         '    """Hangman', HARMLESS], 1)


def test_a_doubled_line():
    """A line that stands twice is said to."""
    assert loop_typed(LOOP + '\n' + LOOP) == (
        [f'line {NUMBER + 1}: this line stands twice', '    ' + LOOP], 1)


def test_a_line_of_ones_own():
    """Any other line too many is just not in the original."""
    assert loop_typed('    score = 99\n' + LOOP) == (
        [f'line {NUMBER}: this line is not in the original',
         '    ' + '    score = 99'], 1)


def test_mistakes_and_comments_together():
    """What is harmless is mentioned once, at the end."""
    lines, status = told(HANGMAN.replace(LOOP, LOOP[:-1]).replace(
        'import random\n', 'import random  # 1\n'))
    assert (len(lines), lines[-1], status) == (5, HARMLESS, 1)


@pytest.mark.parametrize('count', [5, 6, 9])
def test_only_the_first_five_are_explained(count):
    """More would only confuse, so the rest are counted."""
    typed = HANGMAN.replace('return', 'retrun', count)
    lines, status = told(typed)
    marks = [line for line in lines if 'two letters are swapped' in line]
    assert len(marks) == 5
    rest = f'... and {count - 5} more; mend these first.'
    assert (rest == lines[-1]) == (count > 5)


@pytest.mark.parametrize('typed', [
    '', 'print(1)\n', (SRC / 'virtual_pet.py').read_text()])
def test_a_different_program(typed):
    """A file with hardly a line of the original is said to be another."""
    assert told(typed) == (['this is a different program: hardly a line of it '
                            'is in the original'], 1)


def test_every_game_compared_with_itself_is_right():
    """No line of any game confuses the comparison."""
    for game in games():
        assert typos.compare(game.code.source, game.code.source) == (
            [RIGHT], 0)


def test_the_command_line(tmp_path, capsys):
    """It names both files, and the status says whether they differ."""
    path = tmp_path / 'mine.py'
    path.write_text(HANGMAN)
    assert typos.main(['hangman', str(path)]) == 0
    assert capsys.readouterr().out == (f'{path}, compared with Hangman\n'
                                       f'{RIGHT}\n')
    path.write_text(HANGMAN.replace(LOOP, LOOP[:-1]))
    assert typos.main(['Hangman', str(path)]) == 1
    with pytest.raises(Problem, match='there is no such file'):
        typos.main(['hangman', str(tmp_path / 'other.py')])
    with pytest.raises(Problem, match='did you mean hangman'):
        typos.main(['hangmn', str(path)])
