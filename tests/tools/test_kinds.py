"""Concepts that depend on what a name holds or which function is called.

As in test_concepts.py, the line that uses a concept first says # here, and a
program without that mark does not use it.
"""

import pytest
from parts.kinds import Kinds
from programs import concepts_in, marked_line
from parts.syntax import Code

NESTED_LISTS = [
    'print([[1, 2], [3, 4]])  # here',
    'print([[]])  # here',
    'row = [1, 2]\nboard = [row, row]  # here',
    'board = [[0] * 3] * 3  # here',
    'board = [list(a), list(b)]  # here',
    'board = []\nfor a in b:\n    board.append([0, 0])  # here',
    'board = []\nfor a in b:\n    row = []\n    for c in d:\n'
    '        row.append(c)\n    board.append(row)  # here',
    'def new_row():\n    return [0, 0]\nboard = []\n'
    'board.append(new_row())  # here',
    'def new_row():\n    row = [0]\n    return row\n'
    'def new_board():\n    board = [new_row()]  # here\n    return board',
    'board = []\nboard.insert(0, [0, 0])  # here',
    'board = []\nboard += [[0, 0]]  # here',
    'board = [None] * 3\nboard[0] = [0] * 3  # here',
    'board = [[0] * 3 for a in b]  # here',
    'board = [[c for c in d] for a in b]  # here',
    'board = [line.split() for line in lines]  # here',
    'board = [a[:] + [0] for a in b]  # here',
    'row = [1]\nboard = [row[:] for a in b]  # here',
    'row = [1]\nboard = []\nboard.append(row.copy())  # here',
    'import copy\nrow = [1]\nprint([copy.copy(row)])  # here',
    'print([[1] if a else [2]])  # here',
    'def add(board, row):\n    board.append(row)  # here\nadd([], [1])',
    'def add(board, row):\n    board.append(row)\nadd([], 1)',
    'class Grid:\n    def add(self, row):\n        self.rows.append(row)\n'
    'def add(row, board):\n    board.append(row)\nadd(1, [2])',
    'places = [(1, 2), (3, 4)]',
    "words = ['ab', 'cd']\nwords.append('ef')",
    "lines = []\nlines.append(', '.join(['a', 'b']))",
    'friends = {1: [2, 3], 4: [5]}',
    'friends = {}\nfriends[1] = [2, 3]',
    'pets = [{1: 2}, {3: 4}]',
    'pair = ([1], [2])',
    'names = [1] + [2] + list(a)',
    'row = [1, 2]\nboard = [row[0], row[1]]',
    'row = [1, 2]\nboard = [len(row), sum(row)]',
    'row = [1, 2]\nrow[0] = 3',
    'row = [1, 2]\nrow[:] = [3, 4]',
    'row = [0] * 3\ncolumn = [0] * 3',
    'row = [a for a in b]\nrow.extend([1, 2])',
    'def words():\n    return [1]\ndef text():\n    word = 1\n'
    '    return [word]\nword = 2',
    'def first():\n    row = [1]\n    return row\n'
    'def second(row):\n    return [row]',
]
RECURSION = [
    'def main():  # here\n    if a:\n        main()',
    'def ping():  # here\n    pong()\ndef pong():\n    ping()',
    'def start():\n    ping()\ndef ping():  # here\n    pong()\n'
    'def pong():\n    ping()',
    'def one():  # here\n    two()\ndef two():\n    three()\n'
    'def three():\n    one()',
    'def one():\n    two()\n    three()\ndef two():\n    three()\n'
    'def three():\n    print(1)',
    'def outer():\n    def inner():  # here\n        inner()\n    inner()',
    'class Maze:\n    def walk(self):  # here\n        self.walk()',
    'class Maze:\n    def walk(self):  # here\n        self.turn()\n'
    '    def turn(self):\n        self.walk()',
    'class Maze:\n    def walk(self):\n        walk(self)\n'
    'def walk(maze):\n    print(maze)',
    'class Room:\n    def search(self):  # here\n        for a in b:\n'
    '            a.search()',
    'class Room:\n    def search(self):\n        for a in b:\n'
    '            a.search()\nclass Other:\n    def search(self):\n'
    '        print(1)',
    'class Shelf:\n    def count(self):\n        print(self.a.count(1))',
    'class Shelf:\n    def get(self):\n        print(self.a.get(1))\n'
    '    def add(self):\n        self.a.add(1)\n    def sort(self):\n'
    '        self.a.sort()\n    def title(self):\n        self.a.title()',
    'import random\nclass Deck:\n    def shuffle(self):\n'
    '        random.shuffle(self.cards)',
    'class Pet:\n    def eat(self):\n        print(1)\n'
    'class Cat(Pet):\n    def eat(self):\n        super().eat()',
    'class Cat(other.Pet):\n    def eat(self):\n        super().eat()',
    'class Pet:\n    def eat(self):\n        self.rest()\n'
    '    def rest(self):\n        print(1)\n'
    'class Cat:\n    def rest(self):\n        self.eat()\n'
    '    def eat(self):\n        print(1)',
    'class Pet:\n    def eat(self):\n        print(1)\n'
    'class Cat:\n    def eat(self):  # here\n        self.eat()',
    'class Pet:\n    def eat(self):  # here\n        self.rest()\n'
    'class Cat(Pet):\n    def rest(self):\n        self.eat()',
    'def fall(a):\n    print(fall, a)',
    'def fall(a):\n    print(a)\nfor a in b:\n    fall(a)',
    'def fall(a):\n    other.fall(a)',
]
BITWISE = [
    'a = {1}\nb = {2}\nprint(a | b)',
    'print({1} & set(a))',
    'print(set(a) ^ other)',
    'seen = set()\nseen |= a',
    'a |= {1}',
    'print(a | {1})',
    'print([1] | a)  # here',
    'seen = set()\ndef main():\n    print(seen & a)',
    'def shared(a, b):\n    return a & b\nprint(shared(set(c), {1}))',
    'def shared(a, b):\n    return a & b  # here\nprint(shared(1, 2))',
    'def odd():\n    return {1, 3}\nprint(odd() & a)',
    'a = {1: 2}\nprint(a | b)',
    'from collections import Counter\nprint(Counter(a) & Counter(b))',
    'a = {1}\nb = {2}\nprint(a | b)\nprint(1 | 2)  # here',
    'a = [1]\nprint(a[0] | 2)  # here',
    'def first():\n    a = {1}\n    return a\n'
    'def second(a):\n    return a | 1  # here',
]
STRING_METHODS = [
    "print('text'.index('e'))  # here", "print('text'.count('t'))  # here",
    'word = input()\nprint(word.count(a))  # here',
    'word = a.lower()\nprint(word.index(b))  # here',
    'def ask():\n    return input()\nprint(ask().count(a))  # here',
    'print([1].index(1))', 'rows = [1]\nprint(rows.count(1))',
    'print(a.index(b))',
    "class Deck:\n    def join(self):\n        print('a'.join(b))  # here",
]
LISTS = [
    'print(a)\nprint(b.split()[0])  # here',
    'print(a.index(b))', "word = 'ab'\nprint(word.index('a'))",
    'def row():\n    return other()\nprint(row())',
    'def show(a):\n    print(a.index(1))\nshow(b)',
    'def show(a):\n    print(a.index(1))  # here\nshow(list(b))',
    'for line in text.splitlines():  # here\n    print(line)',
    'return [1]  # here', 'a.sort()  # here', 'a.append()  # here',
    'a.reverse()  # here', 'a.extend(b)  # here',
]
PROGRAMS = [(concept, program) for concept, programs in [
    ('nested lists', NESTED_LISTS), ('recursion', RECURSION),
    ('bitwise operators', BITWISE), ('string methods', STRING_METHODS),
    ('lists', LISTS)] for program in programs]


