"""The rules for what stops a game from running, though Python can read it.

Each rule is a function: a syntax.Code in, Faults out.
"""

import ast
import builtins
import difflib
import importlib
import warnings

from parts.rules import Fault, in_standard_library
from parts.slips import UNKNOWN, explain

# What a game may import: modules that only compute.
MODULES = ('random', 'math', 'time', 'datetime', 'calendar', 'string',
           'textwrap', 'itertools', 'collections', 'copy', 'functools',
           'fractions', 'statistics', 'dataclasses')
BUILT_IN = set(dir(builtins))


def check_compiles(code):
    """Yield a fault if a statement stands where Python cannot run it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            compile(code.tree, code.path, 'exec')
    except SyntaxError as error:
        line, message = explain(code.source, error)
        if message != UNKNOWN:  # Other rules name what is left.
            yield Fault(line, 'syntax', message)


def near(name, known, alike=0.6):
    """Return a question for the name in known that is most like a name.

    alike: how much they have in common at least, from 0 to 1.
    """
    small = {word.lower(): word for word in known}
    found = difflib.get_close_matches(name.lower(), small, 1, alike)
    return f': did you mean {small[found[0]]}?' if found else ''


def unknown(code, node):
    """Return what to say of a name, an ast.Name, that is nowhere set."""
    name = node.id
    homes = sorted(scope.name for scope, own in code.own
                   if own == name and scope is not None)
    if in_standard_library(name):
        return f'{name} is not imported; write import {name} at the top'
    if any(node.name == name and isinstance(node.parent, ast.ClassDef)
           for node in code.of(ast.FunctionDef)):
        return f'{name} belongs to a class; write self.{name}'
    read = {other.id for other in code.of(ast.Name)
            if isinstance(other.ctx, ast.Load)}
    hint = near(name, {own for scope, own in code.own
                       if scope is node.scope and own not in read})
    if homes and not hint:
        return (f'{name} is set in {homes[0]}() alone; hand it over in the '
                'brackets, or return it')
    hint = hint or near(name, {own for scope, own in code.own}) or near(
        name, BUILT_IN, 0.75)
    if getattr(node.parent, 'func', None) is node:
        return f'{name}() is called, but nowhere defined' + (
            hint or '; write it, or call another function')
    return f'{name} is nowhere set' + (
        hint or '; set it first, or put quotes around it if it is a text')


def check_names(code):
    """Yield a fault for each name that is used, but nowhere set."""
    told = set(BUILT_IN)
    if (None, '*') in code.own:  # From some module. Who knows what it has?
        return
    for node in sorted(code.of(ast.Name), key=lambda node: node.lineno):
        if not (node.id in told or node.id.startswith('__')
                or code.is_own(node)
                or getattr(node.parent, 'attr', '') == 'setter'):
            told.add(node.id)
            yield Fault(node.lineno, 'name', unknown(code, node))


def check_module_names(code):
    """Yield a fault for what a module does not have, such as random.rndint."""
    own = {name for scope, name in code.own if scope is not None}
    modules = {alias.asname or alias.name: alias.name
               for node in code.of(ast.Import) for alias in node.names}
    used = [(node, node.attr, modules[node.value.id])
            for node in code.of(ast.Attribute)
            if getattr(node.value, 'id', '') in set(modules) - own]
    used += [(node, alias.name, node.module) for node in code.of(
        ast.ImportFrom) for alias in node.names if alias.name != '*']
    for node, name, module in used:
        if module not in MODULES:
            continue
        known = dir(importlib.import_module(module))
        if name not in known:
            yield Fault(node.lineno, 'name', f'{module} has no {name}'
                        + (near(name, known) or '; look for another way'))
