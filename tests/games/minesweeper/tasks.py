"""Tasks of Minesweeper: see tools/parts/judge.py."""

import re
import string

from parts.scripted import CTRL_D
from parts.trial import Missing, numbers_in, plain_question, says

PREDICT = {'seed': 2, 'lines': ['e5'], 'shows': '   6 # 2 1 . . . 2 # #',
           'because': 'At the squares with a number: a mine is near them, so '
           'dig() does not put the squares around them into its list.'}

HINTS = {
    '*': 'Three constants above the functions have the numbers 9, 9 and 13.',
    '**': 'In main(), closed has all squares that are not open. How many of '
          'them have no mine, even before the mines are laid?',
    '***': 'ask_squares() must let the word through, and main() answers it '
           'before it looks for a square. What is closed, but no mine?',
}

ANSWERS = {
    '*': '''
-COLUMNS = 9  # Try 6 or 16.
-ROWS = 9  # Try 6 or 12.
-MINES = 13  # Try 8 or 15.
+COLUMNS = 12  # Try 6 or 16.
+ROWS = 8  # Try 6 or 12.
+MINES = 14  # Try 8 or 15.
''',
    '**': '''
             print('Mines without a flag:', MINES - len(flags))
+            print('Safe:', len(closed) - MINES)
''',
    '***': '''
         names = answer.split()
-        if len(names) > 0 and len(set(names) - allowed) == 0:
+        if names == ['HINT'] or (
+                len(names) > 0 and len(set(names) - allowed) == 0):
             return names
@@
         square = name.replace('!', '')

-        if square in flags:
+        if name == 'HINT':
+            safe = list(closed - mines)
+            print(f'{safe[0]} is safe.')
+        elif square in flags:
             flags.remove(square)
''',
}

# A row of the field: its number and its marks.
ROW = re.compile(r'^ *(\d+)((?: \S(?!\S))+)', re.MULTILINE)


def field_in(screen):
    """Return the field on a screen: {'A1': its mark}."""
    return {letter + number: mark for number, marks in ROW.findall(screen)
            for letter, mark in zip(string.ascii_uppercase, marks.split())}


def mines_of(game, first, seed=0):
    """Return where the mines are, if that square is the first one dug up.

    The end shows them: they look neither like a number nor like that square.
    """
    squares = list(field_in(game.play([], seed).opening))
    session = game.play([first] + squares * 2, seed)
    field = field_in(session.last)
    if session.ending != 'finished' or first not in field:
        raise Missing('Whoever digs up all squares should see the whole field '
                      'at the end.')
    return {square for square in field if not field[square].isdecimal()
            and field[square] != field[first]}


def one_star(game):
    """Has the field 12 columns, 8 rows and 14 mines?"""
    nonsense = game.answers(['blub'])[0]
    field = field_in(game.play([]).opening)
    if len(field) != 96 or 'L8' not in field:
        return 'The field should have the columns A to L and the rows 1 to 8.'
    for square in ('L8', 'L1', 'A8', 'M1', 'A9'):
        if (game.answers([square])[0] == nonsense) != (square not in field):
            return 'Each square from A1 to L8 can be dug up, and no other one.'
    for seed in range(3):
        count = len(mines_of(game, 'E5', seed))
        if count != 14:
            return f'14 mines should be in the field; there are {count}.'
    return ''


def two_stars(game):
    """Is it said below each field how many safe squares are closed?"""
    for seed in range(3):
        field = field_in(game.play([], seed).opening)
        mines = mines_of(game, 'A1', seed)
        safe = [square for square in field if square not in mines]
        lines = ['B2!', 'A1', 'blub', 'B2!'] + [' '.join(
            safe[-2:]), sorted(mines)[0] + '!', ''] + safe[::-1] * 2
        screens = game.play(lines, seed).screens
        shown = [screen for screen in screens[:-1] if field_in(screen)]
        flag = (field_in(shown[1]).get('B2') if shown[1:] else '')
        for screen in shown:
            marks = list(field_in(screen).values())
            closed = marks.count(field.get('A1')) + marks.count(flag)
            count = closed - len(mines)
            if not any(count in numbers_in(line) for line in screen.split('\n')
                       if says(line, 'safe')):
                return (f'Below a field with {count} safe squares that are '
                        f'closed, "Safe: {count}" should be seen.')
        if len(shown) < 5:
            return 'The field should be seen after each answer.'
    return ''


class Follower:
    """A player who digs in one square, and then where the hints say.

    game and seed: what is played. mines: where they are. wrong: what was
    wrong with a hint, or ''. hints: how many there were.
    """

    def __init__(self, game, seed):
        """Look at the field, and at what the game says to nonsense."""
        self.mines = mines_of(game, 'E5', seed)
        self.field = field_in(game.play([], seed).opening)
        self.closed = self.field.get('A1')
        self.refusal = game.answers(['E5', 'blub'], seed)[1].split('\n')
        self.todo = ['hint', 'E5']
        self.wrong = ''
        self.hints = 0

    def __call__(self, screen):
        """Return what to type next; stop at a wrong hint."""
        self.field = field_in(screen) or self.field
        if self.todo:
            return self.todo.pop(0)
        self.hints += 1
        self.todo = [self.read]
        return 'hint'

    def read(self, screen):
        """Return the square that a hint names, or stop."""
        told = [line for line in screen.split('\n')[:-1]
                if line not in self.refusal]
