"""Hailstones: paths down to 1, guesses and bets on their length."""

import re

import pytest

from stage import answer, perform, replay

# 16 is 8, 4, 2 and 1 after 4 steps.
PREDICT = {'seed': 2, 'lines': ['4', '1'],
           'shows': 'Steps: 4. You said 4. You are right'}

# The first numbers of a game, by seed.
SIXTEEN, FOUR, TWELVE, SIX, FORTY_EIGHT = 2, 15, 0, 23, 18

WON = '''
Hailstones
==========
If a number is even, halve it. If it is odd, take 3 times as many
and 1 more. Do that again and again: it climbs and falls like a
hailstone, and comes down to 1. But in how many steps?
Say a number of steps, then bet on it. If you are 2 off or
less you win your bet, and if you are right, twice as much.
You win if 20 points become 100 with 8 numbers.
Type quit to leave.

Number 1 of 8 is 16. Your points: 20 of 100.
How many steps (1 to 14): 4
You say 4. How sure are you?
Your bet (1 to 20): 20

step  stone
   0     16  **************************************************
   1      8  *************************
   2      4  ************
   3      2  ******
   4      1  ***
Steps: 4. You said 4. You are right, and win 40!

Number 2 of 8 is 80. Your points: 60 of 100.
How many steps (1 to 14): 9
You say 9. How sure are you?
Your bet (1 to 60): 20

step  stone
   0     80  **************************************************
   1     40  *************************
   2     20  ************
   3     10  ******
   4      5  ***
   5     16  **********
   6      8  *****
   7      4  **
   8      2  *
   9      1  *
Steps: 9. You said 9. You are right, and win 40!

You have 100 points and win this game.
Games won so far: 1 of 1.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Hailstones
==========
If a number is even, halve it. If it is odd, take 3 times as many
and 1 more. Do that again and again: it climbs and falls like a
hailstone, and comes down to 1. But in how many steps?
Say a number of steps, then bet on it. If you are 2 off or
less you win your bet, and if you are right, twice as much.
You win if 20 points become 100 with 8 numbers.
Type quit to leave.

Number 1 of 8 is 4. Your points: 20 of 100.
How many steps (1 to 14): x
Please type a whole number, such as 7.
How many steps (1 to 14): 2
You say 2. How sure are you?
Your bet (1 to 20): 5

step  stone
   0      4  **************************************************
   1      2  *************************
   2      1  ************
Steps: 2. You said 2. You are right, and win 10!

Number 2 of 8 is 11. Your points: 30 of 100.
How many steps (1 to 14): 7
You say 7. How sure are you?
Your bet (1 to 30): 30

step  stone
   0     11  **********
   1     34  ********************************
   2     17  ****************
   3     52  **************************************************
   4     26  *************************
   5     13  ************
   6     40  **************************************
   7     20  *******************
   8     10  *********
   9      5  ****
  10     16  ***************
  11      8  *******
  12      4  ***
  13      2  *
  14      1  *
Steps: 14. You said 7. You are 7 off, and lose 30.

Your points are gone: the hailstones win.
Games won so far: 0 of 1.
Play again (y/n)? no
Goodbye!
'''


def test_a_game_won():
    """Two right guesses with bold bets reach the goal."""
    replay('hailstones', WON, SIXTEEN)


def test_a_game_lost():
    """Wrong guesses take the bets until nothing is left."""
    replay('hailstones', LOST, FOUR)


@pytest.mark.parametrize('guess, said, purse', [
    (4, 'You are right, and win 10!', 30),
    (3, 'You are only 1 off, and win 5.', 25),
    (6, 'You are only 2 off, and win 5.', 25),
    (2, 'You are only 2 off, and win 5.', 25),
    (7, 'You are 3 off, and lose 5.', 15),
    (1, 'You are 3 off, and lose 5.', 15),
    (14, 'You are 10 off, and lose 5.', 15)])
