"""A class is marked: many copies of one game are judged, a row for each.

Example: print('\\n'.join(table(marked(game, paths))))
"""

import ast
import collections
import concurrent.futures
import csv
import os
import sys
import textwrap
import time

from parts.common import SRC, Problem, parse, read_source
from parts.judge import STARS, judge_safely

PATIENCE = 2  # Seconds, after which it is said how far the marking is.
WIDTH = 79
HELLO = 'All three done. Now make it a game of your own!'

# learner: the name in the table. results: {stars: '' or what is missing}, or
# None if the copy could not be judged. next: what to say to the learner.
Row = collections.namedtuple('Row', 'learner path results next')


def code_lines(source):
    """Return the lines of a program that tell it from others, as a set."""
    return {line.strip() for line in source.split('\n')
            if len(line.strip()) > 12 and line[:1] != '#'}


def check_made_from(game, path):
    """Raise Problem if the copy at path is another game's."""
    own = code_lines(read_source(path))
    shared = {other: len(own & code_lines(read_source(other)))
              for other in SRC.glob('*.py')}
    most = max(shared, key=shared.get)
    if shared[most] > 20 + 3 * shared[game]:
        raise Problem(f'this is made from {most.stem}, not {game.stem}', path)


def is_unchanged(game, path):
    """Is the program at path the game itself, comments and blanks aside?"""
    return ast.dump(parse(read_source(path), path)) == ast.dump(
        parse(read_source(game), game))


def judged(game, path, trust):
    """Return {stars: '' or what is missing} of a copy; raise Problem."""
    check_made_from(game, path)
    return judge_safely(game, path, trust)


def row_of(game, path, learner, trust):
    """Return the Row of one copy."""
    try:
        results = judged(game, path, trust)
    except Problem as problem:
        where = f'Line {problem.line}: ' if problem.line else ''
        return Row(learner, path, None, where + problem.message)
    if is_unchanged(game, path):
        return Row(learner, path, results, 'This copy is unchanged.')
    missing = [stars + ' ' + said for stars, said in results.items() if said]
    return Row(learner, path, results, missing[0] if missing else HELLO)


def learners(paths):
    """Return the names of learners: the paths, without what all share."""
    plain = [os.path.splitext(os.path.abspath(path))[0] for path in paths]
    shared = os.path.commonpath([os.path.dirname(path) for path in plain])
    names = [os.path.relpath(path, shared).split(os.sep) for path in plain]
    if len({tuple(name[1:]) for name in names}) == 1 and len(names) > 1:
        names = [name[:1] for name in names]  # A folder for each learner.
    return ['/'.join(name) for name in names]


def marked(game, paths, trust=False):
    """Return the Rows of copies, in order; say how far it is if it is slow."""
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as cores:
        waiting = [cores.submit(row_of, game, path, learner, trust)
                   for path, learner in zip(paths, learners(paths))]
        for number, job in enumerate(
                concurrent.futures.as_completed(waiting), 1):
            if time.monotonic() - start > PATIENCE:
                print(f'\r{number} of {len(paths)} ', end='', file=sys.stderr,
                      flush=True)
    if time.monotonic() - start > PATIENCE:
        print(file=sys.stderr)
    return [job.result() for job in waiting]


def cells(row):
    """Return what stands under the three stars, as a list."""
    if row.results is None:
        return ['?'] * 3
    return ['-' if row.results[stars] else 'done' for stars in STARS]


def table(rows):
    """Return the lines of a mark sheet: a heading, a row each, the totals."""
    wide = max([len(row.learner) for row in rows] + [len('learner')])
    wide = min(wide, 30)
    start = f'{"learner":{wide}}  *     **    ***   '
    lines = [start + 'next']
    for row in rows:
        marks = ''.join(f'{cell:6}' for cell in cells(row))
        lines += textwrap.wrap(
            row.next, WIDTH, subsequent_indent=' ' * len(start),
            initial_indent=f'{row.learner:{wide}}  {marks}')
    totals = [sum(row.results is not None and not row.results[stars]
                  for row in rows) for stars in STARS]
    lines.append('Done: ' + ', '.join(f'{stars} {total} of {len(rows)}' for
                                      stars, total in zip(STARS, totals)))
    failed = [row for row in rows if row.results is None]
    if failed:
        lines.append('Could not be judged: ' + ', '.join(
            row.learner for row in failed))
    return lines


def write_csv(rows, name):
    """Write the mark sheet as a file for a spreadsheet; raise Problem."""
    try:
        with open(name, 'w', newline='', encoding='utf-8-sig') as file:
            sheet = csv.writer(file)
            sheet.writerow(['learner', 'file', *STARS, 'next'])
            for row in rows:
                sheet.writerow([row.learner, row.path, *cells(row), row.next])
    except (OSError, ValueError) as error:
        reason = getattr(error, 'strerror', None) or error
        raise Problem(f'it cannot be written: {reason}', name)