@pytest.mark.parametrize('concept, program', PROGRAMS)
def test_concept(concept, program):
    """A concept is found in the line that uses it first, or not at all."""
    assert concepts_in(program).get(concept) == marked_line(program)


EXPRESSIONS = [
    ({'list'}, [
        '[1]', '[a for a in b]', 'list(a)', 'sorted(a)', 'a.split()',
        'a.rsplit()', 'a.splitlines()', 'random.sample(a, 2)',
        'random.choices(a)', 'textwrap.wrap(a)', '[1, 2][1:]', '[0] * 3',
        '3 * [0]', 'rows', 'rows + [1]', 'rows.copy()', 'copy.copy(rows)',
        'copy.deepcopy(rows)', 'deepcopy(rows)', '[1] if a else b']),
    ({'str'}, [
        "'a'", "f'{a}'", 'input()', 'str(a)', 'chr(a)', 'repr(a)', 'ascii(a)',
        'format(a)', 'a.join(b)', 'a.lower()', 'a.upper()', 'a.strip()',
        'a.replace(b, c)', 'a.center(9)', 'a.ljust(9)', 'a.rjust(9)',
        'a.title()', 'a.capitalize()', 'a.format(b)', "'a' * 3"]),
    ({'set'}, [
        '{1}', '{a for a in b}', 'set()', 'frozenset(a)', 'a.union(b)',
        'a.intersection(b)', 'a.difference(b)', 'latest']),
    ({'dict'}, [
        '{}', '{a: 1 for a in b}', 'dict()', 'dict.fromkeys(a)', 'Counter(a)',
        'defaultdict(int)', 'OrderedDict()', 'collections.Counter(a)',
        'collections.defaultdict(int)', 'collections.OrderedDict()']),
    ({'tuple'}, ['(1, 2)', 'tuple(a)']),
    ({'list', 'set'}, ['[1] if a else {1}', 'names()']),
    (set(), [
        'a', '7', 'None', 'True', 'a()', 'a.b', 'a.b()', 'rows[0]',
        'deepcopy()', 'len(rows)', 'rows.pop()', '[1, 2][1]', '(a)()()']),
]


@pytest.mark.parametrize('kinds, expression', [
    (kinds, expression) for kinds, expressions in EXPRESSIONS
    for expression in expressions])
def test_kinds_of_expression(kinds, expression):
    """An expression has the kinds that its parts tell; unknown is none."""
    code = Code('program.py', 'rows = [1]\nlatest = other = set()\n'
                'def names():\n    if a:\n        return [1]\n'
                f'    return latest\nprint({expression})\n')
    assert Kinds(code).of(code.calls('print')[0].args[0]) == kinds


def test_long_sum():
    """A sum of thousands of texts is no more trouble than a short one."""
    texts = ' + '.join(["'a'"] * 900)
    assert concepts_in(f'word = {texts}\nprint(word.count(a))  # here') == {
        'strings': 1, 'variables': 1, 'string methods': 2}
