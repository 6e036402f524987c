"""Choose a game and play it; or list, show and copy games.

Without arguments it asks what you would like, until you type quit. The games
are read from src/, so a new one is found at once.
"""

import argparse
import os
import sys

from parts.catalog import KINDS
from parts.common import (PYTHON, Parser, Problem, run, shown,
                          suggestion)
from parts.ladder import LADDER, LEVEL_OF
from parts.menu import Menu, play
from parts.rules import in_standard_library
from parts.search import concepts_named, players_of, using
from parts.shelf import games, named, plain

EXAMPLES = '''
  python3 tools/play.py                   ask what to play
  python3 tools/play.py hangman           play Hangman
  python3 tools/play.py --list --level 2  list the games of level 2
  python3 tools/play.py --uses "for loops"
  python3 tools/play.py show hangman      show the listing, lines numbered
  python3 tools/play.py copy hangman      put a copy to change here'''


def concept(text):
    """Return text as the name of a concept, for the command line."""
    found = concepts_named(plain(text))
    if len(found) == 1:
        return found[0]
    near = suggestion(plain(text), {name: name for name in LEVEL_OF})
    found = found or [near] * bool(near)
    hint = '; did you mean ' + ' or '.join(found) + '?' if found else ''
    raise argparse.ArgumentTypeError(f'there is no concept {text!a}{hint}')


def table(collection):
    """Return the lines of the table of games, the headings first."""
    rows = [('level', 'name', 'kind', 'players', 'min', 'title')]
    rows += [(str(game.level), game.name, game.kind, game.players,
              str(game.minutes), game.title) for game in collection]
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    return ['  '.join([row[i].ljust(widths[i]) for i in range(5)] + [row[5]])
            for row in rows]


def show(game):
    """Print the listing of a game with line numbers."""
    for number, line in enumerate(game.code.source.splitlines(), 1):
        print(f'{number:3} {line}'.rstrip())


def copy(game, name):
    """Copy a game into a file of that name; raise Problem if it is there."""
    name = name or f'my_{game.name}.py'
    if not name.endswith('.py'):
        name += '.py'
    if in_standard_library(os.path.basename(name)[:-3]):
        raise Problem('Python itself has a part of that name, which your copy '
                      'would hide; name another file for it', name)
    try:
        with open(name, 'x', encoding='ascii') as file:
            file.write(game.code.source)
    except FileExistsError:
        raise Problem('this is there already and stays as it is; name '
                      'another file for the copy', name)
    except (OSError, ValueError) as error:
        raise Problem(f'the copy cannot be written: {error}', name)
    print(f'{name} is your copy of {game.title}. Open it in an editor, change')
    print(f'it, save it, and run it with: {PYTHON} {name}')


def listed(collection, wanted):
    """Return the games that the options of the command line ask for."""
    found = [game for game in collection
             if wanted.level in (None, game.level)
             and wanted.kind in (None, game.kind)
             and wanted.minutes in (None, game.minutes)
             and wanted.players in {None} | players_of(game)
             and wanted.concept in (None,) + game.concepts]
    return using(found, wanted.uses) if wanted.uses else found


def main(arguments=None):
    """Do what the command line asks for; return the exit status."""
    parser = Parser('Play the games, or list, show and copy them.', EXAMPLES)
    parser.add_argument('words', nargs='*', metavar='GAME',
                        help='a game; or show GAME; or copy GAME [FILE]')
    parser.add_argument('--list', action='store_true', help='list the games')
    parser.add_argument('--level', type=int, choices=LADDER, help='of a level')
    parser.add_argument('--kind', choices=KINDS, metavar='KIND',
                        help='of a kind, such as board')
    parser.add_argument('--players', choices=('1', '2'), help='for so many')
    parser.add_argument('--minutes', type=int, choices=(5, 10, 20, 30),
                        help='that last so long')
    parser.add_argument('--concept', type=concept, metavar='CONCEPT',
                        help='that teach a concept, such as recursion')
    parser.add_argument('--uses', type=concept, metavar='CONCEPT',
                        help='whose code has a concept, taught or not')
    wanted = parser.parse_args(arguments)
    if hasattr(sys.stdin, 'reconfigure'):
        sys.stdin.reconfigure(errors='replace')  # Half a letter is a ?.
    collection = games()
    words = wanted.words
    if (wanted.list or wanted.level or wanted.kind or wanted.players
            or wanted.minutes or wanted.concept or wanted.uses):
        if words:
            parser.error(f'--list lists games and takes no name: {words[0]}')
        rows = table(listed(collection, wanted))
        print('\n'.join(rows) if rows[1:] else 'There is no such game yet.')
    elif not words:
        Menu(collection).ask_and_play()
    elif words[0] == 'show' and len(words) == 2:
        show(named(collection, words[1]))
    elif words[0] == 'copy' and len(words) in (2, 3):
        copy(named(collection, words[1]), words[2] if words[2:] else '')
    elif words[0] in ('show', 'copy'):
        parser.error(f'{words[0]} takes the name of one game')
    else:
        play(named(collection, ' '.join(words)))
    return 0


if __name__ == '__main__':
    run(main)
