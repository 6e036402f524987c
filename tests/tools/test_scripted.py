"""Playing by script: the screen, the typing and how a game ends."""

import builtins
import sys

import pytest
from programs import FOOTER, staged
from parts.scripted import CTRL_C, CTRL_D

ECHO = '''
def main():
    print('Echo')
    while True:
        word = input('Say: ')
        if word == 'quit':
            break
        print('You said', word)
    print('That was all.')
''' + FOOTER
BYE = '\nGoodbye!\n'


@pytest.fixture(name='perform')
def fixture_perform(tmp_path):
    """Return a function that plays a program, a text, in this test's folder.

    Whatever happens in the program, stdin and stdout are as before.
    """
    before = sys.stdin, sys.stdout
    yield lambda *arguments, **options: staged(tmp_path, *arguments, **options)
    assert (sys.stdin, sys.stdout) == before


def test_a_finished_game(perform):
    """Every part of a session has what its name says."""
    session = perform(ECHO, ['a', ' b ', 'quit'])
    assert session.opening == 'Echo\nSay: '
    assert session.typed == ['a', ' b ', 'quit']
    assert session.replies == ['You said a\nSay: ', 'You said  b \nSay: ',
                               'That was all.\n']
    assert session.screens == [session.opening] + session.replies
    assert session.last == 'That was all.\n'
    assert session.transcript == (
        'Echo\nSay: a\nYou said a\nSay:  b \nYou said  b \nSay: quit\n'
        'That was all.\n')
    assert (session.ending, session.status, session.error) == (
        'finished', 0, '')


def test_lines_too_many(perform):
    """What nobody asked for is not typed."""
    assert perform(ECHO, ['quit', 'a']).typed == ['quit']
    session = perform('print(1)', ['a'])
    assert (session.typed, session.replies, session.screens) == (
        [], [], ['1\n'])
    assert session.opening == session.last == session.transcript == '1\n'


@pytest.mark.parametrize('lines, ending, typed', [
    ([], CTRL_D, []), (['a'], CTRL_D, ['a']), ([CTRL_D], CTRL_D, []),
    ([CTRL_C], CTRL_C, []), (['a', CTRL_C, 'b'], CTRL_C, ['a']),
    (['a', 'b', CTRL_D, 'c'], CTRL_D, ['a', 'b'])])
def test_keys_that_end_a_game(perform, lines, ending, typed):
    """The key is not among the lines and leaves nothing on the screen."""
    session = perform(ECHO, lines)
    assert (session.ending, session.status, session.error) == (ending, 0, '')
    assert session.typed == typed
    assert session.replies == [f'You said {word}\nSay: ' for word in typed]
    assert session.last == BYE
    assert session.transcript.endswith('Say: ' + BYE)


def test_a_key_that_a_game_survives(perform):
    """A game may go on after Ctrl-C; each reply still follows its line."""
    session = perform('for i in range(3):\n    try:\n        print(input(i))\n'
                      '    except KeyboardInterrupt:\n        print("No.")\n',
                      ['a', CTRL_C, 'b'])
    assert session.transcript == '0a\na\n1No.\n2b\nb\n'
    assert session.typed == ['a', 'b']
    assert session.replies == ['a\n1', 'b\n']
    assert session.ending == 'finished'


def test_a_function_as_player(perform):
    """It gets what is new on the screen, as a person reads it."""
    seen = []

    def add(screen):
        """Answer a sum such as 2 + 3."""
        seen.append(screen)
        return str(eval(screen.split('\n')[-1].rstrip('= ')))
    session = perform('for i in range(3):\n    print("Sum", i)\n'
                      '    print(int(input(f"{i} + 7 = ")) == i + 7)\n', add)
    assert seen == ['Sum 0\n0 + 7 = ', 'True\nSum 1\n1 + 7 = ',
                    'True\nSum 2\n2 + 7 = ']
    assert session.typed == ['7', '8', '9']
    assert session.replies[2] == 'True\n'


