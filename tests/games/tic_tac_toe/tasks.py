"""Tasks of Tic-Tac-Toe: see tools/parts/judge.py."""

import functools
import random
import re

from parts.common import Problem
from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Trial

PREDICT = {'seed': 3, 'lines': ['A1'], 'shows': 'It takes B2.',
           'because': 'B2, in the middle: wherever else it went, you could '
           'make two lines at once, and worth() sees that coming.'}

HINTS = {
    '*': 'All the lines that win stand in LINES.',
    '**': 'show() prints each board, and empty_squares() returns a list.',
    '***': 'best_squares() does it for the computer. For you, X is the mark '
           'to try, O is next, and what is worth least is best.',
}

ANSWERS = {
    '*': '''
-         ('A1', 'A2', 'A3'), ('B1', 'B2', 'B3'), ('C1', 'C2', 'C3'),
-         ('A1', 'B2', 'C3'), ('A3', 'B2', 'C1')]  # The last are diagonals.
+         ('A1', 'A2', 'A3'), ('B1', 'B2', 'B3'), ('C1', 'C2', 'C3')]
''',
    '**': '''
             print('    ---+---+---')
+    print('Empty:', len(empty_squares(board)))
     print()
''',
    '***': '''
             sys.exit()  # This ends the program.
+        if square == 'HINT':
+            found = {}
+            known = {}
+            for hint in empty_squares(board):
+                board[hint] = YOU
+                found[hint] = worth(board, COMPUTER, known)
+                board[hint] = EMPTY
+            least = min(found.values())
+            good = [hint for hint in found if found[hint] == least]
+            print(f'{good[0]} is good.')
+            continue
         if square in empty_squares(board):
''',
}

NAMES = [column + row for row in '123' for column in 'ABC']
STRAIGHT = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8)]
DIAGONAL = [(0, 4, 8), (2, 4, 6)]
ROW = re.compile(r'^\W*([123])\b([^|\n]*)\|([^|\n]*)\|([^|\n]*)$', re.M)
NAMED = re.compile(r'\b[A-C][1-3]\b')


class Table:
    """A copy with what stands in an empty square, and the mark of the player.

    If it may be, the computer plays blindly: that is quick.
    """

    def __init__(self, game):
        """Look at the first two boards."""
        self.game = Trial(game.path, game.original, game.first,
                          {**game.constants, 'SLIPS': 100})
        try:
            session = self.game.play(['A1'])
        except Problem:  # There is no SLIPS any more.
            self.game = game
            session = game.play(['A1'])
        self.known = {}
        for screen, mark in zip(session.screens, '.X'):
            self.known.setdefault((self.cells(screen) or [' '])[0], mark)

    def cells(self, screen):
        """Return what stands in the squares of the last board on a screen."""
        rows = [row[1:] for row in ROW.findall(screen)][-3:]
        return [(cell.strip() + ' ')[0] for row in rows for cell in row]

    def board(self, screen):
        """Return the last board, a text of nine marks, X, O or dot, or ''."""
        marks = [self.known.get(cell, 'O') for cell in self.cells(screen)]
        return ''.join(marks) if len(marks) == 9 else ''


def lined(board, lines):
    """Return those of the lines that have three equal marks on a board."""
    return [line for line in lines if '.' not in [board[i] for i in line]
            and len({board[i] for i in line}) == 1]


def boards(table, seed, wishes=(), nonsense=()):
    """Return a Session, and its boards with their screens.

    The player takes the squares that are wished for, then any.
    """
    chance, waiting = random.Random(seed), []

    def player(screen):
        """Type what waits, or a square that is empty; leave if refused."""
        if not waiting:
            board = table.board(screen)
            empty = [name for name, mark in zip(NAMES, board) if mark == '.']
            wished = [name for name in wishes if name in empty]
            wished.append(chance.choice(empty or [CTRL_D]))
            waiting.extend(list(nonsense) + wished[:1])
        return waiting.pop(0)
    session = table.game.play(player, seed)
    return session, [(table.board(screen), screen)
                     for screen in session.screens if table.board(screen)]


