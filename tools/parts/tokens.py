"""Lay a program out in lines of tokens, so that its style does not matter.

Two lines with the same key are the same for Python, but for where they
begin: other quotes or other spaces do not show in a key. Text that is no
Python yet, with a quote missing, has tokens and keys as well.

Example: lines_of("print( 'a' )")[0].key == lines_of('print("a")')[0].key
"""

import bisect
import collections
import re

TOKEN = re.compile(
    r'(?P<comment>#.*)'
    r'|(?P<prefix>[rbfuRBFU]{0,2})(?:'
    r'''(?P<triple>"""|\'\'\')(?P<long>(?:\\[\s\S]|[^\\])*?)(?P=triple)'''
    r'''|(?P<mark>["'])(?!(?P=mark){2})'''
    r'''(?P<short>(?:\\.|(?!(?P=mark))[^\\\n])*)(?P=mark)'''
    r'''|(?P<open>"""|\'\'\'|["'])(?P<rest>.*))'''
    r'|\w+|(?:\*\*|//|<<|>>)=?|[-+*/%@&|^<>=!:]=|->|\S')

# key: equal for equal meaning. face: as typed, but with the quote that the
# copy uses most. column: where it begins, from 0.
Token = collections.namedtuple('Token', 'key face column')

# row: the line. code: without its comment. doc: is it in a docstring? starts:
# does a statement begin here, so that its indentation matters?
Line = collections.namedtuple('Line', 'number row code comment tokens key doc '
                              'starts')

# text: the faces of a line's tokens, with a space where without it two would
# be one. columns: where each letter stands in the line, and where it ends.
Face = collections.namedtuple('Face', 'text columns code')


def usual_quote(source):
    """Return the quote that a program uses most, ' or "."""
    source = source.replace('"""', '')
    return '"' if source.count('"') > source.count("'") else "'"


def expression_key(match):
    """Return an f-string's expression without spaces, with one quote."""
    return match.group().replace(' ', '').replace('"', "'")


def string_tokens(match, quote, column):
    """Return a list of Tokens for each line of the text in a match.

    column: where the text begins.
    """
    prefix, body = match['prefix'], match['short'] or match['long'] or ''
    if match['open']:
        mark = match['open']
        if len(mark) == 1 and quote not in match['rest']:
            mark = quote
        face = prefix + mark + match['rest']
        return [[Token(face.replace("'''", '"""'), face, column)]]
    if '\n' not in body:
        mark = match['triple'] or quote
        key = body.replace("\\'", "'").replace('\\"', '"')
        if 'f' in prefix.lower():
            key = re.sub(r'{[^{}:]*', expression_key, key)
        return [[Token((prefix.lower().strip('u'), key),
                       prefix + mark + body + mark, column)]]

    first, *more = match.group().split('\n')
    if match.string.startswith('.split()', match.end()):
        # Where in it the spaces and the line ends are makes no difference.
        words = [re.finditer(r'\S+', text) for text in more]
        return [[Token(first.replace("'''", '"""'), first, column)]] + [
            [Token(word.group().replace("'''", '"""'), word.group(),
                   word.start()) for word in line] for line in words]
    return [[Token(first.replace("'''", '"""'), first, column)]] + [
        [Token(text.rstrip().replace("'''", '"""'), text.lstrip(),
               len(text) - len(text.lstrip()))] for text in more]


def doc_rows(found, rows, statements):
    """Return the rows, from 0, of the docstrings among found matches.

    rows: the row of each match. statements: the rows in which one begins.
    """
    docs, before = set(), ':'
    for match, row, after in zip(found, rows, rows[1:] + [None]):
        end = row + match.group().count('\n') + 1
        if (match['triple'] or before == ':' and match['mark']) and (
                before == ':' or row in statements) and (
                after is None or after >= end):
            docs.update(range(row, end))
        before = match.group()
    return docs


def lines_of(source, quote="'", whole=True):
    """Return the Lines of a text, faces written with a quote.

    Unless whole is true, each line is read by itself: a text that has lost
    one of its triple quotes would otherwise be understood inside out.
    """
    texts = source.split('\n')
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    found = list(TOKEN.finditer(source)) if whole else [
        match for start, end in zip(starts, starts[1:])
        for match in TOKEN.finditer(source, start, end - 1)]
    comments = [''] * len(texts)
    for match in found:
        if match['comment']:
            comments[bisect.bisect(starts, match.start()) - 1] = match.group()
    found = [match for match in found if not match['comment']]
    rows = [bisect.bisect(starts, match.start()) - 1 for match in found]

    tokens = [[] for text in texts]
    statements = set()  # The rows in which one begins.
    depth, before, last = 0, '', -1
    for match, row in zip(found, rows):
        text = match.group()
        if match.start() == starts[row] and text.isidentifier():
            depth = 0  # Whatever bracket was forgotten above.
        if row > last and depth == 0 and before != '\\':
            statements.add(row)
        column = match.start() - starts[row]
        parts = [[Token(text, text, column)]]
        if match['prefix'] is not None:
            parts = string_tokens(match, quote, column)
        depth = max(0, depth + (text in '([{') - (text in ')]}'))
        for number, part in enumerate(parts, row):
            tokens[number] += part
        before, last = text, row + len(parts) - 1

    docs = doc_rows(found, rows, statements) if whole else set()
    return [Line(row + 1, text, text[:len(text) - len(comment)].rstrip(),
                 comment, parts, tuple(part.key for part in parts),
                 row in docs, row in statements)
            for row, (text, comment, parts) in enumerate(zip(
                texts, comments, tokens))]


def face_of(line, first=0):
    """Return the Face of a Line, from one of its tokens on."""
    text, columns, before = '', [], ''
    for token in line.tokens[first:]:
        match = TOKEN.match(before + token.face)
        if before and match and match.end() > len(before):
            text += ' '
            columns.append(columns[-1] + 1)
        text += token.face
        columns += range(token.column, token.column + len(token.face))
        before = token.face
    return Face(text, columns + [len(line.code)], line.code)


def rest(face, place):
    """Return the line behind a Face from a place of the face on, as typed."""
    return face.code[face.columns[place]:]
