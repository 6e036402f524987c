"""Crazy Eights: a game won, a game lost, and what is asked."""

import re

import pytest

from stage import answer, perform, replay

# A heart may be played, and no club: Ada has the nine of hearts.
PREDICT = {'seed': 104, 'lines': ['2', '8C', 'hearts'],
           'shows': 'You play 8C: hearts.\nAda plays 9H: hearts.'}

WON = '''
Crazy Eights
============
Play a card of the suit or the rank of the top card, or draw one.
An eight always fits, and you name the suit that counts next. The
suits are S spades, H hearts, D diamonds and C clubs.
- Whoever gets rid of all cards wins the round and scores what the
  others hold: 50 for an eight, 10 for J, Q and K, 1 for an
  ace (A), and the number of any other card.
- Whoever has 30 points wins the game.
Type quit to leave.

How many computer players (2 to 4)? 5
Please type 2, 3 or 4.
How many computer players (2 to 4)? 2

Top card JC, suit clubs
Cards: Ada 3, Ben 3, stock 42
  spades    AS 8S
  hearts    -
  diamonds  5D
  clubs     -
Play or draw (8S/draw)? 8 s
Your eight may change the suit.
Which suit (S/H/D/C)? x
Please type the letter of a suit, such as H for hearts.
Which suit (S/H/D/C)? Spades
You play 8S: spades.
Ada plays 10S: spades.
Ben plays 3S: spades.

Top card 3S, suit spades
Cards: Ada 2, Ben 2, stock 42
  spades    AS
  hearts    -
  diamonds  5D
  clubs     -
Play or draw (AS/draw)? AS
You play AS: spades.
Ada draws a card.
Ada skips the turn.
Ben plays 9S: spades.

Top card 9S, suit spades
Cards: Ada 3, Ben 1, stock 41
  spades    -
  hearts    -
  diamonds  5D
  clubs     -
Nothing fits. Press Enter to draw: 
You draw 2H.
Nothing fits. Press Enter to skip: 
You skip the turn.
Ada plays 9D: diamonds.
Ben draws a card.
Ben skips the turn.

Top card 9D, suit diamonds
Cards: Ada 2, Ben 2, stock 39
  spades    -
  hearts    2H
  diamonds  5D
  clubs     -
Play or draw (5D/draw)? 5d
You play 5D: diamonds.
Ada draws a card.
Ada plays 8C: hearts.
Ben draws a card.
Ben skips the turn.

Top card 8C, suit hearts
Cards: Ada 2, Ben 3, stock 37
  spades    -
  hearts    2H
  diamonds  -
  clubs     -
Play or draw (2H/draw)? 2h
You play 2H: hearts.

You win the round: 38 points.
  You   in the hand   0  score  38
  Ada   in the hand  20  score   0
  Ben   in the hand  18  score   0
You win the game!
Play again (y/n)? n
Goodbye!
'''

LOST = '''
How many computer players (2 to 4)? 2

Top card 6H, suit hearts
Cards: Ada 3, Ben 3, stock 42
  spades    3S
  hearts    -
  diamonds  8D
  clubs     5C
Play or draw (8D/draw)? 5C
Please type a card that fits, such as 8D.
Play or draw (8D/draw)? 8d
Your eight may change the suit.
Which suit (S/H/D/C)? s
You play 8D: spades.
Ada plays 8S: spades.
Ben draws a card.
Ben skips the turn.

Top card 8S, suit spades
Cards: Ada 2, Ben 4, stock 41
  spades    3S
  hearts    -
  diamonds  -
  clubs     5C
Play or draw (3S/draw)? 3S
You play 3S: spades.
Ada plays KS: spades.
Ben plays KH: hearts.

Top card KH, suit hearts
Cards: Ada 1, Ben 3, stock 41
  spades    -
  hearts    -
  diamonds  -
  clubs     5C
Nothing fits. Press Enter to draw: 
You draw 10S.
Nothing fits. Press Enter to skip: 
You skip the turn.
Ada draws a card.
Ada plays KD: diamonds.
Ben plays QD: diamonds.

Top card QD, suit diamonds
Cards: Ada 1, Ben 2, stock 39
  spades    10S
  hearts    -
  diamonds  -
  clubs     5C
Nothing fits. Press Enter to draw: 
You draw 4H.
Nothing fits. Press Enter to skip: 
You skip the turn.
Ada plays 7D: diamonds.

Ada wins the round: 39 points.
  You   in the hand  19  score   0
  Ada   in the hand   0  score  39
  Ben   in the hand  20  score   0
Ada wins the game!
Play again (y/n)? maybe
Please type y for another game, or n to stop.
Play again (y/n)? NO
Goodbye!
'''