def test_what_a_guess_is_worth(guess, said, purse):
    """The path of 16 has 4 steps; up to 2 off on either side wins."""
    reply = answer('hailstones', [str(guess), '5'], SIXTEEN)
    assert f'Steps: 4. You said {guess}. {said}\n' in reply
    assert f'Number 2 of 8 is 80. Your points: {purse} of 100.\n' in reply


@pytest.mark.parametrize('typed, reply', [
    ('0', 'No path here is longer than 14 steps, or shorter than 1.'),
    ('15', 'No path here is longer than 14 steps, or shorter than 1.'),
    ('', 'Please type a whole number, such as 7.'),
    ('many', 'Please type a whole number, such as 7.'),
    ('-4', 'Please type a whole number, such as 7.'),
    ('9' * 10, 'Please type a whole number, such as 7.'),
    ('999999999', 'No path here is longer than 14 steps, or shorter than 1.')])
def test_a_bad_number_of_steps(typed, reply):
    """It is explained, and the same question comes again."""
    assert answer('hailstones', [typed], SIXTEEN) == (
        f'{reply}\nHow many steps (1 to 14): ')


@pytest.mark.parametrize('typed', ['1', '14', ' 7 '])
def test_a_good_number_of_steps(typed):
    """Both ends are taken, and the bet is asked for."""
    assert answer('hailstones', [typed], SIXTEEN) == (
        f'You say {int(typed)}. How sure are you?\nYour bet (1 to 20): ')


@pytest.mark.parametrize('typed, reply', [
    ('0', 'Your bet must be from 1 to 20, all that you have.'),
    ('21', 'Your bet must be from 1 to 20, all that you have.'),
    ('all', 'Please type a whole number, such as 7.'),
    ('9' * 5000, 'Please type a whole number, such as 7.')])
def test_a_bad_bet(typed, reply):
    """It is explained, and nothing is lost."""
    assert answer('hailstones', ['4', typed], SIXTEEN) == (
        f'{reply}\nYour bet (1 to 20): ')


@pytest.mark.parametrize('bet, purse', [('1', 22), ('20', 60)])
def test_the_least_and_the_most_bet(bet, purse):
    """One point can be bet, and all that there are."""
    assert f'Your points: {purse} of 100.' in answer(
        'hailstones', ['4', bet], SIXTEEN)


@pytest.mark.parametrize('goal, over', [(30, True), (31, False)])
def test_the_goal(goal, over):
    """With just so many points the game is won, with one fewer it goes on."""
    reply = answer('hailstones', ['4', '5'], SIXTEEN, GOAL=goal)
    assert ('You have 30 points and win this game.\nGames won so far: 1 of 1.'
            '\nPlay again (y/n)? ' in reply) == over


def test_the_last_number():
    """After eight numbers below the goal, the hailstones win."""
    session = perform('hailstones', ['1', '1'] * 8, TWELVE)
    assert all('Number ' in session.replies[i] for i in range(1, 15, 2))
    assert re.search(r'\n\nThe numbers are over at \d+ of 100 points: the '
                     r'hailstones win\.\nGames won so far: 0 of 1\.\n'
                     r'Play again \(y/n\)\? $', session.replies[15])


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('Quit', 'Goodbye!\n'),
    ('7', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? ')])
def test_play_again(typed, reply):
    """No and quit end; anything but yes is asked again."""
    assert answer('hailstones', ['9', '20', typed], SIXTEEN) == reply


@pytest.mark.parametrize('typed', ['y', 'YES'])
def test_a_new_game(typed):
    """It begins with the first number and all the points."""
    session = perform('hailstones', ['9', '20', typed], SIXTEEN)
    assert re.match(r'A new cloud comes up, with other numbers\.\n\nNumber 1 '
                    r'of 8 is \d+\. Your points: 20 of 100\.\nHow many steps '
                    r'\(1 to 14\): $', session.replies[2])
