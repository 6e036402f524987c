"""Compare a typed-in copy of a game with the original, and explain.

The first few differences are explained in words, with a mark under the place.
Blank lines, comments and spaces at the ends of lines make no difference.
"""

import difflib

from catalog import games
from common import Parser, read_source, run, shown
from play import named

MOST = 5  # Differences explained at once; more would only confuse.
WINDOW = 20  # Lines further on in which the partner of a line is looked for.
ALIKE = 0.6  # Lines at least so alike, from 0 to 1, are taken for the same.
NAMES = {':': 'a colon', "'": 'a quote', '"': 'a double quote',
         ',': 'a comma', '.': 'a full stop', '(': 'an opening bracket',
         ')': 'a closing bracket', '[': 'an opening square bracket',
         ']': 'a closing square bracket', '{': 'an opening curly bracket',
         '}': 'a closing curly bracket', ' ': 'a space', '_': 'an underline',
         '=': 'an equals sign', '0': 'the digit 0', '1': 'the digit 1',
         'O': 'the capital letter O', 'o': 'the small letter o',
         'l': 'the small letter l', 'I': 'the capital letter I',
         '\u2018': 'a curly quote', '\u2019': 'a curly quote',
         '\u201c': 'a curly double quote', '\u201d': 'a curly double quote',
         ';': 'a semicolon', '-': 'a minus sign', '\\': 'a backslash',
         '/': 'a slash', '\t': 'a tab'}


def name_of(letter):
    """Return what to call a letter or sign, with the sign itself."""
    if letter.isalnum():
        return NAMES.get(letter, f'the letter {letter}')
    if letter.isspace():
        return NAMES.get(letter, 'an odd space')
    return f'{NAMES.get(letter, "the sign")} {letter}'


def without_comment(line):
    """Return a line without its comment and without spaces at its end."""
    quote = ''
    for place, letter in enumerate(line):
        if quote:
            quote = '' if letter == quote else quote
        elif letter in '\'"':
            quote = letter
        elif letter == '#':
            return line[:place].rstrip()
    return line.rstrip()


def code_lines(source):
    """Return pairs, line number and text, for the lines that matter."""
    lines = [(number, without_comment(line))
             for number, line in enumerate(source.split('\n'), 1)]
    return [(number, text) for number, text in lines if text]


def other_lines(source):
    """Return what code_lines leaves out: comments, blanks, spaces at ends."""
    return [line[len(without_comment(line)):]
            for line in source.rstrip().split('\n')
            if line != without_comment(line) or not line]


def first_difference(typed, right):
    """Return the place from which two texts are not the same any more."""
    place = 0
    while typed[place:place + 1] == right[place:place + 1] != '':
        place += 1
    return place


def word_at(text, place):
    """Return the word of a text around a place, or ''."""
    start = end = place
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == '_'):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    return text[start:end]


def explain_letters(typed, right):
    """Return what is wrong in a line, and the place in it, from 0."""
    place = first_difference(typed, right)
    here, wanted = typed[place:place + 1], right[place:place + 1]
    mine, other = word_at(typed, place), word_at(right, place)
    swapped = typed[:place] + typed[place + 1:place + 2] + here
    if (here + wanted).isalnum() and typed[:len(swapped)] != swapped == (
            right[:len(swapped)]):
        return (f'two letters are swapped: "{mine}" should be "{other}"',
                place)
    if typed[place:] == right[place + 1:]:
        missing = f'{name_of(wanted)} is missing'
        return missing + (' at the end' if not here else ' here'), place
    if typed[place + 1:] == right[place:]:
        return f'{name_of(here)} is too much', place
    if here and wanted and typed[place + 1:] == right[place + 1:]:
        if here.lower() == wanted.lower() and here.isalpha():
            size = 'capital' if wanted.isupper() else 'small'
            return f'{here} should be the {size} letter {wanted}', place
        return (f'this is {name_of(here)}; it should be {name_of(wanted)}',
                place)
    if not here:
        return f'the line should go on with: {right[place:]}', place
    if not wanted:
        return f'the line should end before: {typed[place:]}', place
    if mine and other and mine != other:
        return f'"{mine}" should be "{other}"', place
    return f'from here on it should be: {right[place:]}', place


def indentation(line):
    """Return the spaces and tabs that a line begins with."""
    return line[:len(line) - len(line.lstrip())]


