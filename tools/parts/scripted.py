"""Play a game in this process with scripted typing and a kept screen.

print() and input() stay Python's own: what is replaced is what lies behind
them, stdin and stdout. So a session shows exactly what a person would see.

    session = play('src/hangman.py', ['e', 'a', 'quit'], seed=1)
    session.replies[0]  ->  all that the screen showed after the first line
"""

import ast
import builtins
import functools
import importlib
import os
import random
import signal
import sys
import threading
import time
import traceback
import types
import _thread

from parts.clock import NOON, Clock
from parts.common import Problem, parse, read_source

CTRL_C = '<Ctrl-C>'
CTRL_D = '<Ctrl-D>'
KEYS = (CTRL_C, CTRL_D)
# Seconds of computing that a game may take to answer one line (what other
# programs take does not count), and pieces that it may print meanwhile.
PATIENCE, FLOOD = 1.0, 10 ** 5
LONGEST = 10000  # Questions in one session; a game with more never ends.

# These look at the clock's modules when they are first imported, which must
# not happen while the scripted ones stand in their place.
for early in ('calendar', 'dataclasses', 'statistics'):
    importlib.import_module(early)


class Slow(str):
    """A typed line that took the player so many seconds, not just one."""

    seconds = 1


class Session:
    """One play of one game.

    answers: what was typed, in order, keys too. typed: the lines among them.
    screens: what was shown before the first answer and after each. ending:
    'finished' (the program came to its end), CTRL_D or CTRL_C (it ended after
    that), 'crashed' or 'too slow' (it did not ask or end in time, or it asked
    LONGEST times, and was stopped).
    status: the exit status. error: the traceback of a crash, else ''.
    path, seed and constants: what play() was called with.
    """

    def __init__(self, player, path, seed, constants):
        """Prepare a session of player: a list of lines or a function."""
        self.path, self.seed, self.constants = path, seed, constants
        if callable(player):
            self.player = player
        else:
            lines = iter(player)
            self.player = lambda screen: next(lines, CTRL_D)
        self.answers = []
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
        if self.ending == 'too slow':  # Stopped before, it went on.
            self.deadline = 0.0
            raise KeyboardInterrupt
        if len(self.screens) > LONGEST:
            self.ending = 'too slow'
            raise KeyboardInterrupt
        self.deadline = float('inf')  # What the player needs does not count.
        answer = self.player(screen)
        CLOCK.now += getattr(answer, 'seconds', 1)
        self.deadline = time.process_time() + PATIENCE
        self.answers.append(answer)
        if answer not in KEYS:
            self.ending = 'finished'
            return answer + '\n'
        self.ending = answer
        if answer == CTRL_C:
            raise KeyboardInterrupt
        return ''

    @property
    def typed(self):
        """Return the typed lines, without the keys, as a list."""
        return [answer for answer in self.answers if answer not in KEYS]

    @property
    def opening(self):
        """Return what was shown before the first line was typed."""
        return self.screens[0]

    @property
    def replies(self):
        """Return what was shown after each typed line, as a list."""
        return [screen for screen, answer
                in zip(self.screens[1:], self.answers) if answer not in KEYS]

    @property
    def last(self):
        """Return what was shown last."""
        return self.screens[-1]

    @property
    def transcript(self):
        """Return the whole session as a terminal would have shown it."""
        shown = ['' if answer in KEYS else answer + '\n'
                 for answer in self.answers] + ['']
        return ''.join(screen + echo for screen, echo
                       in zip(self.screens, shown))


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
            # A program that a shell starts with & is deaf to interrupts.
            if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
                signal.signal(signal.SIGINT, signal.default_int_handler)
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
                if session and (time.process_time() > session.deadline
                                or len(session.pieces) > FLOOD):
                    session.ending = 'too slow'
                    # Once more after a while, in case the game catches it.
                    session.deadline = time.process_time() + PATIENCE
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
        # As if it stood in the same line.
        places[-1].value = ast.increment_lineno(changed, places[-1].lineno - 1)
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
    constants = dict(constants)
    code = compiled(path, stamp, tuple(
        (name, repr(value)) for name, value in constants.items()))
    session = Session(player, path, seed, constants)
    space = vars(module) if module else {'__name__': '__main__'}
    space['__builtins__'] = builtins
    kept = sys.stdin, sys.stdout, sys.modules['time'], sys.modules['datetime']
    CLOCK.now = NOON
    random.seed(seed)
    session.deadline = time.process_time() + PATIENCE
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
    if session.transcript or session.screens[1:]:
        raise Problem('importing it prints or asks; only main() may', path)
    if session.status or session.ending != 'finished':
        why = (session.error or 'it leaves or never ends').strip()
        raise Problem('importing it fails: ' + why.split('\n')[-1], path)
    return module
