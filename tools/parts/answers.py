"""Reference answers: lines that go and come, put into a game and shown.

An answer is a text of hunks. In a hunk, lines that begin with - go, those with
+ come, the others, with a space, stay and say where it is; @@ stands between
two hunks.

Example: applied(source, read_tasks('hangman').answers['*'])
"""

from parts.common import Problem


def places_of(lines, hunk):
    """Return the numbers, from 0, of the lines where a hunk fits."""
    old = [part[1:] for part in hunk if part[:1] != '+']
    return [number for number in range(len(lines) - len(old) + 1)
            if lines[number:number + len(old)] == old]


def put_in(source, answer):
    """Return the source with an answer put in, and the new lines' numbers.

    The numbers are a list, from 1. Raise Problem if a hunk fits in no place,
    or in more than one.
    """
    lines = [(line, False) for line in source.split('\n')]
    for text in answer.strip('\n').split('\n@@\n'):
        hunk = text.split('\n')
        places = places_of([line for line, new in lines], hunk)
        if len(places) != 1:
            raise Problem(f'this part of the answer fits in {len(places)} '
                          f'places of the game, not in one:\n{text}')
        here = places[0]
        for part in hunk:
            if part[:1] == '-':
                del lines[here]
            elif part[:1] == '+':
                lines.insert(here, (part[1:], True))
                here += 1
            else:
                here += 1
    return ('\n'.join(line for line, new in lines),
            [number for number, (line, new) in enumerate(lines, 1) if new])


def applied(source, answer):
    """Return the source with an answer put in; raise Problem as put_in."""
    return put_in(source, answer)[0]


def shown_answer(source, answer):
    """Return lines that show an answer to a person: numbers, - and +.

    The numbers are those of the original for lines that go or stay, those of
    the changed game for lines that come.
    """
    lines = source.split('\n')
    rows = []
    new = put_in(source, answer)[1]
    for text in answer.strip('\n').split('\n@@\n'):
        hunk = text.split('\n')
        number = places_of(lines, hunk)[0] + 1
        rows.append('')
        for part in hunk:
            if part[:1] == '+':
                rows.append(f'{new.pop(0):4} + {part[1:]}'.rstrip())
            else:
                sign = '-' if part[:1] == '-' else ' '
                rows.append(f'{number:4} {sign} {part[1:]}'.rstrip())
                number += 1
    return rows[1:]
