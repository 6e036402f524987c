"""Each concept of the ladder, in the smallest program that uses it.

The line that uses a concept first says # here. A program without that mark
comes as near to the concept as it can, but does not use it.
"""

import pytest
from parts.ladder import LEVEL_OF
from programs import concepts_in, marked_line

FIRST_STEPS = {
    'variables': [
        'print(3)\ntotal = 3  # here\ntotal = 4',
        'for letter in text:  # here\n    print(letter)',
        'total += 1  # here',
        'def main(total):\n    print(total)',
        'pet.name = text'],
    'strings': [
        "print(1)\nprint('a')  # here",
        "print(f'{a} b')  # here",
        'print(1, None)',
        '"""A text that only explains."""\nprint(1)',
        'def main():\n    """Explain."""\n    print(1)'],
    'numbers': [
        'print(7)  # here', 'print(2.5)  # here', "print('7')",
        'print(True)'],
    'booleans': [
        'print(True)  # here', 'print(a or b)  # here',
        'print(not a)  # here', 'print(a == b)', 'print(-a)', 'print(None)'],
    'conditionals': [
        'print(1)\nif a:  # here\n    print(2)', 'print(1 if a else 2)',
        'while a:\n    print(2)'],
    'while loops': [
        'while a:  # here\n    print(2)', 'for a in b:\n    print(2)'],
    'for loops': [
        'for a in b:  # here\n    print(2)', 'print([a for a in b])',
        'while a:\n    print(2)'],
    'string formatting': [
        "print(f'{a}')  # here", "print('%d.' % a)  # here",
        "print(f'{a} %d' % b)  # here", "print('{}'.format(a))  # here",
        "print(format(a, '5'))  # here", "print('a' + str(b))",
        'print(a % b)', "print(5 % len('a'))"],
    'random': [
        'import math\nimport random  # here', 'import math\nprint(random)',
        'from random import choice  # here'],
}
LISTS_AND_FUNCTIONS = {
    'functions': [
        'def main():\n    def ask():  # here\n        print(1)',
        'def main():\n    print(1)', 'class Pet:\n    def eat(self):\n'
        '        print(1)', 'ask = print'],
    'return values': [
        'def main():\n    return 1  # here',
        'def main():\n    return a.b  # here', 'def main():\n    return',
        'def main():\n    return None'],
    'default arguments': [
        'def main(a, b=1):  # here\n    print(a)',
        'def main(*, b=1):  # here\n    print(b)',
        'def main(b):\n    print(b)\nmain(b=1)',
        'def main(*, b):\n    print(b)'],
    'lists': [
        'print([1])  # here', 'print(list(a))  # here',
        'print(sorted(a))  # here', 'a.append(1)  # here',
        'print([a for a in b])  # here', 'print(input().split())  # here',
        'print(random.sample(a, 2))  # here', 'print((1, 2))',
        'print(range(3))', "print('a, b')", 'print(a[1])', '[a, b] = c'],
    'tuples': [
        'print((1, 2))  # here', 'print(tuple(a))  # here',
        'def main():\n    return 1, 2  # here', 'print((1) + (2))',
        'try:\n    print(1)\nexcept (EOFError, OSError):\n    print(2)',
        'a, b = c', '(a, b), c = d', 'print(a, b)'],
    'slicing': [
        'print(a[1:])  # here', 'print(a[0])\nprint(\n    a[1:2, 0])  # here',
        'print(a[1])', 'print({1: 2})'],
    'string methods': [
        'print(a.title())  # here', "print(', '.join(a))  # here",
        'print(a.lower(), a.upper(), a.strip(), a.isdecimal())',
        "print('{}'.format(a))", 'print(a.append(1), a.items(), a.add(1))',
        'import re\nprint(re.split(a, b))',
        'class Maze:\n    def find(self):\n        print(1)\nmaze.find()'],
    'nested loops': [
        'for a in b:\n    while a:  # here\n        print(a)',
        'for a in b:\n    if a:\n        for c in d:  # here\n            c()',
        'for a in b:\n    print(a)\nfor c in d:\n    print(c)',
        'def row():\n    for a in b:\n        print(a)\n'
        'for c in d:\n    row()',
        'for a in b:\n    def row():\n        for c in d:\n'
        '            print(c)'],
    'membership tests': [
        'print(a in b)  # here', 'while a not in b:  # here\n    print(a)',
        'for a in b:\n    print(a == b)', 'print(a is not b)'],
    'exit': [
        'import sys\nsys.exit()  # here', 'import sys as s\ns.exit(1)  # here',
        'from sys import exit  # here', 'import sys\nprint(sys.path)',
        'exit()', 'maze.exit()'],
    'time and dates': [
        'import math\nimport time  # here', 'import calendar  # here',
        'from datetime import date  # here', 'import math\nprint(time)'],
}
DICTIONARIES_AND_GRIDS = {
    'dictionaries': [
        'print({1: 2})  # here', 'print({})  # here',
        'print(dict(a=1))  # here', 'print(a.items())  # here',
        'print(a.keys())  # here', 'print(a.values())  # here',
        'print({a: 1 for a in b})  # here', 'print({1, 2})', 'print([1, 2])',
        'from collections import Counter\nprint(Counter(a))  # here',
        'import collections\nprint(collections.Counter(a))  # here',
        'print(dict.fromkeys(a))  # here'],
    'sets': [
        'print({1, 2})  # here', 'print(set())  # here',
        'print({a for a in b})  # here', 'print({})', 'print({1: 2})',
        'print([1, 2])'],
    'nested lists': [
        'print([1])\nprint([[1], [2]])  # here', 'print([1] + [2])',
        'print([1, 2])\nprint([3, 4])'],
    'unpacking': [
        'print(a)\nb, c = a  # here', 'for a, b in c:  # here\n    print(a)',
        '[a, b] = c  # here', 'print([a for a, b in c])  # here',
        'a = b = c', 'a = (b, c)', 'for a in (b, c):\n    print(a)'],
    'exceptions': [
        'try:  # here\n    print(1)\nexcept ValueError:\n    print(2)',
        'raise ValueError  # here', 'assert a  # here',
        'if a:\n    print(ValueError)'],
    'enumerate': [
        'for a in enumerate(b):  # here\n    print(a)',
        'for a in range(len(b)):\n    print(a)', 'print(enumerate)'],
    'zip': [
        'for a in zip(b, c):  # here\n    print(a)',
        'for a in b + c:\n    print(a)', "print('zip')"],
    'conditional expressions': [
        'print(1 if a else 2)  # here', 'if a:\n    print(1)\nelse:\n'
        '    print(2)', 'print(a and 1 or 2)', 'print([a for a in b if a])'],
}
ALGORITHMS = {
    'recursion': [
        'print(1)\ndef fall(a):  # here\n    if a:\n        fall(a - 1)',
        'def fall(a):\n    print(a)\nfall(1)\nfall(2)'],
    'comprehensions': [
        'print([a for a in b])  # here', 'print({a: 1 for a in b})  # here',
        'print({a for a in b})  # here', 'print(list(a for a in b))',
        'print([a, {b: a}, {b}])', 'for a in [b]:\n    print(a)'],
    'generator expressions': [
        'print(sum(a for a in b))  # here', 'print(sum([a for a in b]))',
        'print((a, b))'],
    'generators': [
        'def count():\n    print(1)\n    yield 1  # here',
        'def count():\n    yield from a  # here',
        'def count():\n    return a', 'print(sum(a for a in b))'],
    'lambda': [
        'print(1)\nprint(lambda a: a)  # here', 'def same(a):\n    return a'],
    'sort keys': [
        'print(sorted(a, key=len))  # here', 'a.sort(key=len)  # here',
        'print(max(a, key=len))  # here', 'print(min(a, key=len))  # here',
        'print(sorted(a, reverse=True))', 'a.sort()', 'print(dict(key=len))'],
    'bitwise operators': [
        'print(a | 1)  # here', 'print(a & b)  # here', 'print(~a)  # here',
        'a ^= b  # here', 'print(a << 2)  # here', 'print(a >> 2)  # here',
        'print(a or b, a and b, not a)', 'print(a < b, a > b, -a, a ** b)'],
}
OBJECTS = {
    'classes': [
        'print(1)\nclass Pet:  # here\n    name = a',
        'import pet\nprint(pet.Pet())'],
    'inheritance': [
        'class Pet:\n    name = a\nclass Cat(Pet):  # here\n    name = b',
        'class Pet(other.Pet):  # here\n    name = a',
        'class Pet:\n    name = a', 'class Pet(object):\n    name = a'],
    'special methods': [
        'class Pet:\n    def __str__(self):  # here\n        print(1)',
        'class Pet:\n    def __init__(self):\n        print(1)',
        'class Pet:\n    def text(self):\n        print(1)',
        'def __str__(pet):\n    print(1)'],
    'properties': [
        'class Pet:\n    @property\n    def age(self):  # here\n'
        '        return 1',
        'class Pet:\n    @staticmethod\n    def age():\n        return 1',
        'class Pet:\n    def property(self):\n        return 1'],
    'dataclasses': [
        'from dataclasses import dataclass  # here',
        'import dataclasses  # here', 'import random\nprint(dataclass)'],
}
PROGRAMS = [(concept, program)
            for level in (FIRST_STEPS, LISTS_AND_FUNCTIONS,
                          DICTIONARIES_AND_GRIDS, ALGORITHMS, OBJECTS)
            for concept in level for program in level[concept]]


@pytest.mark.parametrize('concept, program', PROGRAMS)
def test_concept(concept, program):
    """A concept is found in the line that uses it first, or not at all."""
    assert concepts_in(program).get(concept) == marked_line(program)


@pytest.mark.parametrize('concept', LEVEL_OF)
def test_every_concept_has_both_examples(concept):
    """No concept of the ladder is without its two kinds of programs."""
    assert {marked_line(program) is None for name, program in PROGRAMS
            if name == concept} == {True, False}