def dotted(line):
    """Return a line with its indentation shown: dots, and > for a tab."""
    start = indentation(line)
    return start.replace(' ', '.').replace('\t', '>') + line[len(start):]


def explain(number, typed, right):
    """Return lines of text that explain how a typed line differs."""
    if typed.strip() == right.strip() or (
            indentation(typed) != indentation(right)):
        have, want = len(indentation(typed)), len(indentation(right))
        what = (f'the line begins with {have} space' + 's' * (have != 1)
                + f', but should begin with {want}')
        if '\t' in indentation(typed):
            what = f'the line begins with a tab; begin it with {want} spaces'
        return [f'line {number}: {what}', f'    yours:    {dotted(typed)}',
                f'    original: {dotted(right)}']
    what, place = explain_letters(typed, right)
    return [f'line {number}: {what}', f'    yours:    {typed}',
            '              ' + ' ' * place + '^',
            f'    original: {right}']


def paired(typed, right):
    """Return pairs of a typed and an original line, in order.

    Both sides are lists as of code_lines. None stands for a line that has no
    partner on the other side.
    """
    pairs, start = [], 0
    for line in typed:
        scores = [difflib.SequenceMatcher(
            None, line[1].strip(), other[1].strip()).ratio()
            for other in right[start:start + WINDOW]]
        best = max(scores, default=0)
        if best >= ALIKE:
            partner = start + scores.index(best)
            pairs += [(None, other) for other in right[start:partner]]
            pairs.append((line, right[partner]))
            start = partner + 1
        else:
            pairs.append((line, None))
    return pairs + [(None, other) for other in right[start:]]


def differences(typed, right):
    """Return the differences of two lists as of code_lines, as pairs."""
    matcher = difflib.SequenceMatcher(
        None, [text for number, text in typed],
        [text for number, text in right], autojunk=False)
    found = []
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != 'equal':
            found += paired(typed[start:end], right[first:last])
    return found


def explained(pairs, typed):
    """Return a list of explanations, each a list of lines of text."""
    texts = dict(typed)
    found = []
    missing = []
    for mine, right in pairs + [((0, ''), (0, ''))]:
        if mine is None:
            missing.append(right)
            continue
        if missing:
            number, text = missing[0]
            what = (f'line {number} of the original is missing:'
                    if len(missing) == 1 else f'lines {number} to '
                    f'{missing[-1][0]} of the original are missing, from:')
            found.append([what, f'    {text}'])
            missing = []
        if right is None:
            number, text = mine
            earlier = [line for line in texts if line < number]
            double = earlier and texts[max(earlier)] == text
            found.append([f'line {number}: this line ' + (
                'stands twice' if double else 'is not in the original'),
                f'    {text}'])
        elif mine[0]:
            found.append(explain(mine[0], mine[1], right[1]))
    return found


def compare(typed, right):
    """Return what to tell about a typed text, as lines, and the status."""
    mine, original = code_lines(typed), code_lines(right)
    same = {text.strip() for number, text in mine} & {
        text.strip() for number, text in original}
    if len(same) * 5 < len({text.strip() for number, text in original}):
        return ['this is a different program: hardly a line of it is in the '
                'original'], 1
    found = explained(differences(mine, original), mine)
    lines = [line for explanation in found[:MOST] for line in explanation]
    if len(found) > MOST:
        lines.append(f'... and {len(found) - MOST} more; mend these first.')
    if not found:
        lines.append('The copy is right. Well typed!')
    if other_lines(typed) != other_lines(right):
        lines.append('Blank lines, comments or spaces at the ends of lines '
                     'differ as well,\nwhich is harmless.')
    return lines, int(bool(found))


def main(arguments=None):
    """Explain how a copy differs from a game; return 0, or 1 if it does."""
    parser = Parser('Compare a game that you typed in with the original.',
                    'python3 tools/typos.py hangman my_hangman.py')
    parser.add_argument('game', help='the game that was typed in')
    parser.add_argument('file', help='your copy')
    wanted = parser.parse_args(arguments)
    game = named(games(), wanted.game)
    lines, status = compare(read_source(wanted.file), game.code.source)
    print(f'{shown(wanted.file)}, compared with {game.title}')
    print('\n'.join(lines))
    return status


if __name__ == '__main__':
    run(main)
