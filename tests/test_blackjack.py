"""Blackjack: a game won, a game lost, and every question."""

import pytest

from stage import answer, perform, replay

# An ace, a 6 and a king make 17: now the ace counts 1.
PREDICT = {'seed': 523, 'lines': ['20', 'h'],
           'shows': 'You take [K H], which makes 17.'}

WON = '''
Blackjack
=========
Come closer to 21 than the dealer, but not above it. J, Q and K
count 10, an ace (A) counts 11 or 1, and the suit does not matter.
- Hit takes a card, and stand takes no more. Double, only with two
  cards, doubles your bet and takes just one more card.
- The dealer hides a card, and later draws to 17 or more.
- An ace with a card of 10 is a natural: it beats any other 21 and
  pays 3 chips for 2, without halves. Other wins pay 1 for 1.
You win with 200 chips, and lose when all are gone.
Type quit to leave.

The dealer shuffles all 52 cards.
Your chips: 100. Your goal: 200.
Your bet (10 to 100): x
Please type a whole number, such as 10.
Your bet (10 to 100): 40

  Dealer  ?:  [5 D] [ ? ]
  You     8:  [4 D] [4 S]
Hit, stand or double (h/s/d)? Double
You take [9 C], which makes 17.
The dealer turns over [7 S].
The dealer takes [Q S], which makes 22.

  Dealer 22:  [5 D] [7 S] [Q S]
  You    17:  [4 D] [4 S] [9 C]
The dealer is over 21. You win 80.

Your chips: 180. Your goal: 200.
Your bet (10 to 180): 60

  Dealer  7:  [5 C] [2 D]
  You    21:  [A H] [J C]
A natural pays 3 chips for 2. You win 90.

You have 270 chips and win the game! Hands played: 2.
Play again (y/n)? y
The dealer shuffles all 52 cards.
Your chips: 100. Your goal: 200.
Your bet (10 to 100): quit
Goodbye!
'''

LOST = '''
Blackjack
=========
Come closer to 21 than the dealer, but not above it. J, Q and K
count 10, an ace (A) counts 11 or 1, and the suit does not matter.
- Hit takes a card, and stand takes no more. Double, only with two
  cards, doubles your bet and takes just one more card.
- The dealer hides a card, and later draws to 17 or more.
- An ace with a card of 10 is a natural: it beats any other 21 and
  pays 3 chips for 2, without halves. Other wins pay 1 for 1.
You win with 200 chips, and lose when all are gone.
Type quit to leave.

The dealer shuffles all 52 cards.
Your chips: 100. Your goal: 200.
Your bet (10 to 100): 5 0

  Dealer  ?:  [2 D] [ ? ]
  You    20:  [K H] [J C]
Hit, stand or double (h/s/d)? h
You take [5 H], which makes 25.

  Dealer  6:  [2 D] [4 S]
  You    25:  [K H] [J C] [5 H]
You are over 21. You lose 50.

Your chips: 50. Your goal: 200.
Your bet (10 to 50): 50

  Dealer  ?:  [A H] [ ? ]
  You    15:  [8 D] [7 D]
Hit or stand (h/s)? d
Please type h to take a card, or s to stop: here you cannot double.
Hit or stand (h/s)? s
The dealer turns over [8 H].

  Dealer 19:  [A H] [8 H]
  You    15:  [8 D] [7 D]
The dealer is closer to 21. You lose 50.

Your chips are gone, and the dealer wins the game. Hands played: 2.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """A bet doubled, a natural, and then another game."""
    replay('blackjack', WON, 144)


def test_a_game_lost():
    """Once over 21, once too far from it, and the chips are gone."""
    replay('blackjack', LOST, 0)


@pytest.mark.parametrize('typed', ['', 'all', '-1', '2.5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_bet_is_explained(typed):
    """Anything but a whole number gets an example."""
    assert answer('blackjack', [typed]) == (
        'Please type a whole number, such as 10.\nYour bet (10 to 100): ')


@pytest.mark.parametrize('typed', ['0', '9', '101', '9' * 9])
def test_a_bet_out_of_bounds_is_explained(typed):
    """Too little and too much are refused, and nothing is lost."""
    assert answer('blackjack', [typed]) == (
        'Your bet must be from 10 to 100.\nYour bet (10 to 100): ')


@pytest.mark.parametrize('typed', ['10', ' 1 0 0 '])
def test_the_smallest_and_the_greatest_bet(typed):
    """Both ends of the bounds are bets, and spaces are forgiven."""
    assert answer('blackjack', [typed]).startswith('\n  Dealer')


def test_less_than_the_smallest_bet_may_all_be_bet():
    """With 7 chips left, the bet is 7."""
    assert perform('blackjack', CHIPS=7).opening.endswith(
        'Your chips: 7. Your goal: 200.\nYour bet (7 to 7): ')
    assert answer('blackjack', ['7'], CHIPS=7).startswith('\n  Dealer')


@pytest.mark.parametrize('typed', ['', 'x', 'hits', '1', '\u00b2'])
def test_what_is_no_choice_is_explained(typed):
    """At first there are three choices, later two."""
    assert answer('blackjack', ['20', typed], 144) == (
        'Please type h to take a card, s to stop, or d to double.\n'
        'Hit, stand or double (h/s/d)? ')
    assert answer('blackjack', ['20', 'h', typed], 523) == (
        'Please type h to take a card, or s to stop: here you cannot double.'
        '\nHit or stand (h/s)? ')


@pytest.mark.parametrize('bet, question', [
    ('50', 'Hit, stand or double (h/s/d)? '), ('51', 'Hit or stand (h/s)? ')])
def test_to_double_takes_chips_for_both_bets(bet, question):
    """With 100 chips a bet of 50 can be doubled, one of 51 cannot."""
    assert answer('blackjack', [bet], 144).endswith('\n' + question)


@pytest.mark.parametrize('typed, shown', [
    ('h', 'You take [9 C]'), (' HIT ', 'You take [9 C]'),
    ('s', 'The dealer turns over [7 S]'), ('Stand', 'The dealer turns over'),
    ('d', 'You take [9 C], which makes 17.\nThe dealer turns over [7 S]')])
def test_choices(typed, shown):
    """A word or its first letter, whatever the capitals."""
    assert answer('blackjack', ['20', typed], 144).startswith(shown)


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('h', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', 'The dealer shuffles all 52 cards.\nYour chips: 100. Your '
            'goal: 200.\nYour bet (10 to 100): ')])
def test_play_again(typed, reply):
    """Yes deals from a new deck, no ends, the rest is asked again."""
    assert answer('blackjack', ['40', 'd', '60', typed], 144) == reply


@pytest.mark.parametrize('lines', [[' Quit'], ['q u i t'], ['20', 'QUIT'],
                                   ['20', 'h', 'quit']])
def test_quit_leaves_from_every_question(lines):
    """Bet or choice: goodbye at once."""
    assert answer('blackjack', lines, 523) == 'Goodbye!\n'
