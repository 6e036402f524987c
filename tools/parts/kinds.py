"""Guess the kinds of values in a program: which names hold lists, sets, texts.

Example: kinds = Kinds(code); 'list' in kinds.of(expression)
"""

import ast

from parts.syntax import FUNCTIONS

RETURNS = {'list': 'list', 'sorted': 'list', 'set': 'set', 'frozenset': 'set',
           'dict': 'dict', 'tuple': 'tuple', 'input': 'str', 'str': 'str',
           'chr': 'str', 'repr': 'str', 'ascii': 'str', 'format': 'str',
           'Counter': 'dict', 'defaultdict': 'dict', 'OrderedDict': 'dict'}
METHODS = {'split': 'list', 'splitlines': 'list', 'rsplit': 'list',
           'sample': 'list', 'choices': 'list', 'wrap': 'list',
           'join': 'str', 'lower': 'str', 'upper': 'str', 'strip': 'str',
           'replace': 'str', 'center': 'str', 'ljust': 'str', 'rjust': 'str',
           'title': 'str', 'capitalize': 'str', 'format': 'str',
           'union': 'set', 'intersection': 'set', 'difference': 'set',
           'Counter': 'dict', 'defaultdict': 'dict', 'OrderedDict': 'dict',
           'fromkeys': 'dict'}
DISPLAYS = {ast.List: 'list', ast.ListComp: 'list', ast.Set: 'set',
            ast.SetComp: 'set', ast.Dict: 'dict', ast.DictComp: 'dict',
            ast.Tuple: 'tuple', ast.JoinedStr: 'str'}


class Kinds:
    """What the names and functions of a program are seen to hold."""

    def __init__(self, code):
        """Look at every assignment and return of code, a syntax.Code."""
        self.names = {}  # (scope, name): a set of kinds
        self.functions = {}  # name: a set of kinds
        assigned = [((target.scope, target.id), node.value)
                    for node in code.of(ast.Assign) for target in node.targets
                    if isinstance(target, ast.Name)]
        arguments = {node.name: node.args.args for node in code.of(*FUNCTIONS)
                     if not isinstance(node.parent, ast.ClassDef)}
        for call in code.calls(*arguments):
            assigned += [((argument.scope, argument.arg), value) for
                         argument, value in zip(arguments[call.func.id],
                                                call.args)]
        returned = [node for node in code.of(ast.Return)
                    if node.value is not None and node.scope is not None]
        for again in range(3):  # What is learned may tell more next time.
            for name, value in assigned:
                self.names.setdefault(name, set()).update(self.of(value))
            for node in returned:
                self.functions.setdefault(node.scope.name, set()).update(
                    self.of(node.value))

    def of(self, node):
        """Return the kinds that an expression may have; empty is unknown."""
        if type(node) in DISPLAYS:
            return {DISPLAYS[type(node)]}
        if isinstance(node, ast.Constant):
            return {'str'} if isinstance(node.value, str) else set()
        if isinstance(node, ast.Name):
            own = self.names.get((node.scope, node.id))
            return own or self.names.get((None, node.id), set())
        if isinstance(node, ast.Call):
            return self.of_call(node)
        if isinstance(node, ast.BinOp):
            found = set()
            while isinstance(node, ast.BinOp):  # A long sum has many lefts.
                found |= self.of(node.right)
                node = node.left
            return found | self.of(node)
        if isinstance(node, ast.IfExp):
            return self.of(node.body) | self.of(node.orelse)
        if isinstance(node, ast.Subscript) and isinstance(
                node.slice, ast.Slice):
            return self.of(node.value)
        return set()

    def of_call(self, node):
        """Return the kinds that a call may give back."""
        function = node.func
        if isinstance(function, ast.Name):
            if function.id in RETURNS:
                return {RETURNS[function.id]}
            if function.id == 'deepcopy' and node.args:
                return self.of(node.args[0])
            return self.functions.get(function.id, set())
        if isinstance(function, ast.Attribute):
            if function.attr in ('copy', 'deepcopy'):
                return self.of(node.args[0] if node.args else function.value)
            if function.attr in METHODS:
                return {METHODS[function.attr]}
        return set()
