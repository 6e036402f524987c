"""Reversi: a referee follows whole games; how the computer chooses."""

import random
import re

import pytest

from stage import answer, borrow, perform

WAYS = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]


def caught(board, square, own):
    """Return what own flips at a square, by the rules."""
    found = []
    for step_x, step_y in WAYS:
        line = []
        for length in range(1, 9):
            place = (square[0] + length * step_x, square[1] + length * step_y)
            if board.get(place, '.') in (own, '.'):
                found += line * (board.get(place) == own)
                break
            line.append(place)
    return found


class Referee:
    """A player of any legal moves, who checks all that the screen shows."""

    def __init__(self, seed):
        """Set up a board of four discs."""
        self.pick = random.Random(seed)
        self.board = {(x, y): '.' for x in range(8) for y in range(8)}
        self.board.update({(3, 3): 'O', (4, 4): 'O', (3, 4): 'X', (4, 3): 'X'})

    def legal(self, own):
        """Return the squares where own can go."""
        return [square for square, mark in self.board.items()
                if mark == '.' and caught(self.board, square, own)]

    def __call__(self, screen):
        """Follow the moves told, compare the board, and choose a square."""
        for own, column, row, told in re.findall(
                r'(.) goes to (.)(.)\. Flipped: (\d+)', screen):
            square = 'ABCDEFGH'.index(column), int(row) - 1
            assert square in self.legal(own)
            flipped = caught(self.board, square, own)
            assert told == str(len(flipped))
            self.board.update(dict.fromkeys(flipped + [square], own))
        for y, marks in enumerate(re.findall(r'(?m)^ \d (.*)$', screen)):
            for x, mark in enumerate(re.sub(r'[\[\] ]', '', marks)):
                goes = (x, y) in self.legal('X')
                assert mark == ('+' if goes else self.board[x, y])
        marks = list(self.board.values())
        assert 'You (X): %d, the computer (O): %d\n' % (
            marks.count('X'), marks.count('O')) in screen
        x, y = self.pick.choice(self.legal('X') or [(0, 0)])
        return 'ABCDEFGH'[x] + str(y + 1)


def test_whole_games_go_by_the_rules():
    """Moves, flips, marks, scores and ends are as they should be."""
    for seed in range(2):
        referee = Referee(seed)
        session = perform('reversi', referee, seed)
        referee(session.last)
        assert not referee.legal('X') + referee.legal('O')
        marks = list(referee.board.values())
        ahead = marks.count('X') - marks.count('O')
        assert session.last.endswith('The game is over: ' + (
            'you win!\n' if ahead > 0 else 'the computer wins.\n'
            if ahead else 'a draw.\n'))


@pytest.mark.parametrize('size, corner, beside, edge', [
    (4, 4, 12, 0), (6, 4, 12, 20), (8, 4, 12, 48), (10, 4, 12, 84)])
def test_ranks(size, corner, beside, edge):
    """There are four corners, with twelve squares around them."""
    game = borrow('reversi', SIZE=size)
    ranks = {square: game.rank(square) for square in game.new_board()}
    assert [list(ranks.values()).count(rank) for rank in (2, 0, 1)] == [
        corner, beside, edge]
    assert ranks[0, 0] == ranks[0, size - 1] == 2
    assert ranks[1, 1] == ranks[size - 2, 0] == 0


@pytest.mark.parametrize('discs, chosen', [
    ({(1, 0): 'X', (2, 0): 'O', (4, 4): 'X', (4, 5): 'O'}, {(0, 0)}),
    ({(2, 1): 'X', (3, 1): 'O', (4, 4): 'X', (4, 5): 'O'}, {(4, 3)}),
    ({(4, 2): 'X', (3, 3): 'O', (2, 5): 'O', (4, 5): 'O', (4, 4): 'X'},
     {(5, 5)})])
def test_the_computer_chooses(discs, chosen):
    """A corner comes first, a square beside it last, then few answers."""
    game = borrow('reversi', LOOKS=30)
    board = {**dict.fromkeys(game.new_board(), '.'), **discs}
    moves = game.moves_of(board, 'O')
    assert len(moves) > 1 and {game.computer_choice(board, moves)
                               for count in range(9)} == chosen


def test_it_looks_at_four_moves_only():
    """Any of its moves may be among them, and any may be the best."""
    game = borrow('reversi')
    board = {**dict.fromkeys(game.new_board(), '.'), (1, 0): 'X', (2, 0): 'O'}
    for x in range(2, 7):
        board.update({(x, 4): 'X', (x, 5): 'O'})
    moves = game.moves_of(board, 'O')
    random.seed(1)
    picked = [game.computer_choice(board, moves) for move in range(300)]
    share = picked.count((0, 0)) / 300  # The corner is the best, if seen.
    assert abs(share - 4 / len(moves)) < 0.1 and len(set(picked)) > 3


@pytest.mark.parametrize('size, last', [(6, 'F6'), (8, 'H8'), (10, 'J10')])
def test_the_last_square(size, last):
    """The square in the corner can be named, in any case."""
    assert answer('reversi', [last.lower()], SIZE=size) == (
        f'{last} flips nothing. Choose one with a +.\n'
        f'Your square (A1 to {last}): ')
