"""Which concepts of the ladder a program uses, where first, and its level.

The ladder's levels go from 1 (first steps) to 5 (objects). A program's level
is the highest among the concepts in its code.

Example: concepts_of(Code('src/pig.py'))['nested loops'] is a line number
"""

import ast

from parts.kinds import Kinds
from parts.ladder import LEVEL_OF
from parts.syntax import FUNCTIONS, LOOPS, Code, enclosing

# Methods that every beginner meets at once, and two that lists have as well.
FIRST_METHODS = {'lower', 'upper', 'strip', 'isdecimal', 'format'}
SHARED_METHODS = {'count', 'index'}
STRING_METHODS = {name for name in dir(str) if name[0] != '_'} - (
    FIRST_METHODS | SHARED_METHODS)
BUILT_IN_METHODS = {name for kind in (str, list, dict, set)
                    for name in dir(kind)}
BITWISE = (ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift)
SIMPLE = {  # Concepts that are a type of node, no more
    'conditionals': (ast.If,), 'while loops': (ast.While,),
    'for loops': (ast.For,), 'slicing': (ast.Slice,),
    'conditional expressions': (ast.IfExp,), 'lambda': (ast.Lambda,),
    'comprehensions': (ast.ListComp, ast.DictComp, ast.SetComp),
    'generator expressions': (ast.GeneratorExp,),
    'generators': (ast.Yield, ast.YieldFrom), 'classes': (ast.ClassDef,),
    'exceptions': (ast.Try, ast.Raise, ast.Assert),
}


def find_basics(code):
    """Yield a pair, concept and node, for the concepts of level 1."""
    docstrings = {id(node.value) for node in code.of(ast.Expr)}
    for node in code.of(ast.Constant):
        if isinstance(node.value, bool):
            yield 'booleans', node
        elif isinstance(node.value, (int, float)):
            yield 'numbers', node
        elif isinstance(node.value, str) and id(node) not in docstrings:
            yield 'strings', node
    for node in code.of(ast.Name):
        if isinstance(node.ctx, ast.Store):
            yield 'variables', node
    for node in code.of(ast.BoolOp, ast.UnaryOp):
        if isinstance(node, ast.BoolOp) or isinstance(node.op, ast.Not):
            yield 'booleans', node
    for node in code.of(ast.BinOp):
        if isinstance(node.op, ast.Mod) and isinstance(
                getattr(node.left, 'value', None), str):
            yield 'string formatting', node
    for node in (code.of(ast.JoinedStr) + code.calls('format')
                 + code.method_calls('format')):
        yield 'string formatting', node
    for name, node in code.imports():
        if name == 'random':
            yield 'random', node
        elif name in ('time', 'datetime', 'calendar'):
            yield 'time and dates', node


def find_exits(code):
    """Yield concept and node where the program is left by sys.exit()."""
    for node in code.method_calls('exit'):
        if getattr(node.func.value, 'id', '') in code.module_names('sys'):
            yield 'exit', node
    for alias, node in code.taken_from('sys'):
        if alias.name == 'exit':
            yield 'exit', node


def find_functions(code):
    """Yield concept and node for functions, classes and what is in them."""
    for node in code.of(*FUNCTIONS):
        if isinstance(node.parent, ast.ClassDef):
            if node.name.startswith('__') and node.name != '__init__':
                yield 'special methods', node
        elif node.name != 'main':
            yield 'functions', node
        if node.args.defaults or any(node.args.kw_defaults):
            yield 'default arguments', node
        for decorator in node.decorator_list:
            if getattr(decorator, 'id', '') == 'property':
                yield 'properties', node
    for node in code.of(ast.Return):
        if getattr(node.value, 'value', node.value) is not None:
            yield 'return values', node
    for node in code.of(ast.ClassDef):
        if any(getattr(base, 'id', '') != 'object' for base in node.bases):
            yield 'inheritance', node
    for name, node in code.imports():
        if name == 'dataclasses':
            yield 'dataclasses', node


