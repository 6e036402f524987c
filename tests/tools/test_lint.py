"""The linter's command line: which files it reads, what it prints, its status.

The rules themselves are held by the other files test_lint_....py.
"""

import pathlib
import re
import subprocess
import sys
import tokenize

from parts import game_rules
import lint
import pytest
from parts import rules
from parts import syntax
from parts.common import ROOT
from samples import GAME, changed

NO_DOCSTRING = ('the file has no docstring; begin it with one that says what '
                'it is (docstring)')
NO_TEXT = 'this is not plain text; save it again as UTF-8'
NESTED = ('the code is nested too deeply to be checked; break it into '
          'smaller steps')
UNKNOWN = 'Python does not understand this '
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
    def run(*arguments):
        """Run the linter in this process."""
        status = lint.main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert printed.err == ''
        return status, printed.out.splitlines()
    return run


@pytest.fixture(name='repository')
def fixture_repository(tmp_path, write, monkeypatch):
    """Lay out a repository with one good file in each folder, in use."""
    for folder in ('src', 'tools', 'tests', 'other'):
        (tmp_path / folder).mkdir()
    for module in (lint, game_rules, rules):
        monkeypatch.setattr(module, 'ROOT', tmp_path.resolve())
    rules.own_modules.cache_clear()
    write(src__coin=GAME, tools__toss='"""Toss."""\n\nimport os\n',
          tests__test_coin='"""Tests."""\n\nimport pytest\nimport toss\n')
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
        1, ['coin.py:28: ' + WIDE_FAULT, '1 fault in 1 file.'])


def test_faults_stand_in_the_order_of_their_lines_each_once(write, run):
    """Two files come as named; in each, lines go up and nothing is twice."""
    write(coin=end_of_main(OPEN + WIDE + OPEN), dice=end_of_main(WIDE))
    assert run('dice.py', 'coin.py') == (1, [
        'dice.py:28: ' + WIDE_FAULT, 'coin.py:28: ' + OPEN_FAULT,
        'coin.py:29: ' + WIDE_FAULT, 'coin.py:30: ' + OPEN_FAULT,
        '4 faults in 2 files.'])


def test_faults_of_one_line_stand_in_the_order_of_their_rules(write, run):
    """The rule input-output comes before width, whichever ran first."""
    write(coin=end_of_main(WIDE.replace("'oo", "exit, 'oo")))
    assert run('coin.py') == (1, [
        'coin.py:28: ' + OPEN_FAULT.replace('open', 'exit'),
        'coin.py:28: ' + WIDE_FAULT.replace('93', '99'),
        '2 faults in 1 file.'])


def test_a_file_in_another_folder_is_shown_with_its_whole_path(
        write, run, tmp_path, monkeypatch):
    """A learner can lint a file from anywhere, and find it again."""
    write(coin='')
    (tmp_path / 'deep').mkdir()
    monkeypatch.chdir(tmp_path / 'deep')
    place = str(tmp_path / 'coin.py') + ':1: ' + NO_DOCSTRING
    status, lines = run(pathlib.Path('..', 'coin.py'))
    assert (status, lines[0]) == (1, place)
    status, lines = run(tmp_path / 'coin.py')
    assert (status, lines[0]) == (1, place)


@pytest.mark.parametrize('content', [
    b'\xef\xbb\xbf' + GAME.encode(),
    GAME.replace('\n', '\r\n'),
    GAME.replace('\n', '\r'),
    GAME[:-1],
], ids=['byte order mark', 'CRLF', 'CR', 'no end of line'])
def test_what_an_editor_does_to_a_good_file_is_no_fault(content, write, run):
    """Windows, old Macs and plain editors may save a good game."""
    write(coin=content)
    assert run('coin.py') == (0, ['0 faults in 1 file.'])


def test_windows_line_ends_do_not_count_as_columns(write, run):
    """A line of 79 columns is as wide with CRLF as without."""
    line = "    print('" + 'o' * 66 + "')\n"
    assert len(line.rstrip()) == 79
    write(coin=end_of_main(line).replace('\n', '\r\n'))
    assert run('coin.py') == (0, ['0 faults in 1 file.'])


