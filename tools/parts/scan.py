"""Cut the text of a program into its signs and words, however faulty it is.

Example: lines, rest, fault = scan('print(1)\\n')
"""

import collections
import re

from parts.words import name_of

TOKEN = re.compile(r'''
    (?P<space>[ \t\f]+|\\\n|\#[^\n]*)|(?P<end>\n)|
    (?P<text>[rbfu]{0,2}(?:"""(?:\\.|[^\\])*?"""|\'\'\'(?:\\.|[^\\])*?\'\'\'|
        "(?!"")(?:\\.|[^"\\\n])*"|'(?!\'\')(?:\\.|[^'\\\n])*'))|
    (?P<quote>[rbfu]{0,2}("""|\'\'\'|"|'))|
    (?P<number>\d[\w.]*)|(?P<word>\w+)|
    (?P<sign>\*\*=?|//=?|<<=?|>>=?|->|\.\.\.|[-+*/%&|^=!<>:@]=|.)
''', re.VERBOSE | re.DOTALL | re.IGNORECASE)
CURLY = '\u2018\u2019\u201c\u201d'
PAIRS = {'(': ')', '[': ']', '{': '}'}
SIGNS = '()[]{}+-*/%&|^=<>:@.,;~'  # All that Python knows outside a text.

Token = collections.namedtuple('Token', 'kind text line')
# number: of its first line. tokens: at least one.
Line = collections.namedtuple('Line', 'number indent tokens')


def odd_sign(letter):
    """Return what is wrong with a sign that Python does not know."""
    name = name_of(letter)
    if letter in CURLY:
        straight = '"' if 'double' in name else "'"
        return f'this is {name}; type a straight one: {straight}'
    if letter.isspace() or not letter.isprintable():
        return 'here is an odd space; delete it and type it again'
    return f'{name} stands outside a text; take it away, or put quotes around'


def scan(source):
    """Return the lines before the first fault, the rest, and the fault.

    Lines that one bracket or text holds together are one. The rest are the
    tokens of the faulty line; the fault is a line number and a message, or
    None.
    """
    lines, tokens, brackets, number = [], [], [], 1
    fault = None
    for match in TOKEN.finditer(source + '\n'):
        kind, text = match.lastgroup, match.group()
        if kind == 'quote':
            rest = source[match.end():].split('\n')[0]
            odd = [letter for letter in rest if letter in CURLY]
            mark = text.lstrip('rbfuRBFU')
            fault = number, (odd_sign(odd[0]) if odd else
                             f'the quote {mark} has no partner: a text begins '
                             'and ends with the same quote')
        elif kind == 'sign' and text in PAIRS:
            brackets.append((number, text))
        elif kind == 'sign' and text in PAIRS.values():
            if not brackets:
                fault = number, (f'{name_of(text)} is too much; or the one '
                                 'that opens it is missing')
            elif PAIRS[brackets[-1][1]] != text:
                break
            else:
                brackets.pop()
        elif kind == 'sign' and len(text) == 1 and text not in SIGNS:
            fault = number, odd_sign(text)
        if fault:
            break
        if kind == 'end' and tokens and not brackets:
            lines.append(line_of(source, tokens))
            tokens = []
        elif kind not in ('end', 'space'):
            tokens.append(Token(kind, text, number))
        number += text.count('\n')
    if brackets and not fault:
        line, text = brackets[-1]
        return lines, [], (line, f'{name_of(text)} has no partner; put '
                           f'{PAIRS[text]} where it should end')
    return lines, tokens, fault


def line_of(source, tokens):
    """Return the Line of these tokens."""
    text = source.split('\n')[tokens[0].line - 1]
    return Line(tokens[0].line, text[:len(text) - len(text.lstrip())], tokens)
