"""Tasks of Maze Escape: see tools/parts/judge.py."""

import re

from parts.trial import Missing

PREDICT = {'seed': 4, 'lines': ['eeeeeeee'], 'shows': 'Oil left: 70',
           'because': 'Two, and the oil loses two: at a wall, break leaves '
           'the loop over the letters, and the others are forgotten.'}

HINTS = {
    '*': 'Which constants are 31 and 9 now?',
    '**': 'Keep the squares in a set: there each of them is only once. In '
          'which line does the player come to a new one?',
    '***': 'Let ask_moves() return a letter of its own for it. finish() shows '
           'how to see each square; do not change seen, or it stays light.',
}

ANSWERS = {
    '*': '''
-WIDTH = 31  # Squares from west to east, an odd number. Try 11 or 37.
-HEIGHT = 9  # Squares from north to south, an odd number. Try 5 or 13.
+WIDTH = 35  # Squares from west to east, an odd number. Try 11 or 37.
+HEIGHT = 11  # Squares from north to south, an odd number. Try 5 or 13.
''',
    '**': '''
     marks = {way_out: 'X', here: '@'}
+    walked = {start}
@@
         print(f'Oil left: {oil}')
+        print(f'Walked on: {len(walked)}')
@@
             marks[here] = '@'
+            walked.add(here)
             seen.update(light(maze, here))
''',
    '***': '''
         moves = answer.replace(' ', '')
+        if moves == 'map':
+            return 'm'
@@
         for move in ask_moves(maze, here):
+            if move == 'm':
+                whole = set()
+                for square in maze:
+                    whole.update(light(maze, square))
+                show(maze, whole, marks)
+                oil -= 10
+                break
             if move == 'l':
''',
}

SEEDS = 1, 2
STEPS = {'n': (0, -1), 'e': (1, 0), 's': (0, 1), 'w': (-1, 0)}
ROW = re.compile('(?:##|  | [^# ])+')  # A row of the maze, two signs a square.


def walls(row):
    """Return a row of the maze with nothing but its walls."""
    return re.sub('[^#]', ' ', row).rstrip()


class Maze:
    """A maze that is known from the screen that ends a lost game.

    rows: as they are shown. start, end: squares, (column, row). oil: so many
    steps end the game.
    """

    def __init__(self, game, seed):
        """Listen until the oil is used up, and look at the whole maze."""
        self.game = game
        self.seed = seed
        last = game.play(['l'] * 400, seed).last
        self.rows = [line for line in last.split('\n') if ROW.fullmatch(line)]
        self.squares = {(x // 2, y): row[x + 1]
                        for y, row in enumerate(self.rows)
                        for x in range(0, len(row), 2) if row[x] != '#'}
        marks = list(self.squares.values())
        self.is_complete = marks.count('@') == marks.count('X') == 1
        if self.is_complete:
            places = {mark: place for place, mark in self.squares.items()}
            self.start, self.end = places['@'], places['X']
            self.to_and_fro = (self.way()[0] + self.way(True)[-1]) * 400
            self.oil = self.last_step()

    def last_step(self):
        """Return how many steps to and fro end the game."""
        few, many = 0, len(self.to_and_fro)
        while many - few > 1:
            steps = (few + many) // 2
            if self.game.ends([self.to_and_fro[:steps]], self.seed):
                many = steps
            else:
                few = steps
        return many

    def size(self):
        """Return its columns and rows."""
        return max(map(len, self.rows), default=0) // 2, len(self.rows)

    def way(self, back=False):
        """Return the letters of the way out, or of the way back from there.
        """
        start, end = (self.end, self.start) if back else (self.start, self.end)
        found, waiting = {start: ''}, [start]
        for place in waiting:  # It grows meanwhile.
            for side in STEPS:
                near = self.near(place, side)
                if near in self.squares and near not in found:
                    found[near] = found[place] + side
                    waiting.append(near)
        return found.get(end, '') or 'l'

    @staticmethod
    def near(place, side):
        """Return the square next to a place."""
        return place[0] + STEPS[side][0], place[1] + STEPS[side][1]

    def walked(self, lines):
        """Return how many squares were walked on, first and after each line.
        """
        here, been = self.start, {self.start}
        counts = [1]
        for line in lines:
            for letter in line:
                if self.near(here, letter) not in self.squares:
                    break
                here = self.near(here, letter)
                been.add(here)
            counts.append(len(been))
        return counts

    def ends(self, lines):
        """Does the game end with the last of the lines, and not before?"""
        session = self.game.play(lines, self.seed)
        return session.ending == 'finished' and session.typed == list(lines)

    def is_on(self, screen):
        """Is the whole maze on a screen?"""
        wanted = '\n'.join(map(walls, self.rows))
        return wanted in '\n'.join(map(walls, screen.split('\n')))


def mazes(game):
    """Return some Mazes of a game; raise Missing if one is not complete."""
    found = [Maze(game, seed) for seed in SEEDS]
    if not all(maze.is_complete for maze in found):
        raise Missing('Whoever loses should see the whole maze, with @ and X.')
    return found


def one_star(game):
    """Is the maze 35 squares wide and 11 high, with a way out?"""
    for maze in mazes(game):
        if maze.size() != (35, 11):
            return ('The maze should be 35 squares wide and 11 high; it is '
                    '{} wide and {} high.'.format(*maze.size()))
        if not maze.ends([maze.way()]):
            return 'Whoever walks to X with oil enough should be out at once.'
    return ''


def two_stars(game):
    """Is the number of squares walked on told above each question?"""
    for maze in mazes(game):
        way = maze.way()
        first, back = maze.to_and_fro[:2]
        there = [first, back, way[:2], way[2], way[3]] + re.findall(
            '..?.?', way[4:])
        for lines in there, [first * 40, (back + first) * 3, back, back * 40]:
            screens = maze.game.play(lines, maze.seed).screens[:-1]
            for screen, count in zip(screens, maze.walked(lines)):
                screen = screen.lower()
                said = re.findall(r'\bwalked on\b[^\d\n]*(\d+)', screen)
                said += re.findall(r'(\d+)[^\d\n]*\bwalked on\b', screen)
                if '@' in screen and str(count) not in said:
                    return ('When you have walked on so many squares, "Walked '
                            f'on: {count}" should be seen above the question.')
    return ''


def three_stars(game):
    """Does map show the whole maze, once, for ten steps of oil?"""
    for maze in mazes(game):
        steps = maze.to_and_fro
        for before in [], [steps[:3]], ['map', steps[0]]:
            lines = before + ['MAP', steps[len(before) % 2]]
            replies = maze.game.answers(lines, maze.seed)
            if not maze.is_on(replies[-2]):
                return 'After "map", all walls of the maze should be seen.'
            if maze.is_on(replies[-1]):
                return 'After "map" and a step, it should be dark again.'
        for before in 0, 3, maze.oil - 12:
            last = maze.oil - 11
            lines = [steps[:before], 'map', steps[before:last], steps[last]]
            if not maze.ends(list(filter(None, lines))):
                return ('"map" should burn the oil of 10 steps: with oil for '
                        f'{maze.oil}, {maze.oil - 10} should then be left.')
        if not maze.ends(['map', steps[:2], 'map'] + list(
                steps[2:maze.oil - 20])):
            return '"map" should burn the oil of 10 steps each time.'
        lines = [steps[:maze.oil - 5], 'map']
        if not maze.ends(lines) and not maze.ends(
                lines + [steps[maze.oil - 5:maze.oil]]):
            return ('"map", with oil for 5 steps, should end the game or cost '
                    'nothing.')
    return ''
