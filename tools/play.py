"""Choose a game and play it; or list, show and copy games.

Without arguments it asks what you would like, until you type quit. The games
are read from src/, so a new one is found at once.
"""

import argparse
import os
import runpy
import textwrap
import traceback

from parts.catalog import KINDS, games, named, plain, suggestion
from parts.common import PYTHON, Parser, Problem, run, shown
from parts.ladder import LADDER, LEVEL_NAMES, LEVEL_OF
from parts.rules import in_standard_library

PAGE = 20  # Games on one screen; with the lines around them 23 at the most.
WIDTH = 79
QUESTION = 'A level (1 to 5), a game, or another word: '
EXAMPLES = '''
  python3 tools/play.py                   ask what to play
  python3 tools/play.py hangman           play Hangman
  python3 tools/play.py --list --level 2  list the games of level 2
  python3 tools/play.py show hangman      show the listing, lines numbered
  python3 tools/play.py copy hangman      put a copy to change here'''


def concept(text):
    """Return text as the name of a concept, for the command line."""
    if plain(text) in LEVEL_OF:
        return plain(text)
    near = suggestion(plain(text), {name: name for name in LEVEL_OF})
    hint = f'; did you mean {near}?' if near else ''
    raise argparse.ArgumentTypeError(f'there is no concept {text!a}{hint}')


def level_of_words(words):
    """Return the level that the words name (2, level 2, its name), or None."""
    for level, name in LEVEL_NAMES.items():
        if words in (str(level), f'level {level}', plain(name)):
            return level
    return None


def found_by(collection, words):
    """Return a heading and the games that fit the words; None if none do."""
    level = level_of_words(words)
    if level:
        return (f'Level {level}: {LEVEL_NAMES[level]}',
                [game for game in collection if game.level == level])
    if words in KINDS:
        return (f'Kind: {words}',
                [game for game in collection if game.kind == words])
    if words in LEVEL_OF:
        return (f'Games that teach {words}',
                [game for game in collection if words in game.concepts])
    fitting = [game for game in collection
               if words in plain(game.title + ' ' + game.pitch)]
    return (f'Games with "{words}"', fitting) if fitting else None


def lines_for(collection):
    """Return a line for each game: level, title and as much pitch as fits."""
    widest = max([len(game.title) for game in collection], default=0)
    return [f'  {game.level}  {game.title:{widest}}  '
            + textwrap.shorten(game.pitch, WIDTH - widest - 7,
                               placeholder=' ...') for game in collection]


def table(collection):
    """Return the lines of the table of games, the headings first."""
    rows = [('level', 'name', 'kind', 'players', 'title')]
    rows += [(str(game.level), game.name, game.kind, game.players, game.title)
             for game in collection]
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    return ['  '.join([row[i].ljust(widths[i]) for i in range(4)] + [row[4]])
            for row in rows]


def ask(question):
    """Return the answer to a question, plain; Ctrl-D and Ctrl-C are quit."""
    try:
        return plain(input(question))
    except (EOFError, KeyboardInterrupt):
        print()
        return 'quit'


def show_pages(heading, lines):
    """Print lines page by page; return the answer given between two, or ''."""
    print(f'{heading}: {len(lines)} game' + 's' * (len(lines) != 1))
    for start in range(0, len(lines), PAGE):
        if start:
            answer = ask('Press Enter for more, or type what you would like: ')
            if answer:
                return answer
        print('\n'.join(lines[start:start + PAGE]))
    return ''


def play(game):
    """Play a game to its end, whichever way it ends."""
    try:
        runpy.run_path(str(game.path), run_name='__main__')
    except SystemExit:
        pass
    except KeyboardInterrupt:
        print()
    except Exception:  # A game that somebody is changing may well break.
        traceback.print_exc()
        print(f'{game.title} has stopped: something in {shown(game.path)} is '
              'wrong.')


def welcome(collection):
    """Print what there is to play and what can be typed."""
    print('Print & Play')
    print('============')
    for level in LADDER:
        count = sum(game.level == level for game in collection)
        word = 'game' if count == 1 else 'games'
        print(f'  {level}  {LEVEL_NAMES[level]:24}{count:3} {word}')
    print(textwrap.fill('Kinds: ' + ', '.join(
        kind for kind in KINDS
        if any(game.kind == kind for game in collection)), WIDTH))
    print('Type a level to see its games, or the name of a game to play it. A')
    print('kind, a concept such as while loops, or any other word finds games')
    print('too. Type quit to leave.')


def answer_words(collection, words):
    """Do what the words ask for; return the player's next words, or ''."""
    if not words:
        print('Please type a level from 1 to 5, or the name of a game.')
        return ''
    for game in collection:
        if words in (plain(game.name), plain(game.title)):
            play(game)
            return ''
    found = found_by(collection, words)
    if found and found[1]:
        return show_pages(found[0], lines_for(found[1]))
    if found:
        print(f'{found[0]}: there is no such game yet.')
        return ''
    known = {plain(game.title): game.title for game in collection}
    known.update((word, word) for word in KINDS + tuple(LEVEL_OF))
    near = suggestion(words, known)
    print(f'Nothing is called {ascii(words[:40])[1:-1]}.', end=' ')
    print(f'Did you mean {near}?' if near else 'Please try another word.')
    return ''


def ask_and_play(collection):
    """Ask what to play, and play it, until the player has had enough."""
    welcome(collection)
    words = ''
    while words != 'quit':
        if not words:
            print()
            words = ask(QUESTION)
            if words == 'quit':
                break
        words = answer_words(collection, words)
    print('Goodbye!')


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


def main(arguments=None):
    """Do what the command line asks for; return the exit status."""
    parser = Parser('Play the games, or list, show and copy them.', EXAMPLES)
    parser.add_argument('words', nargs='*', metavar='GAME',
                        help='a game; or show GAME; or copy GAME [FILE]')
    parser.add_argument('--list', action='store_true', help='list the games')
    parser.add_argument('--level', type=int, choices=LADDER, help='of a level')
    parser.add_argument('--kind', choices=KINDS, metavar='KIND',
                        help='of a kind, such as board')
    parser.add_argument('--concept', type=concept, metavar='CONCEPT',
                        help='that teach a concept, such as recursion')
    wanted = parser.parse_args(arguments)
    collection = games()
    words = wanted.words
    if wanted.list or wanted.level or wanted.kind or wanted.concept:
        if words:
            parser.error(f'--list lists games and takes no name: {words[0]}')
        rows = table([game for game in collection
                      if wanted.level in (None, game.level)
                      and wanted.kind in (None, game.kind)
                      and wanted.concept in (None,) + game.concepts])
        print('\n'.join(rows) if rows[1:] else 'There is no such game yet.')
    elif not words:
        ask_and_play(collection)
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
