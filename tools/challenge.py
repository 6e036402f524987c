"""Play a changed copy of a game, and say which of its tasks are done.

The tasks stand in the game under `Your turn`. What is looked at is what a
player sees, not how the program is written. The program is run.
"""

from parts.answers import applied, shown_answer
from parts.shelf import games, named
from parts.common import (PYTHON, Parser, files_named, run, shown)
from parts.judge import STARS, read_tasks
from parts.marking import judged, marked, table, write_csv
from parts.scripted import KEYS, play

EXAMPLES = '''
  python3 tools/challenge.py hangman my_hangman.py   judge one copy
  python3 tools/challenge.py hangman work            mark a folder of copies
  python3 tools/challenge.py hangman --hint 2        where to begin with **
  python3 tools/challenge.py hangman --answers       how it can be done
  python3 tools/challenge.py hangman --answers 2     the game with ** done'''


def show_tasks(game):
    """Print the tasks of a game and how to begin."""
    print(f'{game.title}: three tasks')
    for stars, task in zip(STARS, game.tasks):
        print(f'  {stars:3} {task}')
    print('How to begin:')
    print(f'  {PYTHON} tools/play.py copy {game.name}')
    print(f'      makes my_{game.name}.py, a copy for you to change')
    print(f'  {PYTHON} tools/challenge.py {game.name} my_{game.name}.py')
    print('      plays your copy and says which tasks are done')
    print(f'  {PYTHON} tools/challenge.py {game.name} --hint 1')
    print('      says where to begin with the first task')


def show_result(game, path, results):
    """Print for each task whether it is done, and what is missing."""
    print(f'{shown(path)}, made from {game.title}')
    for (stars, missing), task in zip(results.items(), game.tasks):
        print(f'  {stars:3} {"not yet" if missing else "done   "}  {task}')
        if missing:
            print(f'               {missing}')
    done = list(results.values()).count('')
    print(('None done yet: take the first one, it is short.',
           'One done. A good start!', 'Two done. One to go!',
           'All three done. Now make it a game of your own!')[done])


def show_predict(game):
    """Ask the game's question, wait for Enter, and play the answer."""
    answer = read_tasks(game.name).predict
    print(f'{game.title}: {game.predict}')
    try:
        input('Say what you think, then press Enter to see: ')
    except EOFError:
        print()
    session = play(game.path, answer['lines'], answer.get('seed', 0))
    count = len(answer['lines'])
    for screen, line in zip(session.screens[:count + 1],
                            session.answers[:count] + ['']):
        print(screen + ('' if line in KEYS else line))
    print(f'The answer is here: {answer["shows"]}')
    print(answer['because'])


def show_answers(game):
    """Print the three reference answers, and the answer to Predict."""
    tasks = read_tasks(game.name)
    print(f'{game.title}: {game.predict}')
    print(tasks.predict['because'])
    for stars, task in zip(STARS, game.tasks):
        print(f'\n{stars} {task}')
        print('\n'.join(shown_answer(game.code.source, tasks.answers[stars])))


def mark(game, paths, trust, csv_name):
    """Judge copies and print what is found; return 0, or 2 if one failed."""
    if len(paths) == 1 and not csv_name:
        show_result(game, paths[0], judged(game.path, paths[0], trust))
        return 0
    rows = marked(game.path, paths, trust)
    print('\n'.join(table(rows)))
    if csv_name:
        write_csv(rows, csv_name)
        print(f'{shown(csv_name)} is written.')
    return 2 if any(row.results is None for row in rows) else 0


def number_of_stars(text):
    """Return the stars that a text, 1 to 3, names; raise ValueError."""
    return STARS[('1', '2', '3').index(text)]


def main(arguments=None):
    """Do what the command line asks for; return the exit status."""
    parser = Parser('Say which tasks of a game a changed copy has done.',
                    EXAMPLES)
    parser.add_argument('game', nargs='?', help='the game that was copied')
    parser.add_argument('file', nargs='*',
                        help='changed copies, or folders with such copies')
    parser.add_argument('--list', action='store_true',
                        help='list the games and their tasks')
    parser.add_argument('--predict', action='store_true',
                        help="ask the game's question and show its answer")
    parser.add_argument('--hint', metavar='N', choices=('1', '2', '3'),
                        help='where to begin with a task (1, 2 or 3)')
    parser.add_argument('--answers', metavar='N', nargs='?', const='all',
                        choices=('all', '1', '2', '3'),
                        help='show the answers, or the game with one put in')
    parser.add_argument('--csv', metavar='FILE',
                        help='write the mark sheet for a spreadsheet, too')
    parser.add_argument('--trust', action='store_true',
                        help='run copies that import any module, too')
    wanted = parser.parse_args(arguments)
    collection = games()
    if wanted.list:
        for game in collection:
            for stars, task in zip(STARS, game.tasks):
                print(f'{game.name:22} {stars:3} {task}')
        return 0
    if not wanted.game:
        parser.error('name a game, such as hangman, or say --list')
    game = named(collection, wanted.game)
    if wanted.predict:
        show_predict(game)
    elif wanted.hint:
        print(read_tasks(game.name).hints[number_of_stars(wanted.hint)])
    elif wanted.answers == 'all':
        show_answers(game)
    elif wanted.answers:
        stars = number_of_stars(wanted.answers)
        print(applied(game.code.source,
                      read_tasks(game.name).answers[stars]), end='')
    elif wanted.file:
        paths = files_named(wanted.file)
        if not paths:
            parser.error('there is no Python file in that folder')
        return mark(game, paths, wanted.trust, wanted.csv)
    else:
        show_tasks(game)
    return 0


if __name__ == '__main__':
    run(main)