@pytest.mark.parametrize('content, line, message', [
    (GAME.encode('utf-16'), '', NO_TEXT),
    (b'\x7fELF\x02\x01\x01\x00\xff\xfe\xd0', '', NO_TEXT),
    (b"print('\xe9')\n", '', NO_TEXT),
    ('# coding: klingon\n' + GAME, '', NO_TEXT),
    ('# coding: hex\n' + GAME, '', NO_TEXT),
    (GAME + 'x = = 3\n', '41:', UNKNOWN + 'line or the one above it: '
     'invalid syntax'),
    ('x = ' + '(' * 999 + ')' * 999, '1:', UNKNOWN + '(file: it is too deeply '
     'nested or holds a null character|line or the one above it: .*)'),
    ('x = 1\n\0\n', '[12]:', UNKNOWN + '(file: it is too deeply nested or '
     'holds a null character|line or the one above it: .*)'),
    ('x = y' + '[1:]' * 1500, '1:', NESTED),
    (GAME + 'match 3:\n    case 3:\n        pass\n', '4[123]:',
     UNKNOWN + 'line or the one above it: .*'),
], ids=['UTF-16', 'binary', 'Latin-1', 'unknown coding', 'no text coding',
        'syntax error', 'nested', 'null', 'slices', 'newer than Python 3.8'])
def test_what_cannot_be_read_is_one_fault_and_status_2(
        content, line, message, write, run):
    """No file, however odd, stops the linter with a traceback."""
    write(odd=content)
    status, lines = run('odd.py')
    assert re.fullmatch(rf'odd\.py:{line} {message} \(syntax\)', lines[0])
    assert (status, lines[1:]) == (2, ['1 fault in 1 file.'])


def test_missing_file_and_folder_are_faults_of_status_2(write, run):
    """The other files are read all the same, and status 2 outdoes 1."""
    write(coin=end_of_main(WIDE))
    assert run('nowhere.py', 'coin.py', '.') == (2, [
        'nowhere.py: there is no such file; check the name (syntax)',
        'coin.py:28: ' + WIDE_FAULT,
        '.: this is a folder; name a file in it (syntax)',
        '3 faults in 3 files.'])


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
    with pytest.raises(SystemExit) as leaving:
        lint.main(['--colour'])
    printed = capsys.readouterr()
    assert leaving.value.code == 2
    assert printed.out == '' and printed.err.endswith(
        ': unrecognized arguments: --colour (--help shows how)\n')
    assert printed.err.count('\n') == 1


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
    assert read == ['src/coin.py', 'tests/test_coin.py', 'tools/toss.py']


@pytest.mark.parametrize('path, first', [
    ('src/dice.py', 'src/dice.py:1: there is no tests/test_dice.py; write '
     'tests of the rules, so that a broken game is noticed (test)'),
    ('src/coin.py', '0 faults in 1 file.'),
    ('other/dice.py', '0 faults in 1 file.'),
    ('tools/dice.py', '0 faults in 1 file.'),
    ('src/../tests/dice.py', '0 faults in 1 file.'),
])
def test_only_a_game_of_the_repository_needs_a_test_file(
        path, first, repository, run):
    """A learner's game, a tool and a test may do without tests."""
    (repository / path).write_text(GAME)
    assert run(path)[1][0] == first


@pytest.mark.parametrize('line', [OPEN, "    eval('3')\n"])
@pytest.mark.parametrize('folder, status', [
    ('src', 1), ('other', 1), ('tools', 0), ('tests', 0)])
def test_a_file_is_held_to_the_rules_of_its_folder(
        folder, status, line, repository, run):
    """What no game may do, a tool and a test may."""
    (repository / folder / 'coin.py').write_text(end_of_main(line))
    assert run(f'{folder}/coin.py')[0] == status


@pytest.mark.parametrize('content, status', [
    (GAME, 0), (end_of_main(WIDE), 1), ('x = = 3\n', 2)],
    ids=['good', 'faulty', 'unreadable'])
def test_the_status_reaches_the_shell(content, status, write):
    """As a program of its own the linter ends with the same status."""
    write(coin=content)
    ended = subprocess.run(
        [sys.executable, str(ROOT / 'tools' / 'lint.py'), 'coin.py'],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (status, b'')
    assert ended.stdout.decode().splitlines()[-1] == (
        '1 fault in 1 file.' if status else '0 faults in 1 file.')
