"""tools/challenge.py: what it says of tasks done, not done and impossible."""

import csv
import re

import pytest

import challenge
from parts import judge, scripted
from parts.answers import applied
from parts.shelf import games, named
from parts.common import ROOT, Problem
from programs import command

GAME = named(games(), 'guess_the_number')
SOURCE = GAME.code.source
ANSWERS = judge.read_tasks(GAME.name).answers
START = '    guesses_left = GUESSES\n'
THOUSAND = applied(SOURCE, ANSWERS['*'])
ALL = applied(applied(THOUSAND, ANSWERS['**']), ANSWERS['***'])
CRASH = applied(THOUSAND, ANSWERS['***']).replace('guesses_left = 5', '1 / 0')


@pytest.fixture(name='copy')
def fixture_copy(tmp_path):
    """Return a function that writes a text to my_guess.py; its path."""
    def write(source, name='my_guess.py'):
        """Write the text; return the path as a text."""
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, encoding='utf-8')
        return str(path)
    return write


def test_a_copy_with_one_task_done(copy, capsys):
    """Each task stands there with done or not yet, and why not."""
    status, told, err = command(capsys, challenge.main, GAME.name,
                                copy(THOUSAND))
    assert (status, err) == (0, [])
    assert told[0].endswith('my_guess.py, made from Guess the Number')
    assert [line[:14] for line in told if '*' in line] == [
        '  *   done    ', '  **  not yet ', '  *** not yet ']
    assert 'should be called close' in told[3]
    assert told[5].strip() == 'Before the game there should be a new question.'
    assert told[-1] == 'One done. A good start!'


def test_a_task_that_crashes_hides_no_other(copy, capsys):
    """It gets the line and the error; the others are judged all the same."""
    told = command(capsys, challenge.main, GAME.name, copy(CRASH))[1]
    line = CRASH.split('\n').index('        1 / 0') + 1
    assert told[1].startswith('  *   done ')
    assert told[5].strip().startswith(
        f'Line {line}: the program stopped with an error: ZeroDivisionError')


def test_how_to_begin(capsys):
    """Without a file the tasks are shown, and the three steps."""
    told = '\n'.join(command(capsys, challenge.main, GAME.name)[1])
    for task in GAME.tasks:
        assert task in told
    assert f'tools/play.py copy {GAME.name}' in told
    assert f'tools/challenge.py {GAME.name} my_{GAME.name}.py' in told


def test_the_list(capsys):
    """Each game is listed with its tasks."""
    assert len(command(capsys, challenge.main, '--list')[1]) == 3 * len(
        games())


def test_hints_and_answers(capsys):
    """A hint, the answers as lines with numbers, and a whole changed game."""
    told = command(capsys, challenge.main, GAME.name, '--hint', '2')[1]
    assert told == [judge.read_tasks(GAME.name).hints['**']]
    told = command(capsys, challenge.main, GAME.name, '--answers')[1]
    assert told[0].endswith(GAME.predict)
    assert told[1].startswith('Nothing: 500 is refused')
    assert [line for line in told if re.match(r' +\d+ [+-] HIGHEST', line)]
    told = command(capsys, challenge.main, GAME.name, '--answers', '1')[1]
    assert '\n'.join(told) + '\n' == THOUSAND


IMPOSSIBLE = [
    (SOURCE.replace('while guesses_left > 0:', 'while guesses_left > 0'),
     r'my_guess\.py:\d+: '),
    (SOURCE.replace(START, '    while True:\n        pass\n'),
     'the program neither asks nor ends for a second'),
    (SOURCE.replace(START, '    while True:\n        print(1)\n'),
     'the program prints without end'),
    (SOURCE.replace(START, '    guesses_left = zero\n'),
     r"my_guess\.py:\d+: the program stopped .*NameError: name 'zero'"),
    (SOURCE.replace(START, '    while True:\n        try:\n            '
                    'input()\n        except:\n            pass\n'),
     'is there a loop that never stops'),
    (SOURCE.replace(START, '    guesses_left = max(range(10 ** 12))\n'),
     'the program does not come to an end, even when the player leaves'),
    ((ROOT / 'src' / 'hangman.py').read_text(),
     'this is made from hangman, not guess_the_number'),
    ('import os\nos._exit(3)\n', r'my_guess\.py:1: os .*--trust runs it'),
    ('print("Hello")', 'the program asks no question')]


@pytest.mark.parametrize('source, complaint', IMPOSSIBLE,
                         ids=lambda text: text[-30:])
