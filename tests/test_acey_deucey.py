"""Acey-Deucey: two whole games, and what may be typed."""

import pytest

from stage import answer, perform, replay

# It is lost, like a bet on a card that falls outside.
PREDICT = {'seed': 11, 'lines': ['10'],
           'shows': 'is equal to one of the two. You lose 10.'}

BETWEEN = 60  # A seed: the third card of the first deal falls between.

WON = '''
Acey-Deucey
===========
Two cards are dealt, and you bet that a third will fall between
them. If it does, each point of your bet wins 2. If it falls
outside, or is equal to one of the two, your bet is lost.
The wider the gap, the better the chance; 0 lets a deal pass.
The ranks, from low to high, are 23456789TJQKA; T is the ten.
You win if your 100 points become 400 in 15 deals.
Type quit to leave.

Deal 1 of 15. Points: 100 of 400.
  .---.  .---.  .---.
  | 9 |  | ? |  | J |
  '---'  '---'  '---'
Your bet (0 to 100): 0
  .---.  .---.  .---.
  | 9 |  | 7 |  | J |
  '---'  '---'  '---'
7 falls outside. You let this deal pass.

Deal 2 of 15. Points: 100 of 400.
  .---.  .---.  .---.
  | 4 |  | ? |  | 6 |
  '---'  '---'  '---'
Your bet (0 to 100): 0
  .---.  .---.  .---.
  | 4 |  | 4 |  | 6 |
  '---'  '---'  '---'
4 is equal to one of the two. You let this deal pass.

Deal 3 of 15. Points: 100 of 400.
  .---.  .---.  .---.
  | 2 |  | ? |  | Q |
  '---'  '---'  '---'
Your bet (0 to 100): 100
  .---.  .---.  .---.
  | 2 |  | 7 |  | Q |
  '---'  '---'  '---'
7 falls between. You win 200.

9 and T leave no room between them: two new cards are dealt.
Deal 4 of 15. Points: 300 of 400.
  .---.  .---.  .---.
  | 3 |  | ? |  | J |
  '---'  '---'  '---'
Your bet (0 to 300): 150
  .---.  .---.  .---.
  | 3 |  | 7 |  | J |
  '---'  '---'  '---'
7 falls between. You win 300.
You have 600 points and win, in deal 4.
Your quickest win so far came in deal 4.
Play again (y/n)? y

T and J leave no room between them: two new cards are dealt.
Deal 1 of 15. Points: 100 of 400.
  .---.  .---.  .---.
  | 2 |  | ? |  | K |
  '---'  '---'  '---'
Your bet (0 to 100): quit
Goodbye!
'''

LOST = '''
Acey-Deucey
===========
Two cards are dealt, and you bet that a third will fall between
them. If it does, each point of your bet wins 2. If it falls
outside, or is equal to one of the two, your bet is lost.
The wider the gap, the better the chance; 0 lets a deal pass.
The ranks, from low to high, are 23456789TJQKA; T is the ten.
You win if your 100 points become 400 in 15 deals.
Type quit to leave.

Deal 1 of 15. Points: 100 of 400.
  .---.  .---.  .---.
  | 5 |  | ? |  | 8 |
  '---'  '---'  '---'
Your bet (0 to 100): 20
  .---.  .---.  .---.
  | 5 |  | A |  | 8 |
  '---'  '---'  '---'
A falls outside. You lose 20.

Deal 2 of 15. Points: 80 of 400.
  .---.  .---.  .---.
  | 7 |  | ? |  | A |
  '---'  '---'  '---'
Your bet (0 to 80): all
Please type a whole number, such as 40.
Your bet (0 to 80): 50
  .---.  .---.  .---.
  | 7 |  | 2 |  | A |
  '---'  '---'  '---'
2 falls outside. You lose 50.

Deal 3 of 15. Points: 30 of 400.
  .---.  .---.  .---.
  | 2 |  | ? |  | J |
  '---'  '---'  '---'
Your bet (0 to 30): 25
  .---.  .---.  .---.
  | 2 |  | T |  | J |
  '---'  '---'  '---'
T falls between. You win 50.

Deal 4 of 15. Points: 80 of 400.
  .---.  .---.  .---.
  | 2 |  | ? |  | A |
  '---'  '---'  '---'
Your bet (0 to 80): 200
That is more than you have: 80 at the most.
Your bet (0 to 80): 80
  .---.  .---.  .---.
  | 2 |  | 2 |  | A |
  '---'  '---'  '---'
2 is equal to one of the two. You lose 80.
Your points are all gone: you lose in deal 4.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """Two deals pass, and two bold bets on wide gaps win."""
    replay('acey_deucey', WON, 9)


def test_a_game_lost():
    """The last bet is on the widest gap, but the card is equal to one."""
    replay('acey_deucey', LOST, 97)


@pytest.mark.parametrize('typed', ['', 'all', '-5', '2.5', '5 5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_number_is_explained(typed):
    """Anything but a whole number gets an example, and no card is turned."""
    session = perform('acey_deucey', [typed, '30'], BETWEEN)
    assert session.replies[0] == ('Please type a whole number, such as 50.\n'
                                  'Your bet (0 to 100): ')
    assert 'You win 60.' in session.replies[1]


@pytest.mark.parametrize('typed', ['101', '999999999'])
def test_a_bet_is_at_most_all_there_is(typed):
    """A point too many is refused, and the question comes again."""
    assert answer('acey_deucey', [typed], BETWEEN) == (
        'That is more than you have: 100 at the most.\n'
        'Your bet (0 to 100): ')


@pytest.mark.parametrize('typed', ['100', ' 100 ', '0100',
                                   '\u0661\u0660\u0660'])
def test_all_can_be_bet(typed):
    """All the points are a bet too, with spaces around and zeros before."""
    assert 'You win 200.' in answer('acey_deucey', [typed], BETWEEN)


@pytest.mark.parametrize('pay, won', [(1, 10), (3, 30)])
def test_what_a_bet_pays(pay, won):
    """The constant PAY is told, and paid."""
    session = perform('acey_deucey', ['10'], BETWEEN, PAY=pay)
    assert f'each point of your bet wins {pay}.' in session.opening
    assert f'You win {won}.\n' in session.replies[0]
    assert f'Points: {100 + won} of 400.' in session.replies[0]


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('quit', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('10', 'Please type y for another game, or n to stop.\n'
           'Play again (y/n)? ')])
def test_play_again(typed, reply):
    """No and quit end the program, anything else is asked again."""
    assert answer('acey_deucey', ['100', typed], BETWEEN, GOAL=300) == reply


@pytest.mark.parametrize('typed', ['y', ' Yes'])
def test_a_new_game_starts_as_the_first(typed):
    """The points and the deals are as at the beginning."""
    reply = answer('acey_deucey', ['100', typed], BETWEEN, GOAL=300)
    assert reply.startswith('\n')
    assert 'Deal 1 of 15. Points: 100 of 300.\n' in reply
    assert reply.endswith('Your bet (0 to 100): ')
