"""Write src/README.md, the catalogue: the games by level, then by concept.

With --check it only says whether the page is what it would write.
"""

from catalog import games
from common import PYTHON, ROOT, SRC, Parser, run, shown
from ladder import LADDER, LEVEL_NAMES, LEVEL_OF

PAGE = SRC / 'README.md'
INTRODUCTION = '''# The games

{count} games, from first steps to objects. Play one by its file, such as
`python3 src/hangman.py`, or choose one with `python3 tools/play.py`.

This page is written by `python3 tools/index.py`; change the games, not the
page.
'''


def cell(text):
    """Return text as it may stand in a cell of a table."""
    return text.replace('|', '\\|')


def link(game):
    """Return the title of a game as a link to its file."""
    return f'[{cell(game.title)}]({game.path.name})'


def level_table(level, collection):
    """Return the lines about the games of a level."""
    lines = ['', f'## Level {level}: {LEVEL_NAMES[level]}', '',
             '| game | what you do | kind | concepts | lines |',
             '| --- | --- | --- | --- | ---: |']
    for game in collection:
        if game.level == level:
            length = len(game.code.source.splitlines())
            lines.append(f'| {link(game)} | {cell(game.pitch)} | {game.kind} |'
                         f' {", ".join(game.concepts)} | {length} |')
    return lines


def concept_table(collection):
    """Return the lines about the concepts and the games that teach them."""
    lines = ['', '## By concept', '',
             'The games that teach a concept, the easiest first.', '',
             '| level | concept | games |', '| ---: | --- | --- |']
    for concept, level in LEVEL_OF.items():
        links = [link(game) for game in collection
                 if concept in game.concepts]
        if links:
            lines.append(f'| {level} | {concept} | {", ".join(links)} |')
    return lines


def page(collection):
    """Return the text of the catalogue of the games, by level and title."""
    lines = [INTRODUCTION.format(count=len(collection)).rstrip()]
    for level in LADDER:
        if any(game.level == level for game in collection):
            lines += level_table(level, collection)
    return '\n'.join(lines + concept_table(collection)) + '\n'


def is_current():
    """Is the page on disk the one that would be written?"""
    return PAGE.exists() and (
        PAGE.read_text(encoding='utf-8') == page(games()))


def main(arguments=None):
    """Write the page, or check it; return 0, or 1 if it is not current."""
    parser = Parser('Write the catalogue of the games, src/README.md.',
                    'python3 tools/index.py --check')
    parser.add_argument('--check', action='store_true',
                        help='only say whether the page is current')
    if parser.parse_args(arguments).check:
        if is_current():
            print(f'{shown(PAGE)} is current.')
            return 0
        print(f'{shown(PAGE)} is not what the games say now; write it anew '
              f'with: {PYTHON} tools/index.py')
        return 1
    PAGE.write_text(page(games()), encoding='utf-8')
    print(f'{shown(PAGE)} is written.')
    return 0


if __name__ == '__main__':
    run(main)
