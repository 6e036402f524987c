"""What the linter says of names that are used, but nowhere set.

A row of a table has what is planted in the good game, and then the line and
the message of the one fault that must be found.
"""

import pytest
from samples import COIN, MAIN, TOP, TOSS, changed, faults_in, faults_of

SET = '; set it first, or put quotes around it if it is a text'
HAND = '%s is set in %s() alone; hand it over in the brackets, or return it'


@pytest.mark.parametrize('code, line, message', [
    ('print(cion)', 1, 'cion is nowhere set: did you mean coin?'),
    ('print(sides)', 1, 'sides is nowhere set: did you mean SIDES?'),
    ('print(heads)', 1, 'heads is nowhere set' + SET),
    ('if coin == true:\n    pass', 1,
     'true is nowhere set: did you mean True?'),
    ('coin = coin + heads\nheads = heads + 1', 0, ''),
    ('prnit(coin)', 1,
     'prnit() is called, but nowhere defined: did you mean print?'),
    ('zap()', 1, 'zap() is called, but nowhere defined; write it, or call '
     'another function'),
    ('print(math.pi)', 1,
     'math is not imported; write import math at the top'),
    ('print(random.radint(1, 2))', 1,
     'random has no radint: did you mean randint?'),
    ('print(random.qqq)', 1, 'random has no qqq; look for another way'),
    ('from math import sqr', 1, 'math has no sqr: did you mean sqrt?'),
    ('print(cion)\nprint(cion)', 1, 'cion is nowhere set: did you mean coin?'),
    ('for number in [coin]:\n    print(nubmer)', 2,
     'nubmer is nowhere set: did you mean number?'),
    ('print(f"{cion}")', 1, 'cion is nowhere set: did you mean coin?'),
])
def test_a_name_that_is_nowhere_set_is_told_once(code, line, message):
    """The name that is most like it is a good guess."""
    assert faults_in(code, MAIN) == [(line, 'name', message)] * bool(line)


@pytest.mark.parametrize('code, line, message', [
    (TOSS + '    print(coin)', 3, HAND % ('coin', 'main')),
    (TOSS + '    cion = 3\n    print(coin)', 4,
     'coin is nowhere set: did you mean cion?'),
    (COIN + '    def toss(self):\n        """Toss."""\n        toss()', 5,
     'toss belongs to a class; write self.toss'),
])
def test_a_name_of_another_function_is_not_known(code, line, message):
    """Nothing was misspelt: the value has to be handed over."""
    assert faults_in(code, TOP) == [(line, 'name', message)]


@pytest.mark.parametrize('code', [
    'FACES = [face for face in "ab"]', 'TOSS = lambda face: face + SIDES',
    TOSS + '    def turn(face=SIDES):\n        """Turn."""\n'
    '        return toss, face',
    'from random import *\n' + TOSS + '    return randint(1, 2)',
    'import math as m, collections.abc\nPI = m.pi, collections.abc',
    TOSS + '    try:\n        return __name__\n'
    '    except ValueError as error:\n        return error, KeyError',
    COIN + '    face = 3\n    side = face\n    @property\n'
    '    def sides(self):\n        """Sides."""\n    @sides.setter\n'
    '    def sides(self):\n        """Sides."""\n        return self.face',
    'def toss(random):\n    """Toss."""\n    return random.heads',
])
def test_a_name_that_is_set_somewhere_is_known(code):
    """By an assignment, a loop, an import, an argument, or Python itself."""
    assert [fault for fault in faults_in(code, TOP)
            if fault.rule == 'name'] == []


def test_a_misspelt_function_of_one_s_own_is_told():
    """It would only be noticed when the game gets there."""
    source = changed('def main', TOSS + '\n\ndef main').replace(
        'coin)\n', 'coin)\n    tos()\n').replace('Level:    1', 'Level:    2')
    assert [fault.message for fault in faults_of(source)] == [
        'tos() is called, but nowhere defined: did you mean toss?']
