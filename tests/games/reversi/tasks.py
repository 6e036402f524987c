"""Tasks of Reversi: see tools/parts/judge.py."""

import functools
import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says
from parts.trial import NONSENSE

PREDICT = {'seed': 1, 'lines': ['D3'],
           'shows': 'You (X): 3, the computer (O): 3',
           'because': 'Three each: you have 2, and 1 new, and 1 flipped. Each '
           'answer puts 1 disc and flips 1 of your 4 back.'}

HINTS = {
    '*': 'SIZE and CAN_GO are constants near the top.',
    '**': 'show() prints each board, and moves is a list.',
    '***': 'In main(), what happens when it is the turn of YOU can happen at '
           'each turn. The list moves is right for either side.',
}

ANSWERS = {
    '*': '''
-SIZE = 8  # Squares along a side, an even number. Try 6 or 10.
+SIZE = 6  # Squares along a side, an even number. Try 8 or 10.
@@
-CAN_GO = '+'
+CAN_GO = '*'
''',
    '**': '''
           f'the computer ({COMPUTER}): {discs.count(COMPUTER)}')
+    print('Moves:', len(moves))
''',
    '***': '''
     board = new_board()
     turn = YOU
+    players = ''
+    while players not in ['1', '2']:
+        players = input('Players (1/2)? ').strip().lower()
+        if players == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
+        if players not in ['1', '2']:
+            print('Please type 1 or 2.')  # Not judged: so is a sentence.
@@
-            if turn == YOU:
+            if turn == YOU or players == '2':
                 show(board, moves, last)
''',
}

STEPS = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]


def rows_of(screen):
    """Return the rows of a screen's last board, and the text below it."""
    found, below = [], ''
    for line in screen.split('\n'):
        number, *marks = re.sub(r'[\[\]()|]', ' ', line).split() or ['']
        while marks and len(marks[-1]) > 1:
            marks.pop()
        if number.isdecimal() and len(marks) > 3 and (
                max(map(len, marks)) == 1):
            found = found[:int(number) - 1] + [marks]
            below = ''
        else:
            below += line + '\n'
    return found, below


class Table:
    """What the marks on the boards of a copy mean."""

    def __init__(self, game):
        """Look at the four discs, and at the corner, of the first board."""
        rows = rows_of(game.play([]).opening)[0]
        self.size, half = len(rows), len(rows) // 2
        self.wide = {len(row) for row in rows} == {len(rows)}
        self.discs = {}
        if half > 1 and self.wide:
            self.discs = {rows[half][half - 1]: 'X', rows[half][half]: 'O',
                          rows[0][0]: '.'}

    def read(self, screen):
        """Return {square: disc}, {square: other mark} and what is below."""
        rows, below = rows_of(screen)
        if len(rows) != self.size or {len(row) for row in rows} != {self.size}:
            return None, {}, ''
        discs, others = {}, {}
        for y, row in enumerate(rows):
            for x, mark in enumerate(row):
                kind = self.discs.get(mark)
                if kind in ('X', 'O'):
                    discs[x, y] = kind
                elif kind != '.':
                    others[x, y] = mark
        return discs, others, below


def caught(discs, square, own):
    """Return what own flips at a square."""
    found = []
    for step_x, step_y in STEPS:
        x, y = square[0] + step_x, square[1] + step_y
        line = []
        while discs.get((x, y), own) != own:
            line.append((x, y))
            x, y = x + step_x, y + step_y
        if discs.get((x, y)) == own:
            found += line
    return found


def legal(discs, size, own):
    """Return the squares where own can go."""
    return [(x, y) for x in range(size) for y in range(size)
            if (x, y) not in discs and caught(discs, (x, y), own)]


def name(square):
    """Return the name of a square."""
    return chr(65 + square[0]) + str(square[1] + 1)


@functools.lru_cache(maxsize=None)
def script(size, seed):
    """Return moves for two, (square, whose, discs before), and the end."""
    half, chance = size // 2, random.Random(seed)
    discs = {(half - 1, half - 1): 'O', (half, half): 'O',
             (half, half - 1): 'X', (half - 1, half): 'X'}
    own, moves = 'X', []
    while legal(discs, size, 'X') or legal(discs, size, 'O'):
        squares = legal(discs, size, own)
        if squares:
            square = chance.choice(squares)
            moves.append((name(square), own, dict(discs)))
            discs.update(dict.fromkeys(
                caught(discs, square, own) + [square], own))
        own = 'O' if own == 'X' else 'X'
    return moves, discs


