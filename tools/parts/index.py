"""Write src/README.md, the catalogue: the games by level, then by concept.

Example: index.is_current() or index.write()
"""

from parts.shelf import games
from parts.uses import concepts_of
from parts.common import SRC
from parts.ladder import LADDER, LEVEL_NAMES, LEVEL_OF

PAGE = SRC / 'README.md'
INTRODUCTION = '''# The games

{count} games, from first steps to objects. Play one by its file, such as
`python3 src/hangman.py`, or choose one with `python3 tools/play.py`.

A game's level is the highest among the concepts in its code. This page is
written by `python3 tools/check.py --write`; change the games, not the page.
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
             'New at this level: ' + ', '.join(LADDER[level]) + '.', '',
             '| game | what you do | kind | players | minutes | lines |',
             '| --- | --- | --- | --- | ---: | ---: |']
    for game in collection:
        if game.level == level:
            length = len(game.code.source.splitlines())
            lines.append(
                f'| {link(game)} | {cell(game.pitch)} | {game.kind} | '
                f'{game.players} | {game.minutes} | {length} |')
    return lines


def concept_table(collection):
    """Return the lines about the concepts: who teaches and who uses each."""
    lines = ['', '## By concept', '',
             'The games that teach a concept, the easiest first, and how many '
             'games use it in', 'their code. This lists them all: '
             '`python3 tools/play.py --uses "for loops"`.', '',
             '| level | concept | teach it | use it |',
             '| ---: | --- | --- | --- |']
    used = {game.name: concepts_of(game.code) for game in collection}
    for concept, level in LEVEL_OF.items():
        links = [link(game) for game in collection
                 if concept in game.concepts]
        users = [game for game in collection if concept in used[game.name]]
        if users:
            levels = sorted({game.level for game in users})
            lines.append(f'| {level} | {concept} | {", ".join(links) or "-"} '
                         f'| {len(users)}, level '
                         f'{", ".join(map(str, levels))} |')
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


def write():
    """Write the page anew."""
    PAGE.write_text(page(games()), encoding='utf-8')
