"""Blackjack: what hands make, who wins what, and an honest deck."""

import re

import pytest

from stage import answer, borrow, perform

CARDS = re.compile(r'\[(10|[2-9JQKA]) ([SHDC])\]')


@pytest.fixture
def deal(monkeypatch, capsys):
    """Return a function that plays a hand with cards in a known order."""
    def play(cards, *typed, chips=100, **constants):
        """Deal two cards to the player, two to the dealer, then the rest.

        Return the chips won, and the screen.
        """
        game = borrow('blackjack', **constants)
        deck = [card + ' H' for card in reversed(cards.split())]
        lines = iter(typed)

        def read(question):
            """Show the question; return the next of the lines."""
            print(question)
            return next(lines)
        monkeypatch.setattr('builtins.input', read)
        won = game.play_hand(deck, chips)
        assert (deck, next(lines, None)) == ([], None)
        return won, capsys.readouterr().out
    return play


@pytest.mark.parametrize('cards, total', [
    ('2', 2), ('10', 10), ('J Q', 20), ('K 5', 15), ('A', 11), ('A A', 12),
    ('A 9', 20), ('A 10', 21), ('A 9 A', 21), ('A 9 2', 12), ('A A A', 13),
    ('A K Q', 21), ('A K Q A', 22), ('10 9 2', 21), ('10 9 3', 22),
    ('A A A A 2 2 2 2 3 3 3', 21), ('A A 10', 12), ('A A 9', 21)])
def test_what_cards_make(cards, total):
    """Aces are 11 as long as it is not too much, one after the other."""
    hand = [card + ' S' for card in cards.split()]
    assert borrow('blackjack').total_of(hand) == total


@pytest.mark.parametrize('cards, typed, won, why', [
    ('10 9 10 8', ['s'], 20, 'You are closer to 21. You win 20.'),
    ('10 8 10 9', ['s'], -20, 'The dealer is closer to 21. You lose 20.'),
    ('10 8 10 8', ['s'], 0, 'A tie: you keep your bet.'),
    ('10 6 10 8 6', ['h'], -20, 'You are over 21. You lose 20.'),
    ('10 6 10 6 5 K', ['h'], 20, 'The dealer is over 21. You win 20.'),
    ('10 2 10 6 K', ['s'], 20, 'The dealer is over 21. You win 20.'),
    ('A K 10 9', [], 30, 'A natural pays 3 chips for 2. You win 30.'),
    ('Q A 5 6', [], 30, 'A natural pays 3 chips for 2. You win 30.'),
    ('10 9 A J', [], -20, 'The dealer has a natural. You lose 20.'),
    ('A 10 A J', [], 0, 'A tie: you keep your bet.'),
    ('10 6 7 7 5 7', ['h'], 0, 'A tie: you keep your bet.'),
    ('5 6 10 8 9', ['d'], 40, 'You are closer to 21. You win 40.'),
    ('5 6 10 8 2', ['d'], -40, 'The dealer is closer to 21. You lose 40.'),
    ('5 9 10 8 J', ['d'], -40, 'You are over 21. You lose 40.'),
    ('2 3 10 8 4 5 6', ['h', 'h', 'h', 's'], 20, 'closer to 21. You win 20.'),
])
def test_who_wins_what(deal, cards, typed, won, why):
    """Each way that a hand can end, with what it pays and the reason."""
    gained, screen = deal(cards, '20', *typed)
    assert gained == won
    assert screen.endswith(why + '\n')


@pytest.mark.parametrize('bet, won', [(10, 15), (11, 16), (15, 22), (1, 1)])
def test_a_natural_pays_whole_chips(deal, bet, won):
    """Three chips for two, and the half chip is dropped."""
    gained, screen = deal('A K 10 9', str(bet), LEAST=1)
    assert gained == won
    assert f'A natural pays 3 chips for 2. You win {won}.' in screen


def test_the_screen_of_a_hand(deal):
    """The second card of the dealer is hidden until it is the dealer's turn.

    With 21 there is nothing to choose, and the dealer stops at a soft 17.
    """
    assert deal('2 8 2 A A 10 4', '20', 'h')[1] == '''\
Your bet (10 to 100): 

  Dealer  ?:  [2 H] [ ? ]
  You    10:  [2 H] [8 H]
Hit, stand or double (h/s/d)? 
You take [A H], which makes 21.
The dealer turns over [A H].
The dealer takes [10 H], which makes 13.
The dealer takes [4 H], which makes 17.

  Dealer 17:  [2 H] [A H] [10 H] [4 H]
  You    21:  [2 H] [8 H] [A H]
You are closer to 21. You win 20.
'''


