"""Guess the Number: too low, too high, found, and out of guesses."""

import re

import pytest

from stage import answer, perform, replay

# A number that cannot be right costs no guess.
PREDICT = {'seed': 1, 'lines': ['50', '500', '25'],
           'shows': 'You have 5 guesses left.'}

# The first number that the game thinks of, by seed.
EIGHTEEN, FORTY_TWO, HUNDRED, ONE = 1, 7, 23, 139

WON = '''
Guess the Number
================
I am thinking of a whole number from 1 to 100.
After each guess I tell you whether it was too low or too high.
You win if you find my number in 7 guesses or fewer.
Type quit to leave.

Your guess (1 to 100): 50
50 is too high. You have 6 guesses left.
Your guess (1 to 100): 25
25 is too high. You have 5 guesses left.
Your guess (1 to 100): 12
12 is too low. You have 4 guesses left.
Your guess (1 to 100): 18
18 it is! You found it in 4 guesses.
Games won so far: 1 of 1.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Guess the Number
================
I am thinking of a whole number from 1 to 100.
After each guess I tell you whether it was too low or too high.
You win if you find my number in 7 guesses or fewer.
Type quit to leave.

Your guess (1 to 100): 1
1 is too low. You have 6 guesses left.
Your guess (1 to 100): 2
2 is too low. You have 5 guesses left.
Your guess (1 to 100): 3
3 is too low. You have 4 guesses left.
Your guess (1 to 100): 4
4 is too low. You have 3 guesses left.
Your guess (1 to 100): 41
41 is too low. You have 2 guesses left.
Your guess (1 to 100): 43
43 is too high. You have 1 guess left: make it a good one.
Your guess (1 to 100): 100
100 is too high. That was your last guess. My number was 42.
Tip: guess the middle of where it can still be.
Games won so far: 0 of 1.
Play again (y/n)? yes

I have a new number from 1 to 100.
Your guess (1 to 100): 20
20 it is, with your very first guess! Lucky!
Games won so far: 1 of 2.
Play again (y/n)? no
Goodbye!
'''


def test_a_game_won():
    """The number is found by halving, and the game ends on no."""
    replay('guess_the_number', WON, EIGHTEEN)


def test_a_game_lost_and_another_won():
    """Seven wrong guesses lose; the next game has a new number."""
    replay('guess_the_number', LOST, FORTY_TWO)


def test_the_last_guess_can_win():
    """The seventh guess still counts."""
    last = answer('guess_the_number', ['1'] * 6 + ['42'], FORTY_TWO)
    assert last == ('42 it is! You found it in 7 guesses.\n'
                    'Games won so far: 1 of 1.\nPlay again (y/n)? ')


def test_a_new_game_has_all_the_guesses():
    """Guesses that were used in one game are back in the next."""
    lines = ['1', '2', '42', 'y', '1']
    assert 'You have 6 guesses left' in answer('guess_the_number', lines,
                                               FORTY_TWO)


@pytest.mark.parametrize('seed, number', [(ONE, 1), (HUNDRED, 100)])
def test_both_ends_can_be_the_number(seed, number):
    """The lowest and the highest number can be guessed, and be right."""
    assert f'{number} it is' in answer('guess_the_number', [str(number)],
                                       seed)


def test_the_number_is_always_inside():
    """Of many numbers from 1 to 3, none is another and none is missing."""
    seen = set()
    for seed in range(100):
        reply = answer('guess_the_number', ['2'], seed, HIGHEST=3, GUESSES=1)
        seen.add(re.findall(r'2 it is|My number was (\d+)', reply)[0] or '2')
    assert seen == {'1', '2', '3'}


@pytest.mark.parametrize('typed', ['', 'fifty', '-5', '5.5', '5 5', '1e2',
                                   '9' * 10, '9' * 5000, '\u00b2'])
def test_what_is_no_number_is_explained(typed):
    """Anything but a whole number gets an example, and costs no guess."""
    session = perform('guess_the_number', [typed, '50'], EIGHTEEN)
    assert session.replies[0] == ('Please type a whole number, such as 50.\n'
                                  'Your guess (1 to 100): ')
    assert 'You have 6 guesses left' in session.replies[1]


@pytest.mark.parametrize('typed', ['0', '101', '500', '999999999'])
def test_a_number_outside_costs_nothing(typed):
    """Just below and just above the range, the question comes again."""
    session = perform('guess_the_number', [typed, '50'], EIGHTEEN)
    assert session.replies[0] == (
        'My number is from 1 to 100, so that cannot be it.\n'
        'Your guess (1 to 100): ')
    assert 'You have 6 guesses left' in session.replies[1]


@pytest.mark.parametrize('typed', [' 18', '18 ', '018', '\u0661\u0668'])
def test_spaces_and_zeros_are_forgiven(typed):
    """A number is a number, with spaces around or zeros before it."""
    assert '18 it is' in answer('guess_the_number', [typed], EIGHTEEN)


@pytest.mark.parametrize('typed', ['', 'maybe', '50', 'yn'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('guess_the_number', ['18', typed], EIGHTEEN) == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')


@pytest.mark.parametrize('typed', ['n', 'N', ' no ', 'NO', 'quit'])
def test_the_game_can_be_left_between_two_games(typed):
    """No and quit end the program with a goodbye."""
    assert answer('guess_the_number', ['18', typed], EIGHTEEN) == 'Goodbye!\n'


@pytest.mark.parametrize('typed', ['y', 'Y', ' yes ', 'YES'])
def test_yes_begins_a_new_game(typed):
    """Yes in any form gives a new number."""
    assert answer('guess_the_number', ['18', typed], EIGHTEEN) == (
        '\nI have a new number from 1 to 100.\nYour guess (1 to 100): ')
