"""The rules for what a game says of itself: its header, labels and sizes.

Each rule is a function: a syntax.Code in, Faults out. tools/lint.py runs
them. Example: list(check_level(Code('src/hangman.py')))
"""

import ast
import pathlib

from parts.catalog import header_of, tries_of
from parts.common import PYTHON, ROOT
from parts.ladder import LEVEL_OF
from parts.rules import LONGEST, Fault, check_size
from parts.syntax import FUNCTIONS
from parts.uses import concepts_of, level_of

LONGEST_OF = {'1': 100, '2': 128, '3': 200, '4': 230, '5': 255}
LONGEST_FUNCTION = 40  # Lines, its docstring and comments included.
MOST_RULES = 5  # Lines of rules on the first screen.


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


def check_blank_tasks(code):
    """Yield a fault for each place of a tasks.py that is not written yet."""
    if code.path.endswith('tasks.py'):
        for number, line in enumerate(code.lines, 1):
            if '...' in line:
                yield Fault(number, 'blank', 'this is still blank; write it '
                            'in place of the dots')


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
    for name in header.names('Concepts'):
        if name in LEVEL_OF and name not in found:
            yield Fault(header.lines['Concepts'], 'concepts', 'the header '
                        f'names {name}, but the code has none; name what it '
                        'uses')


def check_level_size(code):
    """Yield a fault if the game has more lines than its level allows."""
    level = header_of(code).texts.get('Level')
    return check_size(code, LONGEST_OF.get(level, LONGEST))


def lines_printed(node):
    """Return how many lines a statement prints, or None if it is no print.

    An empty line is none.
    """
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
            and getattr(node.value.func, 'id', '') == 'print'):
        return None
    texts = [part.value for part in ast.walk(node)
             if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return ''.join(texts).count('\n') + bool(node.value.args)


def check_rules(code):
    """Yield a fault if the first screen has too many lines of rules."""
    for node in code.of(ast.Constant):
        if node.value != 'Type quit to leave.' or not isinstance(
                node.parent.parent, ast.Expr):
            continue
        block = node.parent.parent.parent.body
        count = -2  # The title and the line below it.
        for above in reversed(block[:block.index(node.parent.parent)]):
            if lines_printed(above) is None:
                break
            count += lines_printed(above)
        if count > MOST_RULES:
            yield Fault(node.lineno, 'rules', f'these are {count} lines of '
                        f'rules; explain the game in at most {MOST_RULES}')


def check_functions(code):
    """Yield a fault for each function that is too long to hold one idea.

    Up to level 2, main() may be longer where it is the only function.
    """
    functions = code.of(*FUNCTIONS)
    alone = header_of(code).texts.get('Level') in ('1', '2') and (
        [node.name for node in functions] == ['main'])
    for node in functions:
        length = node.end_lineno - node.lineno + 1
        if length > LONGEST_FUNCTION and not alone:
            yield Fault(node.lineno, 'function', f'function {node.name} has '
                        f'{length} lines; split it into functions of at most '
                        f'{LONGEST_FUNCTION}')


def check_tries(code):
    """Yield a fault for each constant that invites change without values."""
    for constant, wrong in tries_of(code):
        if wrong:
            yield Fault(constant.line, 'try', wrong + '; write them as in '
                        'code, such as: Try 3 or 12.')


def check_tests(code):
    """Yield a fault unless what proves the game is there."""
    name = pathlib.Path(code.path).stem
    home = f'tests/games/{name}'
    if not list((ROOT / home).glob('*.txt')):
        yield Fault(1, 'test', f'there is no session in {home}; type one in '
                    f'won.txt, then: {PYTHON} tools/check.py {name} --record')
    if not (ROOT / home / 'tasks.py').exists():
        yield Fault(1, 'test', f'there is no {home}/tasks.py; that of hangman '
                    'shows the form')


LABELS = (check_header, check_blanks, check_level, check_level_size,
          check_functions, check_tries)
