"""Tic-Tac-Toe: squares, turns and the two strengths."""

import pytest

from stage import answer, perform, replay

# Always the middle; only that square keeps the draw.
PREDICT = {'seed': 1, 'lines': ['p', 'a1'],
           'shows': 'The computer puts O in B2.'}

WON = '''
Tic-Tac-Toe
===========
Take turns to mark a square. Three of your marks in a line win:
across, down or along a diagonal. X always begins, and you are X
and O in turn. The easy computer can be beaten. The perfect one
cannot: a draw against it is as good as a win.
Type quit to leave.

Easy or perfect (e/p)? e
You are X.

     A   B   C
 1     |   |  
    ---+---+---
 2     |   |  
    ---+---+---
 3     |   |  

Your square (A1 to C3): a2
The computer puts O in C1.

     A   B   C
 1     |   | O
    ---+---+---
 2   X |   |  
    ---+---+---
 3     |   |  

Your square (A1 to C3): c2
The computer puts O in B3.

     A   B   C
 1     |   | O
    ---+---+---
 2   X |   | X
    ---+---+---
 3     | O |  

Your square (A1 to C3): b2

     A   B   C
 1     |   | O
    ---+---+---
 2   X | X | X
    ---+---+---
 3     | O |  

You have three in a line: you win!
So far: you 1, computer 0, draws 0.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Tic-Tac-Toe
===========
Take turns to mark a square. Three of your marks in a line win:
across, down or along a diagonal. X always begins, and you are X
and O in turn. The easy computer can be beaten. The perfect one
cannot: a draw against it is as good as a win.
Type quit to leave.

Easy or perfect (e/p)? P
You are X.

     A   B   C
 1     |   |  
    ---+---+---
 2     |   |  
    ---+---+---
 3     |   |  

Your square (A1 to C3): A1
The computer puts O in B2.

     A   B   C
 1   X |   |  
    ---+---+---
 2     | O |  
    ---+---+---
 3     |   |  

Your square (A1 to C3):  c 3
The computer puts O in B1.

     A   B   C
 1   X | O |  
    ---+---+---
 2     | O |  
    ---+---+---
 3     |   | X

Your square (A1 to C3): c3
C3 is taken by X. Choose an empty square.
Your square (A1 to C3): a3
The computer puts O in B3.

     A   B   C
 1   X | O |  
    ---+---+---
 2     | O |  
    ---+---+---
 3   X | O | X

The computer has three in a line and wins.
So far: you 0, computer 1, draws 0.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """The easy computer does not see a line coming."""
    replay('tic_tac_toe', WON, seed=1)


def test_a_game_lost():
    """The perfect computer makes a fork: two lines at once."""
    replay('tic_tac_toe', LOST, seed=1)


@pytest.mark.parametrize('typed', ['c2', 'C2', '2c', ' c 2 '])
def test_a_square_has_a_letter_and_a_number(typed):
    """Both may come first, in capitals and with spaces."""
    board = answer('tic_tac_toe', ['e', typed]).split('\n')
    assert [line for line in board if line.startswith(' 2 ')][0][13] == 'X'


@pytest.mark.parametrize('typed', ['', 'd1', 'a4', 'a0', 'b', '2', 'a1b2'])
def test_a_bad_square_is_explained(typed):
    """What is no square gets an example and the same question."""
    assert answer('tic_tac_toe', ['easy', typed]) == (
        'Please type a letter and a number, such as B2.\n'
        'Your square (A1 to C3): ')


def test_a_square_is_taken_only_once():
    """The mark that stands there is named, whoever put it."""
    session = perform('tic_tac_toe', ['p', 'a1', 'A1', 'b2'])
    assert session.replies[2] == (
        'A1 is taken by X. Choose an empty square.\nYour square (A1 to C3): ')
    assert session.replies[3].startswith('B2 is taken by O.')


@pytest.mark.parametrize('typed, reply', [
    ('hard', 'Please type e for easy, or p for perfect.\n'
             'Easy or perfect (e/p)? '),
    ('', 'Please type e for easy, or p for perfect.\n'
         'Easy or perfect (e/p)? ')])
def test_a_bad_strength_is_explained(typed, reply):
    """There are two strengths, and the question says so."""
    assert answer('tic_tac_toe', [typed]) == reply


@pytest.mark.parametrize('typed, perfect', [
    ('e', False), ('Easy', False), ('p', True), (' PERFECT ', True)])
def test_the_strength_is_understood(typed, perfect):
    """Only the perfect computer always answers a corner in the middle."""
    replies = {answer('tic_tac_toe', [typed, 'a1'], seed).split('.')[0]
               for seed in range(12)}
    assert (replies == {'The computer puts O in B2'}) == perfect


def test_play_again_takes_yes_or_no():
    """Any other answer is explained, and the question comes again."""
    assert answer('tic_tac_toe', ['e', 'a2', 'c2', 'b2', 'b2'], 1) == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')