@pytest.mark.parametrize('program, lines, screens, error', [
    ('print("a", end="")\n1 / 0', [], ['a'],
     'line 2, in <module>\n    1 / 0\nZeroDivisionError: division by zero\n'),
    ('def main():\n    int(input("? "))\nmain()\n', ['x'], ['? ', ''],
     "line 2, in main\n    int(input(\"? \"))\nValueError: invalid literal "
     "for int() with base 10: 'x'\n"),
    ('input()', [], ['', ''],
     'line 1, in <module>\n    input()\nEOFError: EOF when reading a line\n'),
    ('input()', [CTRL_C], ['', ''], 'KeyboardInterrupt\n'),
    ('A = [3]\n\nraise ValueError(A)', [], [''], 'line 3, in <module>\n'
     '    raise ValueError(A)\nValueError: [4, 5]\n'),
])
def test_a_crash(perform, program, lines, screens, error):
    """The traceback is kept and the status is 1; so is what was shown."""
    session = perform(program, lines, constants={'A': [4, 5]}
                      if program[0] == 'A' else {})
    assert (session.ending, session.status) == ('crashed', 1)
    assert session.screens == screens
    assert session.error.startswith('Traceback (most recent call last):\n')
    told = [line for line in session.error.split('\n') if set(line) - set(
        ' ~^')]  # Newer Pythons point at the place with these.
    assert '\n'.join(told + ['']).endswith(error)


@pytest.mark.parametrize('leave, status', [
    ('raise SystemExit', 0), ('raise SystemExit(0)', 0),
    ('raise SystemExit(3)', 3), ('raise SystemExit("No more.")', 1),
    ('quit()', 0), ('exit(2)', 2)])
def test_leaving_early(perform, leave, status):
    """The status is that which Python would give; it is no crash."""
    session = perform(f'input("? ")\nprint("So.")\n{leave}\nprint("No.")\n',
                      ['a'])
    assert (session.ending, session.status, session.error) == (
        'finished', status, '')
    assert session.replies == ['So.\n']


@pytest.mark.parametrize('options, same', [
    ({'seed': 7}, True), ({'seed': 8}, False), ({}, False)])
def test_the_seed(perform, options, same):
    """The same seed shows the same screen; another one shows another."""
    program = 'import random\nprint([random.random() for i in range(5)])'
    first = perform(program, seed=7).transcript
    assert first.count('0.') == 5
    assert (perform(program, **options).transcript == first) == same


@pytest.mark.parametrize('program, lines, transcript', [
    ('print(input(), input())', ['a', 'b'], 'a\nb\na b\n'),
    ('print("a", 1, [2], sep="-", end="!")', [], 'a-1-[2]!'),
    ('print("a", end="", flush=True)\nprint()\nprint("b")', [], 'a\nb\n'),
    ('print("Name", end="? ")\nprint(repr(input()))', [' x\t'],
     "Name?  x\t\n' x\\t'\n"),
    ('print(repr(input("One\\nTwo: ")))', [''], "One\nTwo: \n''\n"),
    ('print(len(input(7)))', ['9' * 5000], '7' + '9' * 5000 + '\n5000\n'),
    ('print(ascii(input()))', ['\ud800\x00'], "\ud800\x00\n'\\ud800\\x00'\n"),
    ('print(__name__, input.__module__)', [], '__main__ builtins\n'),
    ('print("\\u00e9")', [], '\u00e9\n'),
])
def test_the_screen(perform, program, lines, transcript):
    """print() and input() are Python's own, and so is what they show."""
    real = print, input
    session = perform(program, lines)
    assert session.transcript == transcript
    assert (session.error, session.typed) == ('', lines)
    assert (builtins.print, builtins.input) == real


@pytest.mark.parametrize('program, shown', [
    ('from dataclasses import dataclass\n@dataclass\nclass Pet:\n'
     '    name: str\n    age: int = 3\nprint(Pet("Rex"))\n',
     "Pet(name='Rex', age=3)\n"),
    ('import collections\nPet = collections.namedtuple("Pet", "name")\n'
     'print(Pet("Rex"))\n', "Pet(name='Rex')\n"),
    ('import copy\nclass Pet:\n    name = "Rex"\n'
     'print(copy.deepcopy(Pet()).name)\n', 'Rex\n'),
])
def test_classes(perform, program, shown):
    """Classes, which look for their module, work in a played program."""
    assert perform(program).transcript == shown


def test_sessions_know_nothing_of_each_other(perform):
    """What one session changes, the next does not see."""
    program = ('import random\nA = [1]\nA.append(random.randint(1, 9))\n'
               'print(A, "B" in globals())\nB = 2\n')
    assert perform(program).transcript == perform(program).transcript
