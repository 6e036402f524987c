"""Connect Four: every row there is, and how the computer chooses."""

import itertools
import random

import pytest

from stage import borrow, perform


def board_of(picture):
    """Return the game as a module, and a board from a picture of it."""
    game = borrow('connect_four')
    rows = [row.split() for row in picture.strip().split('\n')]
    return game, [list(column)[::-1] for column in zip(*rows)]


def all_lines(columns, rows, length):
    """Return each line of so many cells in a row that fits the board."""
    cells = set(itertools.product(range(columns), range(rows)))
    lines = [[(x + i * step_x, y + i * step_y) for i in range(length)]
             for x, y in cells
             for step_x, step_y in ((1, 0), (0, 1), (1, 1), (1, -1))]
    return [line for line in lines if set(line) <= cells]


@pytest.mark.parametrize('length, count', [(3, 98), (4, 69), (5, 44)])
def test_every_row_on_the_board_wins(length, count):
    """Each row is found from each of its pieces; with one missing, none is."""
    game = borrow('connect_four', IN_A_ROW=length)
    lines = all_lines(7, 6, length)
    assert len(lines) == count
    for line in lines:
        for missing in [None] + line:
            board = game.new_board()
            others = (f'{x},{y}' for x in range(7) for y in range(6))
            for x in range(7):
                top = max([cell[1] for cell in line if cell[0] == x] + [-1])
                for y in range(top + 1):
                    own = (x, y) in line and (x, y) != missing
                    game.drop(board, x, 'X' if own else next(others))
            for x, y in line:
                if game.height_of(board[x]) == y + 1 and (x, y) != missing:
                    assert game.completes_row(board, x) == (missing is None)


CHOICES = [
    ('. . . . . . .\nO O O . X X X', [3], 'to win'),
    ('. . . . . . .\n. . O . X X X', [3], 'to stop you'),
    ('X . . . . . .\nX . . . . . .\nX . . . . . O', [0], 'to stop you'),
    ('. . . . . . .\n. . . . . . .', [3], 'to be near the middle'),
    ('. . . X . . .\n. . . O . . .', [2, 4], 'to be near the middle'),
    ('. . . . . . .\n. . X X . . .', [4], 'to be safe'),
    # A piece in D would be a step for the row in the second line.
    ('. . . . . . .\nX X X . . . .\nO O X . O X O', [2, 4], 'to be safe')]


@pytest.mark.parametrize('picture, columns, reason', CHOICES)
def test_the_computer_chooses(picture, columns, reason):
    """It takes a win, stops a row, fears a double threat, likes the middle."""
    rows = picture.split('\n')
    empty = ['. . . . . . .'] * (6 - len(rows))
    if columns == [2, 4] and reason == 'to be near the middle':
        empty = ['. . . X . . .', '. . . O . . .'] * 2
    game, board = board_of('\n'.join(empty + rows))
    chosen = set()
    for seed in range(12):
        random.seed(seed)
        before = [list(column) for column in board]
        number, why = game.computer_choice(board, 'O', 'X')
        assert why == reason and board == before
        chosen.add(number)
    assert sorted(chosen) == columns


def test_the_computer_is_not_easy_to_beat():
    """Of forty games, one who plays at random wins two at the most."""
    wins = 0
    for seed in range(40):
        pick = random.Random(seed)
        answers = {'One': '1', 'Pla': 'n'}
        session = perform('connect_four', lambda screen: answers.get(
            screen.split('\n')[-1][:3]) or pick.choice('abcdefg'), seed)
        wins += 'X has 4 in a row' in session.transcript
    assert wins <= 2
