"""The rule of a game that names what must not be in it at all.

Every entry has a reason: it hides how a program runs, it is more than a
beginner should meet, or it breaks a promise that every game keeps.
"""

import ast

from parts.rules import Fault
from parts.syntax import FUNCTIONS

DECORATORS = ('property', 'setter', 'staticmethod', 'classmethod', 'dataclass',
              'lru_cache', 'total_ordering')
READ = 'read the answer and decide with if'
NAME = 'use each variable by its name'
BUILT_INS = {'eval': READ, 'exec': READ, 'compile': READ, 'globals': NAME,
             'locals': NAME, 'vars': NAME}
# The type of the node, what it is called and what to do instead.
STATEMENTS = (
    (ast.Global, 'global', 'return a value, or keep it in main()'),
    (ast.Nonlocal, 'nonlocal', 'return a value instead'),
    (ast.NamedExpr, 'the walrus :=', 'assign in a line of its own'),
    (ast.AsyncFunctionDef, 'async', 'write a plain function'),
    (ast.Await, 'await', 'call a plain function'),
)


def name_of(node):
    """Return the last part of a decorator's name, such as lru_cache."""
    if isinstance(node, ast.Call):
        node = node.func
    return getattr(node, 'attr', getattr(node, 'id', ''))


def is_control(number):
    """Is the character of that number one that steers a terminal?"""
    return number < 32 and number != 10 or 127 <= number < 160


def forbidden_names(code):
    """Yield node, name and advice for functions that a game may not call."""
    for node in code.built_ins(*BUILT_INS):
        yield node, node.id, BUILT_INS[node.id]
    for node in code.of(ast.Name, ast.Attribute):
        if '__doc__' in (getattr(node, 'id', ''), getattr(node, 'attr', '')):
            yield node, '__doc__', 'keep the text in a variable'
    for module, name, shown, advice in (
            ('time', 'sleep', 'time.sleep', 'wait for Enter with input()'),
            ('random', 'SystemRandom', 'SystemRandom',
             'use random, which a test can repeat')):
        known = code.module_names(module)
        found = [node for node in code.of(ast.Attribute) if node.attr == name
                 and getattr(node.value, 'id', '') in known]
        found += [node for alias, node in code.taken_from(module)
                  if alias.name == name]
        for node in found:
            yield node, shown, advice


def forbidden_characters(code):
    """Yield node, name and advice for texts that steer the terminal."""
    numbers = [(node, ord(letter)) for node in code.of(ast.Constant)
               if isinstance(node.value, str) for letter in node.value]
    numbers += [(node, getattr(node.args[0], 'value', None))
                for node in code.calls('chr') if node.args]
    for node, number in numbers:
        if isinstance(number, int) and is_control(number):
            yield (node, 'a control character or terminal escape code',
                   'draw with plain characters')


def forbidden_arguments(code):
    """Yield node, name and advice for star-arguments, hints, decorators."""
    for node in code.of(ast.arguments):  # Those of a lambda as well.
        if node.vararg or node.kwarg:
            yield node.parent, 'a star-argument', 'name each argument'
    for node in code.of(*FUNCTIONS):
        arguments = node.args
        if node.returns or any(
                argument.annotation for argument in arguments.posonlyargs
                + arguments.args + arguments.kwonlyargs):
            yield node, 'a type hint', 'say it in the docstring'
    for node in code.of(*FUNCTIONS, ast.ClassDef):
        for decorator in node.decorator_list:
            if name_of(decorator) not in DECORATORS:
                yield (decorator, 'a decorator of one\'s own',
                       'call the function that changes things')
    for node in code.of(ast.Call):
        if any(isinstance(part, ast.Starred) for part in node.args) or any(
                word.arg is None for word in node.keywords):
            yield node, 'a star-argument', 'pass each value by itself'
    for node in code.of(ast.AnnAssign):
        fields = isinstance(node.parent, ast.ClassDef) and any(
            name_of(decorator) == 'dataclass'
            for decorator in node.parent.decorator_list)
        if not fields:
            yield node, 'a type hint', 'leave it out'


def check_forbidden(code):
    """Yield a fault for each construct that no game may have."""
    found = [(node, name, advice) for kind, name, advice in STATEMENTS
             for node in code.of(kind)]
    found += forbidden_names(code)
    found += forbidden_arguments(code)
    found += forbidden_characters(code)
    for node, name, advice in found:
        yield Fault(node.lineno, 'forbidden',
                    f'{name} has no place in a game; {advice}')
