"""The linter's rules for what has no place in a game.

A row of a table has what is planted in the good game, and then the line and
the message of the one fault that must be found.
"""

import pytest
from samples import COIN, MAIN, TOP, TOSS, faults_in

OTHER_WAY = ('%s is another way to read, write or leave than print and input; '
             'do without it')
HIDDEN = '%s is a hidden part of a module; use what is documented'
FILE = ('print(file=...) writes somewhere else than on the screen; leave file '
        'out')
READ = 'read the answer and decide with if'
NAME = 'use each variable by its name'
WAIT = 'wait for Enter with input()'
REPEAT = 'use random, which a test can repeat'
STAR = 'a star-argument'
HINT = 'a type hint'
DECORATOR = "a decorator of one's own"
CALL = 'call the function that changes things'
CONTROL = 'a control character or terminal escape code'
DRAW = 'draw with plain characters'
DATACLASS = 'from dataclasses import dataclass\n@dataclass\n' + COIN


@pytest.mark.parametrize('name', (
    'open help breakpoint exit quit license copyright credits __import__ '
    '__builtins__ __loader__').split())
def test_a_game_reads_writes_and_leaves_in_no_other_way(name):
    """Called or only named, it is a fault, in whatever function it is."""
    fault = OTHER_WAY % name
    assert faults_in(f'print({name})', MAIN) == [(1, 'input-output', fault)]
    assert faults_in(f"print(3)\nprint(f'{{{name}(1)}}')", MAIN) == [
        (2, 'input-output', fault)]
    assert faults_in(f'{TOSS}    {name} = 3\n    {name}\n\n\n'
                     f'def turn():\n    """Turn."""\n    {name}(3)', TOP) == [
        (9, 'input-output', fault)]


@pytest.mark.parametrize('code, place', [
    ('open = 3\nprint(open)', MAIN),
    ('for exit in range(3):\n    print(exit)', MAIN),
    ('quit = False', TOP),
    ('def help():\n    """Help."""\n    return help', TOP),
    ('def toss(open):\n    """Toss."""\n    def turn():\n'
     '        """Turn."""\n        print(open)', TOP),
    ('EXITS = {"exit": 3}\nOPEN = EXITS.get(EXITS["exit"])', TOP),
    (COIN + '    def open(self):\n        """Open."""\n        self.open()',
     TOP),
    ('print(coin, end="", sep="", flush=True)', MAIN),
    ('coin.print(file=3)', MAIN),
])
def test_a_name_of_one_s_own_is_no_other_way(code, place):
    """A variable, argument, key, method or function may have any name."""
    assert faults_in(code, place) == []


@pytest.mark.parametrize('code, message', [
    ('print(coin, file=3)', FILE),
    ('print(random._os)', HIDDEN % '_os'),
    ('import math as m\nprint(m.__loader__)', HIDDEN % '__loader__'),
    ('from random import _os', HIDDEN % '_os'),
    ('from random import choice, _os as os', HIDDEN % '_os'),
])
def test_a_game_takes_no_way_round(code, message):
    """What is hidden in a good module may do what the module does not."""
    assert faults_in(code, MAIN) == [
        (1 + code.count('\n'), 'input-output', message)]


@pytest.mark.parametrize('code', [
    'print(coin._side)', 'print(random.random)', 'from math import pi as _pi',
    'import math as _math'])
def test_a_hidden_part_of_one_s_own_is_no_way_round(code):
    """Only what begins with _ in a module is hidden."""
    assert faults_in(code, MAIN) == []


