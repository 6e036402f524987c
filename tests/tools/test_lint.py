"""The linter's command line: which files it reads, what it prints, its status.
"""

import pathlib
import subprocess
import sys
import tokenize

import lint
import pytest
from parts import labels, rules, syntax
from parts.common import PYTHON, ROOT
from programs import command
from samples import GAME, changed

NO_MAIN = ('there is no function main(); put what starts the game into one '
           '(main)')
NO_TEXT = 'this is not plain text; save it again as UTF-8'
NESTED = ('the code is nested too deeply to be checked; break it into '
          'smaller steps')
SESSION = ('there is no session in tests/games/%s; type one in won.txt, then: '
           + PYTHON + ' tools/check.py %s --record (test)')
TASKS = ('there is no tests/games/%s/tasks.py; that of hangman shows the form '
         '(test)')
HOUSE = '%s, %s against the rules of the house in %s.'
WIDE = "    print('" + 'o' * 80 + "')\n"
WIDE_FAULT = ('the line has 93 columns; break it so that it has 79 or fewer '
              '(width)')
OPEN = "    print(open('scores'), open('names'))\n"
OPEN_FAULT = ('open is another way to read, write or leave than print and '
              'input; do without it (input-output)')


@pytest.fixture(name='write')
def fixture_write(tmp_path, monkeypatch):
    """Return a function that writes files into the current folder."""
    monkeypatch.chdir(tmp_path)

    def write(**contents):
        """Write contents, {name without .py: text or bytes}, to files."""
        for name, content in contents.items():
            if isinstance(content, str):
                content = content.encode()
            pathlib.Path(name.replace('__', '/') + '.py').write_bytes(content)
    return write


@pytest.fixture(name='run')
def fixture_run(capsys):
    """Return a function that runs the linter: its status and its lines."""
    return lambda *arguments: command(capsys, lint.main, *arguments)[:2]


@pytest.fixture(name='repository')
def fixture_repository(tmp_path, write, monkeypatch):
    """Lay out a repository with one good file in each folder, in use."""
    for folder in ('src', 'tools/parts', 'tests/games/coin', 'other'):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / 'tests' / 'games' / 'coin' / 'won.txt').write_text('seed = 1')
    for module in (lint, labels, rules):
        monkeypatch.setattr(module, 'ROOT', tmp_path.resolve())
    rules.own_modules.cache_clear()
    write(src__coin=GAME, tools__toss='"""Toss."""\n\nimport os\n',
          tests__games__coin__tasks='"""Tasks."""\n\nimport pytest, toss\n')
    yield tmp_path
    rules.own_modules.cache_clear()


def end_of_main(line):
    """Return the game with a line more in main()."""
    return changed("coin)\n", "coin)\n" + line)


def test_a_good_file_is_counted_and_has_status_0(write, run):
    """Without a fault there is only the count."""
    write(coin=GAME)
    assert run('coin.py') == (0, ['0 faults in 1 file.'])


def test_a_fault_is_a_line_and_has_status_1(write, run):
    """A fault says where it is, what is wrong, what to do and its rule."""
    write(coin=end_of_main(WIDE))
    assert run('coin.py') == (
        1, ['coin.py:29: ' + WIDE_FAULT, HOUSE % ('0 faults', 1, '1 file')])


def test_faults_stand_in_the_order_of_their_lines_each_once(write, run):
    """Two files come as named, lines go up, rules go by their names."""
    write(coin=end_of_main(OPEN + WIDE + OPEN), dice=end_of_main(
        WIDE.replace("'oo", "open, 'oo")))
    assert run('dice.py', 'coin.py') == (1, [
        'dice.py:29: ' + OPEN_FAULT,
        'dice.py:29: ' + WIDE_FAULT.replace('93', '99'),
        'coin.py:29: ' + OPEN_FAULT, 'coin.py:30: ' + WIDE_FAULT,
        'coin.py:31: ' + OPEN_FAULT, HOUSE % ('0 faults', 5, '2 files')])


def test_what_stops_a_learner_s_file_comes_before_the_rules_of_the_house(
        write, run):
    """They are counted apart; in our own folders a fault is a fault."""
    write(coin=end_of_main(WIDE + '    print(cion)\n'))
    assert run('coin.py') == (1, [
        'coin.py:30: cion is nowhere set: did you mean coin? (name)',
        'coin.py:29: ' + WIDE_FAULT, HOUSE % ('1 fault', 1, '1 file')])


@pytest.mark.parametrize('content', ['', '\n  \n'])
def test_an_empty_file_is_one_fault(content, write, run):
    """Whoever forgot to save it is not told of twenty rules."""
    write(coin=content)
    assert run('coin.py') == (1, [
        'coin.py:1: the file is empty; was it saved? (empty)',
        '1 fault in 1 file.'])


def test_a_file_in_another_folder_is_shown_with_its_whole_path(
        write, run, tmp_path, monkeypatch):
    """A learner can lint a file from anywhere, and find it again."""
    write(coin='print(3)')
    (tmp_path / 'deep').mkdir()
    monkeypatch.chdir(tmp_path / 'deep')
    place = str(tmp_path / 'coin.py') + ':1: ' + NO_MAIN
    status, lines = run(pathlib.Path('..', 'coin.py'))
    assert (status, lines[0]) == (1, place)
    status, lines = run(tmp_path / 'coin.py')
    assert (status, lines[0]) == (1, place)


