"""Play a changed copy of a game, and say which of its tasks are done.

The tasks stand in the game under `Your turn`. What is looked at is what a
player sees, not how the program is written.
"""

import argparse
import ast
import json
import pathlib
import runpy
import subprocess
import sys

from catalog import games
from common import (PYTHON, ROOT, Parser, Problem, files_named, parse,
                    read_source, run, shown)
from play import named
from scripted import play
from trial import Trial

CHECKS = ROOT / 'tools' / 'challenges'
FUNCTIONS = ('one_star', 'two_stars', 'three_stars')
PATIENCE = 8  # Seconds for all the checks of one file.


def code_lines(source):
    """Return the lines of a program that tell it from others, as a set."""
    return {line.strip() for line in source.split('\n')
            if len(line.strip()) > 12 and line[:1] != '#'}


def made_from(source, game, collection):
    """Return the game that the source was made from: as a rule, game."""
    own = code_lines(source)
    shared = {other.name: len(own & code_lines(other.code.source))
              for other in collection}
    most = max(collection, key=lambda other: shared[other.name])
    return most if shared[most.name] > 20 + 3 * shared[game.name] else game


def constants_of(tree):
    """Return {name: value} of the numbers and texts at a program's top."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and (
                isinstance(node.targets[0], ast.Name)):
            if isinstance(node.value, ast.Constant):
                found[node.targets[0].id] = node.value.value
    return found


def changed_constants(original, copy):
    """Return {name: value} of the original's constants that a copy changed."""
    mine = constants_of(copy)
    return {name: value for name, value in constants_of(original).items()
            if name in mine and mine[name] != value}


def missing_in(check, trials):
    """Return '' if a check finds its task done in one of the trials.

    Otherwise return what it said of the first.
    """
    said = []
    for trial in trials:
        said.append(check(trial))
        if not said[-1]:
            return ''
    return said[0]


def judge(game, path):
    """Return three texts, '' for a task that is done; raise Problem."""
    checks = runpy.run_path(str(CHECKS / (game.name + '.py')))
    if not Trial(path).play([]).screens[1:]:
        raise Problem('there is nothing to play: the program asks no question')
    first = [checks['FIRST']] if 'FIRST' in checks else []
    if first and not Trial(path).takes(first[0]):
        first = []
    changed = changed_constants(game.code.tree, parse(read_source(path), path))
    trials = [Trial(path, lines, constants)
              for lines in ([], first)[:1 + len(first)]
              for constants in ({}, changed)[:1 + bool(changed)]]
    return [missing_in(checks[name], trials) for name in FUNCTIONS]


def judge_safely(game, path, collection):
    """Return what judge returns, from a process that is stopped in time.

    Raise Problem, with a sentence for a beginner, if the file cannot be
    judged.
    """
    source = read_source(path)
    parse(source, path)
    other = made_from(source, game, collection)
    if other is not game:
        raise Problem(f'this looks like {other.title}, not {game.title}; try: '
                      f'{PYTHON} tools/challenge.py {other.name} FILE', path)
    command = [sys.executable, str(pathlib.Path(__file__).resolve()),
               game.name, str(path), '--inside']
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, timeout=PATIENCE,
                              stderr=subprocess.DEVNULL)
        told = json.loads(done.stdout.decode('ascii').split('\n')[-2])
    except subprocess.TimeoutExpired:
        raise Problem('the program does not come to an end, even when the '
                      'player leaves; is there a loop that never stops?',
                      path)
    except (ValueError, IndexError):
        raise Problem('the program broke off and could not be judged', path)
    if isinstance(told, str):
        raise Problem(told, path)
    return told


def show_tasks(game):
    """Print the tasks of a game and how to begin."""
    print(f'{game.title}: three tasks')
    for stars, task in zip(('*  ', '** ', '***'), game.tasks):
        print(f'  {stars} {task}')
    print('How to begin:')
    print(f'  {PYTHON} tools/play.py copy {game.name}')
    print(f'      makes my_{game.name}.py, a copy for you to change')
    print(f'  {PYTHON} tools/challenge.py {game.name} my_{game.name}.py')
    print('      plays your copy and says which tasks are done')


