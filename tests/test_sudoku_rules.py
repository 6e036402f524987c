"""Sudoku: one solution, hints that are true, stars and strengths."""

import random
import re

import pytest

from stage import answer, borrow, perform

# A full grid, row by row.
GRID = ('123456789456789123789123456231564897564897231897231564'
        '312645978645978312978312645')


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('sudoku')


def board_of(game, digits):
    """Return a board from 81 characters, row by row."""
    return dict(zip(game.SQUARES, digits))


def related(one, other):
    """Are two squares, 0 to 80, in one row, column or box?"""
    return one != other and (
        one // 9 == other // 9 or one % 9 == other % 9
        or (one // 27, one % 9 // 3) == (other // 27, other % 9 // 3))


RELATED = [[other for other in range(81) if related(square, other)]
           for square in range(81)]


def fits(digits, square):
    """Return the digits that may stand in an empty square, as a list."""
    taken = {digits[other] for other in RELATED[square]}
    return [digit for digit in '123456789' if digit not in taken]


def count_solutions(digits):
    """Return 0, 1 or 2, for two or more: solved in another way."""
    empty = [square for square in range(81) if digits[square] == '.']
    if not empty:
        return 1
    square = min(empty, key=lambda square: len(fits(digits, square)))
    count = 0
    for digit in fits(digits, square):
        if count < 2:
            count += count_solutions(digits[:square] + digit
                                     + digits[square + 1:])
    return min(count, 2)


def grid_in(screen):
    """Return the last grid on a screen as 81 characters."""
    rows = re.findall(r'^  [1-9]  ([.1-9 |]+)$', screen, re.MULTILINE)
    return re.sub(r'[ |]', '', ''.join(rows[-9:]))


@pytest.mark.parametrize('givens', [28, 34])
def test_each_puzzle_has_one_solution(game, givens):
    """Twenty-five puzzles each: as many givens, and just one way to fill."""
    puzzles = set()
    for seed in range(25):
        random.seed(seed)
        puzzle, solution = game.make_puzzle(givens)
        digits = ''.join(puzzle[square] for square in game.SQUARES)
        full = ''.join(solution[square] for square in game.SQUARES)
        assert 81 - digits.count('.') == givens
        assert count_solutions(digits) == 1
        for square, digit in enumerate(full):
            assert digit not in [full[other] for other in RELATED[square]]
            assert digit in '123456789' and digits[square] in ('.', digit)
        puzzles.add(digits)
    assert len(puzzles) == 25


@pytest.mark.parametrize('rubbed, count', [('', 1), ('1', 1), ('12', 8),
                                           ('159', 24)])
def test_the_solver_finds_each_solution(game, rubbed, count):
    """By chance it finds all ways to fill a grid, and nothing else."""
    digits = ''.join('.' if digit in rubbed else digit for digit in GRID)
    board = board_of(game, digits)
    found = set()
    for seed in range(150):
        random.seed(seed)
        solution = game.solve(game.options_of(board))
        assert list(map(digits.count, '.')) == [len(solution)]
        full = ''.join({**board, **solution}[name] for name in game.SQUARES)
        for square, digit in enumerate(full):
            assert digit not in [full[other] for other in RELATED[square]]
        found.add(full)
    assert len(found) == count


@pytest.mark.parametrize('digits', [
    '.12345678' + '.' * 63 + '9' + '.' * 8,  # Nothing fits in A1.
    # In B3 and in C3 nothing fits but 8.
    '123......456......7........' + '.' * 9 + '.9.......' + '.' * 18
    + '..9......' + '.' * 9])
def test_a_grid_that_cannot_be_filled(game, digits):
    """There is no solution, and the solver says so."""
    assert game.solve(game.options_of(board_of(game, digits))) is None


def single_places(grid):
    """Return what fits in one place of a unit only: {(unit, digit): square}.
    """
    units = {f'row {y + 1}': [9 * y + x for x in range(9)] for y in range(9)}
    for x, letter in enumerate('ABCDEFGHI'):
        units[f'column {letter}'] = [9 * y + x for y in range(9)]
    for top in (0, 3, 6):
        for left, first, last in ((0, 'A', 'C'), (3, 'D', 'F'), (6, 'G', 'I')):
            units[f'box {first}{top + 1} to {last}{top + 3}'] = [
                9 * (top + y) + left + x for y in range(3) for x in range(3)]
    found = {}
    for name, squares in units.items():
        for digit in '123456789':
            places = [square for square in squares if grid[square] == '.'
                      and digit in fits(grid, square)]
            if len(places) == 1:
                found[name, digit] = places[0]
    return found


@pytest.mark.parametrize('seed', [0, 22, 33])
def test_each_hint_is_true(seed):
    """Its reason holds on the grid as it was; and the grid gets full."""
    session = perform('sudoku', ['h'] + ['hint'] * 56, seed, STARS=99, HARD=25)
    last = next(number for number, reply in enumerate(session.replies)
                if 'Solved!' in reply)
    solution = grid_in(session.replies[last])
    kinds = set()
    grid = grid_in(session.replies[0])
    for reply in session.replies[1:last + 1]:
        text = reply.split('\n')[0]
        after = grid_in(reply)
        square = next(i for i in range(81) if grid[i] != after[i])
        name = 'ABCDEFGHI'[square % 9] + str(square // 9 + 1)
        digit = solution[square]
        assert after == grid[:square] + digit + grid[square + 1:]
        singles = single_places(grid)
        if 'nowhere' in text:
            unit = text[3:text.index(',')]
            assert text == (f'In {unit}, {digit} fits nowhere but in {name}.')
            assert singles[unit, digit] == square
            kinds.add(unit.split()[0])
        else:
            assert singles == {}
            lengths = [len(fits(grid, i)) for i in range(81) if grid[i] == '.']
            assert len(fits(grid, square)) == min(lengths)
            if min(lengths) == 1:
                assert text == (f'In {name} nothing fits but {digit}: the '
                                'others are in its row, column or box.')
            else:
                assert text == ('No square has a simple reason now. In the '
                                f'solution, {name} is {digit}.')
            kinds.add(min(min(lengths), 2))
        grid = after
    assert kinds == {'box', 'row', 'column', 1, 2}


@pytest.mark.parametrize('typed, givens', [
    ('e', 42), ('EASY', 42), ('m', 34), (' Medium ', 34), ('h', 28),
    ('hard', 28)])
def test_the_strengths(typed, givens):
    """The stronger the puzzle, the fewer digits are given."""
    grid = grid_in(answer('sudoku', [typed], 3))
    assert len(grid) == 81 and 81 - grid.count('.') == givens


@pytest.mark.parametrize('lines, reply', [
    (['x'], 'Please type e, m or h, such as e for easy.\n'
            'Easy, medium or hard (e/m/h)? '),
    (['e', 'g', 'maybe'], 'Please type y for another puzzle, or n to stop.\n'
                          'Play again (y/n)? '),
    (['e', 'g', 'yes'], 'Here comes another puzzle.\n'
                        'Easy, medium or hard (e/m/h)? ')])
def test_other_answers(lines, reply):
    """One sentence, and a question."""
    assert answer('sudoku', lines) == reply


@pytest.mark.parametrize('word', ['hint', 'H', 'check', ' C', 'give up', 'g',
                                  'Give', 'give-up'])
def test_the_words_for_help(word):
    """A word or its first letter will do."""
    reply = answer('sudoku', ['m', word])
    assert ('You give up, so this puzzle is lost.' in reply) == (
        'g' in word.lower())
    assert ('Nothing is wrong so far.\n' in reply) == ('c' in word.lower())
    assert ('nowhere but' in reply) == (word in ('hint', 'H'))


def test_many_mistakes():
    """A check says how many there are, and shows the first nine."""
    start = grid_in(answer('sudoku', ['e'], 5))
    full = grid_in(answer('sudoku', ['e', 'g'], 5))
    wrong = [i for i in range(81) if start[i] == '.'][:12]
    names = ['ABCDEFGHI'[i % 9] + str(i // 9 + 1) for i in wrong]
    lines = [name + str(int(full[i]) % 9 + 1)
             for name, i in zip(names, wrong)]
    for count in (12, 9, 1):
        told = answer('sudoku', ['e'] + lines[:count] + ['c'], 5)
        assert told.startswith(f'Wrong digits: {count}. Look at '
                               + ' '.join(names[:min(count, 9)]) + '.\n')


def test_the_stars_run_out():
    """Each hint and each check costs one; then there is no more help."""
    session = perform('sudoku', ['h', 'c', 'h', 'c', 'h', 'c', 'h', 'c'], 2)
    assert re.findall(r'Stars: (\d)', session.transcript) == list('54321000')
    for reply in session.replies[6:]:
        assert reply.startswith('All your stars are used, so there is no more '
                                'help.\nEmpty squares: 51. Stars: 0.\n')


def test_stars_are_added_up():
    """Whoever gives up keeps no star."""
    lines = ['e', 'd18', 'c', 'b22', 'e44', 'y', 'e', 'c', 'g', 'n']
    session = perform('sudoku', lines, 2, EASY=78)
    assert session.replies[4].endswith(
        'Solved! Stars that you keep: 4 of 5.\n'
        'All your stars so far: 4 of 5.\nPlay again (y/n)? ')
    assert session.replies[8].endswith('All your stars so far: 4 of 10.\n'
                                       'Play again (y/n)? ')
    assert session.last == 'Goodbye!\n'
