"""Play a game in this process with scripted typing and a kept screen.

print() and input() stay Python's own: what is replaced is what lies behind
them, stdin and stdout. So a session shows exactly what a person would see.

    session = play('src/hangman.py', ['e', 'a', 'quit'], seed=1)
    session.replies[0]  ->  all that the screen showed after the first line

From the command line it prints one session, typed text included.
"""

import ast
import builtins
import functools
import importlib
import os
import random
import sys
import threading
import time
import traceback
import types
import _thread

from clock import NOON, Clock
from common import SRC, Parser, Problem, parse, read_source, run

CTRL_C = '<Ctrl-C>'
CTRL_D = '<Ctrl-D>'
PATIENCE = 1.0  # Seconds that a game may take to answer one line.

# These look at the clock's modules when they are first imported, which must
# not happen while the scripted ones stand in their place.
for early in ('calendar', 'dataclasses', 'statistics'):
    importlib.import_module(early)


class Session:
    """One play of one game.

    typed: the lines typed, in order. screens: what was shown before the first
    line and after each. ending: 'finished' (the program came to its end),
    CTRL_D or CTRL_C (it ended after that), 'crashed' or 'too slow'.
    status: the exit status. error: the traceback of a crash, else ''.
    """

    def __init__(self, player):
        """Prepare a session of player: a list of lines or a function."""
        if callable(player):
            self.player = player
        else:
            lines = iter(player)
            self.player = lambda screen: next(lines, CTRL_D)
        self.typed = []
        self.screens = []
        self.ending = 'finished'
        self.status = 0
        self.error = ''
        self.deadline = 0.0
        self.pieces = []  # What was printed since the last answer.
        self.write = self.pieces.append  # stdout: print() calls this

    def flush(self):
        """Do nothing: input() flushes the screen before it asks."""

    def readline(self, size=-1):
        """Return the next typed line: input() calls this on stdin."""
        screen = ''.join(self.pieces)
        self.pieces.clear()
        self.screens.append(screen)
        answer = self.player(screen)
        CLOCK.now += 1
        self.deadline = time.monotonic() + PATIENCE
        if answer == CTRL_C:
            self.ending = CTRL_C
            raise KeyboardInterrupt
        if answer == CTRL_D:
            self.ending = CTRL_D
            return ''
        self.ending = 'finished'
        self.typed.append(answer)
        return answer + '\n'

    @property
    def opening(self):
        """Return what was shown before the first line was typed."""
        return self.screens[0]

    @property
    def replies(self):
        """Return what was shown after each typed line, as a list."""
        return self.screens[1:len(self.typed) + 1]

    @property
    def last(self):
        """Return what was shown last."""
        return self.screens[-1]

    @property
    def transcript(self):
        """Return the whole session as a terminal would have shown it."""
        lines = [line + '\n' for line in self.typed]
        lines += [''] * (len(self.screens) - len(lines))
        return ''.join(screen + line
                       for screen, line in zip(self.screens, lines))


class Watchdog:
    """A thread that interrupts a game which does not ask or end in time."""

    def __init__(self):
        """Begin without a session to watch."""
        self.session = None
        self.lock = threading.Lock()
        self.thread = None

    def watch(self, session):
        """Watch session, or nothing if it is None."""
        if self.thread is None:
            self.thread = threading.Thread(target=self.patrol, daemon=True)
            self.thread.start()
        with self.lock:
            self.session = session

    def patrol(self):
        """Look ten times a second whether the game is over its time."""
        pause = threading.Event()
        while not pause.wait(0.1):
            with self.lock:
                session = self.session
                if session and time.monotonic() > session.deadline:
                    session.ending = 'too slow'
                    self.session = None
                    _thread.interrupt_main()


CLOCK = Clock()
WATCHDOG = Watchdog()


@functools.lru_cache(maxsize=1024)
def compiled(path, stamp, constants):
    """Return the code of the file at path (stamp: its time of change).

    constants is a tuple of pairs, the name of a constant and, as Python text,
    the value it shall have. Raise Problem where that cannot be done.
    """
    tree = parse(read_source(path), path)
    for name, value in constants:  # Both are texts.
        places = [node for node in tree.body if isinstance(node, ast.Assign)
                  and [ast.dump(target) for target in node.targets]
                  == [ast.dump(ast.Name(name, ast.Store()))]]
        if not places:
            raise Problem(f'there is no constant {name} to change', path)
        changed = ast.parse(value, mode='eval').body
        for node in ast.walk(changed):  # As if it stood in the same line.
            node.lineno, node.col_offset = places[-1].lineno, 0
            node.end_lineno, node.end_col_offset = node.lineno, 0
        places[-1].value = changed
    return compile(tree, path, 'exec')


def play(path, player=(), seed=0, constants=(), module=None):
    """Run the file at path and return the Session; what it does is kept in it.

    player: lines to type (then Ctrl-D), or a function from what the screen
    showed since the last answer to the next line; CTRL_C and CTRL_D are keys.
    constants: {name: value} to play with. module: a module to run it in, for
    a caller that wants its functions; else it runs as __main__.
    """
    path = str(path)
    stamp = os.stat(path).st_mtime_ns if os.path.exists(path) else None
    changes = dict(constants)
    code = compiled(path, stamp, tuple((name, repr(changes[name]))
                                       for name in changes))
    session = Session(player)
    space = vars(module) if module else {'__name__': '__main__'}
    space['__builtins__'] = builtins
    kept = sys.stdin, sys.stdout, sys.modules['time'], sys.modules['datetime']
    CLOCK.now = NOON
    random.seed(seed)
    session.deadline = time.monotonic() + PATIENCE
    sys.stdin = sys.stdout = session
    sys.modules.update(CLOCK.modules)
    WATCHDOG.watch(session)
    try:
        exec(code, space)
    except SystemExit as leaving:
        session.status = leaving.code if isinstance(leaving.code, int) else (
            int(leaving.code is not None))
    except BaseException:  # Whatever goes wrong in a game is for the report.
        session.status = 1
        if session.ending != 'too slow':
            session.ending = 'crashed'
            session.error = traceback.format_exc()
    finally:
        WATCHDOG.watch(None)
        sys.stdin, sys.stdout = kept[:2]
        sys.modules['time'], sys.modules['datetime'] = kept[2:]
    session.screens.append(''.join(session.pieces))
    if not module:
        space.clear()  # Frees the memory at once; nothing else refers to it.
    return session


def load(path, constants=()):
    """Return the module at path, imported without a sound, for its functions.

    constants: {name: value} to change in it. Raise Problem if it printed,
    asked or failed: importing a game does nothing.
    """
    module = types.ModuleType(os.path.splitext(os.path.basename(path))[0])
    session = play(path, constants=constants, module=module)
    if session.transcript or session.typed or session.status:
        raise Problem('importing it prints, asks or fails; only main() may',
                      path)
    return module


def main(arguments=None):
    """Print the session that the command line asks for; return the status."""
    parser = Parser('Play a game by script and print what the screen shows.',
                    'python3 tools/scripted.py hangman e a quit --seed 1')
    parser.add_argument('game', help='a game of src/ or a file')
    parser.add_argument('lines', nargs='*', help='the lines to type, in order')
    parser.add_argument('--seed', type=int, default=0,
                        help='a number; each makes another game (default 0)')
    wanted = parser.parse_args(arguments)
    named = SRC / (wanted.game + '.py')
    session = play(named if named.exists() else wanted.game,
                   wanted.lines, wanted.seed)
    print(session.transcript, end='')
    if session.error:
        print(session.error, end='')
    return session.status


if __name__ == '__main__':
    run(main)
