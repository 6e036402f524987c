"""Pig: a game won and a game lost, and what may be typed."""

import pytest

from stage import answer, perform, replay

# A 1 takes the 5 points of the turn, and leaves the 12 in the bank.
PREDICT = {'seed': 3, 'lines': ['r', 'r', 'r', 'h', 'r', 'r'],
           'shows': 'You   12  |'}

WON = '''
Pig
===
In your turn, roll a die as often as you like: each roll adds to
the points of the turn. Hold, and they are yours for good. But if
you roll a 1, the turn is over and brings you nothing.
You win if you have 100 points before I do. You begin.
I hold when my turn has brought me 20, or all that I need.
Type quit to leave.

Roll or hold (r/h)? r
You roll 3:  3 in this turn. Hold, and you have 3.
Roll or hold (r/h)? Roll
You roll 6:  9 in this turn. Hold, and you have 9.
Roll or hold (r/h)? r
You roll 4: 13 in this turn. Hold, and you have 13.
Roll or hold (r/h)? r
You roll 3: 16 in this turn. Hold, and you have 16.
Roll or hold (r/h)? r
You roll 6: 22 in this turn. Hold, and you have 22.
Roll or hold (r/h)? r
You roll 6: 28 in this turn. Hold, and you have 28.
Roll or hold (r/h)? h
You hold, and have 28.
I roll 3:  3 in this turn.
I roll 1: this turn brings me nothing.

You   28  |###########                             |
Me     0  |                                        |
Roll or hold (r/h)? r
You roll 4:  4 in this turn. Hold, and you have 32.
Roll or hold (r/h)? r
You roll 6: 10 in this turn. Hold, and you have 38.
Roll or hold (r/h)? r
You roll 5: 15 in this turn. Hold, and you have 43.
Roll or hold (r/h)? r
You roll 3: 18 in this turn. Hold, and you have 46.
Roll or hold (r/h)? r
You roll 3: 21 in this turn. Hold, and you have 49.
Roll or hold (r/h)? r
You roll 2: 23 in this turn. Hold, and you have 51.
Roll or hold (r/h)? r
You roll 5: 28 in this turn. Hold, and you have 56.
Roll or hold (r/h)? h
You hold, and have 56.
I roll 3:  3 in this turn.
I roll 5:  8 in this turn.
I roll 4: 12 in this turn.
I roll 1: this turn brings me nothing.

You   56  |######################                  |
Me     0  |                                        |
Roll or hold (r/h)? r
You roll 5:  5 in this turn. Hold, and you have 61.
Roll or hold (r/h)? r
You roll 5: 10 in this turn. Hold, and you have 66.
Roll or hold (r/h)? r
You roll 6: 16 in this turn. Hold, and you have 72.
Roll or hold (r/h)? r
You roll 6: 22 in this turn. Hold, and you have 78.
Roll or hold (r/h)? r
You roll 4: 26 in this turn. Hold, and you have 82.
Roll or hold (r/h)? h
You hold, and have 82.
I roll 4:  4 in this turn.
I roll 5:  9 in this turn.
I roll 2: 11 in this turn.
I roll 4: 15 in this turn.
I roll 2: 17 in this turn.
I roll 5: 22 in this turn.
I hold, and have 22.

You   82  |################################        |
Me    22  |########                                |
Roll or hold (r/h)? r
You roll 6:  6 in this turn. Hold, and you have 88.
Roll or hold (r/h)? r
You roll 5: 11 in this turn. Hold, and you have 93.
Roll or hold (r/h)? r
You roll 3: 14 in this turn. Hold, and you have 96.
Roll or hold (r/h)? r
You roll 4: 18 in this turn. Hold, and you have 100.
Roll or hold (r/h)? h
You hold, and have 100.

You  100  |########################################|
Me    22  |########                                |
You win this game. Turns that you took: 4.
Your fewest turns so far: 4.
Games won so far: 1 of 1.
Play again (y/n)? 
Please type y for another game, or n to stop.
Play again (y/n)? y

A new game: we both have 0 points, and you begin.
Roll or hold (r/h)? r
You roll 6:  6 in this turn. Hold, and you have 6.
Roll or hold (r/h)? quit
Goodbye!
'''

