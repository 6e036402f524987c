"""Tasks of Mirror Picture: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.trial import Missing

PREDICT = {'seed': 21, 'lines': ['.xo'], 'shows': 'A mirror shows:  ox.',
           'because': 'ox. is: a mirror turns the order round, as half[::-1] '
           'does, and what was next to the mirror is next to it again.'}

HINTS = {
    '*': 'Two of the three constants at the top are meant. The marks are a '
         'text of three.',
    '**': 'Count in a variable of its own, where the answer is right. Say it '
          'where all answers come by, the last one, too.',
    '***': 'picture is a list, and a list has slices as a text has. Can it '
           'run backwards, too?',
}

ANSWERS = {
    '*': '''
-MARKS = '.xo'  # The picture is made of these. Try '#.' or 'o=:+'.
-ROWS = 8  # Each is longer than the one before. Try 3 or 10.
+MARKS = '+-*'  # The picture is made of these. Try '#.' or 'o=:+'.
+ROWS = 5  # Each is longer than the one before. Try 3 or 10.
''',
    '**': '''
     mistakes = 0
+    rows_right = 0
@@
         if answer == right:
+            rows_right = rows_right + 1
             print('Yes, that is a mirror image!')
@@
             compare(answer, right)
+        print(f'Rows right: {rows_right}')
''',
    '***': '''
     show(picture)
+    show(picture[::-1])
     if mistakes < MISTAKES:
''',
}


class Mirror:
    """A player of one game; it keeps what it sees and types.

    plan: 'r' types a right half, 'f' or 'l' gets its first or last mark wrong,
    'n' types nonsense; then it goes on with the last letter of the plan.
    halves: the left half of each row. rows: whole rows, as they were typed.
    told: what came after each of them.
    """

    def __init__(self, game, seed, plan='r', marks=''):
        """Play the game, with these marks for what is wrong."""
        self.plan, self.marks = list(plan), marks
        self.halves, self.rows, self.refused = [], [], []
        session = game.play(self.typed, seed)
        self.told = session.replies
        for place in self.refused:
            del self.told[place:place + 1]
        if session.ending != 'finished' or not self.rows:
            raise Missing('Whoever types the right half of each row should '
                          'come to the end of the picture.')

    def typed(self, screen):
        """Return what to type."""
        found = re.findall(r'(\S+)\|\s', screen)
        if found:
            self.halves.append(found[-1])
        if len(self.rows) > 40 or not self.halves:
            return CTRL_D
        step = self.plan.pop(0) if self.plan[1:] else self.plan[0]
        right = self.halves[-1][::-1]
        if step == 'n':
            self.refused.append(len(self.rows))
            return right + right
        place = {'r': 99, 'f': 0, 'l': len(right) - 1}[step]
        if place < 99:
            other = [mark for mark in self.marks if mark != right[place]]
            right = right[:place] + other[0] + right[place + 1:]
        self.rows.append(self.halves[-1] + right)
        return right


def games(game, seeds, plans):
    """Yield a Mirror for each plan and seed."""
    for seed in range(seeds):
        marks = sorted(set(''.join(Mirror(game, seed).halves)))
        if len(marks) < 2:
            raise Missing('There should be more than one mark in a picture.')
        for plan in plans:
            yield Mirror(game, seed, plan, marks)


def one_star(game):
    """Is it made of + and - and *, and has it 5 rows?"""
    seen = set()
    for played in games(game, 6, ('r', 'rnr')):
        seen.update(''.join(played.halves))
        if len(played.rows) != 5:
            return f'There should be 5 rows, not {len(played.rows)}.'
    if seen != set('+-*'):
        return 'All the marks + - * should come in pictures, and no other.'
    return ''


def two_stars(game):
    """Is it said after each row how many were right so far?"""
    for played in games(game, 3, ('r', 'rnrfr', 'f', 'l', 'flr', 'rrfrlrl')):
        right = 0
        for row, told in zip(played.rows, played.told):
            right += row == row[::-1]
            said = re.findall(r'rows right\W*(\d+)|(\d+) rows right',
                              told.lower())
            if {''.join(found) for found in said} != {str(right)}:
                return (f'After the row {row}, "Rows right: {right}" should '
                        'be seen.')
    return ''


def three_stars(game):
    """Does the picture come again upside down, at both ends?"""
    for played in games(game, 3, ('r', 'frr', 'rlr', 'f', 'rnrfrl')):
        lines = [line.rstrip() for line in played.told[-1].split('\n')
                 if line.strip() in played.rows]
        rows = played.rows + played.rows[::-1]
        last = lines[-len(rows):]
        if last != last[::-1] or [line.strip() for line in last] != rows:
            return (f'After {len(played.rows)} rows, when the game ends, the '
                    'picture should be seen, and below it all upside down.')
    return ''
