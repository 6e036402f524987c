"""Tasks of Lights Out: see tools/parts/judge.py."""

import functools
import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['A1 A1'],
           'shows': '1 . * * .\n  2 * . . .\n  3 * . . .\n  4 . . . .\n',
           'because': 'None: the second press switches the same lamps back, '
           'for ^ with the same number twice changes nothing.'}

HINTS = {
    '*': 'BOARDS and ON are constants near the top.',
    '**': 'fewest[board] is the number. In main(), show() is called twice.',
    '***': 'Which lamps lead to a board with a smaller number in fewest? Go '
           'there, and on from there, until the board is dark.',
}

ANSWERS = {
    '*': '''
-BOARDS = [2, 3, 4]  # How many presses each board takes. Try [6] or [1, 7].
+BOARDS = [2, 3, 4, 5]  # The presses each board takes. Try [6] or [1, 7].
@@
-ON = '*'
+ON = 'O'
''',
    '**': '''
         while board != DARK and presses_left > 0:
             show(board, presses_left)
+            print('Fewest:', fewest[board])
@@
         show(board, presses_left)
+        print('Fewest:', fewest[board])
         if board != DARK:
''',
    '***': '''
             print(f'You would need {fewest[board]} more: you lose.')
+            way = 'Way:'
+            while board != DARK:
+                for lamp in LAMPS:
+                    after = board ^ switched_by(lamp)
+                    if fewest[after] < fewest[board]:
+                        board = after
+                        way += ' ' + lamp
+            print(way)
             return
''',
}

ROW = re.compile(r'^\W*([1-9])\b((?: *\S)+?) *$')


def boards_in(screen):
    """Return the boards on a screen: (rows of marks, the text below)."""
    found = []
    for line in screen.split('\n'):
        row = ROW.match(line)
        marks = row.group(2).split() if row else []
        if len(marks) > 1 and max(map(len, marks)) == 1:
            if row.group(1) == '1':
                found.append([[], ''])
            if found:
                found[-1][0].append(''.join(marks))
        elif found:
            found[-1][1] += line + '\n'
    return [(rows, below) for rows, below in found
            if {len(row) for row in rows} == {len(rows)}]


@functools.lru_cache(maxsize=None)
def lamps(size):
    """Return what each lamp switches, {name: a set of names}."""
    names = [chr(65 + x) + str(y + 1)
             for y in range(size) for x in range(size)]
    return {one: frozenset(
        other for other in names if abs(ord(one[0]) - ord(other[0]))
        + abs(int(one[1]) - int(other[1])) <= 1) for one in names}


@functools.lru_cache(maxsize=None)
def ways(size):
    """Return a shortest way to darkness for each board, {lit: (names)}."""
    found = {frozenset(): ()}
    waiting = [frozenset()]
    for lit in waiting:
        for name, switched in lamps(size).items():
            if lit ^ switched not in found:
                found[lit ^ switched] = (name,) + found[lit]
                waiting.append(lit ^ switched)
    return found


class Table:
    """A copy, and which mark on its boards stands for a lamp that is on."""

    def __init__(self, game):
        """Find out with which mark the first board can be solved."""
        self.game, self.mark = game, ''
        rows = (boards_in(game.play([]).opening) or [([], '')])[0][0]
        for mark in sorted(set(''.join(rows))):
            way = self.way(rows, mark)
            session = game.play([' '.join(way)])
            after = boards_in(session.replies[0])
            if way and after and mark not in ''.join(after[0][0]) and (
                    len(after) > 1 or session.ending == 'finished'):
                self.mark = mark  # Not all that look alike are dark.

    def lit(self, rows, mark=''):
        """Return the lamps that are on, a set of names."""
        return frozenset(chr(65 + x) + str(y + 1) for y, row in enumerate(rows)
                         for x, each in enumerate(row)
                         if each == (mark or self.mark))

    def way(self, rows, mark=''):
        """Return a shortest way from a board, () where there is none."""
        known = ways(len(rows)) if 1 < len(rows) < 5 else {}
        return known.get(self.lit(rows, mark), ())

    def play(self, seed, wins):
        """Return the Session of a player, and the boards of its screens.

        wins: how many boards it puts out before it presses anywhere.
        """
        chance, typed, dark = random.Random(seed), [], []

        def player(screen):
            """Type nonsense, nothing, then one half of a way after another."""
            typed.append(screen)
            found = boards_in(typed[0] if len(typed) < 4 else screen)
            if len(typed) < 3:
                return ['blub', ''][len(typed) - 1]
            if not found or len(typed) > 99:
                return CTRL_D
            dark.extend(rows for rows, _ in found if not self.lit(rows))
            way = self.way(found[-1][0]) if len(dark) < wins else [
                chance.choice(sorted(lamps(len(found[-1][0]))))]
            return ' '.join(way[:len(way) // 2 or 1])
        session = self.game.play(player, seed)
        return session, [boards_in(screen) for screen in session.screens]


def one_star(game):
    """Are there four boards, of which the last takes 5 presses?"""
    table = Table(game)
    if table.mark != 'O':
        return 'Each lamp that is on should be shown as an O.'
    for seed in range(3):
        session, screens = table.play(seed, 99)
        fresh = [screen[-1][0] for screen in screens[:1] + [
            screen for screen in screens if len(screen) > 1] if screen]
        if session.ending != 'finished' or len(fresh) != 4:
            return ('There should be four boards, and whoever puts out the '
                    f'lamps of all wins; there are {len(fresh)}.')
        if len(table.way(fresh[3])) != 5:
            return ('The fourth board should take 5 presses; it takes '
                    f'{len(table.way(fresh[3]))}.')
    return ''


def two_stars(game):
    """Are the fewest presses said below each board?"""
    table = Table(game)
    if not table.mark:
        return 'The first screen should show a board that can be solved.'
    for seed, wins in ((0, 99), (1, 0), (2, 1)):
        for rows, below in sum(table.play(seed, wins)[1], []):
            count = len(table.way(rows))
            if not any(count in numbers_in(line) and says(line, 'fewest')
                       for line in below.split('\n')):
                return (f'Below a board that takes {count} presses, "Fewest: '
                        f'{count}" should be seen.')
    return ''


def way_in(screen):
    """Return the lamps that are named after the word way on a screen."""
    text = re.split(r'\bway\b', screen.lower())
    return re.findall(r'\b[A-D][1-4]\b', text[-1].upper()) if text[1:] else []


def three_stars(game):
    """Is a shortest way named when the presses are used up, and not before?"""
    table = Table(game)
    for seed, wins in ((0, 0), (1, 0), (2, 1), (3, 2)):
        session, screens = table.play(seed, wins)
        rows = (sum(screens, []) or [([], '')])[-1][0]
        if session.ending != 'finished' or not table.mark:
            return 'Whoever uses up the presses should lose.'
        if any(way_in(screen.rpartition('\n')[0].partition('\n\n')[2])
               for screen in session.screens[:-1]):
            return 'No way should be named before the presses are used up.'
        named, lit = way_in(session.last), table.lit(rows)
        for name in named:
            lit = lit ^ lamps(len(rows)).get(name, frozenset())
        if lit or len(named) != len(table.way(rows)):
            return ('When you lose, a shortest way should be named. For the '
                    'last board, this one is right: "Way: %s".' % ' '.join(
                        table.way(rows)))
    return ''
