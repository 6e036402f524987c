"""Connect Four: rows in every direction, full columns, turns and talk."""

import pytest

from stage import answer, perform, replay

# It drops next to them: with three in the middle of an open row, there
# would be two places to win, and it can stop only one.
PREDICT = {'seed': 1, 'lines': ['1', 'd', 'c'],
           'shows': 'The computer drops O in E, to be safe.'}

# Seven columns of a board that fills up without a row, one letter a piece.
DRAWN = '''acbcbegaceggdgebgccgfafdbffbdcefbddaeeaadf'''
LOST = '''
Connect Four
============
Take turns to drop a piece into a column; it falls as far as it
can. The first to get 4 in a row wins: across, up or
along a diagonal. One player is X, against the computer, O.
Type quit to leave.

One player or two (1/2)? one

  6  . . . . . . .
  5  . . . . . . .
  4  . . . . . . .
  3  . . . . . . .
  2  . . . . . . .
  1  . . . . . . .
     A B C D E F G

X, your column (A to G): a
X drops in column A.
The computer drops O in D, to be near the middle.

  6  . . . . . . .
  5  . . . . . . .
  4  . . . . . . .
  3  . . . . . . .
  2  . . . . . . .
  1  X . . O . . .
     A B C D E F G

X, your column (A to G):  G
X drops in column G.
The computer drops O in D, to be near the middle.

  6  . . . . . . .
  5  . . . . . . .
  4  . . . . . . .
  3  . . . . . . .
  2  . . . O . . .
  1  X . . O . . X
     A B C D E F G

X, your column (A to G): x
Please type the letter of a column, such as D.
X, your column (A to G): A 
X drops in column A.
The computer drops O in D, to be near the middle.

  6  . . . . . . .
  5  . . . . . . .
  4  . . . . . . .
  3  . . . O . . .
  2  X . . O . . .
  1  X . . O . . X
     A B C D E F G

X, your column (A to G): g
X drops in column G.
The computer drops O in D, to win.

  6  . . . . . . .
  5  . . . . . . .
  4  . . . O . . .
  3  . . . O . . .
  2  X . . O . . X
  1  X . . O . . X
     A B C D E F G

O has 4 in a row and wins!
So far: X 0, O 1, draws 0.
Play again (y/n)? 
Please type y for another game, or n to stop.
Play again (y/n)? no
Goodbye!
'''


def test_a_game_lost():
    """The computer builds a tower in the middle, and says why each time."""
    replay('connect_four', LOST, seed=2)


def test_a_game_won():
    """A double threat, two moves ahead, beats the computer."""
    session = perform('connect_four', ['1'] + list('deedecgf') + ['n'], 1)
    assert session.replies[-2].endswith('''
X has 4 in a row and wins!
So far: X 1, O 0, draws 0.
Play again (y/n)? ''')
    assert session.last == 'Goodbye!\n'


@pytest.mark.parametrize('moves, winner', [
    ('agbgcgd', 'X'), ('afbfcfgf', 'O'), ('dcdcdcd', 'X'),
    ('abbccdcddgd', 'X'), ('gffeededdad', 'X')])
def test_two_players(moves, winner):
    """Rows across, up and along both diagonals end the game at once."""
    session = perform('connect_four', ['two'] + list(moves))
    assert f'{winner} has 4 in a row and wins!' in session.replies[-1]
    assert session.screens[-1].endswith('Goodbye!\n')
    for reply in session.replies[1:-1]:
        assert 'wins' not in reply


def test_two_players_take_turns():
    """After X comes O, and the board shows both pieces where they fell."""
    assert answer('connect_four', ['2', 'c', 'C']) == '''O drops in column C.

  6  . . . . . . .
  5  . . . . . . .
  4  . . . . . . .
  3  . . . . . . .
  2  . . O . . . .
  1  . . X . . . .
     A B C D E F G

X, your column (A to G): '''


def test_a_full_board_is_a_draw():
    """Forty-two pieces without a row end the game without a winner."""
    session = perform('connect_four', ['2'] + list(DRAWN) + ['n'])
    assert session.replies[-2].endswith('''
  6  O X O X O O O
  5  X O X X X O X
  4  O X O O X X O
  3  O O X X X O O
  2  O X O O O X X
  1  X X O X O X X
     A B C D E F G

The board is full and nobody has won: a draw.
So far: X 0, O 0, draws 1.
Play again (y/n)? ''')


def test_a_full_column_is_refused():
    """The sixth piece fits, the seventh does not, and the turn is kept."""
    session = perform('connect_four', ['2'] + list('dddddddc'))
    assert 'O drops in column D.' in session.replies[6]
    assert session.replies[7] == ('Column D is full. Choose another one.\n'
                                  'X, your column (A to G): ')
    assert 'X drops in column C.' in session.replies[8]


@pytest.mark.parametrize('columns, last', [(5, 'E'), (7, 'G'), (9, 'I')])
def test_the_columns_have_letters(columns, last):
    """The last letter is understood, the next one is not."""
    question = f'X, your column (A to {last}): '
    beyond = chr(ord(last) + 1)
    session = perform('connect_four', ['2', beyond, last], COLUMNS=columns)
    assert session.replies[0].endswith(question)
    assert session.replies[1] == ('Please type the letter of a column, such '
                                  f'as {"ABCDEFGHI"[columns // 2]}.\n'
                                  + question)
    assert session.replies[2].startswith(f'X drops in column {last}.')


@pytest.mark.parametrize('typed', ['', '3', 'dd', 'column d', '\u0394'])
def test_a_bad_column_is_explained(typed):
    """What is no column gets an example and the same question."""
    assert answer('connect_four', ['2', typed]) == (
        'Please type the letter of a column, such as D.\n'
        'X, your column (A to G): ')


@pytest.mark.parametrize('typed, players', [
    ('1', 1), ('One', 1), (' 2 ', 2), ('two', 2)])
def test_the_number_of_players(typed, players):
    """Digits and words say who plays."""
    reply = answer('connect_four', [typed, 'd'])
    assert ('The computer drops O' in reply) == (players == 1)


def test_a_bad_number_of_players_is_explained():
    """Three players are too many."""
    assert answer('connect_four', ['3']) == (
        'Please type 1 to play the computer, or 2 to share.\n'
        'One player or two (1/2)? ')


def test_the_computer_begins_every_other_game():
    """After a game the other side begins, and the wins are counted."""
    session = perform('connect_four', ['1'] + list('deedecgf') + ['y', 'a'], 1)
    assert session.replies[9].startswith(
        'This time O begins.\nThe computer drops O in D, to be near')
    both = ['2'] + list('agagaga') + ['y'] + list('bgbgbgb') + ['y']
    session = perform('connect_four', both)
    assert 'So far: X 1, O 1, draws 0.' in session.replies[-2]
    assert session.replies[-1].startswith('This time X begins.')
    assert session.replies[-1].endswith('X, your column (A to G): ')


@pytest.mark.parametrize('typed', ['', 'd', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    lines = ['2'] + list('agagaga') + [typed]
    assert answer('connect_four', lines) == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')
