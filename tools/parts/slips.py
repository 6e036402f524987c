"""Say in plain words why Python cannot read a file: the slips of beginners.

Python's own words differ from version to version; these stay the same.
Example: explain('while True\n', error) is (1, 'a colon : is missing ...')
"""

import ast
import difflib
import keyword
import re

from parts.blocks import EMPTY, Blocks
from parts.scan import PAIRS, scan

BLOCKS = ('if', 'elif', 'else', 'while', 'for', 'def', 'class', 'try',
          'except', 'finally', 'with')
STARTS = BLOCKS + ('import', 'from', 'return', 'print')
WRONG_SIGNS = {'=>': '>=', '=<': '<=', '===': '==', '&&': 'and',
               '||': 'or', '<>': '!=', '= =': '== or ='}
OPEN_ENDS = ('and', 'or', 'not', 'in', 'is', 'import', 'from', 'as', 'del')
BRACES = 'a brace is missing: each { of this text needs its }'
QUOTES = ('the braces { } of a text may not hold the quotes that stand around '
          'the text; use the other ones, \' or "')
BACKSLASH = ('the braces { } of a text may not hold a backslash; give what is '
             'in them a name in a line of its own')
NESTED = ('the code is nested too deeply to be checked; break it into smaller '
          'steps')
# What Python says, in part, and what it means.
MEANINGS = (
    ('assign to', 'only a name, or a place such as board[3], can stand left '
     'of =; to compare, write =='),
    ('positional argument follows', 'in these brackets, a value without a '
     'name comes before those with a name'),
    ('repeated', 'a name stands twice in these brackets; keep one of them'),
    ('duplicate', 'a name stands twice in these brackets; keep one of them'),
    ('default', 'an argument without a default comes before those with one'),
    ('starred', 'a star * is too much here; or a value is missing before it'),
    ('outside function', 'return belongs into a function; begin the line with '
     'more spaces'),
    ('loop', 'break and continue belong into a loop; begin the line with more '
     'spaces'),
    ('nested', NESTED), ('greater', 'this is newer than Python 3.8; write it '
                         'in an older way'))
UNKNOWN = ('Python does not understand this line or the one above it; look '
           'for a sign too much or missing')

def is_value(token):
    """Is a token a name, number or text, and no word of Python itself?"""
    return (token.kind in ('text', 'number')
            or token.text in ('True', 'False', 'None')
            or token.kind == 'word' and not keyword.iskeyword(token.text))


def short(text):
    """Return text, cut if it is long or has several lines."""
    line = text.split('\n')[0]
    return line if line == text and len(line) < 24 else line[:20] + '...'


def block_fault(tokens):
    """Return what is wrong in a line that begins a block, or ''."""
    first, second = tokens[0].text, tokens[1:2] and tokens[1].text
    depth, condition = 0, []
    for token in tokens[1:]:
        depth += (token.text in PAIRS) - (token.text in PAIRS.values())
        if token.text == ':' and not depth:
            break
        condition.append((token.text, depth))
    else:
        return 'a colon : is missing at the end of this line'
    if first in ('if', 'elif', 'while') and second == ':':
        return f'there is no condition between {first} and the colon'
    if first in ('if', 'elif', 'while') and ('=', 0) in condition:
        return 'to compare, write == in place of ='
    if first in ('else', 'try', 'finally') and second != ':':
        return (f'the colon belongs right behind {first}' + (
            '; with a condition, write elif' if first == 'else' else ''))
    if first == 'for' and ('in', 0) not in condition:
        return 'the word in is missing, as in: for number in range(3):'
    if first == 'def' and len(condition) == 1:
        return f'brackets () are missing behind {second}'
    return ''


def word_fault(tokens):
    """Return what is wrong with the first word of a line, or ''."""
    first, rest = tokens[0].text, tokens[1:]
    if first == 'else' and rest and rest[0].text == 'if':
        return 'write elif in place of else if'
    if first in ('print', 'input') and rest and is_value(rest[0]):
        return f'{first} needs brackets: {first}(...)'
    if is_value(tokens[0]) and rest and (
            is_value(rest[0]) or rest[-1].text == ':'):
        if first in ('match', 'case'):
            return f'{first} is newer than Python 3.8; write if and elif'
        near = [word for word in STARTS if sorted(word) == sorted(
            first.lower())] or difflib.get_close_matches(first, STARTS, 1)
        if near:
            return f'{first} is no word of Python: did you mean {near[0]}?'
        if rest[-1].text == ':':
            return ('a line that ends with a colon begins with a word such as '
                    'if, else, while, for or def')
    return ''


