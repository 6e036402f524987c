"""Read Python files and say what does not keep the rules of the collection.

Without arguments it reads every Python file of the repository. A learner's
own file, in any folder, is read as a game, but for what only concerns this
repository: first what stops it from running, then the rules of the house.
Each fault is a line: path:line: what is wrong and what to do.
"""

import collections
import pathlib

from parts.common import ROOT, Parser, Problem, files_named, run, shown
from parts.forbidden import check_forbidden
from parts.game_rules import GAME
from parts.labels import check_blank_tasks, check_tests
from parts.newer import check_newer
from parts.rules import TEST, TOOL, Fault
from parts.slips import NESTED
from parts.syntax import Code

# The rules without which a game does not run.
STOPS = ('empty', 'main', 'name', 'syntax')

# faults: a list of Fault. unreadable: true if the file could not be read.
Report = collections.namedtuple('Report', 'path faults unreadable')


def is_elsewhere(path):
    """Is the file at path a learner's own, outside of our folders?"""
    folders = pathlib.Path(path).resolve().parents
    return not any(
        ROOT / name in folders for name in ('src', 'tools', 'tests'))


def rules_for(code):
    """Return the rules for a syntax.Code, by the folder that it lies in."""
    folders = pathlib.Path(code.path).resolve().parents
    if ROOT / 'tools' in folders:
        return TOOL + (check_newer,)
    if ROOT / 'tests' in folders:
        return TEST + (check_newer,)
    rules = GAME + (check_newer, check_forbidden)
    return rules if is_elsewhere(code.path) else rules + (check_tests,)


def is_house_rule(fault):
    """Does a program run in spite of this Fault?"""
    return fault.rule not in STOPS


def lint(path, source=None):
    """Return the Report of one file, read unless its source is given."""
    try:
        code = Code(path, source)
        if not code.source.strip():
            fault = Fault(1, 'empty', 'the file is empty; was it saved?')
            return Report(path, [fault], False)
        faults = {fault for rule in rules_for(code) for fault in rule(code)}
        return Report(path, sorted(sorted(faults), key=is_house_rule), False)
    except Problem as problem:
        fault = Fault(problem.line, 'syntax', problem.message)
    except RecursionError:  # What Python reads may be too deep for a rule.
        fault = Fault(1, 'syntax', NESTED)
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
    faults = [(report.path, fault) for report in reports
              for fault in report.faults]
    house = sum(is_elsewhere(path) and is_house_rule(fault)
                for path, fault in faults)
    print(count(len(faults) - house, 'fault')
          + f', {house} against the rules of the house' * bool(house)
          + f' in {count(len(reports), "file")}.')
    if any(report.unreadable for report in reports):
        return 2
    return 1 if faults else 0


if __name__ == '__main__':
    run(main)
