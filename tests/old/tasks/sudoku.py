"""Checks of the tasks of Sudoku: see tools/trial.py."""

import re

from parts.trial import plain_question

ROW = re.compile(r'^ *([1-9])  ?((?:[^\s1-9|]|[1-9])(?:[ |]+\S){8}) *$',
                 re.MULTILINE)


def grid_in(screen):
    """Return the last grid on a screen: {square: mark}."""
    grid = {}
    for row in ROW.finditer(screen):
        marks = re.sub(r'[ |]', '', row.group(2))
        for letter, mark in zip('ABCDEFGHI', marks):
            grid[letter + row.group(1)] = mark
    return grid


def empty_squares(grid):
    """Return the squares of a grid without a digit, as a list."""
    return [square for square in grid if grid[square] not in '123456789']


def fitting(grid, square):
    """Return the digits that fit in a square, as a list."""
    def box(name):
        """Return what tells the box of a square from the others."""
        return 'ABCDEFGHI'.index(name[0]) // 3, (int(name[1]) - 1) // 3
    taken = {grid[other] for other in grid
             if other[0] == square[0] or other[1] == square[1]
             or box(other) == box(square)}
    return [digit for digit in '123456789' if digit not in taken]


def one_star(game):
    """Is each empty square an underscore?"""
    for strength in 'emh':
        grid = grid_in(game.answers([strength])[0])
        marks = {grid[square] for square in empty_squares(grid)}
        if len(grid) != 81 or marks != {'_'}:
            return 'Each empty square of the grid should be shown as _.'
    return ''


def two_stars(game):
    """Is it told how often a written digit stands on the grid?"""
    for seed in range(6):
        grid = grid_in(game.answers(['e'], seed)[0])
        moves = [(square, str((seed + number * 4) % 9 + 1))
                 for number, square in enumerate(empty_squares(grid)[:8])]
        replies = game.answers(['e'] + [f'{square} {digit}'
                                        for square, digit in moves], seed)
        for (square, digit), reply in zip(moves, replies[1:]):
            grid[square] = digit
            count = list(grid.values()).count(digit)
            if not re.search(rf'\b{count} of 9\b', reply):
                return (f'When you write a {digit} and it then stands on the '
                        f'grid {count} times, the screen should say '
                        f'{count} of 9.')
    return ''


def three_stars(game):
    """Does a square alone tell which digits fit there?"""
    for seed in range(6):
        grid = grid_in(game.answers(['h'], seed)[0])
        squares = [square for square in empty_squares(grid)
                   if len(fitting(grid, square)) > 1]
        replies = game.answers(['h'] + squares, seed)
        for square, reply in zip(squares, replies[1:]):
            digits = ' '.join(fitting(grid, square))
            told = reply.upper().replace(square, '')
            if not re.search(rf'(?<!\d )(?<!\d){digits}(?! ?\d)', told):
                return (f'Where only {digits} fit by row, column and box, the '
                        f'answer to {square} should say {digits}.')
            if plain_question(reply) != plain_question(replies[0]):
                return ('After a square alone, the question for a move should '
                        'come again.')
    return ''
