"""Judge a learner's copy of a game: which of its three tasks are done.

The checks, hints and answers of a game stand in tests/games/NAME/tasks.py:

    PREDICT      what answers the question: seed, lines, shows and because
    HINTS        {'*': where to begin, ...}, without the answer
    one_star, two_stars, three_stars    the checks: see parts/trial.py
    ANSWERS      {'*': an answer, as lines that go and come, ...}

Each task is judged by itself. What the other tasks change is no hindrance: a
new question before the game is answered in every way that it offers, and the
constants are also put back to the original's.
"""

import ast
import collections
import json
import os
import pathlib
import runpy
import subprocess
import sys
import tempfile

from parts.common import ROOT, Problem, parse, read_source
from parts.game_rules import check_imports
from parts.syntax import Code
from parts.trial import ENDLESS, NAME, Missing, Trial

GAMES = ROOT / 'tests' / 'games'
STARS = ('*', '**', '***')
CHECKS = {'*': 'one_star', '**': 'two_stars', '***': 'three_stars'}
PATIENCE = 8  # Seconds for the checks of one file.
FOREVER = ('the program does not come to an end, even when the player leaves; '
           + ENDLESS)

# predict, hints, answers: as in tasks.py. checks: {stars: a function}.
Tasks = collections.namedtuple('Tasks', 'predict hints answers checks')


def read_tasks(name):
    """Return the Tasks of the game of that name; raise Problem without any."""
    path = GAMES / name / 'tasks.py'
    if not path.exists():
        raise Problem('the tasks of this game are not written yet', path)
    found = runpy.run_path(str(path))
    return Tasks(found['PREDICT'], found['HINTS'], found['ANSWERS'],
                 {stars: found[CHECKS[stars]] for stars in STARS})


def constants_of(source, path):
    """Return {name: value} of the plain values at a program's top."""
    found = {}
    for node in parse(source, path).body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and (
                isinstance(node.targets[0], ast.Name)):
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                pass  # It is made from others.
    return found


def changed_constants(game, path):
    """Return {name: value} of the game's constants that the copy changed."""
    mine = constants_of(read_source(path), path)
    return {name: value for name, value
            in constants_of(read_source(game), game).items()
            if name in mine and mine[name] != value}


def judge_task(check, game, path, stars, constants=()):
    """Return '' if a task is done in the file at path, else what is missing.

    check: the function. game: the path of the original. constants: {name:
    value} to play the file with. Raise Problem where the program fails.
    """
    original = Trial(game)
    trial = Trial(path, original, (), constants)
    starts = [[]]
    try:
        ways = trial.ways_in()
        # The task with three stars may be that new question. Where the game's
        # own question is another one now, there may be one for a name before.
        if stars == '***' and ways != starts:
            starts = starts + (ways or [[NAME]])
        else:
            starts = ways or starts
    except Problem:
        pass  # The check will run into it again, and say so.
    settings = [dict(constants)]
    if not constants:
        settings += [changed_constants(game, path)]
    said = []
    for setting in settings[:1 + bool(settings[-1])]:
        for start in starts:
            try:
                missing = check(Trial(path, original, start, setting))
            except Missing as found:
                missing = str(found)
            except Problem as problem:
                missing = told(problem)
            if not missing:
                return ''
            said.append(missing)
    return said[0]


def told(problem):
    """Return a Problem as a sentence that names the line, but not the file."""
    where = f'Line {problem.line}: ' if problem.line else ''
    return where + problem.message


def judge(game, path, wanted=STARS):
    """Return {stars: '' if that task is done, else what is missing}.

    game and path: the files of the original and of the copy. Raise Problem if
    the copy asks nothing.
    """
    if not Trial(path).play([]).screens[1:]:
        raise Problem('there is nothing to play: the program asks no question',
                      path)
    checks = read_tasks(game.stem).checks
    found = {}
    for stars in wanted:
        try:
            found[stars] = judge_task(checks[stars], game, path, stars)
        except Problem as problem:
            found[stars] = told(problem)
        except Exception as error:  # Our fault, and not the learner's.
            found[stars] = (f'This check is broken ({error!r}); please tell '
                            'the makers of the collection.')
    return found


def forbidden_import(path):
    """Return a Problem about a module that games may not use, or None."""
    for fault in check_imports(Code(path)):
        if 'sys' != fault.message.split()[0]:
            return Problem(fault.message + '. The file is not run; --trust '
                           'runs it all the same', path, fault.line)
    return None


def in_a_process(game, path, wanted):
    """Return what judge returns, from a process in an empty folder.

    Raise Problem if the copy cannot be judged, TimeoutExpired if it takes
    more than PATIENCE.
    """
    command = [
        sys.executable, '-c', 'from parts.judge import inside; inside()',
        str(game), str(pathlib.Path(path).resolve()), *wanted]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, timeout=PATIENCE, cwd=folder,
            env=dict(os.environ, PYTHONPATH=str(ROOT / 'tools'),
                     PYTHONDONTWRITEBYTECODE='1'))
    try:
        found = json.loads(done.stdout.decode('ascii').split('\n')[-2])
    except (ValueError, IndexError):
        raise Problem('the program broke off and could not be judged', path)
    if 'problem' in found:
        raise Problem(found['problem'], path, found['line'])
    return found


def inside():
    """Judge the file that the command line names; print JSON in a line."""
    game, path, *wanted = sys.argv[1:]
    try:
        found = judge(pathlib.Path(game), path, wanted)
    except Problem as problem:
        found = {'problem': problem.message, 'line': problem.line}
    print('\n' + json.dumps(found))


def judge_safely(game, path, trust=False):
    """Return {stars: missing} of a copy, whatever the program in it does.

    A task whose check never ends is judged alone, so that the others count.
    trust: run it whatever modules it imports. Raise Problem, with a sentence
    for a beginner, if the file cannot be judged.
    """
    parse(read_source(path), path)
    problem = None if trust else forbidden_import(path)
    if problem:
        raise problem
    try:
        return in_a_process(game, path, STARS)
    except subprocess.TimeoutExpired:
        found = {}
        for stars in STARS:
            try:
                found.update(in_a_process(game, path, [stars]))
            except subprocess.TimeoutExpired:
                found[stars] = FOREVER
        if list(found.values()) == [FOREVER] * 3:
            raise Problem(FOREVER, path)
        return found
