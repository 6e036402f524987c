"""Pages to hand out: a game as a printed sheet, in plain HTML.

A listing keeps each character of its file: the numbers beside the lines are
drawn by the style sheet, and are not copied with the text.

Example: document('Hangman', [sheet(named(games(), 'hangman'))])
"""

import html
import io
import keyword
import tokenize

from parts.answers import shown_answer
from parts.judge import STARS, read_tasks
from parts.ladder import LEVEL_NAMES
from parts.uses import concepts_of

STYLE = '''
@page { size: A4; margin: 11mm 14mm; }
body { font: 10pt/1.25 Georgia, serif; color: black; background: white;
       max-width: 182mm; margin: 0 auto; }
h1 { font-size: 19pt; margin: 0; } h2 { font-size: 11pt; margin: 5pt 0 2pt; }
h1, h2 { break-after: avoid; } p, ul { margin: 2pt 0; }
article { break-before: page; } article:first-of-type { break-before: auto; }
section, li { break-inside: avoid; }
ul { padding-left: 0; list-style: none; }
pre { font: 8.5pt/1.18 "DejaVu Sans Mono", Menlo, Consolas, monospace;
      margin: 5pt 0; counter-reset: line; white-space: pre; }
pre.file span.line::before { counter-increment: line; content: counter(line);
      display: inline-block; width: 2.2em; margin-right: 1em; color: #555;
      text-align: right; font-size: 80%; }
b { font-weight: bold; } i { font-style: italic; }
.facts { font-style: italic; }
.write { border-bottom: 0.6pt solid #777; height: 15pt; }
.foot { font-size: 80%; }
'''


def pieces(source):
    """Yield each word, comment and text of a program: row, start, end, kind.

    Rows count from 1, columns from 0. kind is 'b' for a keyword, which is
    printed bold, and 'i' for a comment, which is slanted.
    """
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.start[1], token.end[1], 'i'
        elif token.type == tokenize.NAME and keyword.iskeyword(token.string):
            yield token.start[0], token.start[1], token.end[1], 'b'


def listing(source):
    """Return a program as HTML: a pre element, its lines numbered."""
    marks = {}
    for row, start, end, kind in pieces(source):
        marks.setdefault(row, []).append((start, end, kind))
    rows, foot = [], ''
    for number, line in enumerate(source.splitlines(), 1):
        text, place = '', 0
        for start, end, kind in marks.get(number, []):
            text += html.escape(line[place:start], quote=False)
            text += f'<{kind}>{html.escape(line[start:end], quote=False)}'
            text += f'</{kind}>'
            place = end
        text += html.escape(line[place:], quote=False)
        if line.startswith('# Start here'):
            foot = ' foot'  # The same in every file, it is printed small.
        rows.append(f'<span class="line{foot}">{text}</span>\n')
    return '<pre class="file">' + ''.join(rows) + '</pre>\n'


def facts(game):
    """Return the line below a title: level, players, minutes."""
    return (f'Level {game.level}, {LEVEL_NAMES[game.level]} &middot; '
            f'players: {game.players} &middot; minutes: {game.minutes}')


def paragraph(text, kind=''):
    """Return a text, plain, as a paragraph of HTML; kind is its class."""
    return f'<p class="{kind}">{html.escape(text, quote=False)}</p>\n'


def notes(game):
    """Return where each concept that the game teaches comes first."""
    lines = concepts_of(game.code)
    found = sorted((lines[name], name) for name in game.concepts)
    return ', '.join(f'{name} (line {line})' for line, name in found) + '.'


def tasks(game):
    """Return the three tasks as a list with a box to tick for each."""
    rows = ''.join(f'<li>&#9744; <b>{stars}</b> '
                   f'{html.escape(task, quote=False)}</li>\n'
                   for stars, task in zip(STARS, game.tasks))
    return f'<ul>\n{rows}</ul>\n'


def sheet(game):
    """Return the page of a game, to be handed out, as an article of HTML."""
    write = '<div class="write"></div>\n'
    return (f'<article id="{game.name}">\n<h1>{html.escape(game.title)}</h1>\n'
            f'<p class="facts">{facts(game)}</p>\n{paragraph(game.pitch)}'
            f'<section>\n<h2>Predict</h2>\n{paragraph(game.predict)}'
            f'{write * 2}</section>\n{listing(game.code.source)}'
            f'<section>\n<h2>Look</h2>\n{paragraph(game.idea)}'
            f'{paragraph("Comes first: " + notes(game))}</section>\n'
            f'<section>\n<h2>Your turn</h2>\n{tasks(game)}</section>\n'
            '</article>\n')


def answers(game):
    """Return the teacher's page of a game: Predict, hints and answers."""
    known = read_tasks(game.name)
    parts = [f'<article>\n<h1>{html.escape(game.title)}: answers</h1>\n',
             f'<h2>{html.escape(game.predict, quote=False)}</h2>\n',
             paragraph(known.predict['because'])]
    for stars, task in zip(STARS, game.tasks):
        rows = '\n'.join(shown_answer(game.code.source, known.answers[stars]))
        parts.append(
            f'<section>\n<h2>{stars} {html.escape(task, quote=False)}</h2>\n'
            f'{paragraph("Hint: " + known.hints[stars])}'
            f'<pre>{html.escape(rows, quote=False)}</pre>\n</section>\n')
    return ''.join(parts) + '</article>\n'


def contents(title, chosen):
    """Return a table of contents: an article with a link to each game."""
    rows = ''.join(
        f'<li><a href="#{game.name}">{html.escape(game.title)}</a>, '
        f'level {game.level}: {html.escape(game.pitch, quote=False)}</li>\n'
        for game in chosen)
    return f'<article>\n<h1>{title}</h1>\n<ul>\n{rows}</ul>\n</article>\n'


def document(title, articles):
    """Return a whole page of HTML, with nothing from outside."""
    return ('<!DOCTYPE html>\n<html lang="en">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<title>{html.escape(title)}</title>\n<style>{STYLE}</style>\n'
            '</head>\n<body>\n' + ''.join(articles) + '</body>\n</html>\n')
