"""Tasks of Sliding Tiles: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in

PREDICT = {'seed': 7, 'lines': ['11 8 10'], 'shows': 'Moves left: 35',
           'because': 'Only the first one: at a tile that is not beside the '
           'gap, main() forgets all the tiles that wait.'}

HINTS = {
    '*': 'Which constant says how many rows and columns there are?',
    '**': 'show() prints each board. ordered_board() knows what belongs in '
          'each square; the gap is no tile.',
    '***': 'Ask in main(), until the answer is one that you know. Give '
           'shuffled_board() the number of slides in brackets, instead of '
           'the constant.',
}

ANSWERS = {
    '*': '''
-SIZE = 4  # Rows and columns of the board. Try 3 or 5.
+SIZE = 3  # Rows and columns of the board. Try 4 or 5.
''',
    '**': '''
     print(f'Moves left: {moves_left}')
+
+    order = ordered_board()
+    placed = 0
+    for square in board:
+        if board[square] == order[square] and board[square] != GAP:
+            placed += 1
+    print(f'In place: {placed}')
''',
    '***': '''
-def shuffled_board():
+def shuffled_board(slides_wanted):
@@
-    while slides < SLIDES or board == ordered_board():
+    while slides < slides_wanted or board == ordered_board():
@@
-    print(f'You have {MOVES} moves. It can be done in {SLIDES} or fewer.')
     print('Type quit to leave.')

-    board = shuffled_board()
-    moves_left = MOVES
+    level = input('Easy or hard (e/h)? ').strip().lower()
+    while level not in ['e', 'easy', 'h', 'hard']:
+        if level == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
+        print('Please type e or h.')  # Not judged: the question is enough.
+        level = input('Easy or hard (e/h)? ').strip().lower()
+    slides = 6
+    if level in ['h', 'hard']:
+        slides = 60
+    board = shuffled_board(slides)
+    moves_left = 3 * slides
''',
}


def board(screen):
    """Return the last board on a screen, a tuple of rows; the gap is ''."""
    rows = [{cell.end(): cell.group() for cell in re.finditer(r'\d+', line)}
            for line in screen.split('\n') if not re.search('[A-Za-z]', line)]
    rows = [row for row in rows if row]
    size = max(map(len, rows), default=0)
    ends = sorted(set().union(*rows[-size:]))  # Where the columns end.
    found = tuple(tuple(row.get(end, '') for end in ends)
                  for row in rows[-size:])
    return found if set(sum(found, ())) == set(
        sum(in_order(size), ())) else ()


def in_order(size):
    """Return the board in order."""
    tiles = [str(number) for number in range(1, size * size)] + ['']
    return tuple(tuple(tiles[size * y:size * y + size]) for y in range(size))


def beside(rows):
    """Return the tiles beside the gap, a list."""
    cells = {tile: (x, y) for y, row in enumerate(rows)
             for x, tile in enumerate(row)}
    return [tile for tile, (x, y) in cells.items()
            if abs(x - cells[''][0]) + abs(y - cells[''][1]) == 1]


def slid(rows, tile):
    """Return the board after a tile and the gap changed places."""
    new = {tile: '', '': tile}
    return tuple(tuple(new.get(each, each) for each in row) for row in rows)


def reached(rows):
    """Return {a board: the tiles, at most six, that lead there}."""
    found = {rows: []}
    waiting = [rows]
    for now in waiting:  # It grows meanwhile.
        for tile in beside(now) if len(found[now]) < 6 else ():
            after = slid(now, tile)
            if after not in found:
                found[after] = found[now] + [tile]
                waiting.append(after)
    return found


def solution(rows):
    """Return tiles to slide in turn to solve a board, [] if it takes many."""
    there, back = reached(rows), reached(in_order(len(rows)))
    ways = [there[each] + back[each][::-1] for each in there if each in back]
    return min(ways, key=len, default=[])


def last_line_ends(game, lines, seed):
    """Does a game end with the last of the lines, and not before?"""
    session = game.play(lines, seed)
    return session.ending == 'finished' and session.typed == lines


def one_star(game):
    """Has the board three rows and columns, and can it be solved?"""
    for seed in range(3):
        now = board(game.play([], seed).opening)
        if len(now) != 3:
            return ('The board should have 3 rows and 3 columns, with the '
                    'tiles 1 to 8 and a gap.')
        tiles = solution(now)
        for tile, reply in zip(tiles, game.answers(tiles, seed)):
            now = slid(now, tile)
            if board(reply) != now:
                return f'When tile {tile} slides, the board should show it.'
        if tiles and not last_line_ends(game, tiles, seed):
            return 'When the tiles 1 to 8 are in order, the game should end.'
    return ''


def two_stars(game):
    """Is it told below each board how many tiles are in place?"""
    for seed in range(4):
        first = board(game.play([], seed).opening)
        if not first:
            return 'The first screen should show the board.'
        back = beside(first)[:1] * 2
        for lines in ['blub'] + back + solution(first), back * 200:
            for screen in game.play(lines, seed).screens:
                tiles = sum(board(screen), ())
                count = sum(tile == str(place) for place, tile
                            in enumerate(tiles, 1))
                said = [numbers_in(line) for line in screen.split('\n')
                        if re.search(r'\bplace\b', line.lower())]
                if tiles and not any(count in numbers for numbers in said):
                    return (f'When so many tiles are, "In place: {count}" '
                            'should be seen below the board.')
    return ''


def three_stars(game):
    """Are easy boards shuffled by 6 slides, hard ones by 60?"""
    for word, slides in ('easy', 6), ('hard', 60):
        chosen = game.chosen(word)
        boards = [board(chosen.play([], seed).opening) for seed in range(9)]
        if not all(boards):
            return f'After "{word}" the board should be seen.'
        tiles = [solution(each) for each in boards]
        far = [not 0 < len(each) <= slides for each in tiles]
        if any(far) if word == 'easy' else not any(far[:3]):
            return f'After "{word}", {slides} slides should shuffle the board.'
        for seed, first in enumerate(boards[:3]):
            near = beside(first)[0]
            lines = ['blub'] + [near] * 3 * slides
            if not last_line_ends(chosen, lines, seed):
                return (f'After "{word}" there should be {3 * slides} moves, '
                        'and one that is refused should not count.')
            way = tiles[seed]
            if way and not last_line_ends(chosen, way, seed):
                return f'After "{word}", a board in order should end the game.'
    return ''