def sign_fault(tokens):
    """Return what is wrong with two signs that are neighbours, or None."""
    for left, right in zip(tokens, tokens[1:]):
        sign = left.text + ' ' * (left.text == '=' == right.text) + right.text
        if sign in WRONG_SIGNS:
            return left.line, f'write {WRONG_SIGNS[sign]} in place of {sign}'
        if left.text == '.' and right.kind != 'word' and (
                tokens[0].text != 'from'):
            return left.line, 'something is missing behind the full stop'
        if right.text == ',' and left.text in '([{,':
            return right.line, 'here is a comma too much, or a value missing'
        if right.text in ')]},:' and (left.text in OPEN_ENDS or left.text in (
                '+', '-', '%', '<', '>', '=', '==', '!=', '<=', '>=', '.')):
            return left.line, f'something is missing behind {left.text}'
    return None


def is_torn(token):
    """Is a token the first part of a text whose braces hold its own quotes?"""
    return (token.kind == 'text' and formatted(token.text)
            and token.text.count('{') > token.text.count('}')
            and not parses(token.text))


def gap_fault(left, right, after):
    """Return what is missing between two tokens, or ''; after is the third."""
    if left.kind == right.kind == 'text':
        if left.line < right.line and after and after.text == ':':
            return 'a comma is missing at the end of this line'
        closed = right.text.count('}') > right.text.count('{')
        return QUOTES if closed and is_torn(left) else ''
    if not is_value(right) or not (is_value(left)
                                   or left.text in PAIRS.values()):
        return ''
    if is_torn(left):
        return QUOTES
    if left.line != right.line:
        return 'a comma is missing at the end of this line'
    return (f'something is missing between {short(left.text)} and '
            f'{short(right.text)}: a comma, a sign, or quotes around a text')


def formatted(text):
    """Does a text in quotes begin with an f, so that its braces count?"""
    return 'f' in re.match('[a-zA-Z]*', text)[0].lower()


def braces_fault(text):
    """Return what is wrong with the braces of a text that f begins, or ''."""
    if parses(text):
        return ''
    text = text.replace('{{', '').replace('}}', '')
    if re.search(r'\{[^{}]*\\', text):
        return BACKSLASH
    if text.count('{') != text.count('}'):
        return BRACES
    for part in re.findall(r'\{([^{}]*)\}', text):
        if not parses(part) and not parses(re.split('[:!=]', part)[0]):
            return f'Python does not understand {{{short(part)}}} in this text'
    return ''


def parses(text):
    """Does Python understand text as a value?"""
    try:
        ast.parse('(' + text + ')', mode='eval')
    except SyntaxError:
        return False
    return True


def token_fault(token):
    """Return what is wrong in a number or a text with braces, or ''."""
    if token.kind == 'number' and not parses(token.text):
        return (f'{short(token.text)} is not a number; a name does not begin '
                'with a digit, nor a number with 0')
    if token.kind == 'text' and formatted(token.text):
        return braces_fault(token.text)
    return ''


def line_fault(line):
    """Return what is wrong in a Line: a line number and a message, or None."""
    tokens = line.tokens
    wrong = sign_fault(tokens)
    if wrong:
        return wrong
    found = word_fault(tokens)
    if not found and tokens[0].text in BLOCKS:
        found = block_fault(tokens)
    if found:
        return line.number, found
    for left, right, after in zip(tokens, tokens[1:], tokens[2:] + [None]):
        found = gap_fault(left, right, after)
        if found:
            return left.line, found
    for token in tokens:
        found = token_fault(token)
        if found:
            return token.line, found
    last = tokens[-1]
    if last.text in OPEN_ENDS or last.kind == 'sign' and (
            last.text not in ')]},:;...' and tokens[0].text != 'from'):
        return last.line, f'something is missing behind {last.text}'
    return None


def explain(source, error):
    """Return a line number and what is wrong, for source and a SyntaxError."""
    lines, rest, fault = scan(source)
    tokens = [token for line in lines for token in line.tokens] + rest
    for token, after in zip(tokens, tokens[1:] + [None]):
        end = token.line + token.text.count('\n')
        if token.kind == 'text' and re.search(
                r'^(import \w+$|(def|class) \w+.*:$)', token.text, re.M) and (
                    after.line == end and is_value(after) if after else fault):
            return token.line, ('the text that begins here goes on too far; '
                                f'put {token.text[-3:]} at its end')
    blocks = Blocks()
    for line in lines:
        found = blocks.fault(line) or line_fault(line)
        if found:
            return found
    if fault:
        found = rest and word_fault(rest)
        if any(is_torn(token) for token in rest):
            found = QUOTES
        return (rest[0].line, found) if found else fault
    if blocks.above:
        return blocks.above.number, EMPTY
    for part, meaning in MEANINGS:
        if part in error.msg:
            return error.lineno or 1, meaning
    return min(error.lineno or 1, source.count('\n') + 1), UNKNOWN
