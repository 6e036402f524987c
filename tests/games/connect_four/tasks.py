"""Tasks of Connect Four: see tools/parts/judge.py."""

import re

from parts.common import Problem
from parts.trial import Trial, numbers_in

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


def board(screen):
    """Return the last board on a screen: {'A': its marks from below up}."""
    lines = [f' {line}  ' for line in screen.split('\n')]
    found = [(number, re.search(r'\bA +B\b( +[A-Z]\b)*', line))
             for number, line in enumerate(lines)]
    number, names = ([(0, None)] + [pair for pair in found if pair[1]])[-1]
    columns = {}
    for place in range(*names.span()) if names else ():
        if lines[number][place] != ' ':
            columns[lines[number][place]] = place
    marks = dict.fromkeys(columns, '')
    for line in reversed(lines[:number]):
        row = [line[place - 1:place + 2].strip() for place in columns.values()]
        if {len(mark) for mark in row} != {1}:
            break
        for letter, mark in zip(columns, row):
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
    for letter in 'AI':
        now = first
        typed = ['J'] + [letter] * 9
        for column, reply in zip(typed, game.play(typed).replies):
            before, now = now, board(reply) or now
            room = '.' in before.get(column, '')
            if (pieces(now) > pieces(before)) != room:
                return (f'Whoever types {column} again and again should '
                        f'{"" if room else "not "}find room there.')
    return ''


def miscounted(game, seed):
    """Return what is wrong with the counts in a game, or ''."""
    session = game.play(['B', 'blub', ''] + list('ABCDEFGHI') * 5, seed)
    for screen in session.screens:
        count = pieces(board(screen))
        said = [numbers_in(line) for line in screen.split('\n')
                if re.search(r'\bpieces?\b', line.lower())]
        if board(screen) and not any(count in numbers for numbers in said):
            return (f'Below the board with {count} pieces, "Pieces: {count}" '
                    'should be seen.')
    return ''


def two_stars(game):
    """Are the pieces counted below each board, the first and the last?"""
    if not board(game.play([]).opening):
        return 'The first screen should show the board.'
    low = Trial(game.path, game.original, game.first,
                {**game.constants, 'ROWS': 1})
    for seed in range(3):
        missing = miscounted(game, seed)
        try:
            missing = missing or miscounted(low, seed)
        except Problem:
            pass  # There is no ROWS any more, or other rows will not do.
        if missing:
            return missing
    return ''


def expected(lines, rows, letters, marks):
    """Return the board after lines that two players typed in turn."""
    columns = dict.fromkeys(letters, '')
    for line in lines:
        if line in columns and len(columns[line]) < rows:
            columns[line] += marks[pieces(columns) % 2]
    return {letter: columns[letter].ljust(rows, '.') for letter in letters}


def news(session):
    """Return the lines of the last screen that were not seen before, a text.

    Boards are left out, and what differs only in its numbers.
    """
    old = re.sub(r'\d+', '#', '\n'.join(session.screens[:-1])).split('\n')
    return ' '.join(
        line for line in session.last.split('\n')
        if re.sub(r'\d+', '#', line) not in old and re.search(r'\w\w', line))


def three_stars(game):
    """Is there a game for one player, and one for two?"""
    alone, both = game.chosen('1'), game.chosen('2')
    games = [alone.answers(['A', 'blub', 'B'], seed) for seed in range(5)]
    seen = [[board(reply) for reply in replies[::2]] for replies in games]
    if {(pieces(one), pieces(two)) for one, two in seen} != {(2, 4)} or all(
            one['A'][1:2] != '.' for one, two in seen):
        return 'After "1", the computer should drop a piece after each of X.'

    start = board(''.join(both.answers(['A', 'B'])))
    marks = start.get('A', '.')[0] + start.get('B', '.')[0]
    if '.' in marks or marks[0] == marks[1] or pieces(start) != 2:
        return 'After "2", typing A and B should drop X in A and O in B.'

    rows = len(start['A'])
    lines = ['A'] * (rows + 1) + ['B', 'blub', 'A', '', 'C']
    replies = both.answers(lines)
    for number, reply in enumerate(replies, 1):
        seen = board(reply)
        if seen and seen != expected(lines[:number], rows, start, marks) or (
                number == len(lines) and not reply):
            typed = ', '.join(line or 'Enter' for line in lines[:number])
            return ('Two players should drop their pieces in turn, and a bad '
                    f'answer costs no turn. Look at: {typed}')
    return wrong_end(both, marks, rows)


def wrong_end(both, marks, rows):
    """Return what is wrong at the end of games for two players, or ''."""
    towers = ['A', 'B'] * rows
    games = [both.play(towers), both.play(['C'] + towers)]
    told = [news(session) for session in games]
    moves = [len(session.typed) for session in games]
    for number, mark in enumerate(marks):
        if games[number].ending != 'finished' or (
                moves[0] % 2 == 0 or moves[number] != moves[0] + number):
            return f'As soon as {mark} has a row, the game should be over.'
    for number, mark in enumerate(marks):
        named = [who for who, each in enumerate(marks) if re.search(
            rf'(?<!\w){re.escape(each)}(?!\w)', told[number])]
        if not named:
            named = [who for who in (0, 1) if who + 1 in numbers_in(
                told[number])]
        if told[0] == told[1] or named == [1 - number]:
            return f'When {mark} has a row, the game should say who has won.'
    letters = ''.join(board(games[0].opening))
    if (moves[0], rows, letters) == (7, 6, 'ABCDEFG') and (
            not both.ends(DRAWN)):
        return 'When the board is full, the game for two should be over.'
    return ''
