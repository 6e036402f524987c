"""The rule about texts with braces that need a newer Python than 3.8.

Before Python 3.12 they are faults of syntax; from then on only the places of
the braces tell.
"""

import ast
import sys

from parts.rules import Fault
from parts.scan import TOKEN
from parts.slips import BACKSLASH, QUOTES


def whole_text(node):
    """Return the outermost text with braces around a node."""
    while not isinstance(node, ast.stmt):
        if isinstance(node, ast.JoinedStr):
            text = node
        node = node.parent
    return text


def is_torn(code, value):
    """Would Python 3.8 end the text around value, a node, inside of it?"""
    text = whole_text(value.parent)
    lines = [line.encode() for line in code.lines[text.lineno - 1:]]
    before = lines[:value.lineno - text.lineno]
    start = sum(len(line) + 1 for line in before) + value.col_offset
    before = lines[:value.end_lineno - text.lineno]
    end = sum(len(line) + 1 for line in before) + value.end_col_offset
    program = b'\n'.join(lines).decode('latin-1')  # One letter for each byte.
    for match in TOKEN.finditer(program, text.col_offset):
        if match.lastgroup not in ('text', 'space', 'end'):
            return True
        if match.lastgroup == 'text' and match.end() > start:
            return match.end() < end
    return True


def check_newer(code):
    """Yield a fault for each text in whose braces Python 3.8 is lost."""
    if sys.version_info < (3, 12):
        return
    for node in code.of(ast.FormattedValue):
        value = node.value
        if isinstance(value, ast.Name):
            continue
        lines = [line.encode()
                 for line in code.lines[value.lineno - 1:value.end_lineno]]
        lines[-1] = lines[-1][:value.end_col_offset]
        piece = b'\n'.join(lines)[value.col_offset:]
        if not set(piece) & set(b'\'"\\\n'):
            continue
        if is_torn(code, value):
            yield Fault(value.lineno, 'syntax', QUOTES)
        elif b'\\' in piece:
            yield Fault(value.lineno, 'syntax', BACKSLASH)
