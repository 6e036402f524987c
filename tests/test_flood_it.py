"""Flood It: whole games, the letters typed, and the limit of moves."""

import pytest

from stage import answer, perform, replay

# No: it is refused, and the move is still yours.
PREDICT = {'seed': 1, 'lines': ['b'],
           'shows': 'Your squares have the letter B already.'}

WON = '''
Flood It
========
Your squares are shown as #, from the top left corner on.
Name a letter: all your squares take it, and squares with that
letter that touch them, side by side, become yours as well. You
win when the whole board is yours. You have 9 moves.
Type quit to leave.

  # # C D A A
  D C B B D D
  D B B B D A
  A B A C A C
  D D D D D B
  C A A B D B
Yours: 2 of 36, letter B. Moves left: 9.
Your letter (A to D): c
New squares with C: 2.

  # # # D A A
  D # B B D D
  D B B B D A
  A B A C A C
  D D D D D B
  C A A B D B
Yours: 4 of 36, letter C. Moves left: 8.
Your letter (A to D):  B 
New squares with B: 6.

  # # # D A A
  D # # # D D
  D # # # D A
  A # A C A C
  D D D D D B
  C A A B D B
Yours: 10 of 36, letter B. Moves left: 7.
Your letter (A to D): d
New squares with D: 12.

  # # # # A A
  # # # # # #
  # # # # # A
  A # A C A C
  # # # # # B
  C A A B # B
Yours: 22 of 36, letter D. Moves left: 6.
Your letter (A to D): e
Please type a letter, such as B.
Your letter (A to D): a
New squares with A: 8.

  # # # # # #
  # # # # # #
  # # # # # #
  # # # C # C
  # # # # # B
  C # # B # B
Yours: 30 of 36, letter A. Moves left: 5.
Your letter (A to D): b
New squares with B: 3.

  # # # # # #
  # # # # # #
  # # # # # #
  # # # C # C
  # # # # # #
  C # # # # #
Yours: 33 of 36, letter B. Moves left: 4.
Your letter (A to D): C
New squares with C: 3.

  # # # # # #
  # # # # # #
  # # # # # #
  # # # # # #
  # # # # # #
  # # # # # #
Yours: 36 of 36, letter C. Moves left: 3.
The board is yours: you win! Moves: 6 of 9.
Always taking the letter with the most new squares floods this
board in 6 moves.
Boards flooded so far: 1 of 1.
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Flood It
========
Your squares are shown as #, from the top left corner on.
Name a letter: all your squares take it, and squares with that
letter that touch them, side by side, become yours as well. You
win when the whole board is yours. You have 5 moves.
Type quit to leave.

  # # # B
  # C C B
  B C A C
  A C C A
Yours: 4 of 16, letter A. Moves left: 5.
Your letter (A to C): a
Your squares have the letter A already. That is not a move.
Your letter (A to C): 3
Please type a letter, such as B.
Your letter (A to C): c
New squares with C: 5.

  # # # B
  # # # B
  B # A C
  A # # A
Yours: 9 of 16, letter C. Moves left: 4.
Your letter (A to C): b
New squares with B: 3.

  # # # #
  # # # #
  # # A C
  A # # A
Yours: 12 of 16, letter B. Moves left: 3.
Your letter (A to C): a
New squares with A: 3.

  # # # #
  # # # #
  # # # C
  # # # #
Yours: 15 of 16, letter A. Moves left: 2.
Your letter (A to C): b
New squares with B: 0.

  # # # #
  # # # #
  # # # C
  # # # #
Yours: 15 of 16, letter B. Moves left: 1.
Your letter (A to C): a
New squares with A: 0.

  # # # #
  # # # #
  # # # C
  # # # #
Yours: 15 of 16, letter A. Moves left: 0.
That was your last move. Squares that are not yours: 1. You lose.
Always taking the letter with the most new squares floods this
board in 4 moves.
Boards flooded so far: 0 of 1.
Play again (y/n)? 
Please type y for another board, or n to stop.
Play again (y/n)? N
Goodbye!
'''
QUESTION = 'Your letter (A to F): '
AGAIN = 'Play again (y/n)? '


