"""Lay a program out in lines of tokens, so that its style does not matter.

Two lines with the same key are the same for Python, but for where they
begin: other quotes or other spaces do not show in a key. Text that is no
Python yet, with a quote missing, has tokens and keys as well.

Example: lines_of("print( 'a' )")[0].key == lines_of('print("a")')[0].key
"""

import bisect
import collections
import re

from parts.scan import TOKEN

STRING = re.compile(r'(\w*)("""|\'\'\'|"|\')')  # How a text begins.

# kind: as scan calls it, or a comment. A quote lasts until its line ends.
Piece = collections.namedtuple('Piece', 'start kind text')

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


def pieces(source, start, end):
    """Yield a Piece for each token and comment in a part of the source."""
    while start < end:
        match = TOKEN.match(source, start, end)
        kind, text = match.lastgroup, match.group()
        if kind == 'quote':
            text = source[start:end].split('\n')[0]
        if '#' == text[0]:
            kind = 'comment'
        if text.strip():
            yield Piece(start, kind, text.rstrip('\n'))
        start += len(text)


def string_tokens(piece, column, quote, loose):
    """Return a list of Tokens for each line of a text, from a column on.

    loose: whether it makes no difference where in it spaces and line ends
    are.
    """
    prefix, mark = STRING.match(piece.text).groups()
    body = piece.text[len(prefix + mark):]
    if piece.kind == 'quote':
        if len(mark) == 1 and quote not in body:
            mark = quote
        face = prefix + mark + body
        return [[Token(face.replace("'''", '"""'), face, column)]]
    if '\n' not in body:
        body = body[:-len(mark)]
        face_mark = quote if len(mark) == 1 else mark
        key = body.replace("\\'", "'").replace('\\"', '"')
        if 'f' in prefix.lower():
            key = re.sub(r'{[^{}:]*', expression_key, key)
        return [[Token((prefix.lower().strip('u'), key),
                       prefix + face_mark + body + face_mark, column)]]

    found = []
    for number, line in enumerate(piece.text.split('\n')):
        form = r'\S+' if loose and number else r'\S.*|^\s*$'
        found.append([
            Token((' ' * part.start() * (not loose) + part.group()).rstrip(
                ).replace("'''", '"""'), part.group().rstrip(),
                part.start() + column * (number == 0))
            for part in re.finditer(form, line)])
    return found


def lines_of(source, quote="'", whole=True):
    """Return the Lines of a text, faces written with a quote.

    Unless whole is true, each line is read by itself: a text that has lost
    one of its triple quotes would otherwise be understood inside out.
    """
    texts = source.split('\n')
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    found = list(pieces(source, 0, len(source))) if whole else [
        piece for start, end in zip(starts, starts[1:])
        for piece in pieces(source, start, end - 1)]
    comments = {bisect.bisect(starts, piece.start) - 1: piece.text
                for piece in found if piece.kind == 'comment'}
    found = [piece for piece in found if piece.kind != 'comment']
    rows = [bisect.bisect(starts, piece.start) - 1 for piece in found]

    tokens = [[] for text in texts]
    statements, docs = set(), set()  # Rows: in which one begins; of docstrings
    depth, before, last = 0, ':', -1
    for piece, row, after in zip(found, rows, rows[1:] + [len(texts)]):
        text, column = piece.text, piece.start - starts[row]
        if column == 0 and piece.kind == 'word':
            depth = 0  # Whatever bracket was forgotten above.
        if row > last and depth == 0 and before != '\\':
            statements.add(row)
        parts = [[Token(text, text, column)]]
        if piece.kind in ('text', 'quote'):
            parts = string_tokens(piece, column, quote, source.startswith(
                '.split()', piece.start + len(text)))
        for number, part in enumerate(parts, row):
            tokens[number] += part
        depth = max(0, depth + (text in '([{') - (text in ')]}'))
        last = row + len(parts) - 1
        if whole and piece.kind == 'text' and after > last and (
                before == ':' or row in statements
                and text.endswith(('"""', "'''"))):
            docs.update(range(row, last + 1))
        before = text

    return [Line(row + 1, text,
                 text[:len(text) - len(comments.get(row, ''))].rstrip(),
                 comments.get(row, ''), tokens[row],
                 tuple(token.key for token in tokens[row]), row in docs,
                 row in statements) for row, text in enumerate(texts)]


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
