"""Tasks of Chomp: see tools/parts/judge.py."""

import itertools
import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.trial import Missing, plain_question, says

PREDICT = {'seed': 1, 'lines': ['A3'], 'shows': '\n2 # # # # # \n3 \n4 \n',
           'because': 'Rows 1 and 2: all the others are below row 3, and '
           'nothing of them is left of column A.'}

HINTS = {
    '*': 'The names stand in main(), more than once; # is printed in show().',
    '**': 'len(squares_of(bar)) tells how many are left. Keep that number '
          'before the rows get shorter, and look again afterwards.',
    '***': 'squares_of(bar)[1:] are all squares but A1, for random.choice(). '
           'When is that list empty?',
}

ANSWERS = {
    '*': '''
-        line = '# ' * bar[row]
+        line = 'o ' * bar[row]
@@
-    print('Red and Blue share a bar of chocolate and take turns. Bite at C2,')
+    print('Cat and Dog share a bar of chocolate.',  # Not judged: the rules.
+          'Take turns. Bite at C2,')
@@
-    player = 'Red'
+    player = 'Cat'
@@
-        if player == 'Red':
-            player = 'Blue'
-        else:
-            player = 'Red'
+        if player == 'Cat':
+            player = 'Dog'
+        else:
+            player = 'Cat'
''',
    '**': '''
+        before = len(squares_of(bar))
         column = LETTERS.index(square[0])
@@
             if bar[row] > column:
                 bar[row] = column
+        print('Bite:', before - len(squares_of(bar)))
''',
    '***': '''
-        square = ask_square(player, bar)
+        squares = squares_of(bar)
+        if player == 'Red':
+            square = ask_square(player, bar)
+        elif len(squares) > 1:
+            square = random.choice(squares[1:])
+        else:
+            square = 'A1'
''',
}


def board_in(screen):
    """Return the squares that the last board on a screen has, A1 first.

    Each row of a board has its number and then its squares, single marks.
    """
    rows = {}
    for line in screen.split('\n'):
        found = re.match(r' *(\d)\b[ .:|]*((?:\S\b|[^\w\s]| )*)$', line)
        if found:
            rows[found[1]] = len(found[2].replace(' ', ''))
    return [letter + number for number in sorted(rows)
            for letter in 'ABCDEFGHIJ'[:rows[number]]]


def after(squares, bite):
    """Return the squares that are left after a bite."""
    return [square for square in squares
            if square[0] < bite[0] or square[1] < bite[1]]


def plan(squares, number, style):
    """Return the bite with that number: one of the squares.

    style: 0 takes A1 early, 1 and 2 leave it alone and try to win.
    """
    if number == 2 and style == 0:
        return 'A1'
    if len({square[0] for square in squares}) == 1 or len(
            {square[1] for square in squares}) == 1:
        return squares[min(1, len(squares) - 1)]
    return squares[-1 if style == 1 else len(squares) * 2 // 3]


def bites(game, seed, style):
    """Return the bites of a game as (squares before, bite, screen after).

    After every second one nonsense is typed. The last is the Session.
    """
    found, squares = [], []

    def player(screen):
        """Bite by the plan."""
        nonlocal squares
        if found and found[-1][1] != 'blub' and len(found) % 3 == 1:
            found.append((squares, 'blub', ''))
        else:
            squares = board_in(screen) or squares
            number = sum(bite != 'blub' for _, bite, _ in found)
            found.append((squares, plan(squares or ['A1'], number, style), ''))
        return found[-1][1] if len(found) < 120 else CTRL_D
    session = game.play(player, seed)
    return [(*bite[:2], screen) for bite, screen
            in zip(found, session.screens[1:])] + [session]
