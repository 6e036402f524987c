"""Find what came along when a program was copied, and take it away.

The numbers of the listing's lines are typed by mistake; a web page or a word
processor leaves curly quotes and odd spaces. Each is told about once.
"""

import collections
import re

from parts.words import name_of

# Each of the signs that should be what stands behind them.
SIGNS = [('\u2018\u2019\u201a\u201b\u2032\u00b4', "'"),
         ('\u201c\u201d\u201e\u201f\u2033', '"'),
         ('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
         ('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008'
          '\u2009\u200a\u202f\u205f\u3000\x0b\x0c', ' ')]
PLAIN = {ord(sign): plain for signs, plain in SIGNS for sign in signs}
HIDDEN = '\xad\u200b\u200c\u200d\u2060\ufeff'  # Signs that nobody can see.
NUMBER = re.compile(r'\s*(\d+)[.:|)]?(?=\s|$)')

# rows: the lines as typed, without what cannot be seen. plain: the same lines
# as they should have been typed. hidden: where something is that cannot be
# seen, pairs of row and column. numbered: the rows that began with a number.
Copy = collections.namedtuple('Copy', 'rows plain hidden numbered')


def number_ends(rows, right):
    """Return {row: where the number ends that was typed before the line}.

    If most lines have one, all have. Otherwise a number is one that no line
    of the original, right, begins with.
    """
    found = {row: NUMBER.match(text) for row, text in enumerate(rows)}
    found = {row: match for row, match in found.items() if match}
    if len(found) * 2 < len([text for text in rows if text.strip()]):
        known = {match.group(1) for match in map(NUMBER.match, right) if match}
        found = {row: match for row, match in found.items()
                 if match.group(1) not in known
                 and int(match.group(1)) <= len(right)}
    return {row: match.end() for row, match in found.items()}


def without_numbers(rows, right):
    """Return a pair: the rows without their numbers, and which had one.

    The spaces behind a number may be a gap, always the same, or fill it up to
    a column: whichever makes most lines look like those of the original.
    """
    ends = number_ends(rows, right)
    known = set(right)
    best, most = rows, (-1, -1)
    for gap, column in [(1, 0), (2, 0), (3, 0), (4, 0)] + [
            (0, column) for column in range(2, 9)]:
        cut = list(rows)
        for row, end in ends.items():
            place = max(end + gap, column)
            blank = not rows[row][end:place].strip()
            cut[row] = rows[row][place if blank else end:]
        alike = [text for text in cut if text in known]
        # Lines that are not indented say most: the others may be by 2 spaces.
        score = (len([text for text in alike if text[:1].strip()]), len(alike))
        if score > most:
            best, most = cut, score
    return best, list(ends)


def copy_of(source, right):
    """Return the Copy of a typed text; right is the original text."""
    typed = source.split('\n')
    rows = [re.sub(f'[{HIDDEN}]', '', row) for row in typed]
    plain, numbered = without_numbers(
        [row.translate(PLAIN) for row in rows], right.split('\n'))
    for place, row in enumerate(plain):
        code = row.lstrip()
        plain[place] = row[:len(row) - len(code)].expandtabs(4) + code
    hidden = [(place, re.search(f'[{HIDDEN}]', row).start())
              for place, row in enumerate(typed) if row != rows[place]]
    return Copy(rows, plain, hidden, numbered)


def tabbed(copy, lines):
    """Return two lists of rows, of statements that a tab or a space begins.

    lines: the tokens.Lines of the plain rows.
    """
    begins = [(row, text[:len(text) - len(text.lstrip())])
              for row, (text, line) in enumerate(zip(copy.rows, lines))
              if line.starts]
    return ([row for row, begin in begins if '\t' in begin],
            [row for row, begin in begins if begin and '\t' not in begin])


def what_came_along(copy, lines):
    """Return triples, a row, a column and what is wrong, each said once.

    Only what stops Python: not what stands in a comment or a docstring, nor
    tabs if all lines have them.
    """
    found = {}  # {what is wrong: its places, pairs of row and column}

    if copy.numbered:
        found['this is the number of the line; leave it out'] = [
            (row, NUMBER.match(copy.rows[row]).start(1))
            for row in copy.numbered]
    if copy.hidden:
        found['something that cannot be seen is here; delete the line and '
              'type it anew'] = copy.hidden
    tabs, spaces = tabbed(copy, lines)
    if tabs and spaces:
        found['the line begins with a tab; begin it with spaces, 4 for each '
              'tab'] = [(row, 0) for row in tabs]
    names = {}
    for row, line in enumerate(lines):
        text = copy.rows[row]
        for column, sign in enumerate(text[:len(text) - len(line.comment)]):
            plain = PLAIN.get(ord(sign))
            around = text[max(0, column - 2):column + 3].translate(PLAIN)
            if plain and (not line.doc or plain * 3 in around):
                what = names.setdefault(
                    plain, f'this is {name_of(sign)}; type {name_of(plain)} '
                    'instead')
                found.setdefault(what, []).append((row, column))
    return [places[0] + (what + (f' (in {count} lines)' if count > 1 else ''),)
            for what, places in found.items()
            for count in [len({row for row, column in places})]]