def test_a_game_won():
    """It ends as soon as the board is yours, with moves to spare."""
    replay('flood_it', WON, seed=3, SIZE=6, COLOURS=4)


def test_a_game_lost():
    """One square is left when the last move is made."""
    replay('flood_it', LOST, seed=2, SIZE=4, COLOURS=3)


def test_the_last_move_can_win():
    """With no move to spare it is a win all the same."""
    reply = answer('flood_it', list('bcacb'), 8, SIZE=4, COLOURS=3)
    assert 'letter B. Moves left: 0.\nThe board is yours: you win!' in reply
    assert 'Moves: 5 of 5.' in reply


def test_the_screen_tells_the_truth():
    """Squares, moves and letters fit what the board shows, to the end."""
    lines = list('abcdef') * 5
    replies = perform('flood_it', lines, 3).replies
    squares = replies[0].count('#')
    moves = 19
    for letter, reply in zip(lines[1:], replies[1:]):
        if 'already' in reply:
            continue
        moves -= 1
        new = reply.count('#') - squares
        squares += new
        assert reply.startswith(f'New squares with {letter.upper()}: {new}.')
        assert (f'Yours: {squares} of 100, letter {letter.upper()}. Moves '
                f'left: {moves}.') in reply
        if moves == 0:
            break
    assert reply.endswith(AGAIN) and squares < 100


@pytest.mark.parametrize('typed', ['', 'g', '1', 'ab', 'a b', 'hint'])
def test_a_bad_letter_is_explained(typed):
    """What is no letter of the board gets an example, and no move."""
    session = perform('flood_it', [typed, 'a'], 1)
    assert session.replies[0] == (
        'Please type a letter, such as B.\n' + QUESTION)
    assert 'Moves left: 19.' in session.replies[1]


def test_the_letter_that_you_have_is_refused():
    """It costs no move, but a letter that brings nothing does."""
    session = perform('flood_it', ['b', 'f', 'F', 'd'], 1)
    refused = ('Your squares have the letter {} already. That is not a '
               'move.\n' + QUESTION)
    assert session.replies[0] == refused.format('B')
    assert 'New squares with F: 0.' in session.replies[1]
    assert 'Moves left: 19.' in session.replies[1]
    assert session.replies[2] == refused.format('F')
    assert 'Moves left: 18.' in session.replies[3]


@pytest.mark.parametrize('size, colours, spare, moves', [
    (10, 6, 2, 20), (10, 6, 0, 18), (12, 8, 2, 30), (6, 4, 2, 9)])
def test_the_limit(size, colours, spare, moves):
    """Large boards with many letters give you more moves."""
    opening = perform('flood_it', SIZE=size, COLOURS=colours,
                      SPARE=spare).opening
    assert f'You have {moves} moves.' in opening
    assert f'Moves left: {moves}.' in opening
    assert opening.endswith(f' (A to {"ABCDEFGH"[colours - 1]}): ')


def test_another_board():
    """Boards and wins are counted, and each board begins anew."""
    lines = list('bcacb') + ['y']
    session = perform('flood_it', lines + ['a', 'b', 'c'] * 4, 8, SIZE=4,
                      COLOURS=3)
    assert 'Boards flooded so far: 1 of 1.\n' + AGAIN in session.replies[4]
    assert session.replies[5].startswith('Here is another board.\n\n  # ')
    assert 'Moves left: 5.' in session.replies[5]
    assert 'Boards flooded so far: 0' not in session.transcript
    assert ' of 2.\n' + AGAIN in session.transcript


@pytest.mark.parametrize('typed', ['', 'a', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('flood_it', list('bcacb') + [typed], 8, SIZE=4,
                  COLOURS=3) == (
        'Please type y for another board, or n to stop.\n' + AGAIN)
