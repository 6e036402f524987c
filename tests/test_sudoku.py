"""Sudoku: writing, hints and checks, the stars, and the end."""

import pytest

from stage import answer, perform, replay

# The hint does not go on before the mistake is gone.
PREDICT = {'seed': 2, 'lines': ['e', 'b1 5', 'hint'],
           'shows': 'The 5 in B1 is wrong. Rub it out first, with B1 0.'}

QUESTION = 'Write, such as B3 7, or ask (hint/check/give-up): '
WON = '''
Sudoku
======
Fill the grid, so that each row, each column and each box of nine
squares has the digits 1 to 9 once. B3 7 writes a 7 in B3, and
B3 0 rubs it out. What is given cannot be changed. Mistakes are
not pointed out: check finds them, and hint writes a digit and
says why. Each costs a star. Solve it and keep all 5 stars.
Type quit to leave.

Easy, medium or hard (e/m/h)? easy

     A B C   D E F   G H I
  1  4 9 1 | . 2 7 | 5 6 3
  2  7 . 3 | 5 6 9 | 1 8 4
  3  5 8 6 | 1 3 4 | 2 7 9
     ------+-------+------
  4  8 5 2 | 9 . 1 | 6 3 7
  5  3 6 7 | 2 8 5 | 9 4 1
  6  9 1 4 | 3 7 6 | 8 5 2
     ------+-------+------
  7  2 7 5 | 6 1 3 | 4 9 8
  8  1 4 9 | 7 5 8 | 3 2 6
  9  6 3 8 | 4 9 2 | 7 1 5

Empty squares: 3. Stars: 5.
Write, such as B3 7, or ask (hint/check/give-up): A1 5
A1 is given and cannot be changed.
Empty squares: 3. Stars: 5.
Write, such as B3 7, or ask (hint/check/give-up): d1 5
You write 5 in D1.

     A B C   D E F   G H I
  1  4 9 1 | 5 2 7 | 5 6 3
  2  7 . 3 | 5 6 9 | 1 8 4
  3  5 8 6 | 1 3 4 | 2 7 9
     ------+-------+------
  4  8 5 2 | 9 . 1 | 6 3 7
  5  3 6 7 | 2 8 5 | 9 4 1
  6  9 1 4 | 3 7 6 | 8 5 2
     ------+-------+------
  7  2 7 5 | 6 1 3 | 4 9 8
  8  1 4 9 | 7 5 8 | 3 2 6
  9  6 3 8 | 4 9 2 | 7 1 5

Empty squares: 2. Stars: 5.
Write, such as B3 7, or ask (hint/check/give-up): Check
Wrong digits: 1. Look at D1.
Empty squares: 2. Stars: 4.
Write, such as B3 7, or ask (hint/check/give-up): d 1 8
You write 8 in D1.

     A B C   D E F   G H I
  1  4 9 1 | 8 2 7 | 5 6 3
  2  7 . 3 | 5 6 9 | 1 8 4
  3  5 8 6 | 1 3 4 | 2 7 9
     ------+-------+------
  4  8 5 2 | 9 . 1 | 6 3 7
  5  3 6 7 | 2 8 5 | 9 4 1
  6  9 1 4 | 3 7 6 | 8 5 2
     ------+-------+------
  7  2 7 5 | 6 1 3 | 4 9 8
  8  1 4 9 | 7 5 8 | 3 2 6
  9  6 3 8 | 4 9 2 | 7 1 5

Empty squares: 2. Stars: 4.
Write, such as B3 7, or ask (hint/check/give-up): h
In box A1 to C3, 2 fits nowhere but in B2.

     A B C   D E F   G H I
  1  4 9 1 | 8 2 7 | 5 6 3
  2  7 2 3 | 5 6 9 | 1 8 4
  3  5 8 6 | 1 3 4 | 2 7 9
     ------+-------+------
  4  8 5 2 | 9 . 1 | 6 3 7
  5  3 6 7 | 2 8 5 | 9 4 1
  6  9 1 4 | 3 7 6 | 8 5 2
     ------+-------+------
  7  2 7 5 | 6 1 3 | 4 9 8
  8  1 4 9 | 7 5 8 | 3 2 6
  9  6 3 8 | 4 9 2 | 7 1 5

Empty squares: 1. Stars: 3.
Write, such as B3 7, or ask (hint/check/give-up): e44
You write 4 in E4.

     A B C   D E F   G H I
  1  4 9 1 | 8 2 7 | 5 6 3
  2  7 2 3 | 5 6 9 | 1 8 4
  3  5 8 6 | 1 3 4 | 2 7 9
     ------+-------+------
  4  8 5 2 | 9 4 1 | 6 3 7
  5  3 6 7 | 2 8 5 | 9 4 1
  6  9 1 4 | 3 7 6 | 8 5 2
     ------+-------+------
  7  2 7 5 | 6 1 3 | 4 9 8
  8  1 4 9 | 7 5 8 | 3 2 6
  9  6 3 8 | 4 9 2 | 7 1 5

Solved! Stars that you keep: 3 of 5.
All your stars so far: 3 of 5.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Sudoku
======
Fill the grid, so that each row, each column and each box of nine
squares has the digits 1 to 9 once. B3 7 writes a 7 in B3, and
B3 0 rubs it out. What is given cannot be changed. Mistakes are
not pointed out: check finds them, and hint writes a digit and
says why. Each costs a star. Solve it and keep all 5 stars.
Type quit to leave.

Easy, medium or hard (e/m/h)? H

     A B C   D E F   G H I
  1  . . . | . . 1 | 7 . 8
  2  . . . | 3 . 7 | . . .
  3  . . 2 | . . . | . 6 .
     ------+-------+------
  4  5 8 . | 4 . . | . 9 .
  5  2 9 . | . 3 . | . 5 6
  6  7 6 1 | . . . | . . 3
     ------+-------+------
  7  3 4 6 | . . 5 | . . .
  8  . . 5 | . 7 . | . . 1
  9  . . . | . . . | . 2 .

Empty squares: 53. Stars: 5.
Write, such as B3 7, or ask (hint/check/give-up): c
Nothing is wrong so far.
Empty squares: 53. Stars: 4.
Write, such as B3 7, or ask (hint/check/give-up): i9
Please type a square and a digit, such as B3 7, or hint.
Write, such as B3 7, or ask (hint/check/give-up): give up
You give up, so this puzzle is lost. It was to be:

     A B C   D E F   G H I
  1  6 3 9 | 2 5 1 | 7 4 8
  2  4 5 8 | 3 6 7 | 9 1 2
  3  1 7 2 | 8 4 9 | 3 6 5
     ------+-------+------
  4  5 8 3 | 4 1 6 | 2 9 7
  5  2 9 4 | 7 3 8 | 1 5 6
  6  7 6 1 | 5 9 2 | 4 8 3
     ------+-------+------
  7  3 4 6 | 1 2 5 | 8 7 9
  8  8 2 5 | 9 7 4 | 6 3 1
  9  9 1 7 | 6 8 3 | 5 2 4

All your stars so far: 0 of 5.
Play again (y/n)? 
Please type y for another puzzle, or n to stop.
Play again (y/n)? n
Goodbye!
'''