def show_result(game, path, results):
    """Print for each task whether it is done, and what is missing."""
    print(f'{shown(path)}, made from {game.title}')
    for stars, task, missing in zip(('*  ', '** ', '***'), game.tasks,
                                    results):
        print(f'  {stars} {"not yet" if missing else "done   "}  {task}')
        if missing:
            print(f'               {missing}')
    done = results.count('')
    print(('None done yet: take the first one, it is short.',
           'One done. A good start!', 'Two done. One to go!',
           'All three done. Now make it a game of your own!')[done])


def show_row(path, results):
    """Print one line for a file: which tasks are done."""
    cells = ['done' if missing == '' else 'not yet' for missing in results]
    print('  '.join([f'{shown(path):30}'] + [f'{cell:7}' for cell in cells])
          .rstrip())


def predict_of(game):
    """Return the script that answers a game's Predict: a dictionary.

    It stands in the tests of the game, as PREDICT. Raise Problem without it.
    """
    path = ROOT / 'tests' / f'test_{game.name}.py'
    for node in parse(read_source(path), path).body:
        if (isinstance(node, ast.Assign)
                and getattr(node.targets[0], 'id', '') == 'PREDICT'):
            try:
                return ast.literal_eval(node.value)
            except ValueError:
                raise Problem('PREDICT must be written out in full, without '
                              'names, calls or sums', path, node.lineno)
    raise Problem('there is no PREDICT, the script that answers the question '
                  'of the game', path)


def show_predict(game):
    """Ask the game's question, wait for Enter, and play the answer."""
    script = predict_of(game)
    print(f'{game.title}: {game.predict}')
    try:
        input('Say what you think, then press Enter to see: ')
    except EOFError:
        print()
    session = play(game.path, script['lines'], script.get('seed', 0))
    kept = session.screens[:len(script['lines']) + 1]
    typed = [line + '\n' for line in script['lines']] + ['\n']
    print(''.join(screen + line for screen, line in zip(kept, typed)))
    print(f'The answer is here: {script["shows"]}')


def judge_all(game, paths, collection):
    """Judge each file and print what is found; return 0 or 2."""
    status = 0
    for path in paths:
        try:
            results = judge_safely(game, path, collection)
        except Problem as problem:
            if len(paths) == 1:
                raise
            print(f'{shown(path):30}  {problem.message}')
            status = 2
            continue
        if len(paths) == 1:
            show_result(game, path, results)
        else:
            show_row(path, results)
    return status


def judge_inside(game, path):
    """Judge a file in this process; print the result as a line of JSON."""
    try:
        told = judge(game, path)
    except Problem as problem:
        told = problem.message
    print('\n' + json.dumps(told))


def main(arguments=None):
    """Do what the command line asks for; return the exit status."""
    parser = Parser('Say which tasks of a game a changed copy has done.',
                    'python3 tools/challenge.py hangman my_hangman.py')
    parser.add_argument('game', nargs='?', help='the game that was copied')
    parser.add_argument('file', nargs='*', help='a changed copy, or several')
    parser.add_argument('--list', action='store_true',
                        help='list the games and their tasks')
    parser.add_argument('--predict', action='store_true',
                        help="ask the game's question and show its answer")
    parser.add_argument('--inside', action='store_true',
                        help=argparse.SUPPRESS)
    wanted = parser.parse_args(arguments)
    collection = games()
    if wanted.list:
        for game in collection:
            print(f'{game.level}  {game.name:22} {len(game.tasks)} tasks')
        return 0
    if not wanted.game:
        parser.error('name a game, such as hangman, or say --list')
    game = named(collection, wanted.game)
    if wanted.predict:
        show_predict(game)
    elif wanted.inside:
        judge_inside(game, wanted.file[0])
    elif wanted.file:
        return judge_all(game, files_named(wanted.file), collection)
    else:
        show_tasks(game)
    return 0


if __name__ == '__main__':
    run(main)