def test_a_game_won():
    """An eight changes the suit, cards are drawn, and one skips."""
    replay('crazy_eights', WON, seed=31, GOAL=30, HAND=3)


def test_a_game_lost():
    """Ada is rid of her cards, and gets points for what the others hold."""
    replay('crazy_eights', WON.split('How many')[0] + LOST[1:], seed=19,
           GOAL=30, HAND=3)


@pytest.mark.parametrize('computers', ['2', '3', '4'])
def test_the_number_of_computer_players(computers):
    """Each has a name and five cards at first."""
    reply = answer('crazy_eights', [computers])
    counts = ', '.join(name + ' 5' for name in (
        'Ada', 'Ben', 'Cleo', 'Dan')[:int(computers)])
    left = 52 - 5 * (int(computers) + 1) - 1
    assert f'\nCards: {counts}, stock {left}\n' in reply


@pytest.mark.parametrize('typed', ['', '1', '5', '02', 'two', '\u0662'])
def test_a_bad_number_is_explained(typed):
    """There are two to four computer players."""
    assert answer('crazy_eights', [typed]) == (
        'Please type 2, 3 or 4.\nHow many computer players (2 to 4)? ')


@pytest.mark.parametrize('typed', ['', '5c', '9s', '8', 'd8', 'skip', 's'])
def test_a_card_that_cannot_be_played(typed):
    """What does not fit, or is not in the hand, changes nothing."""
    assert answer('crazy_eights', ['2', typed], 19, HAND=3) == (
        'Please type a card that fits, such as 8D.\n'
        'Play or draw (8D/draw)? ')


@pytest.mark.parametrize('typed', ['draw', 'D', ' dr aw '])
def test_one_may_draw_with_a_card_that_fits(typed):
    """After that only this turn can be skipped."""
    lines = ['2', typed]
    assert answer('crazy_eights', lines, 31, HAND=3) == (
        'You draw 9D.\nPlay or skip (8S/skip)? ')
    for skip in ('skip', 'S'):
        assert answer('crazy_eights', lines + [skip], 31, HAND=3).startswith(
            'You skip the turn.\nAda ')


@pytest.mark.parametrize('typed, suit', [
    ('s', 'spades'), ('H', 'hearts'), ('Diamonds', 'diamonds'),
    (' c lubs', 'clubs')])
def test_an_eight_names_a_suit(typed, suit):
    """By its letter or its name; the table then shows it."""
    assert answer('crazy_eights', ['2', '8d', typed], 19, HAND=3).startswith(
        f'You play 8D: {suit}.\n')


@pytest.mark.parametrize('typed', ['', '8', 'red', 'hd'])
def test_a_bad_suit_is_explained(typed):
    """An example, and the same question."""
    assert answer('crazy_eights', ['2', '8d', typed], 19, HAND=3) == (
        'Please type the letter of a suit, such as H for hearts.\n'
        'Which suit (S/H/D/C)? ')


@pytest.mark.parametrize('typed, reply', [
    ('y', 'A new game.\nHow many computer players (2 to 4)? '),
    ('n', 'Goodbye!\n')])
def test_play_again(typed, reply):
    """Yes begins anew, and no ends."""
    lines = ['2', '8d', 's', '3s', '', '', '', '', typed]
    assert answer('crazy_eights', lines, 19, GOAL=39, HAND=3) == reply


def test_another_player_begins_each_round():
    """After you it is Ada, then Ben, and then you again."""
    def player(screen):
        """Take the first thing that the question offers."""
        question = screen.split('\n')[-1]
        offered = re.search(r'\((\w+)', question.replace('(y', '(n'))
        return offered.group(1) if offered else ''
    session = perform('crazy_eights', player, 1, GOAL=200)
    begins = [session.replies[number + 1].split()[0]
              for number, reply in enumerate(session.replies)
              if reply.endswith('Press Enter for the next round: ')]
    assert begins[:4] == ['Ada', 'Ben', 'Top', 'Ada']
