"""Sudoku: puzzles with just one solution, and digits that clash."""

import random

import pytest

from stage import answer, borrow, perform

NAME = 'sudoku'
GAME = borrow(NAME)
# In A1 only 9 fits, in all other empty squares more than one digit.
FEW = {**dict.fromkeys(GAME.SQUARES, '.'), 'B1': '1', 'C1': '2', 'I1': '3',
       'A4': '4', 'A9': '5', 'B2': '6', 'C3': '7', 'A3': '8', 'I9': '1'}


def solutions(grid):
    """Return how many solutions a grid has, 2 for two or more."""
    empty = [square for square in grid if grid[square] == '.']
    if not empty:
        return 1
    fits = {square: [digit for digit in '123456789' if digit not in [
        grid[other] for other in grid if other[0] == square[0]
        or other[1] == square[1] or box(other) == box(square)]]
            for square in empty}
    square = min(empty, key=lambda each: len(fits[each]))
    count = 0
    for digit in fits[square]:
        count += solutions({**grid, square: digit}) if count < 2 else 0
    return min(count, 2)


def box(square):
    """Return the column and the row of the box that a square is in."""
    return 'ABCDEFGHI'.index(square[0]) // 3, (int(square[1]) - 1) // 3


@pytest.mark.parametrize('givens', [36, 76])
def test_puzzles(givens):
    """They are solved in one way, and show so many digits or a few more."""
    puzzles, empty = set(), set()
    game = borrow(NAME, GIVENS=givens)
    for seed in range(3):
        random.seed(seed)
        puzzle, solution = game.new_puzzle()
        for unit in GAME.UNITS:
            assert {solution[square] for square in unit} == set('123456789')
        shown = [square for square in puzzle if puzzle[square] != '.']
        assert all(puzzle[square] == solution[square] for square in shown)
        assert givens <= len(shown) <= givens + 7
        assert solutions(puzzle) == 1
        empty |= set(puzzle) - set(shown)
        puzzles.add(str(puzzle))
    assert len(puzzles) == 3 and (givens > 40 or len(empty) > 60)


def test_units():
    """Each square is in a row, a column and a box of nine squares."""
    for square in GAME.SQUARES:
        together = {other for other in GAME.SQUARES
                    if other[0] == square[0] or other[1] == square[1]
                    or box(other) == box(square)}
        assert GAME.PEERS[square] == together and len(together) == 21
    assert len(GAME.UNITS) == 27 and len(set(GAME.SQUARES)) == 81


def test_options():
    """They are what row, column and box leave; fewest come first."""
    assert GAME.options(FEW, 'A1') == ['9']
    assert GAME.options(FEW, 'E5') == list('123456789')
    assert GAME.next_square(FEW) == 'A1'
    sizes = {square: len(GAME.options({**FEW, 'A1': '9'}, square))
             for square in GAME.SQUARES if {**FEW, 'A1': '9'}[square] == '.'}
    assert sizes[GAME.next_square({**FEW, 'A1': '9'})] == min(sizes.values())


def test_no_solution():
    """Where nothing fits, solve() says so and leaves the grid as it was."""
    grid = dict(FEW, D1='9')
    assert not GAME.solve(grid)
    assert grid == dict(FEW, D1='9')
    assert GAME.solve(dict(FEW))


@pytest.mark.parametrize('move, said', [
    ('I94', ''), ('D12', ''), ('A16', 'A1 is not empty.'),
    ('C36', 'C3 is not empty.'), ('E16', 'E1 cannot be 6: look at A1 E2.'),
    ('I97', 'I9 cannot be 7: look at I4 H7.'),
    ('C93', 'C9 cannot be 3: look at A7.')])
def test_what_anybody_can_see(move, said):
    """A full square, and a digit in the row, the column or the box."""
    random.seed(1)
    puzzle = GAME.new_puzzle()[0]
    assert GAME.why_not(puzzle, move) == said


def test_a_hint_among_several():
    """With two digits to choose from, it writes the right one."""
    puzzle, solution = dict(FEW, A1='9'), GAME.new_puzzle()[1]
    square = GAME.next_square(puzzle)
    GAME.give_hint(puzzle, solution)
    assert puzzle[square] == solution[square]


@pytest.mark.parametrize('typed', ['J1 2', 'B10', 'B3 0', 'B3', '3B 7', 'B37 ',
                                   'b3,7', 'B 37'])
def test_forms_of_a_move(typed):
    """Spaces, commas and small letters make no difference."""
    right = typed.strip() in ('B37', 'b3,7', 'B 37')
    assert answer(NAME, [typed], 1).startswith('Please type') != right


def test_one_mistake_may_be_enough():
    """With MISTAKES = 1, the first one ends the game."""
    assert 'you lose' in perform(NAME, ['E1 9'], 1, MISTAKES=1).last
