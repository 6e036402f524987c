"""tools/challenge.py: what it says of tasks done, not done and impossible."""

import re

import pytest

import challenge
from parts import scripted
from parts.catalog import games
from parts.common import ROOT, SRC, Problem
from play import named

HANGMAN_GAME = named(games(), 'hangman')
HANGMAN = (SRC / 'hangman.py').read_text()
THREE_WORDS = HANGMAN.replace("    'airport',", "    'marble', 'teapot', "
                              "'zebra', 'airport',\n   ")


@pytest.fixture
def copy(tmp_path):
    """Return a function that writes a text to my_hangman.py; its path."""
    def write(source, name='my_hangman.py'):
        """Write the text; return the path as a text."""
        path = tmp_path / name
        path.write_text(source, encoding='utf-8')
        return str(path)
    return write


def test_a_copy_with_one_task_done(copy, capsys):
    """Each task stands there with done or not yet, and why not."""
    path = copy(THREE_WORDS)
    assert challenge.main(['hangman', path]) == 0
    told = re.sub(r'has \d+ letters', 'has N letters', capsys.readouterr().out)
    assert told == f'''{path}, made from Hangman
  *   done     Add three words of your own to WORDS.
  **  not yet  Before the first guess, say how many letters the word has.
               When the word has N letters, the first screen should say so.
  *** not yet  Before each word ask for animals or food; choose it from that \
list.
               The first question should take the answer "animals".
One done. A good start!
'''


def test_how_to_begin(capsys):
    """Without a file the tasks are shown, and the three steps."""
    assert challenge.main(['hangman']) == 0
    told = capsys.readouterr().out
    for task in HANGMAN_GAME.tasks:
        assert task in told
    assert 'tools/play.py copy hangman' in told
    assert 'tools/challenge.py hangman my_hangman.py' in told


def test_the_list(capsys):
    """Each game is listed with the number of its tasks."""
    assert challenge.main(['--list']) == 0
    rows = [row.split() for row in capsys.readouterr().out.split('\n')[:-1]]
    assert rows == [[str(game.level), game.name, '3', 'tasks']
                    for game in games()]


MAIN = '    won = 0\n'
IMPOSSIBLE = [
    (HANGMAN.replace('while playing:', 'while playing'),
     r'my_hangman\.py:\d+: Python does not understand this line'),
    (HANGMAN.replace(MAIN, '    while True:\n        pass\n'),
     'the program neither asks nor ends for a second'),
    (HANGMAN.replace(MAIN, '    while True:\n        print(1)\n'),
     'the program prints without end'),
    (HANGMAN.replace(MAIN, '    won = zero\n'),
     r"the program stopped with an error in line \d+: NameError: name 'zero'"),
    (HANGMAN.replace(MAIN, '    while True:\n        try:\n            '
                     'input()\n        except:\n            pass\n'),
     'is there a loop that never stops'),
    (HANGMAN.replace(MAIN, '    won = max(range(10 ** 12))\n'),
     'the program does not come to an end, even when the player leaves'),
    ((SRC / 'lunar_lander.py').read_text(),
     r'this looks like Lunar Lander, not Hangman; try: .* lunar_lander FILE'),
    ('import os\nos._exit(3)\n', 'the program broke off'),
    ('', 'there is nothing to play: the program asks no question')]


@pytest.mark.parametrize('source, complaint', IMPOSSIBLE,
                         ids=lambda text: text[-30:])
def test_a_file_that_cannot_be_judged(source, complaint, copy, monkeypatch):
    """Each way to fail gets one sentence with the file's name, in time."""
    path = copy(source)
    if 'max(range' in source:  # Nothing else needs all the patience.
        monkeypatch.setattr(challenge, 'PATIENCE', 3)
    with pytest.raises(Problem, match=complaint) as caught:
        challenge.main(['hangman', path])
    assert 'my_hangman.py' in str(caught.value)
    assert '\n' not in str(caught.value)


def test_a_file_that_is_not_there():
    """A wrong name is said to be one."""
    with pytest.raises(Problem, match='there is no such file'):
        challenge.main(['hangman', 'no_such_file.py'])


def test_many_files(copy, capsys):
    """With several files each has one row, also one that is broken."""
    paths = [copy(THREE_WORDS, 'ada.py'), copy(HANGMAN, 'bo.py'),
             copy('def', 'cy.py')]
    assert challenge.main(['hangman'] + paths) == 2
    rows = capsys.readouterr().out.split('\n')[:-1]
    assert len(rows) == 3
    assert rows[0].endswith('  done     not yet  not yet')
    assert rows[1].endswith('  not yet  not yet  not yet')
    assert 'cy.py' in rows[2] and 'Python does not understand' in rows[2]
    assert challenge.main(['hangman'] + paths[:2]) == 0


@pytest.mark.parametrize('arguments, complaint', [
    ([], 'name a game, such as hangman, or say --list')])
def test_a_bad_command_line(arguments, complaint, capsys):
    """One line says what is wrong, and the status is 2."""
    with pytest.raises(SystemExit) as caught:
        challenge.main(arguments)
    assert caught.value.code == 2
    assert complaint in capsys.readouterr().err


def test_an_unknown_game():
    """A near miss gets a suggestion."""
    with pytest.raises(Problem, match='did you mean hangman?'):
        challenge.main(['hangmn'])


@pytest.mark.parametrize('game', games(), ids=lambda game: game.name)
def test_the_question_has_a_true_answer(game):
    """The last reply to the script of PREDICT shows what it promises."""
    script = challenge.predict_of(game)
    session = scripted.play(game.path, script['lines'],
                            script.get('seed', 0))
    assert script['shows'] in session.replies[len(script['lines']) - 1]
    assert len(script['shows']) > 3


def test_predict(monkeypatch):
    """The question comes first, and after Enter the session that answers."""
    monkeypatch.setattr('sys.argv', ['challenge.py', 'hangman', '--predict'])
    session = scripted.play(ROOT / 'tools' / 'challenge.py', [''])
    game = HANGMAN_GAME
    assert session.opening == (
        f'Hangman: {game.predict}\n'
        'Say what you think, then press Enter to see: ')
    shown = session.replies[0]
    assert shown.startswith('Hangman\n=======\n')
    assert 'A letter, or the whole word: e\n' in shown
    assert shown.endswith('\nThe answer is here: You have tried e already.\n')
    assert session.status == 0


@pytest.mark.parametrize('tests, complaint', [
    ('A = 1\n', 'test_hangman.py: there is no PREDICT'),
    ('A, B = 1, 2\n', 'test_hangman.py: there is no PREDICT'),
    ("\nPREDICT = {'lines': ['e'] * 8}\n", 'test_hangman.py:2: PREDICT must '
     'be written out in full, without names, calls or sums')])
def test_a_game_without_an_answer(tests, complaint, tmp_path, monkeypatch):
    """A test file without PREDICT is named, or one where it is no plain one.
    """
    (tmp_path / 'tests').mkdir()
    (tmp_path / 'tests' / 'test_hangman.py').write_text(tests)
    monkeypatch.setattr(challenge, 'ROOT', tmp_path)
    with pytest.raises(Problem) as caught:
        challenge.predict_of(HANGMAN_GAME)
    assert complaint in str(caught.value)
