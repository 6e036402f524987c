"""Begin a game: write a small one that runs, and its folder of proofs.

What is still to be written is three dots. `check.py NAME` names each place.
"""

import re

from parts import sessions
from parts.catalog import KINDS
from parts.common import PYTHON, ROOT, SRC, Parser, Problem, run, shown
from parts.game_rules import FOOTER
from parts.rules import in_standard_library

HEADER = '''"""{title}

...

Level:    {level}
Kind:     {kind}
Players:  1
Minutes:  5
Concepts: {concepts}
Idea:     ...

Predict:  ...?

Your turn:
  *   ...
  **  ...
  *** ...
"""

import random
'''
OPENING = '''

def main():
    """Play one game of {title}."""
    print('{title}')
    print('{line}')
    print('...')
    print('Type quit to leave.')
    print()

    secret = random.randint(1, HIGHEST)
    guesses_left = GUESSES

    while guesses_left > 0:
'''
CLOSING = '''
    print(f'You lose: it was {{secret}}.')

'''
CONSTANTS = '''
HIGHEST = 9  # The secret is from 1 to this. Try 5 or 20.
GUESSES = 3  # Try 2 or 4.
'''
# What level 1 and level 2 have of their own: concepts, top and loop.
PARTS = {
    1: ('variables, while loops, random', CONSTANTS + OPENING, '''\
        answer = input(f'Your guess (1 to {{HIGHEST}}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        if not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 3.')
        elif int(answer) == secret:
            print('You win!')
            return
        else:
            guesses_left = guesses_left - 1
            print(f'No. Guesses left: {{guesses_left}}')
'''),
    2: ('functions, return values, random', '''import sys
''' + CONSTANTS + '''

def ask_number():
    """Ask until the player types a whole number; return it."""
    while True:
        answer = input(f'Your guess (1 to {{HIGHEST}}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer.isdecimal() and len(answer) < 9:
            return int(answer)
        print('Please type a whole number, such as 3.')
''' + OPENING, '''\
        if ask_number() == secret:
            print('You win!')
            return

        guesses_left -= 1
        print(f'No. Guesses left: {{guesses_left}}')
''')}
TASKS = '''"""Tasks of {title}: see tools/parts/judge.py."""

from parts.screens import numbers_in, says

PREDICT = {{'seed': 1, 'lines': ['1'], 'shows': '...', 'because': '...'}}

HINTS = {{'*': '...', '**': '...', '***': '...'}}

ANSWERS = {{
    '*': \'\'\'
...
\'\'\',
    '**': \'\'\'
...
\'\'\',
    '***': \'\'\'
...
\'\'\',
}}


def one_star(game):
    """..."""
    if 100 not in numbers_in(game.play([]).opening):
        return 'The first screen should ...'
    return ''


def two_stars(game):
    """..."""
    if not says(game.play(['1', '2']).replies[-1], '...'):
        return 'After the second guess, "..." should be seen.'
    return ''


def three_stars(game):
    """..."""
    easy = game.chosen('...')
    return '' if easy.ends(['1'] * 9) else 'After "..." the game should end.'
'''
SESSIONS = {'won': 'seed = 1\n{3}\n',
            'lost': 'seed = 1\n{}\n{4}\n{5}\n{6}\n'}


def title_of(name):
    """Return the title for a file name: star_patrol is Star Patrol."""
    return name.replace('_', ' ').title()


def game_source(name, level, kind):
    """Return the text of an empty game of that name, level and kind."""
    title = title_of(name)
    concepts, top, loop = PARTS[level]
    return (HEADER + top + loop + CLOSING).format(
        title=title, line='=' * len(title), level=level, kind=kind,
        concepts=concepts) + FOOTER


def write(path, text):
    """Write a new file; raise Problem if there is one already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(str(path), 'x', encoding='ascii') as file:
            file.write(text)
    except FileExistsError:
        raise Problem('this is there already and stays as it is; choose '
                      'another name', path)
    except OSError as error:
        raise Problem(f'it cannot be written: {error.strerror}', path)


def check_name(name):
    """Raise Problem if a game of that name would make trouble."""
    if not re.fullmatch(r'[a-z][a-z0-9_]{1,39}', name):
        raise Problem(f'{ascii(name)} is not a good file name; use small '
                      'letters and _, such as treasure_hunt')
    if in_standard_library(name):
        raise Problem(f'{name} is a part of Python itself, and a file of that '
                      'name would hide it; choose another name')
    if name.startswith('my_'):
        raise Problem(f'{name} would be ignored by git, as copies of games '
                      'are; choose a name without my_')


def main(arguments=None):
    """Write the files and say what comes next; return 0."""
    parser = Parser('Begin a game: write a small one, and its folder.',
                    'python3 tools/new.py treasure_hunt --kind puzzle')
    parser.add_argument('name', help='the file name, such as treasure_hunt')
    parser.add_argument('--level', type=int, choices=PARTS, default=2,
                        help='1: main() alone, 2: functions (the default); it '
                        'rises with what you write')
    parser.add_argument('--kind', choices=KINDS, default='puzzle',
                        metavar='KIND', help='one of: ' + ', '.join(KINDS))
    wanted = parser.parse_args(arguments)
    name = wanted.name[:-3] if wanted.name.endswith('.py') else wanted.name
    check_name(name)
    game = SRC / (name + '.py')
    folder = ROOT / 'tests' / 'games' / name
    write(game, game_source(name, wanted.level, wanted.kind))
    write(folder / 'tasks.py', TASKS.format(title=title_of(name)))
    for session, text in SESSIONS.items():
        write(folder / (session + '.txt'), text)
    sessions.record(name)
    print(f'{shown(game)} is a game that runs, and its proofs will be in')
    print(f'{shown(folder)}. Make it yours; this says what is still to do:')
    print(f'  {PYTHON} tools/check.py {name}')
    return 0


if __name__ == '__main__':
    run(main)