@pytest.mark.parametrize('cards, stands, total', [
    ('10 9 10 7', 17, 17), ('10 9 A 6', 17, 17), ('10 9 10 6 2', 17, 18),
    ('10 9 A 5 10 A', 17, 17), ('10 9 10 4 A', 15, 15), ('10 9 9 9 A', 19, 19)
])
def test_when_the_dealer_stands(deal, cards, stands, total):
    """At 17 or more, soft or not; below it takes another card."""
    screen = deal(cards, '20', 's', STANDS=stands)[1]
    assert f'  Dealer {total}:  [' in screen


def test_only_two_cards_can_be_doubled(deal):
    """After a card was taken, the question is another one."""
    screen = deal('2 3 10 7 4 10', '20', 'h', 'd', 'h', 's')[1]
    assert screen.count('(h/s/d)? ') == 1
    assert ('Please type h to take a card, or s to stop: here you cannot '
            'double.\nHit or stand (h/s)? ') in screen


def test_a_hand_of_many_cards_fits(deal):
    """Eleven cards are the most that make 21."""
    screen = deal('A A 10 10 A A 2 2 2 2 3 3 3', '20', *['h'] * 9)[1]
    assert max(map(len, screen.split('\n'))) <= 79
    assert 'You take [3 H], which makes 21.\n' in screen


def sensible(bet, hands=9999):
    """Return a player who bets the same each time, and leaves at last.

    It doubles with 10 or 11, stops at 17, or at 12 if the dealer is weak.
    """
    left = [hands]

    def choose(screen):
        """Return the next line to type."""
        question = screen.split('\n')[-1]
        if 'bet' in question:
            left[0] -= 1
            most = int(re.findall(r'to (\d+)', question)[0])
            return str(min(bet, most)) if left[0] >= 0 else 'quit'
        if 'again' in question:
            return 'n'
        total = int(re.findall(r'You +(\d+):', screen)[-1])
        if total in (10, 11) and '/d' in question:
            return 'd'
        weak = re.findall(r'Dealer +[?]:  \[[2-6] ', screen)
        return 's' if total >= 17 or weak and total >= 12 else 'h'
    return choose


def test_no_card_comes_twice_between_two_shuffles():
    """In a thousand hands the screen shows an honest deck of 52 cards.

    The dealer shuffles if fewer than 20 are left, and only then.
    """
    told = perform('blackjack', sensible(10, 1000), CHIPS=10 ** 6,
                   GOAL=10 ** 8).transcript
    assert told.count('Your bet') == 1001
    left, seen = set(), set()
    for part in re.findall('shuffles all|Your chips|Dealer +[0-9]+:.*\n.*',
                           told):
        if part == 'shuffles all':
            assert len(left) < 20
            left = {(rank, suit) for suit in 'SHDC' for rank in
                    '2 3 4 5 6 7 8 9 10 J Q K A'.split()}
        elif part == 'Your chips':
            assert len(left) >= 20
        else:
            for card in CARDS.findall(part):
                left.remove(card)  # A second time would be an error.
                seen.add(card)
    assert len(seen) == 52


def test_any_card_can_come_first():
    """Even the first card is any one of the deck."""
    first = {CARDS.findall(answer('blackjack', ['10'], seed))[0]
             for seed in range(300)}
    assert len(first) > 45


def test_a_deck_may_be_shuffled_for_every_hand():
    """With 52 as the lowest number of cards, no hand goes without."""
    told = perform('blackjack', sensible(10, 30), LOW=52).transcript
    assert told.count('shuffles all') == told.count('Your chips:') > 9


@pytest.mark.parametrize('bet', [20, 25])
def test_how_often_a_sensible_player_wins(bet):
    """Of 300 games, between a third and two thirds."""
    won = sum('win the game' in perform('blackjack', sensible(bet),
                                        seed).transcript
              for seed in range(300))
    assert 0.36 < won / 300 < 0.55


@pytest.mark.parametrize('goal, end', [
    (180, '\n\nYou have 180 chips and win the game! Hands played: 1.\n'
          'Play again (y/n)? '),
    (181, '\n\nYour chips: 180. Your goal: 181.\nYour bet (10 to 180): ')])
def test_the_goal_is_reached_with_the_last_chip(goal, end):
    """Seed 144 doubles a bet of 40, and wins it."""
    assert answer('blackjack', ['40', 'd'], 144, GOAL=goal).endswith(end)


@pytest.mark.parametrize('bet, end', [
    ('100', '\n\nYour chips are gone, and the dealer wins the game. '
            'Hands played: 1.\nPlay again (y/n)? '),
    ('99', '\n\nYour chips: 1. Your goal: 200.\nYour bet (1 to 1): ')])
def test_ruin_is_no_chip_at_all(bet, end):
    """With seed 0 the first card is one too many."""
    assert answer('blackjack', [bet, 'h'], 0).endswith(end)


def test_hands_are_counted():
    """The end says after how many hands it came, ties included."""
    told = perform('blackjack', sensible(20), 3).transcript
    assert told.endswith('Hands played: {}.\nPlay again (y/n)? n\nGoodbye!\n'
                         .format(told.count('Your bet')))
