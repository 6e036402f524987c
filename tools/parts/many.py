"""Go through the files that a person named, and on after a broken one.

Example: each_file(files_named(['hangman.py', 'my_games']), show)
"""

import sys

from parts.common import Problem


def each_file(paths, show):
    """Call show(path), which returns a status, for each; return the worst.

    A Problem with one file is a line, and status 2; the others still follow.
    """
    if not paths:
        raise Problem('there is no Python file in that folder')
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