def test_a_file_that_cannot_be_judged(source, complaint, copy, monkeypatch):
    """Each way to fail gets one sentence with the file's name, in time."""
    path = copy(source)
    if 'max(range' in source:  # Nothing else needs all the patience.
        monkeypatch.setattr(judge, 'PATIENCE', 0.5)
    with pytest.raises(Problem, match=complaint) as caught:
        challenge.main([GAME.name, path])
    assert 'my_guess.py' in str(caught.value)
    assert '\n' not in str(caught.value)


def test_a_program_that_is_trusted(copy, capsys):
    """It may import anything, and runs in an empty folder of its own."""
    source = THOUSAND.replace('import random\n', 'import os\nimport random\n')
    source = source.replace(START, START + '    print(os.listdir("."))\n'
                            '    open("mess.txt", "w").close()\n')
    path = copy(source)
    told = command(capsys, challenge.main, GAME.name, path, '--trust')[1]
    assert told[-1] == 'One done. A good start!'
    assert not list(ROOT.rglob('mess.txt'))


def test_a_class(copy, capsys, tmp_path):
    """A folder gives a row a learner, totals, and who failed, with why."""
    copy(THOUSAND, 'work/ada[1] \u00e4.py')
    copy(ALL, 'work/bo.py')
    copy('def', 'work/cy.py')
    copy(SOURCE, 'work/dora.py')
    sheet = tmp_path / 'marks.csv'
    status, told, err = command(capsys, challenge.main, GAME.name,
                                tmp_path / 'work', '--csv', sheet)
    assert (status, err[1:]) == (2, [])
    assert told[0].split() == ['learner', '*', '**', '***', 'next']
    rows = [line.split() for line in told[1:] if line[0] != ' ']
    assert [row[:4] for row in rows[1:4]] == [
        ['bo', 'done', 'done', 'done'], ['cy', '?', '?', '?'],
        ['dora', '-', '-', '-']]
    assert rows[0][:5] == ['ada[1]', '\\xe4', 'done', '-', '-'] or (
        rows[0][2:5] == ['done', '-', '-'])
    assert 'This copy is unchanged.' in '\n'.join(told)
    assert 'Done: * 2 of 4, ** 1 of 4, *** 1 of 4' in told
    assert 'Could not be judged: cy' in told
    with open(str(sheet), encoding='utf-8-sig', newline='') as file:
        cells = list(csv.reader(file))
    assert cells[0] == ['learner', 'file', '*', '**', '***', 'next']
    assert [row[0] for row in cells[1:]] == ['ada[1] \u00e4', 'bo', 'cy',
                                             'dora']
    assert cells[3][2:5] == ['?'] * 3 and 'Line 1: ' in cells[3][5]


def test_a_folder_for_each_learner(copy, capsys, tmp_path):
    """Then the folders name the learners."""
    for name in ('ada', 'bo'):
        (tmp_path / 'work').mkdir(exist_ok=True)
        copy(THOUSAND, f'work/{name}/guess.py')
    told = command(capsys, challenge.main, GAME.name, tmp_path / 'work')[1]
    assert [line.split()[0] for line in told[1:] if line[0] != ' '] == [
        'ada', 'bo', 'Done:']


@pytest.mark.parametrize('arguments, complaint', [
    ([], 'name a game, such as hangman, or say --list'),
    ([GAME.name, '--hint', '4'], 'invalid choice'),
    (['hangmn'], 'did you mean hangman?'),
    ([GAME.name, 'no_such_file.py'], 'there is no such file')])
def test_a_bad_command_line(arguments, complaint, capsys):
    """One line says what is wrong, and the status is 2."""
    status, out, err = command(capsys, challenge.main, *arguments)
    assert (status, out, len(err)) == (2, [], 1)
    assert complaint in err[0]


def test_predict(monkeypatch):
    """The question comes first, and after Enter the session that answers."""
    monkeypatch.setattr('sys.argv', ['challenge.py', GAME.name, '--predict'])
    session = scripted.play(ROOT / 'tools' / 'challenge.py', [''])
    assert session.opening == (
        f'{GAME.title}: {GAME.predict}\n'
        'Say what you think, then press Enter to see: ')
    shown = session.replies[0]
    assert shown.startswith('Guess the Number\n====')
    assert 'Your guess (1 to 100): 500\n' in shown
    assert 'The answer is here: Guesses left: 5\nNothing: ' in shown