def one_star(game):
    """Do diagonals win no more, while rows and columns do?"""
    table = Table(game)
    for line in STRAIGHT + DIAGONAL:
        wishes = [NAMES[place] for place in line]
        seen = False
        for seed in range(30 if line in DIAGONAL else 4):
            session, found = boards(table, seed, wishes)
            for count, (board, _) in enumerate(found, 1):
                over = count == len(found) and session.ending == 'finished'
                seen = seen or line in lined(board, DIAGONAL)
                if over != (lined(board, STRAIGHT) != [] or '.' not in board):
                    return ('The game should end with three in a row or a '
                            'column or a full board, and not before.')
            if seen and seed > 3:
                break
        if line in DIAGONAL and not seen:
            return ('The game should go on when three marks are in '
                    f'{", ".join(wishes)}.')
    return ''


def two_stars(game):
    """Is it said below each board how many squares are empty?"""
    table = Table(game)
    for seed in range(6):
        _, found = boards(table, seed, ['B2', 'A1'] * (seed % 2),
                          ['blub', ''] * (seed == 0))
        for board, screen in found or [('.' * 9, '')]:
            below = re.split(ROW, screen)[-1]
            count = board.count('.')
            if not any(count in numbers_in(line) and says(line, 'empty')
                       for line in below.split('\n')):
                return (f'Below the board, "Empty: {count}" should be seen '
                        f'when {count} squares are empty.')
    return ''


@functools.lru_cache(maxsize=None)
def result(board, turn, lines):
    """Return 1 if X, whose turn it may be, can win a board, 0 or -1."""
    done = lined(board, lines)
    if done or '.' not in board:
        return {'X': 1, 'O': -1}[board[done[0][0]]] if done else 0
    found = [result(after, 'XO'[turn == 'X'], lines)
             for after in moves(board, turn).values()]
    return max(found) if turn == 'X' else min(found)


def moves(board, turn):
    """Return what a board can become, {name of a square: board}."""
    return {NAMES[place]: board[:place] + turn + board[place + 1:]
            for place in range(9) if board[place] == '.'}


def is_good(board, square, lines):
    """Is the square as good as any for X on this board?"""
    after = moves(board, 'X')
    return board.count('.') > 8 or square in after and result(
        board, 'X', lines) == result(after[square], 'O', lines)


def hints(table, seed, follow):
    """Return (board, question, replies to hint and HINT) for each turn.

    Only with seed 0, hints are asked for on the empty board.
    """
    chance, found, waiting = random.Random(seed), [], []

    def player(screen):
        """Type hint, HINT, and then a square; leave if it is refused."""
        if not waiting:
            board = table.board(screen)
            square = chance.choice([name for name, mark in zip(
                NAMES, board) if mark == '.'] or [CTRL_D])
            if seed and board.count('.') > 8 or square == CTRL_D:
                return square
            waiting.extend(['hint', 'HINT', square])
            found.append([board, plain_question(screen)])
        else:
            found[-1].append(screen)
            named = NAMED.findall(screen.rpartition('\n')[0].upper())
            if waiting[1:] == [] and follow and named:
                waiting[0] = named[0]
        return waiting.pop(0)
    table.game.play(player, seed)
    return [turn for turn in found if len(turn) == 4]


def three_stars(game):
    """Does a hint name one square that is best, at every turn?"""
    table = Table(game)
    good = [STRAIGHT, STRAIGHT + DIAGONAL]  # The lines that may win.
    for seed in range(7):
        for board, asked, *replies in hints(table, seed, seed % 4 == 0) or [
                ('.' * 9, '?', '')]:
            for reply in replies:
                named = set(NAMED.findall(reply.rpartition('\n')[0].upper()))
                if plain_question(reply) != asked or len(named) != 1:
                    return ('After "hint" one square should be named, and '
                            'then the same question should come.')
                square = min(named)
                good = [lines for lines in good
                        if is_good(board, square, tuple(lines))]
                if not good:
                    return (f'The hint {square} is not as good for X as any, '
                            'on the board ' + ' '.join(
                                [board[:3], board[3:6], board[6:]]) + '.')
    return ''
