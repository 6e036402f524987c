"""Tasks of Sliding Tiles: see tools/parts/judge.py."""

import re

from parts.trial import numbers_in

PREDICT = {'seed': 7, 'lines': ['11 8 10'], 'shows': 'Moves left: 35',
           'because': 'Only the first one: at a tile that is not beside the '
           'gap, main() forgets all the tiles that wait.'}

HINTS = {
    '*': 'Which constant says how many rows and columns there are?',
    '**': 'show() prints each board. ordered_board() knows what belongs in '
          'each square; the gap is no tile.',
    '***': 'Write a function that walks from the gap to the right, left, down '
           'and up, and returns the tiles that it meets until the named one '
           'comes. Then slide them, one after the other.',
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
 def slide(board, tile):
     """Let a tile and the gap change places."""
     square = find(board, tile)
     gap = find(board, GAP)
     board[gap] = tile
     board[square] = GAP
+
+
+def tiles_from_gap(board, tile):
+    """Return a list of the tiles from the gap to a tile in line with it."""
+    for step_x, step_y in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
+        x, y = find(board, GAP)
+        tiles = []
+        while (x + step_x, y + step_y) in board:
+            x += step_x
+            y += step_y
+            tiles.append(board[x, y])
+            if board[x, y] == tile:
+                return tiles
+    return []
@@
-        if len(tiles) > 0 and tiles[0] in near:
+        if len(tiles) > 0 and len(tiles_from_gap(board, tiles[0])) > 0:
             return tiles
@@
-        if tile in tiles_beside_gap(board):
-            slide(board, tile)
+        together = tiles_from_gap(board, tile)
+        if len(together) > 0:
+            for each in together:
+                slide(board, each)
             moves_left -= 1
''',
}


def board(screen):
    """Return the last board on a screen, a tuple of its rows; the gap is 0.

    What shows the gap may be a sign, or nothing at all.
    """
    rows = []
    for line in screen.split('\n'):
        cells = [(cell.group(), cell.end()) for cell in
                 re.finditer(r'\d+|[^\s\d|+]+', line)]
        if re.search('[A-Za-z]{2}', line) or sum(
                cell.isdecimal() for cell, end in cells) < 2:
            continue
        rows.append(cells)
    size = max(map(len, rows), default=0)
    rows = rows[-size:] if size else []
    ends = {end for row in rows for cell, end in row if len(row) == size}
    found = []
    for row in rows:
        if len(row) == size - 1:  # The gap is blank.
            row = row + [('', end) for end in ends - {
                end for cell, end in row}][:1]
            row.sort(key=lambda cell: cell[1])
        found.append(tuple(int(cell) if cell.isdecimal() else 0
                           for cell, end in row))
    tiles = sorted(sum(found, ()))
    return tuple(found) if tiles == list(range(size * size)) else ()


def in_line(rows):
    """Return the tiles right, left, below and above of the gap, four lists."""
    y = [0 in row for row in rows].index(True)
    x = rows[y].index(0)
    column = [row[x] for row in rows]
    return [list(rows[y][x + 1:]), list(rows[y][:x][::-1]),
            column[y + 1:], column[:y][::-1]]


def pushed(rows, tile):
    """Return the board after a tile slid, with all up to the gap."""
    new = {each: each for row in rows for each in row}
    for line in in_line(rows):
        if tile in line:
            moved = [0] + line[:line.index(tile) + 1]
            new.update(zip(moved, moved[1:] + [0]))
    return tuple(tuple(new[each] for each in row) for row in rows)


def reached(rows):
    """Return {a board: the tiles that slide to get there, six at the most}.
    """
    found = {rows: []}
    waiting = [rows]
    for now in waiting:  # It grows meanwhile.
        for line in in_line(now) if len(found[now]) < 6 else ():
            after = pushed(now, line[0]) if line else now
            if after not in found:
                found[after] = found[now] + line[:1]
                waiting.append(after)
    return found


def in_order(size):
    """Return the board in order."""
    return tuple(tuple((y * size + x + 1) % size ** 2 for x in range(size))
                 for y in range(size))


def solution(rows):
    """Return tiles to slide in turn to solve a board, [] if it takes many."""
    there, back = reached(rows), reached(in_order(len(rows)))
    ways = [there[each] + back[each][::-1] for each in there if each in back]
    return min(ways, key=len, default=[])


def typed(tiles):
    """Return the lines that name tiles, one a line."""
    return [str(tile) for tile in tiles]


def one_star(game):
    """Has the board three rows and columns, and can it be solved?"""
    for seed in range(3):
        first = board(game.play([], seed).opening)
        if len(first) != 3:
            return ('The board should have 3 rows and 3 columns, with the '
                    'tiles 1 to 8 and a gap.')
        tiles = solution(first)
        session = game.play(typed(tiles), seed)
        now = first
        for tile, reply in zip(tiles, session.replies):
            now = pushed(now, tile)
            if board(reply) != now:
                return f'When tile {tile} slides, the board should show it.'
        if tiles and (session.ending != 'finished'
                      or session.typed != typed(tiles)):
            return 'When the tiles 1 to 8 are in order, the game should end.'
    return ''


def two_stars(game):
    """Is it told below each board how many tiles are in place?"""
    for seed in range(4):
        first = board(game.play([], seed).opening)
        if not first:
            return 'The first screen should show the board.'
        near = [line[0] for line in in_line(first) if line]
        back = typed([near[0], near[0]])
        scripts = [['blub'] + back + typed(solution(first)), back * 200]
        for screen in sum((game.play(lines, seed).screens
                           for lines in scripts), []):
            tiles = sum(board(screen), ())
            placed = sum(tile == place for place, tile in enumerate(tiles, 1))
            said = [numbers_in(line) for line in screen.split('\n')
                    if re.search(r'\bplace\b', line.lower())]
            if tiles and not any(placed in numbers for numbers in said):
                return (f'Below the board with {placed} tiles in place, "In '
                        f'place: {placed}" should be seen.')
    return ''


def wrong_push(game, seed):
    """Return what is wrong with pushes in a game, or ''."""
    now = board(game.play([], seed).opening)
    lines = []
    for turn in range(6):
        far = [line[-1] for line in in_line(now)[turn % 2 * 2:][:2] if line]
        others = set(sum(now, ())) - set(sum(in_line(now), [0]))
        tile = far[turn // 2 % len(far)]
        after = pushed(now, tile)
        gap = [row.index(0) + 1 for row in now if 0 in row][0]
        replies = game.answers(lines + typed([min(others), tile]), seed)
        if board(replies[-2]) not in ((), now) or board(replies[-1]) != after:
            return (f'With the gap in column {gap}, tile {tile} should slide '
                    f'with all up to the gap, and tile {min(others)} should '
                    'not.')
        lines += typed([min(others), tile])
        now = after
    return ''


def three_stars(game):
    """Does a whole row or column slide, as one move?"""
    if not board(game.play([]).opening):
        return 'The first screen should show the board.'
    for seed in range(6):
        missing = wrong_push(game, seed) if seed < 4 else ''
        if missing:
            return missing
        first = board(game.play([], seed).opening)
        line = max(in_line(first), key=len)
        other = str(min(set(sum(first, ())) - set(sum(in_line(first), [0]))))
        near, far = typed([line[0], line[-1]])
        solved = in_order(len(first)) in (
            pushed(first, line[0]), pushed(first, line[-1]))
        moves = len(game.play([near, near] * 999, seed).typed)
        for pair in [far, near], [far, other, near, 'blub']:
            count = len([each for each in game.play(pair * 999, seed).typed
                         if each in (far, near)])
            if len(line) > 1 and count != moves and not solved:
                return ('A push of several tiles should count as one move, '
                        'and one that is refused should not count.')
        tiles = solution(first)
        now = first
        for tile in tiles[:-2]:
            now = pushed(now, tile)
        lines = typed(tiles[:-2] + tiles[-1:])
        if tiles[1:] and pushed(now, tiles[-1]) == in_order(len(now)) and (
                game.play(lines, seed).ending != 'finished'
                or len(game.play(lines, seed).typed) < len(lines)):
            return ('When a push of several tiles brings the last one home, '
                    'the game should end.')
    return ''
