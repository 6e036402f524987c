"""The rules that hold for a game, each with its reason in CONTRIBUTING.md.

Each rule is a function: a syntax.Code in, Faults out. tools/lint.py runs
them. Example: list(check_level(Code('src/hangman.py')))
"""

import ast

from catalog import header_of, tries_of
from common import ROOT
from concepts import concepts_of, level_of
from ladder import LEVEL_OF
from rules import ANY_FILE, Fault, in_standard_library
from syntax import FUNCTIONS

ALLOWED = ('random', 'math', 'time', 'datetime', 'calendar', 'string',
           'textwrap', 'itertools', 'collections', 'copy', 'functools',
           'fractions', 'statistics', 'dataclasses')
# Modules that only compute: harmless, but more than a beginner should meet.
PURE = ('re', 'json', 'decimal', 'heapq', 'bisect', 'operator', 'enum', 'abc',
        'types', 'typing', 'cmath', 'numbers', 'array', 'struct', 'difflib',
        'hashlib', 'unicodedata', 'keyword', 'secrets', 'contextlib')
OTHER_WAYS = ('open', 'help', 'breakpoint', 'exit', 'quit', 'license',
              'copyright', 'credits', '__import__', '__builtins__',
              '__loader__', 'compile', 'globals', 'locals', 'vars')
AT_IMPORT = ('list', 'tuple', 'set', 'frozenset', 'dict', 'range', 'len',
             'sorted', 'sum', 'min', 'max', 'abs', 'round', 'int', 'str',
             'float', 'ord', 'chr', 'zip', 'enumerate', 'reversed', 'Fraction',
             'namedtuple', 'date', 'dedent')
LONGEST_FUNCTION = 40  # Lines, its docstring and comments included.
FOOTER = '''
# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: leave politely.
        print('\\nGoodbye!')
'''


def check_ascii(code):
    """Yield a fault for each line with a character that is not ASCII."""
    if code.source.isascii():
        return
    for number, line in enumerate(code.lines, 1):
        odd = [letter for letter in line if ord(letter) > 126]
        if odd:
            yield Fault(number, 'ascii', f'{ascii(odd[0])} is not an ASCII '
                        'character; use one that is on every keyboard')


def check_header(code):
    """Yield a fault for all that is wrong with the header."""
    for line, message in header_of(code).faults:
        yield Fault(line, 'header', message)


def check_level(code):
    """Yield a fault if the header's level or concepts are not the code's."""
    header = header_of(code)
    found = concepts_of(code)
    true = level_of(found)
    label = header.texts.get('Level', '')
    if label in ('1', '2', '3', '4', '5') and int(label) != true:
        highest = [f'{name} in line {line}' for name, line in found.items()
                   if LEVEL_OF[name] == true][:3]
        yield Fault(header.lines['Level'], 'level', f'the header says level '
                    f'{label}, but the code is level {true}: '
                    f'{", ".join(highest) or "nothing higher"}; change the '
                    'label or the code')
    for name in header.concepts():
        if name in LEVEL_OF and name not in found:
            yield Fault(header.lines['Concepts'], 'concepts', 'the header '
                        f'names {name}, but the code has none; name what it '
                        'uses')


def check_imports(code):
    """Yield a fault for each import that a game may not have."""
    for name, node in code.imports():
        top = name.split('.')[0]
        if isinstance(node, ast.ImportFrom) and node.names[0].name == '*':
            yield Fault(node.lineno, 'import', f'import * hides where names '
                        f'come from; write import {name}')
        if top in ALLOWED:
            continue
        if not in_standard_library(top):
            why = 'is not in the standard library; do without it'
        elif top in PURE:
            why = ('is not on the short list of modules for games; do without '
                   'it, or use one of: ' + ', '.join(ALLOWED))
        else:
            why = ('does input or output other than print and input; do '
                   'without it')
        yield Fault(node.lineno, 'import', f'{top or name} {why}')


