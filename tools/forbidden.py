"""The rule of a game that names what must not be in it at all.

Every entry has a reason: it hides how a program runs, it is more than a
beginner should meet, or it breaks a promise that every game keeps.
"""

import ast

from rules import Fault
from syntax import FUNCTIONS

DECORATORS = ('property', 'setter', 'staticmethod', 'classmethod', 'dataclass',
              'lru_cache', 'total_ordering')
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


def forbidden_names(code):
    """Yield node, name and advice for functions that a game may not call."""
    for node in code.calls('eval', 'exec'):
        yield node, node.func.id, 'read the answer and decide with if'
    slept = [node for node in code.method_calls('sleep')]
    slept += code.calls('sleep')
    for node in slept:
        yield node, 'time.sleep', 'wait for Enter with input()'
    for node in code.of(ast.Attribute):
        if node.attr == 'SystemRandom':
            yield node, 'SystemRandom', 'use random, which a test can repeat'


def forbidden_arguments(code):
    """Yield node, name and advice for star-arguments, hints, decorators."""
    for node in code.of(*FUNCTIONS):
        if node.args.vararg or node.args.kwarg:
            yield node, 'a star-argument', 'name each argument'
        if node.returns or any(argument.annotation
                               for argument in node.args.args):
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
    for node in code.of(ast.Constant):
        if isinstance(node.value, str) and any(
                ord(letter) < 32 and letter != '\n' for letter in node.value):
            found.append((node, 'a control character or terminal escape code',
                          'draw with plain characters'))
    for node, name, advice in found:
        yield Fault(node.lineno, 'forbidden',
                    f'{name} has no place in a game; {advice}')
