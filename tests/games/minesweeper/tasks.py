"""Tasks of Minesweeper: see tools/parts/judge.py."""

import re
import string

from parts.fair import Typist
from parts.screens import numbers_in, says
from parts.trial import Missing

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
            if not any(count in numbers_in(line) and says(line, 'safe')
                       for line in screen.split('\n')):
                return (f'Below a field with {count} safe squares that are '
                        f'closed, "Safe: {count}" should be seen.')
        if len(shown) < 5:
            return 'The field should be seen after each answer.'
    return ''


def following(screen, mines, refusal, wrong):
    """Dig in E5, and then where the hints say; what is wrong goes in a list.

    refusal: the lines that the game shows after nonsense.
    """
    closed = field_in(screen).get('A1')
    screen = yield 'E5'
    for turn in range(200):
        field = field_in(screen)
        screen = yield 'hint'
        told = [line for line in screen.split('\n')[:-1]
                if line.strip() and line not in refusal]
        named = set(re.findall(r'\b[A-Z]\d+\b', '\n'.join(told).upper()))
        square = min(named, default='')
        if not told:
            wrong.append('The game should take the answer "hint".')
        elif len(named) != 1:
            wrong.append('The answer to "hint" should name just one square.')
        elif field.get(square) != closed or square in mines:
            wrong.append(f'The hint names {square}. It should be a square '
                         'that is closed and safe.')
        elif field_in(screen) not in ({}, field):
            wrong.append('The hint should only name a square, not open it.')
        if wrong:
            return
        screen = yield square
        if field_in(screen).get(square, closed) == closed:
            wrong.append(f'After the hint {square}, one can dig there.')


def three_stars(game):
    """Does a hint name a closed and safe square, until the end?"""
    game.play(['hint', 'E5'])
    for seed in range(3):
        mines = mines_of(game, 'E5', seed)
        refusal = game.answers(['E5', 'blub'], seed)[1].split('\n')
        wrong = []
        session = game.play(Typist(lambda screen: following(
            screen, mines, refusal, wrong)), seed)
        if wrong or session.ending != 'finished':
            return (wrong + ['With the hints, the field should be done.'])[0]
    return ''
