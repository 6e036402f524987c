"""Twenty Forty-Eight: whole games, moves typed, and what is said to them."""

import itertools

import pytest

from stage import answer, perform, replay

# No: the two 2s merge, and the 4 that they make does not merge once more.
PREDICT = {'seed': 185, 'lines': ['down', 'left'],
           'shows': '|    4 |    4 |      |      |'}

WON = '''
Twenty Forty-Eight
==================
Slide all tiles to one side, as far as they go. Where two alike
meet, they merge into one and you score its number: 2 and 2 make
4, 4 and 4 make 8. No tile merges twice in a move. Then a new
tile comes, with a star. You win with a tile of 16, and lose
when nothing can move. Keep your largest tile in a corner.
Type quit to leave.

  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |    2*|      |
  +------+------+------+------+
  |      |    4 |      |      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
Score: 0
Your move (up/down/left/right): l
You slide left: nothing merges.

  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |    2 |      |      |      |
  +------+------+------+------+
  |    4 |      |      |    2*|
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
Score: 0
Your move (up/down/left/right): u
You slide up: nothing merges.

  +------+------+------+------+
  |    2 |      |      |    2 |
  +------+------+------+------+
  |    4 |      |    2*|      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
Score: 0
Your move (up/down/left/right): r
You slide right: you score 4.

  +------+------+------+------+
  |      |      |      |    4 |
  +------+------+------+------+
  |      |      |    4 |    2 |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |      |    2*|
  +------+------+------+------+
Score: 4
Your move (up/down/left/right): r
Nothing can move right, so no new tile comes. Slide another way.
Your move (up/down/left/right): Up
You slide up: you score 4.

  +------+------+------+------+
  |      |      |    4 |    4 |
  +------+------+------+------+
  |      |    4*|      |    4 |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
Score: 8
Your move (up/down/left/right): l
You slide left: you score 16.

  +------+------+------+------+
  |    8 |      |      |      |
  +------+------+------+------+
  |    8 |      |      |      |
  +------+------+------+------+
  |      |      |      |    2*|
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
Score: 24
Your move (up/down/left/right): d
You slide down: you score 16.

  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |      |      |      |      |
  +------+------+------+------+
  |   16 |    4*|      |    2 |
  +------+------+------+------+
Score: 40
There it is, a 16: you win! Moves: 6.
Games won so far: 1 of 1. Best score: 40.
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Twenty Forty-Eight
==================
Slide all tiles to one side, as far as they go. Where two alike
meet, they merge into one and you score its number: 2 and 2 make
4, 4 and 4 make 8. No tile merges twice in a move. Then a new
tile comes, with a star. You win with a tile of 16, and lose
when nothing can move. Keep your largest tile in a corner.
Type quit to leave.

  +------+------+
  |      |    2 |
  +------+------+
  |    2*|      |
  +------+------+
Score: 0
Your move (up/down/left/right): Down
You slide down: nothing merges.

  +------+------+
  |    2*|      |
  +------+------+
  |    2 |    2 |
  +------+------+
Score: 0
Your move (up/down/left/right):  d
You slide down: you score 4.

  +------+------+
  |    2*|      |
  +------+------+
  |    4 |    2 |
  +------+------+
Score: 4
Your move (up/down/left/right): x
Please type a direction, such as left or l.
Your move (up/down/left/right): r
You slide right: nothing merges.

  +------+------+
  |    2*|    2 |
  +------+------+
  |    4 |    2 |
  +------+------+
Score: 4
Your move (up/down/left/right): LEFT
You slide left: you score 4.

  +------+------+
  |    4 |    2*|
  +------+------+
  |    4 |    2 |
  +------+------+
Score: 8
Your move (up/down/left/right): d
You slide down: you score 12.

  +------+------+
  |      |    2*|
  +------+------+
  |    8 |    4 |
  +------+------+
Score: 20
Your move (up/down/left/right): u
You slide up: nothing merges.

  +------+------+
  |    8 |    2 |
  +------+------+
  |    2*|    4 |
  +------+------+
Score: 20
Nothing can move any more: you lose, with 8 of 16. Moves: 6.
Games won so far: 0 of 1. Best score: 20.
Play again (y/n)? 
Please type y for another game, or n to stop.
Play again (y/n)? n
Goodbye!
'''
QUESTION = 'Your move (up/down/left/right): '
AGAIN = 'Play again (y/n)? '
LINES_WON = ['l', 'u', 'r', 'u', 'l', 'd']  # With seed 371, as above.


def test_a_game_won():
    """It ends with the move that makes the goal."""
    replay('twenty_forty_eight', WON, seed=371, GOAL=16)


def test_a_game_lost():
    """It ends when the board is full and no two neighbours are alike."""
    replay('twenty_forty_eight', LOST, seed=358, SIZE=2, GOAL=16)


@pytest.mark.parametrize('typed, direction', [
    ('u', 'up'), ('D', 'down'), ('left', 'left'), (' RIGHT ', 'right'),
    ('d o w n', 'down'), ('r', 'right')])
def test_a_direction_is_a_word_or_its_first_letter(typed, direction):
    """Capitals and spaces do not matter."""
    assert answer('twenty_forty_eight', [typed], 3).startswith(
        f'You slide {direction}: nothing merges.\n\n  +------+')


@pytest.mark.parametrize('typed', ['', 'x', 'le', 'ud', 'undo', '1', '4'])
def test_a_bad_direction_is_explained(typed):
    """What is no direction gets an example and the same question."""
    assert answer('twenty_forty_eight', ['left', typed]) == (
        'Please type a direction, such as left or l.\n' + QUESTION)


def test_another_game():
    """It begins with two tiles and no points, and the best score stays."""
    reply = answer('twenty_forty_eight', LINES_WON + ['yes'], 371, GOAL=16)
    assert reply.startswith('Here is a fresh board.\n\n  +------+')
    assert reply.endswith('+\nScore: 0\n' + QUESTION)
    assert sum(digit in '248' for digit in reply.split('Score')[0]) == 2


def test_games_and_the_best_score_are_counted():
    """A game with fewer points leaves the best score as it was."""
    turns = itertools.cycle('uldr')
    session = perform('twenty_forty_eight', lambda screen: (
        'y' if screen.endswith(AGAIN) else next(turns)), 2, SIZE=2, GOAL=16)
    told = [line for line in session.transcript.split('\n')
            if line.startswith('Games won so far')]
    assert told[:4] == ['Games won so far: 0 of 1. Best score: 12.',
                        'Games won so far: 0 of 2. Best score: 12.',
                        'Games won so far: 1 of 3. Best score: 52.',
                        'Games won so far: 1 of 4. Best score: 52.']


@pytest.mark.parametrize('typed', ['', 'd', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    session = perform('twenty_forty_eight', LINES_WON + [typed], 371, GOAL=16)
    assert session.replies[-1] == (
        'Please type y for another game, or n to stop.\n' + AGAIN)
