"""Reversi: small games from start to end, squares, strengths and sides."""

import pytest

from stage import answer, perform, replay

# X has 4 discs then and O has 1; each answer flips one of the four.
PREDICT = {'seed': 1, 'lines': ['h', 'd3'],
           'shows': 'You (X): 3, the computer (O): 3.'}

OPENING = '''
Reversi
=======
X and O put discs on the board in turn. All discs of the other
side that lie in a line, straight or diagonal, between your new
disc and another one of yours are flipped: now they are yours.
Each move must flip something; + marks where you can go.
Whoever has no move passes. When neither side has one, the
game is over, and the side with more discs wins.
Type quit to leave.

'''
WON = OPENING + '''Easy, medium or hard (e/m/h)? e
You are X. X goes first.

    A B C D
  1 . + . .
  2 + O X .
  3 . X O +
  4 . . + .

You (X): 2, the computer (O): 2.
Your square (A1 to D4): a2
Your move: A2. Flipped: 1.
The computer's move: C1. Flipped: 1.

    A B C D
  1 . . O +
  2 X X O +
  3 . X O +
  4 . . . +

You (X): 3, the computer (O): 3.
Your square (A1 to D4): D2
Your move: D2. Flipped: 1.
The computer's move: A3. Flipped: 2.

    A B C D
  1 . . O .
  2 X O X X
  3 O O O .
  4 + + + .

You (X): 3, the computer (O): 5.
Your square (A1 to D4): b2
B2 flips nothing. Choose one with a +.
Your square (A1 to D4): A4
Your move: A4. Flipped: 2.
The computer's move: B4. Flipped: 1.

    A B C D
  1 . . O .
  2 X O X X
  3 X O O +
  4 X O + .

You (X): 5, the computer (O): 5.
Your square (A1 to D4): d 3
Your move: D3. Flipped: 2.
The computer's move: C4. Flipped: 2.

    A B C D
  1 . + O +
  2 X O O X
  3 X X O X
  4 X O O +

You (X): 6, the computer (O): 6.
Your square (A1 to D4): D4
Your move: D4. Flipped: 2.
The computer's turn passes: there is no move.

    A B C D
  1 + + O +
  2 X O O X
  3 X X O X
  4 X X X X

You (X): 9, the computer (O): 4.
Your square (A1 to D4): B1
Your move: B1. Flipped: 2.
The computer's move: A1. Flipped: 2.

    A B C D
  1 O O O .
  2 X O X X
  3 X X O X
  4 X X X X

You (X): 10, the computer (O): 5.
The game is over: you win by 5!
Play again (y/n)? n
Goodbye!
'''
LOST = OPENING + '''Easy, medium or hard (e/m/h)? Hard
You are X. X goes first.

    A B C D
  1 . + . .
  2 + O X .
  3 . X O +
  4 . . + .

You (X): 2, the computer (O): 2.
Your square (A1 to D4): c4
Your move: C4. Flipped: 1.
The computer's move: D4. Flipped: 1.

    A B C D
  1 . + . .
  2 + O X .
  3 . X O +
  4 . . X O

You (X): 3, the computer (O): 3.
Your square (A1 to D4): D3
Your move: D3. Flipped: 1.
The computer's move: B4. Flipped: 2.

    A B C D
  1 + . . .
  2 + O X .
  3 + O X X
  4 + O O O

You (X): 3, the computer (O): 5.
Your square (A1 to D4): a4
Your move: A4. Flipped: 1.
The computer's move: D2. Flipped: 3.

    A B C D
  1 . + . +
  2 . O O O
  3 . X O O
  4 X O O O

You (X): 2, the computer (O): 8.
Your square (A1 to D4): d1
Your move: D1. Flipped: 1.
The computer's move: B1. Flipped: 1.

    A B C D
  1 . O . X
  2 . O O O
  3 . X O O
  4 X O O O

You (X): 3, the computer (O): 9.
Your turn passes: there is no move.
Press Enter to go on: 
The computer's move: A2. Flipped: 1.

    A B C D
  1 . O . X
  2 O O O O
  3 . O O O
  4 X O O O

You (X): 2, the computer (O): 11.
The game is over: the computer wins by 9.
Play again (y/n)? x
Please type y for another game, or n to stop.
Play again (y/n)? n
Goodbye!
'''
DRAWN = ['e', 'd3', 'a1', 'b1', 'a3', 'c1', 'c4']


def test_a_game_won():
    """On a board of 4x4 the computer, too, has to pass."""
    replay('reversi', WON, seed=51, SIZE=4)


def test_a_game_lost():
    """A turn without a move waits for Enter; squares may stay empty."""
    replay('reversi', LOST, seed=8, SIZE=4)


def test_a_game_drawn():
    """With eight discs each nobody wins."""
    session = perform('reversi', DRAWN, 36, SIZE=4)
    assert session.replies[-1].endswith(
        'You (X): 8, the computer (O): 8.\nThe game is over: a draw.\n'
        'Play again (y/n)? ')


@pytest.mark.parametrize('seed', range(4))
@pytest.mark.parametrize('strength', 'emh')
def test_after_two_moves_both_have_three(strength, seed):
    """The first move flips one disc, and so does each answer to it."""
    assert PREDICT['shows'] in answer('reversi', [strength, 'd3'], seed)


@pytest.mark.parametrize('typed', ['d3', 'D3', ' d 3 '])
def test_a_square_has_a_letter_and_a_number(typed):
    """Capitals and spaces do not matter."""
    assert answer('reversi', ['e', typed]).startswith(
        'Your move: D3. Flipped: 1.\n')


@pytest.mark.parametrize('typed', ['', ' ', 'i1', 'a0', 'a9', 'd', '3', '3d',
                                   'd33', '+', '#'])
def test_a_bad_square_is_explained(typed):
    """What is no square gets an example and the same question."""
    assert answer('reversi', ['e', typed]) == (
        'Please type a letter and a number, such as D3.\n'
        'Your square (A1 to H8): ')


@pytest.mark.parametrize('typed', ['a1', 'h8', 'd4', 'e4', 'd6'])
def test_a_move_must_flip_something(typed):
    """Far away, on a disc or on the wrong side: the marks show the way."""
    assert answer('reversi', ['e', typed]) == (
        f'{typed.upper()} flips nothing. Choose one with a +.\n'
        'Your square (A1 to H8): ')


@pytest.mark.parametrize('typed', ['', 'x', 'harder', 'emh'])
def test_a_bad_strength_is_explained(typed):
    """There are three, by word or by letter."""
    assert answer('reversi', [typed]) == (
        'Please type e, m or h, such as e for easy.\n'
        'Easy, medium or hard (e/m/h)? ')


@pytest.mark.parametrize('typed', ['y', 'Yes'])
def test_sides_change(typed):
    """In the second game the computer is X and begins."""
    lines = DRAWN + [typed, 'm']
    session = perform('reversi', lines, 36, SIZE=4)
    assert session.replies[-2] == ('Now you change sides.\n'
                                   'Easy, medium or hard (e/m/h)? ')
    assert session.replies[-1].startswith(
        "You are O. X goes first.\nThe computer's move: ")
    assert '\nYou (O): 1, the computer (X): 4.\n' in session.replies[-1]


def test_play_again_takes_yes_or_no():
    """Any other answer is explained; no ends the program."""
    replies = perform('reversi', DRAWN + ['', 'NO'], 36, SIZE=4).replies
    assert replies[-2:] == [
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ',
        'Goodbye!\n']