def boards(game, table, seed):
    """Return the boards of a game for one, each as read, and the Session.

    X goes where the rules allow it, and types nonsense now and then.
    """
    chance, waiting = random.Random(seed), []

    def player(screen):
        """Type what waits, or go on if a board is there."""
        discs = table.read(screen)[0]
        if not waiting and not discs:
            return CTRL_D
        if not waiting:
            squares = legal(discs, table.size, 'X') or [(0, 0)]
            waiting.extend(['blub'] * (len(discs) % 12 == 4))
            waiting.append(name(chance.choice(squares)))
        return waiting.pop(0)
    session = game.play(player, seed)
    found = [table.read(screen) for screen in session.screens]
    return [board for board in found if board[0]], session


def one_star(game):
    """Are there 36 squares, and a * where one can go?"""
    table = Table(game)
    if table.size != 6 or not table.wide:
        return 'The board should have 6 rows and 6 columns.'
    for seed in range(3):
        found, session = boards(game, table, seed)
        for discs, others, _ in found or [({}, {(0, 0): ''}, '')]:
            squares = legal(discs, 6, 'X')
            if others != dict.fromkeys(squares, '*'):
                return ('Each square where X can go should show a *, and no '
                        'other one.')
        if session.ending != 'finished':
            return 'X should be able to go to each square that shows a *.'
    return ''


def two_stars(game):
    """Is it said below each board where X can go, the last one too?"""
    table = Table(game)
    for seed in range(3):
        found, session = boards(game, table, seed)
        for discs, _, below in found or [({}, {}, '')]:
            count = len(legal(discs, table.size, 'X'))
            if not any(count in numbers_in(line) and (
                    says(line, 'moves') or count == 1 and says(line, 'move'))
                    for line in below.split('\n')):
                return ('Below a board with %d squares to choose from, '
                        '"Moves: %d" should be seen.' % (count, count))
        if session.ending != 'finished':
            return 'The game should still come to its end.'
    return ''


def wrong_pair(game, table, seed):
    """Return what is wrong in a game for two, or '', and the last news.

    News: lines of the last screen unlike all before but for numbers.
    """
    moves, end = script(table.size, seed)
    turns = []  # What is typed, is it right, whose turn is next, the discs.
    for number, (square, own, discs) in enumerate(moves):
        turns += [(line, False, own, discs) for line in (
            'blub', name(min(discs))) if number in (1, 4)]
        after = (moves + [('', '', end)])[number + 1]
        turns.append((square, True, *after[1:]))
    session = game.play([turn[0] for turn in turns], seed)
    for (line, right, own, discs), reply in zip(turns, session.replies):
        seen, others, _ = table.read(reply)
        if (right or seen) and seen != discs:
            return f'After {line} in a game for two, the board is wrong.', ''
        squares = legal(discs, table.size, own) if own else []
        if right and set(others) != set(squares):
            return f'Where {own} can go, a + should be seen at its turn.', ''
    if session.ending != 'finished' or len(session.typed) < len(turns):
        return 'The game for two should end when nobody can go any more.', ''
    old = re.sub(r'\d+', '#', '\n'.join(session.screens[:-1])).split('\n')
    return '', [line for line in session.last.split('\n') if re.sub(
        r'\d+', '#', line) not in old and re.search(r'\w\w', line)]


def three_stars(game):
    """Is there a game for one player, and one for two?"""
    nonsense = NONSENSE + ('0', '3', '12')
    alone, both = game.chosen('1', nonsense), game.chosen('2', nonsense)
    table = Table(both)
    if not table.discs or Table(alone).discs != table.discs:
        return 'After "1" and after "2" the board should be seen.'
    found = boards(alone, table, 1)[0]
    sizes = [len(board[0]) for board in found]
    if sizes[:2] != [4, 6]:
        return 'After "1", the computer should answer each move of X.'

    news = {}
    for seed in range(20):
        discs = list(script(table.size, seed)[1].values())
        winner = discs.count('X') > discs.count('O')
        if winner not in news:
            wrong, news[winner] = wrong_pair(both, table, seed)
            if wrong:
                return wrong
    if news.get(True) == news.get(False) != []:
        return 'The game for two should say who has won, X or O.'
    return ''
