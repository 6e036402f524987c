"""Compare typed-in copies of a game with the original, and explain.

The first few slips are explained in words, with a mark under the place. What
makes no difference to Python is told in one line at the end.
"""

import collections
import itertools
import re
import textwrap

from parts.shelf import games, named
from parts.common import Parser, files_named, read_source, run, shown
from parts.copied import copy_of, tabbed, what_came_along
from parts.letters import explain_letters, first_difference, word_at
from parts.many import each_file
from parts.pairs import all_pairs, statements, width_of, wrong_indents
from parts.tokens import face_of, lines_of, usual_quote

MOST = 5  # Slips explained at once; more would only confuse.

# number: the line. words: the wrong word and the right one, if both are words.
# text: the explanation, lines of text.
Slip = collections.namedtuple('Slip', 'number words text')


def marked(what, row, column):
    """Return lines of text: what is wrong, and a row with a mark under it."""
    return [what, '    yours:    ' + row.replace('\t', ' '),
            '              ' + ' ' * column + '^']


def explain(row, mine, right):
    """Return the Slip in a typed Line.

    row: the line as it was typed, maybe with a number in front.
    """
    first = first_difference(mine.key, right.key)
    typed, original = face_of(mine, first), face_of(right, first)
    if typed.text == original.text:  # A line inside a text of several.
        return explain_indent(row, mine, right, width_of(right))
    what, place = explain_letters(typed, original)
    column = typed.columns[place - 1] + 1 if place else typed.columns[0]
    column += len(row) - len(mine.row)
    words = [word_at(face.text, place) for face in (typed, original)]
    return Slip(mine.number, all(words) and words[0] != words[1] and words,
                marked(f'line {mine.number}: {what}', row, column)
                + ['    original: ' + right.row])


def explain_indent(row, mine, right, wanted, last=0):
    """Return the Slip of a Line, or all to a last one, that begin wrong."""
    have = width_of(mine)
    what = (f'line {mine.number}: the line begins with {have} space'
            + 's' * (have != 1) + f', but should begin with {wanted}')
    if last:
        what = (f'lines {mine.number} to {last}: each should begin with '
                f'{abs(wanted - have)} spaces '
                + ('more' if wanted > have else 'fewer'))
    begin = row[:len(row) - len(row.lstrip())]
    begin = begin.replace(' ', '.').replace('\t', '>')
    return Slip(mine.number, None, [
        what, '    yours:    ' + begin + row.lstrip(),
        '    original: ' + '.' * wanted + right.row.lstrip()])


def explain_indents(pairs, wrong, rows):
    """Return the Slips of wrong indents, one for lines that move alike.

    pairs: as of pairs.statements. wrong: as of pairs.wrong_indents.
    """
    runs = itertools.groupby(pairs, lambda pair: wrong.get(
        pair[0].number, width_of(pair[0])) - width_of(pair[0]))
    found = []
    for move, run in runs:
        (mine, right), *more = run
        if move:
            last = more[-1][0].number if more else 0
            found.append(explain_indent(rows[mine.number - 1], mine, right,
                                        wrong[mine.number], last))
    return found


def triples(lines):
    """Return how many triple quotes there are in Lines."""
    return sum(len(re.findall('"""|\'\'\'', line.code)) for line in lines)


def explain_stray(mine, right, before):
    """Return the Slip of lines without partners, in one of two lists.

    before: the typed Line above, or None.
    """
    first, last = (mine or right)[0], (mine or right)[-1]
    one = first.number == last.number
    span = (f'line {first.number}' if one
            else f'lines {first.number} to {last.number}')
    if right:
        number = before.number if before else 0
        place = f'after line {number}' if number else 'before line 1'
        what = (f'{place}: {span} of the original '
                + ('is missing:' if one else 'are missing, from:'))
    elif one and before and before.key == first.key:
        number, what = first.number, f'{span}: this line stands twice'
    else:
        number, what = first.number, f'{span}: ' + (
            'this line is' if one else 'these lines are'
            ) + ' not in the original'
    return Slip(number, None, [what, '    ' + first.row])


