"""What the tools share: where things are, reading a file, plain errors.

Example: from parts.common import ROOT, Problem, read_code
"""

import argparse
import ast
import difflib
import glob
import os
import pathlib
import sys
import tokenize

from parts.slips import NESTED, explain

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SRC = ROOT / 'src'
PYTHON = 'py' if os.name == 'nt' else 'python3'  # What to type to run Python


class Problem(Exception):
    """Something a person can mend; str() is one line that says where and how.

    path is the file (a path or a text), line its line number from 1 or None.
    """

    def __init__(self, message, path=None, line=None):
        """Keep the message, a sentence without its place, and the place."""
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self):
        """Return the message behind its place: path:line: message."""
        parts = [] if self.path is None else [shown(self.path)]
        if self.line is not None:
            parts.append(str(self.line))
        return ':'.join(parts) + ': ' + self.message if parts else self.message


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line each, status 2."""

    def __init__(self, description, example):
        """Make a parser that shows its example, a text, below its help."""
        super().__init__(
            description=description, epilog='example: ' + example,
            formatter_class=argparse.RawDescriptionHelpFormatter)

    def error(self, message):
        """Print the one line that says what is wrong and leave."""
        self.exit(2, f'{self.prog}: {message} (--help shows how)\n')


def shown(path):
    """Return path as text, short where it lies in the current folder."""
    try:
        path = os.path.relpath(path) if os.path.isabs(path) else str(path)
    except ValueError:  # Another drive, on Windows.
        path = str(path)
    if path.startswith('..'):
        path = os.path.abspath(path)
    # A name with odd bytes in it must not stop the message about it.
    return path.encode('utf-8', 'replace').decode('utf-8')


def read_source(path):
    """Return the text of a Python file; raise Problem if that cannot be."""
    try:
        with tokenize.open(str(path)) as file:
            return file.read()
    except FileNotFoundError:
        raise Problem('there is no such file; check the name', path)
    except IsADirectoryError:
        raise Problem('this is a folder; name a file in it', path)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        raise Problem('this is not plain text; save it again as UTF-8', path)
    except (OSError, ValueError) as error:
        reason = getattr(error, 'strerror', None) or str(error)
        raise Problem(f'it cannot be read: {reason}', path)


def parse(source, path, version=None):
    """Return the syntax tree of source, a text read from path.

    version is the Python to be understood by, such as (3, 8). Raise Problem
    with the line where Python stopped understanding.
    """
    if '\0' in source:
        raise Problem('this is not plain text: it holds a null character; '
                      'save it again as UTF-8', path)
    try:
        if version is None:
            compile(source, str(path), 'exec')  # It sees more faults.
            return ast.parse(source)
        return ast.parse(source, feature_version=version)
    except SyntaxError as error:
        line, message = explain(source, error)
        raise Problem(message, path, line)
    except (ValueError, RecursionError, MemoryError):
        raise Problem(NESTED, path, 1)


def suggestion(words, known):
    """Return the value of the key of known that is most like words, or ''."""
    near = difflib.get_close_matches(words, known, 1, 0.6)
    return known[near[0]] if near else ''


def files_named(names):
    """Return the paths of the Python files that names stand for.

    A folder stands for those in it and in the folders below; * stands for any
    letters (most shells put the files in for it, but that of Windows does
    not). A name for which there is no file stands for itself.
    """
    paths = []
    for name in names:
        there = [name] if os.path.exists(name) else sorted(glob.glob(name))
        for path in there or [name]:
            if os.path.isdir(path):
                paths += sorted(str(file) for file in pathlib.Path(
                    path).rglob('*.py') if '__pycache__' not in file.parts)
            else:
                paths.append(path)
    return paths


def run(main):
    """Call a tool's main, a function without arguments; exit by its status.

    A Problem becomes one line and status 2; Ctrl-C and a closed pipe are
    quiet.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, 'reconfigure'):  # A learner's text may be anything.
            stream.reconfigure(errors='backslashreplace')
    try:
        status = main()
        sys.stdout.flush()
    except Problem as problem:
        print(problem, file=sys.stderr)
        status = 2
    except KeyboardInterrupt:
        print()
        status = 130
    except BrokenPipeError:
        # The reader has gone. Point stdout at nothing, or Python complains.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)
