"""The rules that hold for every Python file, and those for tools and tests.

Each rule is a function: a syntax.Code in, Faults out. tools/lint.py runs
them. Example: list(check_width(Code('src/hangman.py')))
"""

import ast
import collections
import functools
import importlib.util
import os
import pathlib
import sys
import sysconfig

from parts.common import ROOT
from parts.syntax import FUNCTIONS

LONGEST = 255  # Lines in a file, at the most.
WIDEST = 79  # Columns in a line, at the most.

# line: where. rule: its name. message: what is wrong and what to do instead.
Fault = collections.namedtuple('Fault', 'line rule message')


def check_size(code, longest=LONGEST):
    """Yield a fault if the file has too many lines."""
    count = len(code.lines) - (code.lines[-1] == '')
    if count > longest:
        yield Fault(longest + 1, 'size', f'the file has {count} lines; '
                    f'make it simpler, until it has {longest} or fewer')


def check_width(code):
    """Yield a fault for each line that is too wide."""
    for number, line in enumerate(code.lines, 1):
        if len(line) > WIDEST:
            yield Fault(number, 'width', f'the line has {len(line)} columns; '
                        f'break it so that it has {WIDEST} or fewer')


def check_docstrings(code):
    """Yield a fault for each module, class and function without docstring."""
    if not (code.docstring or '').strip():
        yield Fault(1, 'docstring', 'the file has no docstring; begin it with '
                    'one that says what it is')
    for node in code.of(ast.ClassDef, *FUNCTIONS):
        if not ast.get_docstring(node):
            word = 'class' if isinstance(node, ast.ClassDef) else 'function'
            yield Fault(node.lineno, 'docstring', f'{word} {node.name} has no '
                        'docstring; say in one line below its first what it '
                        + ('is' if word == 'class' else 'does or returns'))


@functools.lru_cache(maxsize=None)
def in_standard_library(name):
    """Is the module of that name, without dots, part of Python itself?"""
    known = getattr(sys, 'stdlib_module_names', None)  # From Python 3.10 on
    if known is not None:
        return name in known
    if name in sys.builtin_module_names:
        return True
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return False
    if spec is None or not spec.origin or 'site-packages' in spec.origin:
        return False
    if spec.origin in ('built-in', 'frozen'):
        return True
    home = os.path.realpath(sysconfig.get_paths()['stdlib'])
    return os.path.realpath(spec.origin).startswith(home + os.sep)


@functools.lru_cache(maxsize=None)
def own_modules(folder):
    """Return the names of the modules and packages in a folder."""
    return {path.stem for path in pathlib.Path(folder).glob('*')
            if path.suffix == '.py' or path.name == 'parts'}


def check_tool_imports(code, also=(), folders=('tools',)):
    """Yield a fault for each import that a newcomer's Python does not have.

    also: packages that may be imported; folders: where own modules may lie,
    besides the file's own folder.
    """
    homes = [ROOT / folder for folder in folders]
    homes.append(pathlib.Path(code.path).resolve().parent)
    for name, node in code.imports():
        top = name.split('.')[0]
        if not (in_standard_library(top) or top in also
                or any(top in own_modules(home) for home in homes)):
            yield Fault(node.lineno, 'import', f'{top or name} is not in the '
                        'standard library; do without it, so that the '
                        'collection needs no installer')


def check_test_imports(code):
    """Yield a fault for each import that a test cannot count on."""
    return check_tool_imports(code, ('pytest',), ('tools', 'tests'))


ANY_FILE = (check_size, check_width, check_docstrings)
TOOL = ANY_FILE + (check_tool_imports,)
TEST = ANY_FILE + (check_test_imports,)
