"""Tasks of Twenty Forty-Eight: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in

PREDICT = {'seed': 18, 'lines': ['ld', 'l'],
           'shows': '     4      4      .      . ',
           'because': 'No: 2 and 2 merge to a new 4, and the two 4 stand side '
           'by side. slide() lets no tile merge twice in a move.'}

HINTS = {
    '*': 'NEW_TILES has ten tiles, one of which comes. And what is the GOAL?',
    '**': 'show() prints each board. Count in its loop, or with a loop of its '
          'own, the squares that are EMPTY.',
    '***': 'In main(), keep the board in a second variable before the moves '
           'of a new line are made. moved() makes a new board, so the old one '
           'stays as it was.',
}

ANSWERS = {
    '*': '''
-GOAL = 512  # The tile that wins: in the famous game, 2048. Try 64 or 2048.
-NEW_TILES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4]  # Nine of ten are a 2. Try [2].
+GOAL = 192  # The tile that wins.
+NEW_TILES = [3, 3, 3, 3, 3, 3, 3, 3, 3, 6]  # Nine of ten are a 3.
''',
    '**': '''
                 line += ' '
         print(line)
+    empty = 0
+    for square in board:
+        if board[square] == EMPTY:
+            empty += 1
+    print(f'Empty: {empty}')
''',
    '***': '''
             sys.exit()  # This ends the program.
+        if answer == 'back':
+            return answer
         moves = ''
@@
     waiting = ''  # The directions that were typed and are still to come.
+    before = board
@@
             waiting = ask_moves()
+            if waiting == 'back':
+                board = before
+                waiting = ''
+                continue
+            before = board
''',
}


def board(screen):
    """Return the last board on a screen, a list of rows; 0 is empty."""
    rows = []
    for line in screen.split('\n'):
        cells = re.findall(r'\d+|[^\s\d*|+-]', line)
        if line.count('|') > 2:
            cells = line.strip().strip('|').split('|')
        if cells and not re.search('[A-Za-z]', line):
            rows.append([max(numbers_in(cell) | {0}) for cell in cells])
    size = len(rows[-1]) if rows else 0
    found = rows[-size:]
    return found if [len(row) for row in found] == [size] * size else []


def slid(rows, way):
    """Return the board after a move, as it is before the new tile comes."""
    found = []
    for line in [list(column) for column in zip(*rows)] if way in 'ud' else (
            rows):
        tiles = [tile for tile in (line[::-1] if way in 'dr' else line)
                 if tile]
        for place in range(len(tiles) - 1):
            if tiles[place] == tiles[place + 1]:
                tiles[place:place + 2] = [2 * tiles[place], 0]
        tiles = [tile for tile in tiles if tile]
        tiles += [0] * (len(line) - len(tiles))
        found.append(tiles[::-1] if way in 'dr' else tiles)
    return [list(row) for row in zip(*found)] if way in 'ud' else found


def tiles_on(screen):
    """Return the tiles on the board of a screen, a list."""
    return [tile for row in board(screen) for tile in row if tile]


def played(game, seed):
    """Return the screens of a game, played down and left if possible."""
    def player(screen):
        """Slide one way that moves something; leave when there is none."""
        rows = board(screen)
        return next((way for way in 'dlru' if slid(rows, way) != rows), CTRL_D)
    return game.play(player, seed).screens


def one_star(game):
    """Are all tiles threes, doubled, and does 192 win?"""
    first = {tile for seed in range(60)
             for tile in tiles_on(game.play([], seed).opening)}
    if first != {3, 6}:
        return ('The first tiles should be 3 and now and then 6, but they are '
                + ' and '.join(map(str, sorted(first))) + '.')
    for seed in range(8):
        screens = played(game, seed)
        largest = [max(tiles_on(screen), default=0) for screen in screens]
        if max(largest[:-1]) >= 192:
            return 'The game should be over as soon as there is a 192.'
        if largest[-1] == 192:
            return ''
    return '' if len(board(screens[0])) == 3 else (
        'A tile of 192 should win the game.')


def two_stars(game):
    """Is the number of empty squares said below each board, to the last?"""
    if not board(game.play([]).opening):
        return 'The first screen should show the board.'
    chance = random.Random(1)
    lines = [''.join(chance.sample('udlr', 4)) for turn in range(300)]
    for screen in game.play(lines).screens:
        empty = sum(row.count(0) for row in board(screen))
        said = [numbers_in(line) for line in screen.split('\n')
                if re.search(r'\bempty\b', line.lower())]
        if board(screen) and not any(empty in numbers for numbers in said):
            return (f'When so many squares are, "Empty: {empty}" should be '
                    'seen below the board.')
    return ''


def three_stars(game):
    """Does "back" bring back the board from before the last line?"""
    for seed in range(6):
        lines, boards = [], [board(game.play([], seed).opening)]
        for turn in range(seed + 1):
            for line in ('ld', 'dr', 'ul', 'ru', 'l', 'd', 'r', 'u'):
                # All its moves have to move something.
                after = slid(boards[-1], line[0])
                if boards[-1] and after != boards[-1] and (
                        slid(after, line[-1]) != after or not line[1:]):
                    break
            lines.append(line)
            boards.append(board(game.answers(lines, seed)[-1]))
        if game.ends(lines, seed):
            continue  # A small board is full so soon.
        if not boards[-1]:
            return 'After each line of moves the board should be seen.'
        seen = game.answers(lines + ['back', line[0]], seed)
        if board(seen[-2]) != boards[-2]:
            return (f'After {lines[-1]} and then back, the board should be as '
                    f'it was before {lines[-1]}.')
        wanted = slid(boards[-2], line[0])
        new = [pair for row, other in zip(board(seen[-1]), wanted)
               for pair in zip(row, other) if pair[0] != pair[1]]
        if len(new) != 1 or new[0][1] != 0:
            return ('After back, the game should go on with the board that '
                    'came back.')
        game.play(['back', 'blub', 'back'] + lines + ['back', 'back', 'l'])
    return ''
