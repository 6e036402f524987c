"""Read Python files and say what does not keep the rules of the collection.

Without arguments it reads every Python file of the repository. A learner's
own file, in any folder, is read as a game, but for what only concerns this
repository. Each fault is a line: path:line: what is wrong and what to do.
"""

import collections
import pathlib

from common import ROOT, Parser, Problem, files_named, run, shown
from forbidden import check_forbidden
from game_rules import GAME, check_test_file
from rules import TEST, TOOL, Fault
from syntax import Code

# faults: a list of Fault. unreadable: true if the file could not be read.
Report = collections.namedtuple('Report', 'path faults unreadable')


def rules_for(path):
    """Return the rules for a file, by the folder that it lies in."""
    path = pathlib.Path(path).resolve()
    if ROOT / 'tools' in path.parents:
        return TOOL
    if ROOT / 'tests' in path.parents:
        return TEST
    if path.parent == ROOT / 'src':
        return GAME + (check_forbidden, check_test_file)
    return GAME + (check_forbidden,)


def lint(path, source=None):
    """Return the Report of one file, read unless its source is given."""
    try:
        code = Code(path, source)
        faults = {fault for rule in rules_for(path) for fault in rule(code)}
        return Report(path, sorted(faults), False)
    except Problem as problem:
        fault = Fault(problem.line, 'syntax', problem.message)
    except RecursionError:  # What Python reads may be too deep for a rule.
        fault = Fault(1, 'syntax', 'the code is nested too deeply to be '
                      'checked; break it into smaller steps')
    return Report(path, [fault], True)


def repository_files():
    """Return the paths of all Python files of the repository."""
    return sorted(path for folder in ('src', 'tools', 'tests')
                  for path in (ROOT / folder).rglob('*.py'))


def count(number, word):
    """Return the number with its word, which gets an s unless it is 1."""
    return f'{number} {word}' + ('' if number == 1 else 's')


def main(arguments=None):
    """Lint files and print the faults; return 0, 1 or 2."""
    parser = Parser('Say what in Python files does not keep the rules.',
                    'python3 tools/lint.py my_hangman.py')
    parser.add_argument('file', nargs='*', help='a Python file (default: all '
                        'of the repository)')
    names = parser.parse_args(arguments).file
    reports = [lint(path) for path in files_named(names)
               or repository_files()]
    for report in reports:
        for fault in report.faults:
            place = shown(report.path) + (f':{fault.line}' if fault.line
                                          else '')
            print(f'{place}: {fault.message} ({fault.rule})')
    faults = sum(len(report.faults) for report in reports)
    print(f'{count(faults, "fault")} in {count(len(reports), "file")}.')
    if any(report.unreadable for report in reports):
        return 2
    return 1 if faults else 0


if __name__ == '__main__':
    run(main)