def find_collections(code):
    """Yield concept and node for lists, tuples, dictionaries and sets."""
    kinds = Kinds(code)
    for node in code.of(ast.List):
        if isinstance(node.ctx, ast.Load):
            yield 'lists', node
            if any('list' in kinds.of(part) for part in node.elts):
                yield 'nested lists', node
    for node in code.of(ast.ListComp):
        yield 'lists', node
        if 'list' in kinds.of(node.elt):
            yield 'nested lists', node
    for node in code.of(ast.Tuple, ast.List):
        if isinstance(node.ctx, ast.Store):
            yield 'unpacking', node
        elif isinstance(node, ast.Tuple) and not isinstance(
                node.parent, ast.ExceptHandler):
            yield 'tuples', node
    for node in code.of(ast.Call):
        for kind in kinds.of_call(node):
            name = {'list': 'lists', 'tuple': 'tuples', 'set': 'sets',
                    'dict': 'dictionaries'}.get(kind)
            if name:
                yield name, node
    for node in code.method_calls('append', 'extend', 'insert', 'sort',
                                  'reverse'):
        yield 'lists', node
        if node.args and node.func.attr in ('append', 'insert') and (
                'list' in kinds.of(node.args[-1])):
            yield 'nested lists', node
    for node in code.of(ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and (
                    'list' in kinds.of(target.value)
                    and 'list' in kinds.of(node.value)
                    and not isinstance(target.slice, ast.Slice)):
                yield 'nested lists', node
    for node in code.of(ast.Dict, ast.DictComp) + code.method_calls(
            'items', 'keys', 'values'):
        yield 'dictionaries', node
    for node in code.of(ast.Set, ast.SetComp):
        yield 'sets', node
    for node in code.of(ast.BinOp, ast.AugAssign):
        if isinstance(node.op, BITWISE):
            sides = ([node.left, node.right] if isinstance(node, ast.BinOp)
                     else [node.target, node.value])
            if not any(kinds.of(side) & {'set', 'dict'} for side in sides):
                yield 'bitwise operators', node
    modules = code.module_names()
    own = {node.name for node in code.of(*FUNCTIONS)
           if isinstance(node.parent, ast.ClassDef)}
    for node in code.method_calls(*STRING_METHODS | SHARED_METHODS):
        known = kinds.of(node.func.value)
        if getattr(node.func.value, 'id', '') in modules:
            continue
        if node.func.attr in STRING_METHODS - own or 'str' in known:
            yield 'string methods', node
        elif 'list' in known:
            yield 'lists', node


def find_others(code):
    """Yield concept and node for the concepts that need a closer look."""
    for concept, types in SIMPLE.items():
        for node in code.of(*types):
            yield concept, node
    for node in code.of(*LOOPS):
        if enclosing(node, *LOOPS):
            yield 'nested loops', node
    for node in code.of(ast.Compare):
        if any(isinstance(sign, (ast.In, ast.NotIn)) for sign in node.ops):
            yield 'membership tests', node
    for node in code.calls('enumerate', 'zip'):
        yield node.func.id, node
    for node in code.of(ast.UnaryOp):
        if isinstance(node.op, ast.Invert):
            yield 'bitwise operators', node
    for node in code.calls('sorted', 'min', 'max') + code.method_calls('sort'):
        if any(word.arg == 'key' for word in node.keywords):
            yield 'sort keys', node


def called_by(code):
    """Return {function node: the nodes of the functions that it calls}.

    self.name is a method of the class around it; other.name is looked up by
    its name, unless texts, lists, dictionaries or sets have such a method, or
    other is a module or super().
    """
    functions, methods = {}, {}
    for node in code.of(*FUNCTIONS):
        if isinstance(node.parent, ast.ClassDef):
            methods.setdefault(node.name, []).append(node)
        else:
            functions[node.name] = node
    calls = {node: set() for node in code.of(*FUNCTIONS)}
    modules, parents = code.module_names(), code.calls('super')
    for call in code.of(ast.Call):
        if call.scope is None:
            continue
        if isinstance(call.func, ast.Name) and call.func.id in functions:
            calls[call.scope].add(functions[call.func.id])
        elif isinstance(call.func, ast.Attribute):
            named = methods.get(call.func.attr, [])
            owner = getattr(call.func.value, 'id', '')
            if owner in modules or call.func.value in parents:
                continue
            if owner == 'self':
                own = [node for node in named
                       if node.parent is call.scope.parent]
                calls[call.scope].update(own or named)
            elif len(named) == 1 and call.func.attr not in BUILT_IN_METHODS:
                calls[call.scope].update(named)
    return calls


def find_recursion(code):
    """Yield concept and node for each function that comes back to itself."""
    calls = called_by(code)
    for start in calls:
        reached, waiting = set(), list(calls[start])
        while waiting:
            node = waiting.pop()
            if node not in reached:
                reached.add(node)
                waiting.extend(calls[node])
        if start in reached:
            yield 'recursion', start


def concepts_of(code):
    """Return {concept: the line where it comes first} for a syntax.Code."""
    lines = {}
    for find in (find_basics, find_exits, find_functions, find_collections,
                 find_others, find_recursion):
        for concept, node in find(code):
            while not hasattr(node, 'lineno'):  # A slice, before Python 3.9.
                node = node.parent
            if concept not in lines or node.lineno < lines[concept]:
                lines[concept] = node.lineno
    return lines


def level_of(concepts):
    """Return the level, 1 to 5, of a program with these concepts."""
    return max([LEVEL_OF[concept] for concept in concepts], default=1)
