"""Tasks of Connect Four: see tools/parts/judge.py."""

import contextlib
import contextlib
import itertools
import re

from parts.common import Problem
from parts.screens import numbers_in, says
from parts.trial import NONSENSE, Trial

PREDICT = {'seed': 1, 'lines': ['a', 'a', 'a'],
           'shows': 'O drops in column A.',
           'because': 'On top of yours, in A: you would win there, so '
           'computer_choice() returns that column.'}

HINTS = {
    '*': 'Two constants above the functions have the numbers 7 and 6.',
    '**': 'show() prints each board. The pieces in a column are as many as '
          'its list is long: add up all the columns.',
    '***': 'Ask above the loop in main(), until the answer is 1 or 2. Whose '
           'turn is it where computer_choice() is called, and who chooses '
           'the column if there are two players?',
}

ANSWERS = {
    '*': '''
-COLUMNS = 7  # Try 5 or 9.
-ROWS = 6  # Try 5 or 8.
+COLUMNS = 9  # Try 5 or 7.
+ROWS = 7  # Try 5 or 8.
''',
    '**': '''
     print(' ' + ' '.join(LETTERS))
+    pieces = 0
+    for column in board:
+        pieces += len(column)
+    print(f'Pieces: {pieces}')
''',
    '***': '''
     print('Type quit to leave.')

+    players = input('Players (1/2)? ').strip().lower()
+    while players not in ['1', '2']:
+        if players == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
+        players = input('Please type 1 or 2. Players (1/2)? ').strip().lower()
+
     board = []
@@
             piece = COMPUTER
-            x = computer_choice(board)
+            if players == '2':
+                show(board)  # Not judged: some keep it in mind.
+                x = ask_column(board)
+            else:
+                x = computer_choice(board)
''',
}

# Moves of two players that fill a board of 7 columns and 6 rows with no row.
DRAWN = 'ACBCBEGACEGGDGEBGCCGFAFDBFFBDCEFBDDAEEAADF'
LETTERS = r'\bA +B\b( +[A-Z]\b)*'  # What stands below a board.


def board(screen):
    """Return the last board on a screen: {'A': its marks from below up}."""
    lines = screen.replace('|', ' ').split('\n')
    marks = {}
    for number, line in enumerate(lines):
        names = re.search(LETTERS, line)
        if names:
            marks = dict.fromkeys(names.group().split(), '')
            for above in reversed(lines[:number]):
                row = above.split()[-len(marks):]
                if len(row) < len(marks) or len(''.join(row)) > len(marks):
                    break
                for letter, mark in zip(marks, row):
                    marks[letter] += mark
    return marks


def pieces(columns):
    """Return how many pieces lie on a board; dots are its empty squares."""
    return len(''.join(columns.values()).replace('.', ''))


def one_star(game):
    """Has the board nine columns and seven rows, and can they be filled?"""
    first = board(game.play([]).opening)
    if ''.join(first) != 'ABCDEFGHI' or len(first['A']) != 7:
        return ('The board should have the columns A to I, and 7 rows; it has '
                f'{len(first)} columns and {len(first.get("A", ""))} rows.')
    for letter, seed in itertools.product('AI', range(6)):
        now, typed = first, ['J'] + [letter] * 9  # Unless the computer wins.
        for column, screen in zip(typed, game.play(typed, seed).screens[1:-1]):
            before, now = now, board(screen) or now
            room = '.' in before.get(column, '')
            if pieces(now) != pieces(before) + 2 * room:
                return f'Column {letter} should take 7 pieces, and J none.'
    return ''


def two_stars(game):
    """Are the pieces counted below each board, the first and the last?"""
    if not board(game.play([]).opening):
        return 'The first screen should show the board.'
    typed = ['B', 'blub', ''] + list('ABCDEFGHI') * 5
    screens = [screen for seed in range(3)
               for screen in game.play(typed, seed).screens]
    with contextlib.suppress(Problem):  # There may be no ROWS any more.
        low = Trial(game.path, game.original, game.first,
                    {**game.constants, 'ROWS': 1})
        screens += low.play(typed).screens
    for screen in filter(board, screens):
        count = pieces(board(screen))
        below = re.split(LETTERS, screen)[-1].split('\n')
        if not any(says(line, 'pieces') and count in numbers_in(line)
                   for line in below):
            return (f'Below the board with {count} pieces, "Pieces: {count}" '
                    'should be seen.')
    return ''


def expected(lines, start, marks):
    """Return the board after lines that two players typed in turn."""
    columns, rows = dict.fromkeys(start, ''), len(start['A'])
    for line in lines:
        if line in columns and len(columns[line]) < rows:
            columns[line] += marks[pieces(columns) % 2]
    return {letter: columns[letter].ljust(rows, '.') for letter in columns}


def three_stars(game):
    """Is there a game for one player, and one for two?"""
    alone, both = [game.chosen(count, NONSENSE + ('0', '3')) for count in '12']
    ways = [way for way in game.ways_in('2') if '2' in way]  # Names, too?
    both = game.with_first(ways[0]) if ways else both
    games = [alone.answers(['A', 'blub', 'B'], seed) for seed in range(5)]
    seen = [[board(reply) for reply in replies[::2]] for replies in games]
    if {(pieces(one), pieces(two)) for one, two in seen} != {(2, 4)} or all(
            one['A'][1:2] != '.' for one, two in seen):
        return 'After "1", the computer should drop a piece after each of X.'

    start = board(''.join(both.answers(['A', 'B'])))
    marks = ''.join((start.get(letter) or '.')[0] for letter in 'AB')
    if '.' in marks or marks[0] == marks[1] or pieces(start) != 2:
        return 'After "2", typing A and B should drop X in A and O in B.'

    towers = ['A', 'B'] * len(start['A'])
    lines = towers[::2] + ['A', 'B', 'blub', 'A', '', 'C']
    games = [both.play(typed) for typed in (towers, ['C'] + towers, lines)]
    for session in games:
        for number, reply in enumerate(session.replies, 1):
            typed = session.typed[:number]
            if board(reply) not in ({}, expected(typed, start, marks)):
                typed = ', '.join(line or 'Enter' for line in typed)
                return ('Two players should drop their pieces in turn, and a '
                        f'bad answer costs no turn. Look at: {typed}.')
    told = []
    for number, mark in enumerate(marks):
        old = '\n'.join(games[number].screens[:-1])
        told.append(' '.join(
            line for line in games[number].last.split('\n') if line not in old
            and re.search(r'\w\w', line) and not says(line, 'pieces')))
        named = [each for each in marks if says(told[-1], each)]
        if games[number].ending != 'finished' or len(games[0].typed) != (
                len(games[number].typed) - number):
            return f'As soon as {mark} has a row, the game should be over.'
        if told[0] in told[1:] or named and mark not in named:
            return f'When {mark} has a row, the game should say who has won.'
    full = '.' not in ''.join(expected(DRAWN, start, marks).values())
    if games[2].ending == 'finished' or full and len(games[0].typed) == 7 and (
            not both.ends(DRAWN)):
        return 'The game for two should end with a row or a full board.'
    return ''
