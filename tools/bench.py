"""Measure the collection: speed and memory, as ratios that hold anywhere.

Each figure is one thing against another, both measured in this run on this
machine: a game's launch against a bare Python's, the computer's thinking
against a million additions, the linter against Python's own parser.

It prints a table, marks what misses its bar and exits with 1 then.
"""

import ast
import collections
import json
import os
import statistics
import subprocess
import sys
import time

from parts.common import ROOT, SRC, Parser, read_source, run
from parts.fair import fair_row
from parts.hostile import Hostile
from lint import lint, repository_files
from parts.measure import (growth, launch, longest_reply, million_additions,
                     seconds_of)
from parts.scripted import play

# The least that a game would do: import random, say a word and wait.
BARE = 'import random, sys; print("?", flush=True); sys.stdin.read()'
GAMES = 400  # Games that each simple player plays.
ROUNDS = 15  # Launches of each game; the fastest counts.

# What the figures must not be beyond; what is in neither has no bar.
AT_MOST = {
    'launch to first question, median game': 1.15,
    'launch to first question, worst game': 1.5,
    'longest reply / a million additions': 10,
    'lint all files / parse them': 6,
    'memory at first question, worst game': 1.5,
    'growth of linting, to four times the games': 1.1,
    'growth of playing, to four times the games': 1.1,
    'whole check, seconds of one core a game': 2.5,
}
AT_LEAST = {'hostile answers a second, median game': 20000}

# what: a text. figure: what was measured. where: a game, or ''.
Row = collections.namedtuple('Row', 'what figure where')


def launches(paths):
    """Return {path: its time to the first question against a bare Python's}.

    Each game takes turns with the bare one, and the fastest of each counts:
    what else the machine does then slows neither.
    """
    found = {}
    for path in paths:
        times = [(launch([str(path)])[0], launch(['-c', BARE])[0])
                 for i in range(ROUNDS)]
        game, bare = zip(*times)
        found[path] = min(game) / min(bare)
    return found


def weights(paths):
    """Return {path: memory at the first question against a bare Python's}."""
    bare = launch(['-c', BARE], weigh=True)[1]
    if not bare:
        return {}
    return {path: launch([str(path)], weigh=True)[1] / bare for path in paths}


def thinking(paths):
    """Return {path: longest reply against a million additions}."""
    unit = seconds_of(million_additions, 5)
    return {path: longest_reply(path) / unit for path in paths}


def linting(paths):
    """Return the time to lint files against that to parse them."""
    sources = [read_source(path) for path in paths]

    def parse_all():
        """Parse each file, and keep nothing."""
        for source in sources:
            ast.parse(source)

    def lint_all():
        """Lint each file."""
        for path in paths:
            lint(path)
    return seconds_of(lint_all) / seconds_of(parse_all)


def rates(paths):
    """Return {path: (sessions a second, hostile answers a second)}."""
    found = {}
    for path in paths:
        start = time.process_time()
        typed = [len(play(path, Hostile(seed), seed).typed)
                 for seed in range(40)]
        seconds = time.process_time() - start
        found[path] = len(typed) / seconds, sum(typed) / seconds
    return found


def worst(what, found):
    """Return the Row, named what, of the largest figure of {path: figure}."""
    path = max(found, key=found.get)
    return Row(what, found[path], path.stem)


def measured(paths):
    """Yield the rows of the table, one by one as they are measured."""
    found = launches(paths)
    yield Row('launch to first question, median game',
              statistics.median(found.values()), '')
    yield worst('launch to first question, worst game', found)
    yield worst('longest reply / a million additions', thinking(paths))
    yield Row('lint all files / parse them', linting(repository_files()), '')
    sessions, answers = zip(*rates(paths).values())
    yield Row('sessions a second, median game',
              statistics.median(sessions), '')
    yield Row('hostile answers a second, median game',
              statistics.median(answers), '')
    found = weights(paths)
    if found:
        yield worst('memory at first question, worst game', found)
    yield Row('growth of linting, to four times the games',
              growth(paths, lint), '')
    yield Row('growth of playing, to four times the games',
              growth(paths, lambda path: play(path, Hostile(1), 1)), '')
    yield Row('whole check, seconds of one core a game', checking(paths), '')


def checking(paths):
    """Return the seconds of one core that a check takes, for each game.

    All games are checked together with the tools, or else some alone.
    """
    everything = len(paths) == len(list(SRC.glob('*.py')))
    names = [] if everything else [path.stem for path in paths]
    before = os.times()
    subprocess.run([sys.executable, str(ROOT / 'tools' / 'check.py'), *names],
                   stdout=subprocess.DEVNULL)
    after = os.times()
    return (after.children_user - before.children_user
            + after.children_system - before.children_system) / len(paths)


def misses(row):
    """Is the figure of a row beyond its bar?"""
    return not (AT_LEAST.get(row.what, 0) <= row.figure
                <= AT_MOST.get(row.what, float('inf')))


def line_of(row):
    """Return a row as a line of the table."""
    figure = f'{row.figure:,.2f}' if row.figure < 100 else f'{row.figure:,.0f}'
    bar = ''
    if row.what in AT_MOST:
        bar = f'at most  {AT_MOST[row.what]:>6,}'
    elif row.what in AT_LEAST:
        bar = f'at least {AT_LEAST[row.what]:>6,}'
    mark = 'MISSED' if misses(row) else ''
    return f'{row.what:43} {figure:>9}  {bar:16} {row.where} {mark}'.rstrip()


def main(arguments=None):
    """Print the table; return 0 if every bar is kept, else 1."""
    parser = Parser('Measure speed and memory, as ratios that hold on any '
                    'machine.', 'python3 tools/bench.py --json')
    parser.add_argument('game', nargs='*', help='a game of src/ or a file '
                        '(default: all)')
    parser.add_argument('--fair', action='store_true',
                        help='say instead how often simple players win')
    parser.add_argument('--json', action='store_true',
                        help='print the rows as JSON, for other programs')
    wanted = parser.parse_args(arguments)
    paths = [SRC / (name + '.py') for name in wanted.game] or sorted(
        SRC.glob('*.py'))
    for path in paths:
        if wanted.fair:
            row = fair_row(path, GAMES)
            if row:
                print(row, flush=True)
            continue
        play(path)  # Says in a line what cannot be played at all.
    if wanted.fair:
        return 0
    rows = []
    version = '{}.{}.{}'.format(*sys.version_info[:3])
    if not wanted.json:
        print(f'Python {version}')
    for row in measured(paths):
        rows.append(row)
        if not wanted.json:
            print(line_of(row), flush=True)
    if wanted.json:
        print(json.dumps({'python': version, 'rows': [
            dict(row._asdict(), missed=misses(row)) for row in rows]},
            indent=2))
    return 1 if any(misses(row) for row in rows) else 0


if __name__ == '__main__':
    run(main)