@pytest.mark.parametrize('content', [
    b'\xef\xbb\xbf' + GAME.encode(),
    end_of_main('    #' + 'o' * 74 + '\n').replace('\n', '\r\n'),
    GAME.replace('\n', '\r'),
    GAME[:-1],
], ids=['byte order mark', 'CRLF', 'CR', 'no end of line'])
def test_what_an_editor_does_to_a_good_file_is_no_fault(content, write, run):
    """Windows, old Macs and plain editors may save a good game."""
    write(coin=content)
    assert run('coin.py') == (0, ['0 faults in 1 file.'])


@pytest.mark.parametrize('content, line, message', [
    (GAME.encode('utf-16'), '', NO_TEXT),
    (b'\x7fELF\x02\x01\x01\x00\xff\xfe\xd0', '', NO_TEXT),
    (b"print('\xe9')\n", '', NO_TEXT),
    ('# coding: klingon\n' + GAME, '', NO_TEXT),
    ('# coding: hex\n' + GAME, '', NO_TEXT),
    (GAME + 'x = = 3\n', '37:', 'write == or = in place of = ='),
    ('x = ' + '(' * 999 + ')' * 999, '1:', NESTED),
    ('x = 1\n\0\n', '', 'this is not plain text: it holds a null character; '
     'save it again as UTF-8'),
    ('x = y' + '[1:]' * 1500, '1:', NESTED),
    (GAME + 'match 3:\n    case 3:\n        pass\n', '37:',
     'match is newer than Python 3.8; write if and elif'),
], ids=['UTF-16', 'binary', 'Latin-1', 'unknown coding', 'no text coding',
        'syntax error', 'nested', 'null', 'slices', 'newer than Python 3.8'])
def test_what_cannot_be_read_is_one_fault_and_status_2(
        content, line, message, write, run):
    """No file, however odd, stops the linter with a traceback."""
    write(odd=content)
    status, lines = run('odd.py')
    assert (status, lines) == (2, [f'odd.py:{line} {message} (syntax)',
                                   '1 fault in 1 file.'])


def test_a_missing_file_is_a_fault_of_status_2(write, run):
    """The other files are read all the same, and status 2 outdoes 1."""
    write(coin=end_of_main(WIDE))
    assert run('nowhere.py', '.') == (2, [
        'nowhere.py: there is no such file; check the name (syntax)',
        'coin.py:29: ' + WIDE_FAULT, HOUSE % ('1 fault', 1, '2 files')])


def test_a_locked_file_is_a_fault_of_status_2(write, run, monkeypatch):
    """What the system says of the file is passed on."""
    def refuse(path):
        """Do what open() does with a file of somebody else."""
        raise PermissionError(13, 'Permission denied', path)
    write(coin=GAME)
    monkeypatch.setattr(tokenize, 'open', refuse)
    assert run('coin.py') == (2, [
        'coin.py: it cannot be read: Permission denied (syntax)',
        '1 fault in 1 file.'])


def test_an_unknown_option_is_one_line_and_status_2(capsys):
    """Nothing is linted when the command is not understood."""
    status, printed, errors = command(capsys, lint.main, '--colour')
    assert (status, printed, len(errors)) == (2, [], 1)
    assert errors[0].endswith(
        ': unrecognized arguments: --colour (--help shows how)')


def test_without_files_the_repository_is_read_each_file_once(
        repository, write, run, monkeypatch):
    """src, tools and tests are read, nothing else, and nothing twice."""
    read = []

    def note(path, original=syntax.read_source):
        """Read path and remember that it was read."""
        read.append(path.relative_to(repository.resolve()).as_posix())
        return original(path)
    monkeypatch.setattr(syntax, 'read_source', note)
    write(other__rubbish='', rubbish='')
    assert run() == (0, ['0 faults in 3 files.'])
    assert read == ['src/coin.py', 'tests/games/coin/tasks.py',
                    'tools/toss.py']


@pytest.mark.parametrize('path, name, missing', [
    ('src', 'dice', [SESSION, TASKS]), ('src', 'pig', [TASKS]),
    ('src', 'coin', []), ('other', 'dice', []), ('tools', 'dice', []),
    ('src/../tests', 'dice', [])])
def test_only_a_game_of_the_repository_needs_what_proves_it(
        path, name, missing, repository, run):
    """A learner's game, a tool and a test may do without tests."""
    (repository / 'tests' / 'games' / 'pig').mkdir()
    (repository / 'tests' / 'games' / 'pig' / 'lost.txt').write_text('')
    (repository / path / f'{name}.py').write_text(GAME)
    assert run(f'{path}/{name}.py')[1][:-1] == [
        f'src/{name}.py:1: ' + (text % ((name,) * text.count('%')))
        for text in missing]


@pytest.mark.parametrize('line', [OPEN, "    eval('3')\n"])
@pytest.mark.parametrize('folder, status', [
    ('src', 1), ('other', 1), ('tools', 0), ('tests', 0)])
def test_a_file_is_held_to_the_rules_of_its_folder(
        folder, status, line, repository, run):
    """What no game may do, a tool and a test may."""
    (repository / folder / 'coin.py').write_text(end_of_main(line))
    assert run(f'{folder}/coin.py')[0] == status


@pytest.mark.parametrize('content, status', [
    (GAME, 0), ('x = 3\n', 1), ('x = = 3\n', 2)])
def test_the_status_reaches_the_shell(content, status, write):
    """As a program of its own the linter ends with the same status."""
    write(coin=content)
    ended = subprocess.run(
        [sys.executable, str(ROOT / 'tools' / 'lint.py'), 'coin.py'],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (status, b'')
    assert ended.stdout.decode().splitlines()[-1].endswith(' in 1 file.')