@pytest.mark.parametrize('code, line, what, advice', [
    (TOSS + '    global SIDES', 3, 'global',
     'return a value, or keep it in main()'),
    (TOSS + '    def turn():\n        """Turn."""\n        nonlocal coin', 5,
     'nonlocal', 'return a value instead'),
    ('DOUBLE = (SINGLE := 3) * 2', 1, 'the walrus :=',
     'assign in a line of its own'),
    ('async ' + TOSS, 1, 'async', 'write a plain function'),
    (TOSS + '    await SIDES', 3, 'await', 'call a plain function'),
    (TOSS + '    exec("print(3)")', 3, 'exec', READ),
    (TOSS + '    return eval(input())', 3, 'eval', READ),
    ('A, B = map(eval, "12")', 1, 'eval', READ),
    ('SUM = compile("3", "", "eval")', 1, 'compile', READ),
    ('TEXT = __doc__', 1, '__doc__', 'keep the text in a variable'),
    (TOSS + '    print(toss.__doc__)', 3, '__doc__',
     'keep the text in a variable'),
    ('ALL = list(globals())', 1, 'globals', NAME),
    ('ALL = list(locals())', 1, 'locals', NAME),
    (COIN + 'ALL = vars(Coin)', 3, 'vars', NAME),
    ('import time\n' + TOSS + '    time.sleep(3)', 4, 'time.sleep', WAIT),
    ('import time as clock\nREST = clock.sleep', 2, 'time.sleep', WAIT),
    ('from time import time, sleep as rest', 1, 'time.sleep', WAIT),
    ('CHANCE = random.SystemRandom', 1, 'SystemRandom', REPEAT),
    ('from random import SystemRandom', 1, 'SystemRandom', REPEAT),
    ('def toss(*coins):\n    """Toss."""', 1, STAR, 'name each argument'),
    ('def toss(**coins):\n    """Toss."""', 1, STAR, 'name each argument'),
    ('A = 3\nTOSS = lambda *coins: 3', 2, STAR, 'name each argument'),
    ('TOSS = max(*[3, 4])', 1, STAR, 'pass each value by itself'),
    ('TOSS = dict(a=3,\n            **{"b": 3})', 1, STAR,
     'pass each value by itself'),
    ('def toss(coin: int):\n    """Toss."""', 1, HINT,
     'say it in the docstring'),
    ('def toss(coin: int, /):\n    """Toss."""', 1, HINT,
     'say it in the docstring'),
    ('def toss(*, coin: int):\n    """Toss."""', 1, HINT,
     'say it in the docstring'),
    ('def toss() -> int:\n    """Toss."""', 1, HINT,
     'say it in the docstring'),
    ('FACE: int = 3', 1, HINT, 'leave it out'),
    (TOSS + '    face: int = 3', 3, HINT, 'leave it out'),
    (COIN + '    face: int', 3, HINT, 'leave it out'),
    (DATACLASS + '    def toss(self):\n        """Toss."""\n'
     '        self.face: int = 3', 7, HINT, 'leave it out'),
    ('@main\n' + TOSS, 1, DECORATOR, CALL),
    ('@random.choice(3)\n' + TOSS, 1, DECORATOR, CALL),
    ('@main\n' + COIN, 1, DECORATOR, CALL),
    (COIN + '    @property\n    @main\n    def toss(self):\n'
     '        """Toss."""', 4, DECORATOR, CALL),
] + [(f'RED = {text}', 1, CONTROL, DRAW) for text in (
    r'"\x1b[31m"', r'f"{SIDES}\033[0m"', r'"a\rb"', r'"\t"', r'"\a"', r'"\0"',
    r'"\x1f"', r'"\x7f"', r'"\x80"', r'"\x9f"', '["a\tb"]', 'chr(27)',
    'chr(155)')])
def test_what_has_no_place_in_a_game(code, line, what, advice):
    """The message names it and says what to do instead."""
    assert faults_in(code, TOP) == [
        (line, 'forbidden', f'{what} has no place in a game; {advice}')]


@pytest.mark.parametrize('code', [
    'SIDE = random.random', 'EVAL = {"eval": "exec"}',
    TOSS + '    eval = 3\n    return eval',
    'def toss(vars):\n    """Toss."""\n    return vars',
    COIN + '    def sleep(self):\n        """Sleep."""\n        self.sleep()',
    'def sleep():\n    """Sleep."""\n    sleep()',
    'import time\nNOW = time.time', 'from time import time',
    'A, *B = [3, 4]', 'A = [*[3, 4], 5]', 'A = {**{3: 4}}',
    'def toss(*, coin, face=3):\n    """Toss."""',
    'TOSS = lambda coin: max([coin], key=len)', 'A = "* ** : ->"',
    DATACLASS + '    face: int = 3\n    name: str',
    'import dataclasses\n@dataclasses.dataclass(order=True)\n' + COIN
    + '    face: int',
    COIN + ''.join(f'    @{name}\n    def toss(self):\n        """Toss."""\n'
                   for name in ('property', 'toss.setter', 'staticmethod',
                                'classmethod')),
    'import functools\n@functools.lru_cache(maxsize=None)\n' + TOSS
    + '@functools.total_ordering\n' + COIN,
    'from functools import lru_cache\n@lru_cache()\n' + TOSS,
    r'TEXT = "\n ~ \\x1b" + r"\x1b"', 'TEXT = """a\nb"""',
    'LETTERS = chr(10) + chr(32) + chr(126) + chr(160)',
    'LETTERS = chr(SIDES) + chr("a") + chr()',
])
def test_what_looks_alike_has_its_place(code):
    """A name of one's own, a list's star and Python's decorators are good."""
    assert faults_in(code, TOP) == []


def test_each_place_of_what_is_forbidden_is_a_fault():
    """A learner sees all of them at once, in the order of the lines."""
    fault = f'{STAR} has no place in a game; '
    assert faults_in('FACE = max(*[3])\n' + TOSS.replace(
        '()', '(*coins)') + '    max(*coins)', TOP) == [
        (1, 'forbidden', fault + 'pass each value by itself'),
        (2, 'forbidden', fault + 'name each argument'),
        (4, 'forbidden', fault + 'pass each value by itself')]
