"""The rules that hold for a game, each with its reason in CONTRIBUTING.md.

Each rule is a function: a syntax.Code in, Faults out. tools/lint.py runs
them. Example: list(check_level(Code('src/hangman.py')))
"""

import ast

from parts.labels import LABELS, check_rules
from parts.names import MODULES as ALLOWED
from parts.names import check_compiles, check_module_names, check_names
from parts.rules import ANY_FILE, Fault, check_size, in_standard_library
from parts.syntax import FUNCTIONS
from parts.uses import find_exits

# Modules that only compute: harmless, but more than a beginner should meet.
PURE = ('re', 'json', 'decimal', 'heapq', 'bisect', 'operator', 'enum', 'abc',
        'types', 'typing', 'cmath', 'numbers', 'array', 'struct', 'difflib',
        'hashlib', 'unicodedata', 'keyword', 'secrets', 'contextlib',
        '__future__', 'ast', 'base64', 'binascii', 'colorsys', 'graphlib',
        'html', 'queue', 'reprlib', 'weakref', 'zlib')
OTHER_WAYS = ('open', 'help', 'breakpoint', 'exit', 'quit', 'license',
              'copyright', 'credits', '__import__', '__builtins__',
              '__loader__')
LAST = 6  # Lines of the footer.
FOOTER = '''
# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\\nGoodbye!')
'''


def check_ascii(code):
    """Yield a fault for the first character that is not ASCII."""
    odd = [(number, letter) for number, line in enumerate(code.lines, 1)
           for letter in line if ord(letter) > 127]
    if odd:
        number, letter = odd[0]
        look = letter if letter.isprintable() else ascii(letter)
        lines = len({number for number, letter in odd})
        more = '' if lines == 1 else f', and in {lines - 1} more of the lines'
        yield Fault(number, 'ascii', f'{look} is not on every keyboard; use a '
                    f'plain sign or letter here{more}')


def check_imports(code):
    """Yield a fault for each import that a game may not have."""
    for name, node in code.imports():
        top = name.split('.')[0]
        if top == 'sys':
            continue  # check_exit looks at it.
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


def check_exit(code):
    """Yield a fault for a way to leave, or a use of sys, but sys.exit()."""
    for node in code.of(ast.Raise):
        name = getattr(getattr(node.exc, 'func', node.exc), 'id', '')
        if name in ('KeyboardInterrupt', 'SystemExit'):
            yield Fault(node.lineno, 'exit', f'raise {name} leaves in a way '
                        'that is hard to see; say goodbye and call sys.exit()')
    exits = [node for concept, node in find_exits(code)]
    good = [node.func for node in exits if not getattr(node, 'args', True)]
    for name, node in code.imports():
        if name != 'sys':
            continue
        if isinstance(node, ast.ImportFrom) or (
                'sys' not in code.module_names('sys')):
            yield Fault(node.lineno, 'exit', 'write import sys, and to leave '
                        'sys.exit()')
        elif not exits:
            yield Fault(node.lineno, 'exit', 'sys is imported for sys.exit(), '
                        'but nothing calls that; leave the import out')
    for node in code.of(ast.Attribute):
        if getattr(node.value, 'id', '') in code.module_names('sys') and (
                node not in good):
            yield Fault(node.lineno, 'exit', 'sys is for sys.exit() alone, '
                        'with nothing in its brackets')


def check_main(code):
    """Yield a fault unless main() is there and called, with the last lines."""
    last = code.source.rstrip().count('\n') + 1
    mains = [node for node in code.tree.body if isinstance(node, FUNCTIONS)
             and node.name == 'main' and not node.args.args]
    called = [node for footer in code.footers for node in ast.walk(footer)
              if getattr(getattr(node, 'func', ''), 'id', '') == 'main']
    called += [node for node in code.calls('main') if node.scope not in mains]
    if not mains:
        yield Fault(last, 'main', 'there is no function main(); put what '
                    'starts the game into one')
    if called or not mains:
        yield from check_footer(code, last)
    else:
        yield Fault(last, 'main', 'nothing calls main(), so nothing happens; '
                    f'copy the last {LAST} lines of src/hangman.py')


def check_footer(code, last):
    """Yield a fault unless the file ends, in line last, as all games do."""
    # Not every editor puts a line end behind the last line.
    ends = ('\n\n' + FOOTER, '\n\n' + FOOTER.rstrip())
    if not code.source.endswith(ends):
        line = code.footers[-1].lineno if code.footers else last
        yield Fault(line, 'footer', 'the last lines are not those of every '
                    f'game; copy the last {LAST} of src/hangman.py, below '
                    'two empty lines')
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
        owner = getattr(function, 'value', None)
        if getattr(owner, 'id', '') in running:
            return owner.id + (f'.{function.attr}()' if isinstance(
                function, ast.Attribute) else '[...]()')
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


GAME = tuple(rule for rule in ANY_FILE if rule is not check_size) + LABELS + (
    check_ascii, check_compiles, check_names, check_module_names,
    check_imports, check_input_output, check_main, check_import_time,
    check_exit, check_rules)
