"""What is said of code that Python cannot read, the same under every Python.

A row of the table has what is planted at the end of main() in the good game,
the line of the fault in it and what is said.
"""

import pytest
from parts.slips import BACKSLASH, QUOTES, UNKNOWN
from parts.words import name_of
from samples import MAIN, faults_in

COLON = 'a colon : is missing at the end of this line'
BELOW = 'begin both with the same number of spaces'
QUOTE = ('the quote %s has no partner: a text begins and ends with the same '
         'quote')
CURLY = 'this is a curly %s; type a straight one: %s'
OPENED = '%s has no partner; put %s where it should end'
MIXED = ('tabs and spaces are mixed; begin each line with spaces alone, 4 for '
         'each step')
GAP = ('something is missing between %s: a comma, a sign, or quotes around a '
       'text')
WORD = '%s is no word of Python: did you mean %s?'
MISSING = 'something is missing behind %s'
INSIDE = (f'line {MAIN} ends with a colon, so this line stands inside: begin '
          'it with ')
BRACES = 'the braces { } of a text may not hold '
COMPARE = 'to compare, write == in place of ='
LEFT = 'only a name, or a place such as board[3], can stand left of =; to '

SLIPS = [
    ('while coin\n    pass', 1, COLON), ('for i in [1] print(i)', 1, COLON),
    ('class Coin', 1, COLON), ('if coin; print(1)', 1, COLON),
    ('if coin = 3:\n    pass', 1, COMPARE),
    ('if coin:\n    pass\nelse if 3:\n    pass', 3,
     'write elif in place of else if'),
    ('if :\n    pass', 1, 'there is no condition between if and the colon'),
    ('if 3:\n    pass\nelse 3:\n    pass', 3,
     'the colon belongs right behind else; with a condition, write elif'),
    ('for i range(3):\n    pass', 1,
     'the word in is missing, as in: for number in range(3):'),
    ('def toss:\n    pass', 1, 'brackets () are missing behind toss'),
    ('print("a"\nprint(coin)', 1, OPENED % ('an opening bracket (', ')')),
    ('coin = [1, 2)', 1, OPENED % ('an opening square bracket [', ']')),
    ('coin = {1: 2,\n  3: 4', 1, OPENED % (name_of('{'), '}')),
    ('print(coin))', 1, 'a closing bracket ) is too much; or the one that '
     'opens it is missing'),
    ("print('a)", 1, QUOTE % "'"), ("print(a')", 1, QUOTE % "'"),
    ('"""Go\non', 1, QUOTE % '"""'),
    ('print(\u201chi\u201d)', 1, CURLY % ('double quote \u201c', '"')),
    ("print('hi\u2019)", 1, CURLY % ('quote \u2019', "'")),
    ('coin\xa0= 3', 1, 'here is an odd space; delete it and type it again'),
    ('coin = 3 ?', 1, 'the sign ? stands outside a text; take it away, or put '
     'quotes around'),
    ('  print(1)', 1, 'this line begins with 6 spaces; begin it with 4 '
     'spaces'),
    ('if coin:\n   pass\n    pass', 2,
     'this line begins with 7 spaces; begin it with 8 spaces'),
    ('if coin:\n    pass\n  pass', 3,
     'this line begins with 6 spaces; begin it with 4 or 8 spaces'),
    ('if coin:\npass', 2, INSIDE + '8 spaces'),
    ('if coin:', 1, 'nothing stands inside this; put a line with more spaces '
     'below it'),
    ('if coin:\n    pass\n\tpass', 3, MIXED),
    ('else:\n    pass', 1, f'this else has no if above it; {BELOW}'),
    ('try:\n    pass\nprint(1)', 3,
     'the try above needs an except, in line with it'),
    ("print 'x'", 1, 'print needs brackets: print(...)'),
    ('print coin', 1, 'print needs brackets: print(...)'),
    ('whlie coin:\n    pass', 1, WORD % ('whlie', 'while')),
    ('if coin:\n    pass\nesle:\n    pass', 3, WORD % ('esle', 'else')),
    ('improt random', 1, WORD % ('improt', 'import')),
    ('Print coin', 1, WORD % ('Print', 'print')),
    ('maybe coin:\n    pass', 1, 'a line that ends with a colon begins with a '
     'word such as if, else, while, for or def'),
    ('match coin:\n    case 3:\n        pass', 1,
     'match is newer than Python 3.8; write if and elif'),
    ('coin = [1 2]', 1, GAP % '1 and 2'),
    ("print('You have' coin)", 1, GAP % "'You have' and coin"),
    ('coin = [1,\n  2\n  3]', 2, 'a comma is missing at the end of this line'),
    ("coin = {'a': 'b'\n  'c': 'd'}", 1,
     'a comma is missing at the end of this line'),
    ('coin = [1,, 2]', 1, 'here is a comma too much, or a value missing'),
    ('coin =', 1, MISSING % '='), ('print(coin + )', 1, MISSING % '+'),
    ('if coin is not :\n    pass', 1, MISSING % 'not'),
    ('import', 1, MISSING % 'import'),
    ('random.()', 1, MISSING % 'the full stop'),
    ('if coin => 3:\n    pass', 1, 'write >= in place of =>'),
    ('if coin && 3:\n    pass', 1, 'write and in place of &&'),
    ('coin = = 3', 1, 'write == or = in place of = ='),
    ('coin = 3x', 1, '3x is not a number; a name does not begin with a digit, '
     'nor a number with 0'),
    ("print(f'{'a'}')", 1, BRACES + 'the quotes that stand around the text; '
     'use the other ones, \' or "'),
    ("print(f'{coin')", 1,
     'a brace is missing: each { of this text needs its }'),
    ("print(f'{coin 3}')", 1,
     'Python does not understand {coin 3} in this text'),
    ('int(coin) = 5', 1, LEFT + 'compare, write =='),
    ('print(end=3, 4)', 1, 'in these brackets, a value without a name comes '
     'before those with a name'),
    ('def toss(a=1, b):\n    pass', 1,
     'an argument without a default comes before those with one'),
    ('def toss(a, a):\n    pass', 1,
     'a name stands twice in these brackets; keep one of them'),
    ('break', 1, 'break and continue belong into a loop; begin the line with '
     'more spaces'),
    ('coin = *3', 1, 'a star * is too much here; or a value is missing before '
     'it'),
    ('if (coin = 3):\n    pass', 1, UNKNOWN),
]