LOST = '''
Pig
===
In your turn, roll a die as often as you like: each roll adds to
the points of the turn. Hold, and they are yours for good. But if
you roll a 1, the turn is over and brings you nothing.
You win if you have 50 points before I do. You begin.
I hold when my turn has brought me 20, or all that I need.
Type quit to leave.

Roll or hold (r/h)?  R 
You roll 1: this turn brings you nothing.
I roll 3:  3 in this turn.
I roll 4:  7 in this turn.
I roll 2:  9 in this turn.
I roll 4: 13 in this turn.
I roll 3: 16 in this turn.
I roll 3: 19 in this turn.
I roll 5: 24 in this turn.
I hold, and have 24.

You    0  |                                        |
Me    24  |###################                     |
Roll or hold (r/h)? r
You roll 1: this turn brings you nothing.
I roll 6:  6 in this turn.
I roll 4: 10 in this turn.
I roll 2: 12 in this turn.
I roll 4: 16 in this turn.
I roll 5: 21 in this turn.
I hold, and have 45.

You    0  |                                        |
Me    45  |####################################    |
Roll or hold (r/h)? r
You roll 2:  2 in this turn. Hold, and you have 2.
Roll or hold (r/h)? r
You roll 6:  8 in this turn. Hold, and you have 8.
Roll or hold (r/h)? r
You roll 1: this turn brings you nothing.
I roll 6:  6 in this turn.
I hold, and have 51.

You    0  |                                        |
Me    51  |########################################|
I win this game.
Games won so far: 0 of 1.
Play again (y/n)? No
Goodbye!
'''


def test_a_game_won():
    """Daring and luck win in four turns; another game begins at 0."""
    replay('pig', WON, 199)


def test_a_game_lost():
    """Three turns end with a 1; the computer stops when it has enough."""
    replay('pig', LOST, 66, GOAL=50)


def test_holding_nothing_is_refused():
    """At the beginning of a turn, and after a 1, there is nothing to hold."""
    for lines, seed in ((['h'], 3), (['hold'], 3), (['r', 'h', 'h'], 3),
                        (['r', 'h'], 66)):
        assert answer('pig', lines, seed) == (
            'There is nothing to hold yet: roll first.\n'
            'Roll or hold (r/h)? ')
    assert answer('pig', ['h', 'r'], 3).startswith('You roll 2:  2 in this')


@pytest.mark.parametrize('typed', ['r', 'R', ' roll ', 'ROLL'])
def test_ways_to_roll(typed):
    """A word or its first letter, in capitals, with spaces: all will do."""
    assert answer('pig', ['r', typed], 3) == (
        'You roll 5:  7 in this turn. Hold, and you have 7.\n'
        'Roll or hold (r/h)? ')


@pytest.mark.parametrize('typed', ['h', 'H', ' hold ', 'HOLD'])
def test_ways_to_hold(typed):
    """Whoever holds has the points, and the computer rolls."""
    assert answer('pig', ['r', typed], 3).startswith(
        'You hold, and have 2.\nI roll ')


@pytest.mark.parametrize('typed', ['', 'x', 'rh', '5', 'y', 'n', 'r' * 5000])
def test_what_is_no_answer_is_explained(typed):
    """The question comes again, and no point is lost."""
    session = perform('pig', ['r', typed, 'r'], 3)
    assert session.replies[1] == ('Please type r to roll or h to hold.\n'
                                  'Roll or hold (r/h)? ')
    assert session.replies[2].startswith('You roll 5:  7 in this turn.')


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('quit', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('r', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', '\nA new game: we both have 0 points, and you begin.\n'
            'Roll or hold (r/h)? ')])
def test_play_again(typed, reply):
    """Yes starts anew, no ends, anything else is asked again."""
    assert answer('pig', ['r', 'h', typed], 3, GOAL=2) == reply