def check_input_output(code):
    """Yield a fault for each other way to read, write or leave."""
    assigned = {node.id for node in code.of(ast.Name)
                if not isinstance(node.ctx, ast.Load)}
    assigned |= {node.arg for node in code.of(ast.arg)}
    assigned |= {node.name for node in code.of(*FUNCTIONS)}
    modules = code.module_names()
    for node in code.of(ast.Name):
        if node.id in OTHER_WAYS and node.id not in assigned:
            yield Fault(node.lineno, 'input-output', f'{node.id} is another '
                        'way to read, write or leave than print and input; do '
                        'without it')
    for node in code.of(ast.Attribute):
        if node.attr.startswith('_') and getattr(
                node.value, 'id', '') in modules:
            yield Fault(node.lineno, 'input-output', f'{node.attr} is a '
                        'hidden part of a module; use what is documented')
    for node in code.calls('print'):
        if any(word.arg == 'file' for word in node.keywords):
            yield Fault(node.lineno, 'input-output', 'print(file=...) writes '
                        'somewhere else than on the screen; leave file out')


def check_footer(code):
    """Yield a fault unless main() is there and the file ends as all do."""
    if not any(node.name == 'main' and not node.args.args
               for node in code.tree.body if isinstance(node, FUNCTIONS)):
        yield Fault(len(code.lines), 'main', 'there is no function main(); '
                    'put what starts the game into one')
    if not code.source.endswith('\n\n' + FOOTER) or len(code.footers) != 1:
        line = code.footers[-1].lineno if code.footers else len(code.lines)
        yield Fault(line, 'footer', 'the last lines are not those of every '
                    'game; copy the last seven of src/hangman.py, below two '
                    'empty lines')


def runs_at_import(node):
    """Return what an assignment at the top of a file runs, or ''."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            function = part.func
            if isinstance(function, ast.Name):
                if function.id not in AT_IMPORT:
                    return function.id + '()'
            elif getattr(function.value, 'id', '') == 'random':
                return f'random.{function.attr}()'
    return ''


def check_import_time(code):
    """Yield a fault for each statement that does something at import."""
    for node in code.tree.body:
        if node in code.footers or isinstance(node, FUNCTIONS + (
                ast.Import, ast.ImportFrom, ast.ClassDef)):
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Assign):
            running = runs_at_import(node)
            if running:
                yield Fault(node.lineno, 'import-time', f'{running} runs when '
                            'the file is imported; call it in a function')
        elif not isinstance(node, ast.AnnAssign):  # That is a type hint.
            yield Fault(node.lineno, 'import-time', 'this runs when the file '
                        'is imported; move it into main() or a function')


def check_functions(code):
    """Yield a fault for each function that is too long to hold one idea."""
    level = header_of(code).texts.get('Level')
    for node in code.of(*FUNCTIONS):
        length = node.end_lineno - node.lineno + 1
        if length > LONGEST_FUNCTION and not (
                level == '1' and node.name == 'main'):
            yield Fault(node.lineno, 'function', f'function {node.name} has '
                        f'{length} lines; split it into functions of at most '
                        f'{LONGEST_FUNCTION}')


def check_tries(code):
    """Yield a fault unless a constant invites change, with Python values."""
    tries = tries_of(code)
    if not tries:
        yield Fault(1, 'try', 'no constant invites change; put a comment such '
                    'as "# Try 3 or 12." behind one at the top')
    for constant, wrong in tries:
        if wrong:
            yield Fault(constant.line, 'try', wrong + '; write them as in '
                        'code, such as: Try 3 or 12.')


def check_test_file(code):
    """Yield a fault unless the game has a test file of its name."""
    name = code.path.replace('\\', '/').split('/')[-1]
    if not (ROOT / 'tests' / ('test_' + name)).exists():
        yield Fault(1, 'test', f'there is no tests/test_{name}; write tests '
                    'of the rules, so that a broken game is noticed')


GAME = ANY_FILE + (
    check_ascii, check_header, check_level, check_imports, check_input_output,
    check_footer, check_import_time, check_functions, check_tries)
