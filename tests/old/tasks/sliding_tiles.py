"""Checks of the tasks of Sliding Tiles: see tools/trial.py."""

import random

from parts.trial import plain_question, says


def board_of(screen):
    """Return the last board on a screen, a list of rows, with the gap as 0."""
    lines = [line.strip().strip('|') for line in screen.split('\n')
             if line.count('|') > 2]
    size = lines[-1].count('|') + 1 if lines else 0
    cells = [[cell.strip() for cell in line.split('|')]
             for line in lines[-size:]]
    if not all(cell.isdecimal() or not cell for row in cells for cell in row):
        return []
    return [[int(cell or 0) for cell in row] for row in cells]


def gap_of(board):
    """Return the row and the column of the gap."""
    return next((row, cells.index(0)) for row, cells in enumerate(board)
                if 0 in cells)


def one_star(game):
    """Is the board three tiles wide and high?"""
    for seed in range(4):
        board = board_of(game.answers(['e'], seed)[0])
        if [len(row) for row in board] != [3, 3, 3]:
            return 'The board should have three rows of three cells.'
        if sorted(sum(board, [])) != list(range(9)):
            return 'On the board there should be the tiles 1 to 8 and a gap.'
    return ''


def slid_at_random(game, seed):
    """Return the screens of ten slides, each of any tile beside the gap."""
    chance = random.Random(seed)
    lines = ['e']
    for _ in range(10):
        board = board_of(game.answers(lines, seed)[-1])
        if not board:  # It was solved by chance.
            break
        row, column = gap_of(board)
        lines.append(str(chance.choice([
            tile for y, cells in enumerate(board)
            for x, tile in enumerate(cells)
            if abs(row - y) + abs(column - x) == 1])))
    return game.answers(lines, seed)


def two_stars(game):
    """Is the number of tiles in their places told below each board?"""
    for seed in range(4):
        for screen in slid_at_random(game, seed):
            tiles = sum(board_of(screen), [])
            placed = sum(tile == place for place, tile in enumerate(tiles, 1))
            wanted = f'{placed} of {len(tiles) - 1} in place'
            if tiles and not says(screen, wanted):
                return f'Below one of the boards there should be "{wanted}".'
    return ''


def pushed(board, tile):
    """Return the board after all tiles from the gap to that tile slid."""
    rows = [list(row) for row in board]
    row, column = gap_of(rows)
    if tile in rows[row]:
        line = rows[row]
        line.insert(line.index(tile), line.pop(column))
        return rows
    columns = [list(cells) for cells in zip(*rows)]
    line = columns[column]
    line.insert(line.index(tile), line.pop(row))
    return [list(cells) for cells in zip(*columns)]


def pushes(game, seed):
    """Return the first of six boards pushed wrongly, and the tile, or ()."""
    lines = ['e']
    board = board_of(game.answers(lines, seed)[0])
    for turn in range(6):
        row, column = gap_of(board)
        line = board[row] if turn % 2 else [cells[column] for cells in board]
        tile = line[0] if line[-1] == 0 else line[-1]
        # A tile in another row and another column must stay where it is.
        lines += [str(board[row - 1][column - 1]), str(tile)]
        after = pushed(board, tile)
        if board_of(game.answers(lines, seed)[-1]) != after:
            return board, tile
        board = after
    return ()


def moves_allowed(game, seed, pair):
    """Return how many moves a game takes: two tiles in turn, to the end."""
    screens = game.play(['e'] + list(map(str, pair)) * 300, seed).screens[1:]
    question = plain_question(screens[0])
    return next((number for number, screen in enumerate(screens)
                 if plain_question(screen) != question), 0)


def three_stars(game):
    """Does a whole row or column slide, as one move?"""
    for seed in range(6):
        wrong = pushes(game, seed)
        if wrong:
            row, column = gap_of(wrong[0])
            return (f'With the gap in row {row + 1}, column {column + 1}, tile'
                    f' {wrong[1]} should slide with all between, and no other '
                    'tile should.')
    for seed in range(6):
        board = board_of(game.answers(['e'], seed)[0])
        row, column = gap_of(board)
        if column not in (0, len(board) - 1):
            continue
        line = board[row] if column == 0 else board[row][::-1]
        moves = moves_allowed(game, seed, [line[1]] * 2)
        if moves_allowed(game, seed, [line[-1], line[1]]) != moves:
            return 'A push of several tiles should count as one move.'
    return ''
