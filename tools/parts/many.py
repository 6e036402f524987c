"""Go through the files that a person named, and on after a broken one.

Example: each_file(files_in(['hangman.py', 'my_games']), show)
"""

import os
import sys

from parts.common import Problem, files_named


def files_in(names):
    """Return the paths of files named; a folder stands for its Python files.

    A folder without any stays, for whoever reads it to complain.
    """
    paths = []
    for name in files_named(names):
        inside = os.path.join(name, '*.py')
        found = files_named([inside]) if os.path.isdir(name) else [name]
        paths += [name] if found == [inside] else found
    return paths


def each_file(paths, show):
    """Call show(path), which returns a status, for each; return the worst.

    A Problem with one file is a line, and status 2; the others still follow.
    """
    worst = 0
    for path in paths:
        try:
            status = show(path)
        except Problem as problem:
            sys.stdout.flush()  # Or the line may overtake what came before.
            print(problem, file=sys.stderr)
            status = 2
        worst = max(worst, status)
    return worst
