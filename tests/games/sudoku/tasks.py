"""Tasks of Sudoku: see tools/parts/judge.py."""

import re

from parts.common import SRC
from parts.scripted import load
from parts.trial import Missing, plain_question

PREDICT = {'seed': 1, 'lines': ['B1 3 E1 9 H1 4'],
           'shows': '  1  6 3 . | . . 1 | 7 . 8',
           'because': 'Only the first one: after a mistake, break leaves the '
           'loop over the moves, and the third one is forgotten.'}

HINTS = {
    '*': 'The sign for an empty square has a name of its own.',
    '**': 'Where is a digit written in the grid? list(grid.values()) has all '
          'the digits, and a list can count.',
    '***': 'options() knows which digits are left. Let ask_moves() print '
           'them, and ask again.',
}

ANSWERS = {
    '*': '''
-HINTS = 3  # Try 0 or 5.
+HINTS = 5  # Try 0 or 3.
@@
-EMPTY = '.'
+EMPTY = '_'
''',
    '**': '''
                 grid[square] = digit
+                count = list(grid.values()).count(digit)
+                print(f'{digit}: {count} of 9')
''',
    '***': '''
             return [text[i:i + 3] for i in range(0, len(text), 3)]
+        if text in SQUARES and grid[text] == EMPTY:
+            reason = ' '.join(options(grid, text))
         print(reason)
''',
}

GAME = load(SRC / 'sudoku.py', {})
SEED = 1
ROW = re.compile(r'^ *([1-9])  ?((?:[^\s|])(?:[ |]+[^\s|]){8}) *$', re.M)


def grid_on(screen):
    """Return the last grid on a screen: {square: its mark}; else {}."""
    grid = {}
    for number, row in ROW.findall(screen)[-9:]:
        for letter, mark in zip('ABCDEFGHI', re.sub(r'[ |]', '', row)):
            grid[letter + number] = mark
    return grid if len(grid) == 81 else {}


class Puzzle:
    """A puzzle and its solution.

    grid: as the first screen shows it, but that empty squares are as in the
    game. solution: the same when it is full. empty: its empty squares.
    """

    def __init__(self, game, seed):
        """Start a game, look at the grid and solve it."""
        shown = grid_on(game.play([], seed).opening)
        self.marks = set(shown.values()) - set(GAME.DIGITS)
        self.grid = {square: mark if mark in GAME.DIGITS else GAME.EMPTY
                     for square, mark in shown.items()}
        self.solution = dict(self.grid)
        if not shown or not GAME.solve(self.solution):
            raise Missing('The first screen should show a puzzle that can be '
                          'solved.')
        self.empty = [square for square in self.grid
                      if self.grid[square] == GAME.EMPTY]
        self.moves = [square + self.solution[square] for square in self.empty]

    def mistake(self):
        """Return a move that is wrong, though nobody can see it, or ''."""
        return next((square + digit for square in self.empty
                     for digit in GAME.options(self.grid, square)
                     if digit != self.solution[square]), '')


def ends(game, lines, seed):
    """Does the game end with the last of the lines, and not before?"""
    session = game.play(lines, seed)
    return session.ending == 'finished' and session.typed == lines


def one_star(game):
    """Has each empty square an underscore, and are there five hints?"""
    puzzle = Puzzle(game, SEED)
    replies = game.answers(['hint'] * 6 + puzzle.moves[:1], SEED)
    grids = [grid_on(reply) for reply in replies]
    left = [list(grid.values()).count('_') for grid in grids]
    count = len(puzzle.empty)
    if puzzle.marks - {'_'} or left[0] != count - 1:
        return 'Each empty square of each grid should be shown as "_".'
    if left[:5] != list(range(count - 1, count - 6, -1)) or (
            left[5] not in (0, left[4])):
        return 'Five hints should write a digit each, and a sixth none.'
    if not ends(game, ['blub'] + puzzle.moves, SEED):
        return 'When all digits are right, the game should be over.'
    return ''


def two_stars(game):
    """Is it told how often a digit that is right stands in the grid?"""
    puzzle = Puzzle(game, SEED)
    grid = dict(puzzle.grid)
    lines = puzzle.moves[:2] + ['', ''.join(
        puzzle.moves[2:4])] + puzzle.moves[4:]
    for line, reply in zip(lines, game.answers(lines, SEED)):
        for move in re.findall('...', line):
            grid[move[:2]] = move[2]
            count = list(grid.values()).count(move[2])
            if not re.search(rf'\b{count} of 9\b', reply.lower()):
                return (f'When you write {move[2]} in {move[:2]}, "{count}'
                        ' of 9" should be seen.')
    clash = puzzle.empty[0] + next(
        digit for digit in GAME.DIGITS
        if digit not in GAME.options(puzzle.grid, puzzle.empty[0]))
    for move in puzzle.mistake(), clash:
        if re.search(r'\d of 9\b', game.answers([move], SEED)[0].lower()):
            return 'When your digit is not right, it should not be told.'
    return ''


def lists(reply, square, digits):
    """Does a line of a reply list just these digits?"""
    lines = ROW.sub('', reply.upper()).replace(square, '').split('\n')
    return any(re.findall('[1-9]', line) == digits for line in lines)


def three_stars(game):
    """Does a square alone tell which digits fit there?"""
    puzzle = Puzzle(game, SEED)
    grid = dict(puzzle.grid)
    full = next(square for square in grid if square not in puzzle.empty)
    typed = []
    for number, move in enumerate(puzzle.moves):
        if number < 9 or number > 36:
            typed += puzzle.empty[number:number + 3:2]
        typed.append(move)
    typed += [full, 'J3', 'B', 'b0']
    typed.append(typed.pop(-5))  # The last move still comes last.
    session = game.play(typed, SEED)
    for line, reply in zip(typed, session.replies):
        if len(line) == 3:
            grid[line[:2]] = line[2]
            continue
        fits = GAME.options(grid, line) if line in puzzle.empty else []
        if len(fits) > 1 and not lists(reply, line, fits):
            return (f'Where only {" ".join(fits)} fit by row, column and '
                    f'box, "{line}" should say so, and nothing else.')
        if plain_question(reply) != game.first_question:
            return f'After "{line}" you should be asked again.'
    if session.ending != 'finished' or session.typed != typed:
        return 'After a square alone, the game should go on as before.'
    return ''