def slips_in(pairs, rows):
    """Return the Slips in pairs of lines, one for a word always wrong."""
    found, before, times = [], None, {}
    for stray, group in itertools.groupby(
            pairs, lambda pair: [line is None for line in pair]):
        mine, right = zip(*group)
        if stray == [False, False]:
            for typed, other in zip(mine, right):
                if typed.key != other.key and typed.row != other.row and not (
                        other.doc and triples([typed]) == triples([other])):
                    found.append(explain(rows[typed.number - 1], typed, other))
        elif stray[1]:
            found.append(explain_stray(mine, (), before))
        elif triples(right) % 2 or not all(line.doc for line in right):
            found.append(explain_stray((), right, before))
        before = mine[-1] or before

    for slip in found:
        key = str(slip.words or slip.text)
        times.setdefault(key, []).append(slip)
    for slip, *more in times.values():
        if more:
            slip.text[0] += f' (in {len(more) + 1} lines)'
    return [slips[0] for slips in times.values()]


def harmless(pairs, wrong, typed, right):
    """Return the names of the differences that Python does not mind."""
    same = [(mine, other) for mine, other in pairs
            if mine and other and mine.key == other.key]
    code = [(mine.code.strip(), other.code.strip()) for mine, other in same]
    beside = [[(line.comment, line.code.strip()) for line in lines
               if line.comment or line.doc or not line.tokens]
              for lines in (typed, right)]
    return [name for name, differ in [
        ('quotes', any(mine.count('"') != other.count('"')
                       for mine, other in code)),
        ('spaces', any(mine.count(' ') != other.count(' ')
                       for mine, other in code)),
        ('the width of indentation', any(
            width_of(mine) != width_of(other) and mine.number not in wrong
            for mine, other in same)),
        ('comments, docstrings or blank lines', beside[0] != beside[1])]
            if differ]


def compare(typed, right):
    """Return what to tell about a typed text, as lines, and the status."""
    typed, right = typed.rstrip(), right.rstrip()
    copy = copy_of(typed, right)
    plain = '\n'.join(copy.plain).rstrip()
    quote = usual_quote(plain)
    whole = not (plain.count('"""') % 2 or plain.count("'''") % 2)
    lines = lines_of(plain, quote, whole)
    known = lines_of(right, quote)
    if not whole:
        known = [line._replace(doc=real.doc, starts=real.starts > real.doc)
                 for line, real in zip(lines_of(right, quote, whole), known)]
    mine = [line for line in lines if line.tokens and not line.doc]
    original = [line for line in known if line.tokens and not (
        line.doc and whole)]

    keys = {line.key for line in mine}
    if len(keys & {line.key for line in original}) * 3 <= len(keys):
        return ['this is a different program: hardly a line of it is in the '
                'original'], 1
    pairs = all_pairs(mine, original)
    begins = statements(pairs, lines, known)
    wrong = wrong_indents(begins)
    slips = (slips_in(pairs, copy.rows)
             + explain_indents(begins, wrong, copy.rows))
    slips = [slip.text for slip in sorted(slips, key=lambda slip: slip.number)]
    along = [marked(f'line {row + 1}: {what}', copy.rows[row], column)
             for row, column, what in what_came_along(copy, lines)]
    first = max(1, MOST - len(along))
    told = (slips[:first] + along)[:MOST]
    report = [line for lines in told for line in lines]
    if len(told) < len(slips) + len(along):
        report.append(f'... and {len(slips) + len(along) - len(told)} more; '
                      'mend these first.')
    if not told:
        report.append('The copy is right. Well typed!')
    if not whole:
        known = [line._replace(doc=False) for line in known]
    names = harmless(pairs, wrong, lines, known)
    tabs, spaces = tabbed(copy, lines)
    if tabs and not spaces:
        names.append('tabs, though 4 spaces are usual')
    if names:
        report.append(textwrap.fill('Different, but harmless: '
                                    + '; '.join(names) + '.', 79))
    return report, int(bool(told))


def show(path, game, end):
    """Explain how the copy at path differs from a game; return the status."""
    typed = read_source(path)
    lines, status = compare(typed, game.code.source)
    print(f'{shown(path)}, compared with {game.title}', *lines, sep='\n',
          end=end)
    return status


def main(arguments=None):
    """Explain how copies differ; return 0, 1 if one does, 2 after a fault."""
    parser = Parser('Compare a game that you typed in with the original.',
                    'python3 tools/typos.py hangman my_hangman.py')
    parser.add_argument('game', help='the game that was typed in')
    parser.add_argument('file', nargs='+',
                        help='your copy, or a folder of copies')
    wanted = parser.parse_args(arguments)
    game = named(games(), wanted.game)
    paths = files_named(wanted.file)
    end = '\n' if len(paths) == 1 else '\n\n'
    return each_file(paths, lambda path: show(path, game, end))


if __name__ == '__main__':
    run(main)
