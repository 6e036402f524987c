"""Read the games: what each says of itself, one record a game.

A game's header is its docstring: title, pitch, then the fields Level, Kind,
Players, Minutes, Also, Concepts, Idea, Predict and Your turn. Also, other
names of the game, may be left out.

Example: read_game(SRC / 'hangman.py').tasks
"""

import ast
import collections
import functools
import pathlib
import re

from parts.common import Problem, suggestion
from parts.ladder import LEVEL_OF
from parts.syntax import Code

PITCH = 77  # Letters of a pitch, so that the menu shows all of it.
KINDS = ('adventure', 'art', 'board', 'cards', 'cipher', 'dice', 'maze',
         'numbers', 'puzzle', 'quiz', 'simulation', 'strategy', 'words')
FIELDS = ('Level', 'Kind', 'Players', 'Minutes', 'Also', 'Concepts', 'Idea',
          'Predict', 'Your turn')
FIELD = re.compile(r'([A-Za-z][A-Za-z ]*):(?: +(.*))?$')
TASK = re.compile(r'(\*+) +(.*)')
TRY = re.compile(r'\bTry (.+?)(?:\.(?=\s)|\.?$)')

# title, pitch, idea, predict: texts. minutes: a number.
# also: other names, a tuple. tasks: the three texts, easiest first.
# tries: a Try for each constant that invites change. code: a syntax.Code.
Game = collections.namedtuple(
    'Game', 'name path title pitch level kind players minutes also concepts '
    'idea predict tasks tries code')

# name: the constant. line: its line. values: what its comment says to try.
Try = collections.namedtuple('Try', 'name line values')


class Header:
    """A game's docstring, taken apart.

    texts: {field: its text}, with title and pitch under those names.
    lengths: how many lines each field, and each task by its line, takes.
    faults: pairs, a line number and what is wrong there.
    """

    def __init__(self, code):
        """Read the docstring of code, a syntax.Code."""
        self.texts = {}
        self.lines = {}
        self.lengths = collections.Counter()
        self.faults = []
        self.tasks = []
        if code.docstring is None:
            self.faults.append((1, 'the file does not begin with a docstring; '
                                'give it the header of a game'))
            return
        self.first = code.tree.body[0].lineno
        self.read(code.docstring.splitlines())
        self.check()

    def fault(self, field, message):
        """Note what is wrong with a field, at its line."""
        self.faults.append((self.lines.get(field, self.first), message))

    def read(self, lines):
        """Sort the docstring's lines into fields."""
        field = 'title'
        for number, line in enumerate(lines, self.first):
            match = FIELD.match(line)
            if match and (match.group(1) in FIELDS or field not in (
                    'title', 'pitch')):
                field = match.group(1)
                if field not in FIELDS:
                    self.faults.append((number, f'the header has no field '
                                        f'"{field}"; write one of: '
                                        + ', '.join(FIELDS)))
                elif field in self.texts:
                    self.faults.append((number, f'"{field}:" stands twice in '
                                        'the header; keep one of them'))
                    self.texts[field] = ''
                line = match.group(2) or ''
            elif field == 'title' and 'title' in self.texts and line.strip():
                field = 'pitch'
            self.lines.setdefault(field, number)
            words = ' '.join(line.split())
            part = field
            if field == 'Your turn' and TASK.match(words):
                self.tasks.append([number, ''])
            if field == 'Your turn' and self.tasks:
                self.tasks[-1][1] = (self.tasks[-1][1] + ' ' + words).strip()
                part = self.tasks[-1][0]
            self.lengths[part] += bool(words)
            self.texts[field] = (self.texts.get(field, '') + ' '
                                 + words).strip()

    def check(self):
        """Note every fault in what was read."""
        missing = []
        for field in ('title', 'pitch') + FIELDS:
            name = field if field.islower() else f'"{field}:"'
            if field in self.texts and not self.texts[field]:
                name = name.replace('"', 'text behind "', 1)
                self.fault(field, f'the header has no {name}; look at '
                           'src/hangman.py for the form')
            elif field not in self.texts and field != 'Also':
                missing.append(name)
        if missing:
            self.fault('', f'the header has no {", no ".join(missing)}; look '
                       'at src/hangman.py for the form')
        order = [name for name in self.texts if name in FIELDS]
        if order != [name for name in FIELDS if name in order]:
            self.fault(order[0], 'the fields stand in another order than '
                       + ', '.join(FIELDS) + '; put them in that order')
        texts = self.texts
        if texts.get('Level') and texts['Level'] not in tuple('12345'):
            self.fault('Level', f'"{texts["Level"]}" is not a level; '
                       'write a number from 1 to 5')
        if texts.get('Kind') and texts['Kind'] not in KINDS:
            self.fault('Kind', f'"{texts["Kind"]}" is not a kind; write one '
                       'of: ' + ', '.join(KINDS))
        if texts.get('Players') and texts['Players'] not in (
                '1', '2', '1 or 2'):
            self.fault('Players', f'"{texts["Players"]}" is not a number of '
                       'players; write 1, 2, or 1 or 2')
        if texts.get('Minutes') and texts['Minutes'] not in (
                '5', '10', '20', '30'):
            self.fault('Minutes', f'"{texts["Minutes"]}" is not how long a '
                       'game lasts; write 5, 10, 20 or 30')
        if self.lengths['pitch'] > 1 or len(texts.get('pitch', '')) > PITCH:
            self.fault('pitch', 'the pitch takes more than a line; say in '
                       f'{PITCH} letters what makes people want to play')
        if texts.get('Predict') and not texts['Predict'].endswith('?'):
            self.fault('Predict', '"Predict:" is not a question; '
                       'end it with a question mark')
        self.check_concepts()
        stars = [task.split()[0] for number, task in self.tasks]
        if texts.get('Your turn') and stars != ['*', '**', '***']:
            self.fault('Your turn', f'{", ".join(stars) or "none"} is what '
                       'the tasks begin with; give three tasks: *, **, ***')
        for number, task in self.tasks:
            if self.lengths[number] > 2:
                self.faults.append((number, 'this task takes more than two '
                                    'lines; say it in two'))

    def names(self, field):
        """Return the names in a field, Concepts or Also, as a list."""
        text = self.texts.get(field, '')
        return [name.strip() for name in text.split(',') if name.strip()]

    def check_concepts(self):
        """Note what is wrong with the field Concepts."""
        concepts = self.names('Concepts')
        for name in concepts:
            if name not in LEVEL_OF:
                near = suggestion(name, {name: name for name in LEVEL_OF})
                self.fault('Concepts', f'"{name}" is not a concept of the '
                           'ladder; ' + (f'did you mean {near}?' if near else
                                         'CONTRIBUTING.md names them all'))
        if self.texts.get('Concepts') and not 2 <= len(concepts) <= 5:
            count = len(concepts)
            self.fault('Concepts', f'{count} is not a good number of concepts'
                       '; name the two to five that the game teaches best')


