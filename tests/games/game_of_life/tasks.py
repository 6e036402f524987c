"""Tasks of Game of Life: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in

PREDICT = {
    'seed': 135, 'lines': ['', ''],
    'shows': ' 5 . . . . . o . .\n 6 . . . . + O + .\n 7 . . . . . o . .\n',
    'because': 'One above the other: the outer two have only one neighbour, '
    'and the squares above and below the middle have three.'}

HINTS = {
    '*': 'Two constants hold the rules. Which one is about flowers that are '
         'there already?',
    '**': 'Keep next_week(flowers) in a second variable first. Which of its '
          'squares are not in flowers?',
    '***': 'What is 8 % 8, and what is -1 % 8? Only count_neighbours() needs '
           'to know.',
}

ANSWERS = {
    '*': '''
-LIVES = [2, 3]  # With how many neighbours a flower lives on.
+LIVES = [2, 3, 4]  # With how many neighbours a flower lives on.
''',
    '**': '''
-        flowers = next_week(flowers)
+        later = next_week(flowers)
+        print(f'New: {len(later - flowers)}')
+        flowers = later
''',
    '***': '''
-                square = (column, row)
-                if square != (x, y) and square in counts:
+                square = (column % SIZE, row % SIZE)
+                if square != (x, y):
''',
}

ROW = re.compile(r'(?m)^ *(\d+)((?: \S){4,})\s*$')
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'


def garden(screen):
    """Return the flowers that a screen shows last, a set, and its size."""
    flowers, size = set(), 0
    for number, marks in ROW.findall(screen):
        if number == '1':
            flowers, size = set(), len(marks.split())
        flowers |= {(x, int(number) - 1) for x, mark in enumerate(
            marks.split()) if mark not in '.+'}
    return flowers, size


def counted(flowers, size, bent):
    """Return {square: its neighbours}; bent: the edges meet."""
    counts = {(x, y): 0 for x in range(size) for y in range(size)}
    for x, y in flowers:
        for column in (x - 1, x, x + 1):
            for row in (y - 1, y, y + 1):
                there = (column % size, row % size) if bent else (column, row)
                if there in counts and there != (x, y):
                    counts[there] += 1
    return counts


def week_later(flowers, size, lives, bent):
    """Return the flowers of the next week."""
    counts = counted(flowers, size, bent)
    return {square for square in counts if counts[square] == 3
            or square in flowers and counts[square] in lives}


def weeks(game, seed):
    """Play a game; return its weeks, a list: (the flowers when one is planted,
    the size of the garden, the flowers a week later, the screen then).
    """
    pick = random.Random(seed)
    typed, found = [], []

    def answer(screen):
        """Plant one flower where it has two neighbours, as a rule."""
        typed.append(screen)
        if len(typed) in (3, 4):
            return 'blub'  # It is refused, and then the same garden is meant.
        flowers, size = garden(typed[2] if len(typed) == 5 else screen)
        counts = counted(flowers, size, False)
        free = [square for square in counts if square not in flowers]
        good = [square for square in free if counts[square] == 2] or free
        if not good or len(typed) > 30:
            return CTRL_D
        x, y = pick.choice(good)
        found.append((len(typed), flowers | {(x, y)}, size))
        return LETTERS[x] + str(y + 1)
    replies = game.play(answer, seed).replies
    return [(now, size, garden(replies[number - 1])[0], replies[number - 1])
            for number, now, size in found if number <= len(replies)]


def wrong_week(game, lives, bent, plain):
    """Return what is not as such rules want it, '' if all is.

    plain: (lives, bent) of other rules; some week must differ from these.
    """
    differs = False
    for seed in range(6):
        for now, size, later, _ in weeks(game, seed):
            wanted = week_later(now, size, lives, bent)
            differs = differs or wanted != week_later(now, size, *plain)
            for square in sorted(wanted ^ later):
                return (f'{"A flower" if square in now else "A free square"} '
                        f'in {LETTERS[square[0]]}{square[1] + 1}, neighbours: '
                        f'{counted(now, size, bent)[square]}. A week later '
                        f'{"a" if square in wanted else "no"} flower should '
                        'be there.')
    return '' if differs else 'There should be more flowers in a week.'


def one_star(game):
    """Do flowers with four neighbours live on, and no others?"""
    said = [wrong_week(game, {2, 3, 4}, bent, ({2, 3}, bent))
            for bent in (False, True)]
    return said[0] and said[1] and said[0]


def two_stars(game):
    """Is it said after each week how many flowers have grown?"""
    for seed in range(4):
        for number, (now, size, later, screen) in enumerate(
                weeks(game, seed), 1):
            new = len(later - now)
            if not any(new in numbers_in(line)
                       for line in screen.lower().split('\n')
                       if re.search(r'\bnew\b', line)):
                return f'After week {number}, "New: {new}" should be seen.'
    return ''


def three_stars(game):
    """Have the squares at an edge neighbours at the other edge?"""
    said = [wrong_week(game, lives, True, (lives, False))
            for lives in ({2, 3}, {2, 3, 4})]
    return said[0] and said[1] and said[0].replace(
        'neighbours', 'neighbours round the edges')
