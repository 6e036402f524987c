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
        'hashlib', 'unicodedata', 'keyword', 'secrets', 'contextlib',
        '__future__', 'ast', 'base64', 'binascii', 'colorsys', 'graphlib',
        'html', 'queue', 'reprlib', 'weakref', 'zlib')
OTHER_WAYS = ('open', 'help', 'breakpoint', 'exit', 'quit', 'license',
              'copyright', 'credits', '__import__', '__builtins__',
              '__loader__')
LONGEST_FUNCTION = 40  # Lines, its docstring and comments included.
FOOTER = '''
# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
'''


def check_ascii(code):
    """Yield a fault for each line with a character that is not ASCII."""
    if code.source.isascii():
        return
    for number, line in enumerate(code.lines, 1):
        odd = [letter for letter in line if ord(letter) > 127]
        if odd:
            yield Fault(number, 'ascii', f'{ascii(odd[0])} is not an ASCII '
                        'character; use one that is on every keyboard')


def check_header(code):
    """Yield a fault for all that is wrong with the header."""
    if not (code.docstring or '').strip():
        return  # check_docstrings has said so.
    for line, message in header_of(code).faults:
        yield Fault(line, 'header', message)


def check_blanks(code):
    """Yield a fault for each part of the header that is not written yet."""
    header = header_of(code)
    for field, text in header.texts.items():
        if '...' in text and field != 'Your turn':
            name = field if field.islower() else f'text behind "{field}:"'
            yield Fault(header.lines[field], 'blank', f'the {name} is still '
                        'blank; write it in place of the dots')
    for line, task in header.tasks:
        if '...' in task:
            yield Fault(line, 'blank', 'this task is still blank; write it in '
                        'place of the dots')


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
        if top in ALLOWED:
            if isinstance(node, ast.ImportFrom) and node.names[0].name == '*':
                yield Fault(node.lineno, 'import', f'import * hides where '
                            f'names come from; write import {name}')
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
    for node in code.built_ins(*OTHER_WAYS):
        yield Fault(node.lineno, 'input-output', f'{node.id} is another way '
                    'to read, write or leave than print and input; do without '
                    'it')
    modules = code.module_names()
    hidden = [(node.attr, node) for node in code.of(ast.Attribute)
              if getattr(node.value, 'id', '') in modules]
    hidden += [(alias.name, node) for alias, node in code.taken_from(*ALLOWED)]
    for name, node in hidden:
        if name.startswith('_'):
            yield Fault(node.lineno, 'input-output', f'{name} is a hidden '
                        'part of a module; use what is documented')
    for node in code.calls('print'):
        if any(word.arg == 'file' for word in node.keywords):
            yield Fault(node.lineno, 'input-output', 'print(file=...) writes '
                        'somewhere else than on the screen; leave file out')


def check_footer(code):
    """Yield a fault unless main() is there and the file ends as all do."""
    last = code.source.rstrip().count('\n') + 1
    if not any(node.name == 'main' and not node.args.args
               for node in code.tree.body if isinstance(node, FUNCTIONS)):
        yield Fault(last, 'main', 'there is no function main(); '
                    'put what starts the game into one')
    # Not every editor puts a line end behind the last line.
    ends = ('\n\n' + FOOTER, '\n\n' + FOOTER.rstrip())
    if not code.source.endswith(ends):
        line = code.footers[-1].lineno if code.footers else last
        yield Fault(line, 'footer', 'the last lines are not those of every '
                    'game; copy the last eleven of src/hangman.py, below two '
                    'empty lines')
    elif len(code.footers) > 1:
        yield Fault(code.footers[0].lineno, 'footer', 'the game is started '
                    'here and in the last lines; keep only the last lines')


def runs_at_import(code, node):
    """Return what an expression outside all functions runs, or ''.

    That is a call of what the file itself defines, of print or of chance.
    """
    running = code.module_names('random') | {'print', 'input'}
    running |= {alias.asname or alias.name
                for alias, found in code.taken_from('random')}
    running |= {found.name for found in code.of(ast.ClassDef, *FUNCTIONS)
                if found.parent is code.tree}
    waiting = [node]
    while waiting:
        part = waiting.pop(0)
        function = getattr(part, 'func', None)
        if getattr(function, 'id', '') in running:
            return function.id + '()'
        if getattr(getattr(function, 'value', None), 'id', '') in running:
            return f'{function.value.id}.{function.attr}()'
        if not isinstance(part, ast.Lambda):  # That runs later.
            waiting.extend(ast.iter_child_nodes(part))
    return ''


def check_import_time(code):
    """Yield a fault for each statement that does something at import."""
    for node in code.tree.body + [
            part for found in code.of(ast.ClassDef) for part in found.body
            if found.scope is None]:
        values = []
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            values = [node.value]
        elif isinstance(node, FUNCTIONS):  # Its default values.
            values = node.args.defaults + node.args.kw_defaults
        elif not (node in code.footers or isinstance(node, (
                ast.Import, ast.ImportFrom, ast.ClassDef, ast.Pass)) or (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant))):
            yield Fault(node.lineno, 'import-time', 'this runs when the file '
                        'is imported; move it into main() or a function')
        for running in [runs_at_import(code, value) for value in values
                        if value is not None]:
            if running:
                yield Fault(node.lineno, 'import-time', f'{running} runs when '
                            'the file is imported; call it in a function')


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
    check_ascii, check_header, check_blanks, check_level, check_imports,
    check_input_output, check_footer, check_import_time, check_functions,
    check_tries)