def test_a_puzzle_solved():
    """A given stays, a check finds a mistake, a hint has its reason."""
    replay('sudoku', WON, seed=2, EASY=78)


def test_a_puzzle_given_up():
    """The solution is shown, and no star is kept."""
    replay('sudoku', LOST, seed=1)


@pytest.mark.parametrize('typed', ['', 'b3', 'b30 7', 'j3 7', 'a0 7', 'b3 10',
                                   'b3 x', '7', '3b 7', 'b37b37', 'b3--'])
def test_a_bad_move_is_explained(typed):
    """What is no move gets an example and the same question."""
    assert answer('sudoku', ['e', typed]) == (
        'Please type a square and a digit, such as B3 7, or hint.\n'
        + QUESTION)


@pytest.mark.parametrize('typed', ['d18', 'D1 8', ' d 1  8 '])
def test_a_digit_is_written(typed):
    """It stands in its square, and one square less is empty."""
    reply = answer('sudoku', ['e', typed], 2, EASY=78)
    assert reply.startswith('You write 8 in D1.\n')
    assert '\n  1  4 9 1 | 8 2 7 | 5 6 3\n' in reply
    assert reply.endswith('\nEmpty squares: 2. Stars: 5.\n' + QUESTION)


@pytest.mark.parametrize('typed', ['d10', 'D1 -', 'd1 0'])
def test_a_digit_is_rubbed_out(typed):
    """The square is empty again; once more is once too often."""
    session = perform('sudoku', ['e', 'd1 5', typed, typed], 2, EASY=78)
    assert session.replies[2].startswith('You rub out D1.\n')
    assert '\n  1  4 9 1 | . 2 7 | 5 6 3\n' in session.replies[2]
    assert 'Empty squares: 3. Stars: 5.' in session.replies[2]
    assert session.replies[3] == (
        'D1 is empty already.\nEmpty squares: 3. Stars: 5.\n' + QUESTION)


@pytest.mark.parametrize('typed', ['i9 0', 'i9 -', 'i9 5', 'i9 1'])
def test_givens_stay(typed):
    """What is given can be neither rubbed out nor written over."""
    assert answer('sudoku', ['e', typed], 2, EASY=78) == (
        'I9 is given and cannot be changed.\nEmpty squares: 3. Stars: 5.\n'
        + QUESTION)


def test_a_wrong_digit_is_written_without_a_word():
    """A 4 that stands twice in a row is told only by a check."""
    session = perform('sudoku', ['e', 'd1 4', 'd1 5', 'c', 'd1 8', 'c'], 2,
                      EASY=78)
    assert session.replies[1].startswith('You write 4 in D1.\n\n     A B C')
    assert session.replies[2].startswith('You write 5 in D1.\n\n     A B C')
    assert session.replies[3] == ('Wrong digits: 1. Look at D1.\n'
                                  'Empty squares: 2. Stars: 4.\n' + QUESTION)
    assert session.replies[5] == ('Nothing is wrong so far.\n'
                                  'Empty squares: 2. Stars: 3.\n' + QUESTION)


def test_no_hint_before_a_mistake_is_gone():
    """The mistake is named, nothing is written, and it costs a star."""
    session = perform('sudoku', PREDICT['lines'] + ['b1 0', 'hint'], 2)
    empty = session.replies[0].split('Empty squares: ')[1].split('.')[0]
    assert session.replies[2] == (
        'The 5 in B1 is wrong. Rub it out first, with B1 0.\n'
        f'Empty squares: {int(empty) - 1}. Stars: 4.\n{QUESTION}')
    assert f'Empty squares: {int(empty) - 1}. Stars: 3.' in session.replies[4]


def test_a_full_grid_with_a_mistake_is_not_solved():
    """It says so with every question, until it is mended."""
    lines = ['e', 'd1 8', 'b2 2', 'e4 5', 'e4 6', 'check', 'e4 4']
    replies = perform('sudoku', lines, 2, EASY=78).replies
    for reply in replies[3:6]:
        assert ('The grid is full, but something is wrong.\n'
                'Empty squares: 0. ') in reply
    assert 'Wrong digits: 1. Look at E4.' in replies[5]
    assert 'Solved! Stars that you keep: 4 of 5.\n' in replies[6]
    for reply in replies[:3]:
        assert 'full' not in reply and 'Solved' not in reply