@pytest.mark.parametrize('code, line, message', SLIPS, ids=range(len(SLIPS)))
def test_a_slip_is_explained_in_plain_words(code, line, message):
    """The first fault is of syntax, and in the right line."""
    assert faults_in(code, MAIN)[0] == (line, 'syntax', message)


@pytest.mark.parametrize('code, message', [
    ("print(f'{[coin][0]}' f'{{{coin}}} {\"a\"} {coin:{coin}}', '\\n')", ''),
    ('print(f"""\n{coin}\n{max(coin,\n3)} {\'a\'}""")', ''),
    ("print(f'{coin} {''} {coin}')", QUOTES),
    ("print('\u20ac', f'{coin}' f'{dict(a=3)['a']}')", QUOTES),
    ('print(f"""{"""a"""}""")', QUOTES),
    ("print(f'{coin:{'3'}}')", QUOTES),
    ("print(f'{\"\\n\".join([])}')", BACKSLASH),
    ('print(f"""{max(coin,\n"\\n")}""")', BACKSLASH),
])
def test_braces_of_a_text_are_those_of_python_3_8(code, message):
    """From Python 3.12 on they may hold more, but not here."""
    faults = faults_in(code, MAIN)
    assert [fault.message for fault in faults if fault.rule == 'syntax'] == (
        [message] * bool(message))
