"""Write an empty game, with header, footer and a test file to match.

The game runs and is true to its label; what is still to be filled in is
written as three dots, and the linter names each place.
"""

import re

from parts.catalog import KINDS
from parts.common import PYTHON, ROOT, SRC, Parser, Problem, run, shown
from parts.game_rules import FOOTER
from parts.ladder import LADDER

HEADER = '''"""{title}

...

Level:    {level}
Kind:     {kind}
Players:  1
Concepts: {concepts}
Idea:     ...

Predict:  ...?

Your turn:
  *   ...
  **  ...
  *** ...
"""

'''
CONSTANT = '''ROUNDS = 3  # How often the question comes. Try 1 or 5.

'''
OPENING = '''    print('{title}')
    print('{line}')
    print('...')
    print('Type quit to leave.')
    print()
'''
FIRST_STEPS = '''
def main():
    """Play {title} until the player has had enough."""
''' + OPENING + '''    rounds_left = ROUNDS
    while rounds_left > 0:
        answer = input('Yes or no (y/n)? ').strip().lower()
        if answer == 'quit':
            rounds_left = 0
        elif answer == 'y' or answer == 'n':
            rounds_left = rounds_left - 1
            print('You said', answer + '.')
        else:
            print('Please type y or n.')
    print('Goodbye!')

'''
ASK = '''
def ask(question):
    """Ask until the answer is y, n or quit; return it."""
    while True:
        answer = input(question).strip().lower()
        if answer in ['y', 'n', 'quit']:
            return answer
        print('Please type y or n.')


'''
ASK_OR_LEAVE = '''
def ask(question):
    """Ask until the answer is y or n; return it. quit leaves the game."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in ['y', 'n']:
            return answer
        print('Please type y or n.')


'''
SHOW = '''def show(answers):
    """Print all the answers so far."""
    print(' '.join([answer.upper() for answer in answers]))


'''
ANSWERS = '''class Answers:
    """The answers that the player has given."""

    def __init__(self):
        """Begin without an answer."""
        self.given = []

    def show(self):
        """Print all the answers so far."""
        print(' '.join(self.given))


'''
MAIN = '''def main():
    """Play {title} until the player has had enough."""
''' + OPENING + '''    {start}
    for round_number in range(ROUNDS):
        answer = ask('Yes or no (y/n)? ')
{body}
    print('Goodbye!')

'''
LIST_BODY = '''        answers.append(answer)
        print(f'{len(answers)} of {ROUNDS}: you said {answer}.')'''
QUIT_BODY = '''        if answer == 'quit':
            print('Goodbye!')
            return
'''
# For each level: what the game teaches, its functions, and its main().
PARTS = {
    1: ('variables, while loops', FIRST_STEPS, '', ''),
    2: ('functions, lists', ASK + MAIN, 'answers = []',
        QUIT_BODY + LIST_BODY),
    3: ('functions, exceptions', ASK_OR_LEAVE + MAIN, 'answers = []',
        LIST_BODY),
    4: ('functions, list comprehensions', ASK_OR_LEAVE + SHOW + MAIN,
        'answers = []', LIST_BODY + '\n        show(answers)'),
    5: ('functions, classes', ASK_OR_LEAVE + ANSWERS + MAIN,
        'answers = Answers()', '        answers.given.append(answer)\n'
        '        answers.show()'),
}
TEST = '''"""{title}: ..."""

from stage import perform

# The answer to the question behind Predict: what to type, what then shows.
PREDICT = {{'lines': ['y'], 'shows': '...'}}


def test_the_opening():
    """The first screen has the title and the first question."""
    opening = perform('{name}').opening
    assert opening.startswith('{title}\\n{line}\\n')
    assert opening.endswith('Yes or no (y/n)? ')


def test_a_whole_game():
    """After the last answer the game says goodbye and ends."""
    session = perform('{name}', ['y', 'n', 'y'])
    assert session.last.endswith('Goodbye!\\n')
    assert session.ending == 'finished'
'''


def title_of(name):
    """Return the title for a file name: star_patrol is Star Patrol."""
    return name.replace('_', ' ').title()


def game_source(name, level, kind):
    """Return the text of an empty game of that name, level and kind."""
    concepts, functions, start, body = PARTS[level]
    title = title_of(name)
    words = {'title': title, 'line': '=' * len(title), 'level': level,
             'kind': kind, 'concepts': concepts, 'start': start}
    for word, value in words.items():
        functions = functions.replace('{%s}' % word, str(value))
    return (HEADER.format(**words) + CONSTANT
            + functions.replace('{body}', body) + FOOTER)


def test_source(name):
    """Return the text of a test file for an empty game."""
    title = title_of(name)
    return TEST.format(name=name, title=title, line='=' * len(title))


def write(path, text):
    """Write a new file; raise Problem if there is one already."""
    try:
        with open(str(path), 'x', encoding='ascii') as file:
            file.write(text)
    except FileExistsError:
        raise Problem('this is there already and stays as it is; choose '
                      'another name', path)
    except OSError as error:
        raise Problem(f'it cannot be written: {error.strerror}', path)


def main(arguments=None):
    """Write the two files and say what comes next; return 0."""
    parser = Parser('Write an empty game and its test, to be filled in.',
                    'python3 tools/new.py my_maze --level 2 --kind maze')
    parser.add_argument('name', help='the file name, such as treasure_hunt')
    parser.add_argument('--level', type=int, choices=LADDER, required=True)
    parser.add_argument('--kind', choices=KINDS, required=True, metavar='KIND',
                        help='one of: ' + ', '.join(KINDS))
    wanted = parser.parse_args(arguments)
    name = wanted.name[:-3] if wanted.name.endswith('.py') else wanted.name
    if not re.fullmatch(r'[a-z][a-z0-9_]{1,39}', name):
        parser.error(f'{ascii(wanted.name)} is not a good file name; use '
                     'small letters and _, such as treasure_hunt')
    game = SRC / (name + '.py')
    test = ROOT / 'tests' / f'test_{name}.py'
    if test.exists():
        raise Problem('this is there already; choose another name', test)
    write(game, game_source(name, wanted.level, wanted.kind))
    write(test, test_source(name))
    print(f'{shown(game)} and {shown(test)} are written.')
    print('Fill in what is written as three dots; this names each place:')
    print(f'  {PYTHON} tools/lint.py {shown(game)}')
    return 0


if __name__ == '__main__':
    run(main)