@functools.lru_cache(maxsize=1)
def header_of(code):
    """Return the Header of code, read once for all who ask in turn."""
    return Header(code)


def comment_at(code, node):
    """Return the comment of a statement: above it and behind it, one text."""
    number = node.lineno - 1
    above = []
    while number > 0 and code.lines[number - 1].startswith('#'):
        above.insert(0, code.lines[number - 1].strip('# '))
        number -= 1
    last = code.lines[node.end_lineno - 1].encode()[node.end_col_offset:]
    return ' '.join(above + [last.decode().strip('# ')])


def tries_of(code):
    """Return pairs for the constants with a Try: the Try, and what is wrong.

    The second is '' for a good one. Values are separated by `or`.
    """
    found = []
    for node in code.tree.body:
        if not isinstance(node, ast.Assign) or not isinstance(
                node.targets[0], ast.Name):
            continue
        match = TRY.search(comment_at(code, node))
        if not match:
            continue
        values, fault = (), ''
        try:
            tree = ast.parse('(' + match.group(1) + ')', mode='eval').body
            parts = tree.values if isinstance(tree, ast.BoolOp) else [tree]
            values = tuple(ast.literal_eval(part) for part in parts)
        except (SyntaxError, ValueError, TypeError, MemoryError,
                RecursionError):
            fault = f'"Try {match.group(1)}" does not name Python values'
        found.append((Try(node.targets[0].id, node.lineno, values), fault))
    return found


def read_game(path):
    """Return the Game at path; raise Problem for the first fault in it."""
    path = pathlib.Path(path)
    return read_once(path, path.stat().st_mtime_ns if path.exists() else 0)


@functools.lru_cache(maxsize=512)
def read_once(path, stamp):
    """Return the Game at path, last changed at stamp; raise Problem."""
    code = Code(path)
    header = header_of(code)
    for line, message in sorted(header.faults):
        raise Problem(message, path, line)
    texts = header.texts
    return Game(
        path.stem, path, texts['title'], texts['pitch'], int(texts['Level']),
        texts['Kind'], texts['Players'],
        int(texts['Minutes']), tuple(header.names('Also')),
        tuple(header.names('Concepts')),
        texts['Idea'], texts['Predict'],
        tuple(task.lstrip('* ') for number, task in header.tasks),
        tuple(found for found, fault in tries_of(code) if not fault), code)
