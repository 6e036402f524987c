"""Crazy Eights: cards, the stock, honest computers, ends, and who wins."""

import random
import re

import pytest

from stage import borrow, perform

GAME = borrow('crazy_eights')


def cards(text):
    """Return the cards of a text, such as 8S 10H."""
    return [GAME.Card(word[:-1], word[-1]) for word in text.split()]


def texts(hand):
    """Return a list of cards as one text."""
    return ' '.join(map(str, hand))


def table_with(pile, stock, *hands):
    """Return a table with a computer player for each of the hands."""
    table = GAME.Table([GAME.Computer(name) for name in
                        ('Zoe', 'Ada', 'Ben', 'Cleo', 'Dan')[:len(hands)]])
    for player, hand in zip(table.players, hands):
        player.hand = cards(hand)
    table.pile, table.stock = cards(pile), cards(stock)
    table.suit = table.pile[-1].suit
    return table


@pytest.mark.parametrize('card, points', [
    ('AS', 1), ('2H', 2), ('7D', 7), ('8C', 50), ('9S', 9), ('10H', 10),
    ('JD', 10), ('QC', 10), ('KS', 10)])
def test_points(card, points):
    """As many as the number, an ace 1, pictures 10 and an eight 50."""
    assert cards(card)[0].points == points
    assert str(cards(card)[0]) == card
    player = GAME.Computer('Ada')
    player.hand = cards('5H 8S ' + card)
    assert player.points == 55 + points


@pytest.mark.parametrize('card, top, suit, fits', [
    ('5H', '9H', 'H', True), ('5H', '5C', 'C', True), ('5H', '9C', 'C', False),
    ('8H', '9C', 'C', True), ('8H', '8C', 'S', True), ('5C', '8C', 'H', False),
    ('5H', '8C', 'H', True), ('10H', 'AC', 'C', False)])
def test_what_fits(card, top, suit, fits):
    """The suit that counts, the rank, and always an eight."""
    card, top = cards(card + ' ' + top)
    assert card.fits(top, suit) == fits


def test_a_hand_is_sorted():
    """From the ace to the king, on the table and in the question."""
    table = table_with('9S', '', 'KS 10S 3D 2S AS JH QS 5S 9C', '')
    assert str(table) == '''
Top card 9S, suit spades
Cards: Ada 0, stock 0
  spades    AS 2S 5S 10S QS KS
  hearts    JH
  diamonds  3D
  clubs     9C'''
    assert texts(table.players[0].fitting(table.pile[-1], 'S')) == (
        'AS 2S 5S 9C 10S QS KS')


def test_a_question_fits_into_the_line():
    """It offers fourteen cards at the most, and takes all that fit."""
    hand = 'AS 2S 3S 4S 5S 6S 7S 9S 10S JS QS KS 8H 8D 8C'
    asked = []
    human = GAME.Human('You')
    human.hand = cards(hand)
    game_input = iter(['x', 'ks'])
    GAME.input = lambda question: asked.append(question) or next(game_input)
    GAME.print = lambda text: asked.append(text)
    assert str(human.choose(cards('9S')[0], 'S', 'draw')) == 'KS'
    del GAME.input, GAME.print
    assert asked[0] == asked[2] == ('Play or draw (AS/2S/3S/4S/5S/6S/7S/8H/8D/'
                                    '8C/9S/10S/JS/QS/draw)? ')
    assert asked[1] == 'Please type a card that fits, such as AS.'


@pytest.mark.parametrize('hand, played', [
    ('5H 9C 9D 4S 8C', '5H 9C 9D 8C'), ('4S', ''), ('4S 8D', '8D')])
def test_a_computer_plays_what_fits(hand, played):
    """Any such card by chance, on the nine of hearts; else none."""
    player = GAME.Computer('Ada')
    player.hand = cards(hand)
    random.seed(1)
    chosen = {str(player.choose(cards('9H')[0], 'H', 'draw'))
              for turn in range(50)}
    assert chosen == set(played.split() or ['None'])


@pytest.mark.parametrize('hand, suit', [
    ('5H 9C 2C 4S', 'C'), ('AH 2H 3S', 'H'), ('KD', 'D'), ('3S 2C 4S', 'S')])
def test_a_computer_names_its_longest_suit(hand, suit):
    """It counts the cards that it has left."""
    table = table_with('5D', '', '8D ' + hand, '')
    table.players[0].choose = lambda top, suit, other: (
        table.players[0].hand[0])
    table.turn(table.players[0])
    assert table.suit == suit and texts(table.pile) == '5D 8D'


def test_the_last_card_needs_no_suit():
    """An eight that empties the hand ends the round without a question."""
    table = table_with('5D', '', '8C', '')
    assert table.turn(table.players[0])
    assert table.suit == 'C' and table.players[0].hand == []


def test_the_computers_do_not_peek():
    """With other hands and another stock, they do the same by one seed."""
    for seed in range(100):
        told = set()
        for deal in range(4):
            random.seed(seed)
            deck = [str(card) for card in GAME.Table([]).stock]
            hand, top, rest = deck[:5], deck[5], deck[6:]
            random.Random(deal).shuffle(rest)
            table = table_with(top, texts(rest[10:]), texts(hand),
                               texts(rest[:5]), texts(rest[5:10]))
            random.seed(seed)
            player = table.players[0]
            told.add((str(player.choose(table.pile[-1], table.suit, 'draw')),
                      player.name_suit()))
        assert len(told) == 1


def count(table):
    """Return how many different cards there are on the table."""
    return len({str(card) for card in table.stock + table.pile
                + [card for player in table.players for card in player.hand]})


@pytest.mark.parametrize('players, hand', [(3, 5), (4, 5), (5, 5), (5, 8)])
def test_there_are_always_52_cards(players, hand, capsys):
    """After each turn of many rounds, each card is there and once."""
    game = borrow('crazy_eights', HAND=hand)
    shuffled = 0
    for seed in range(60):
        random.seed(seed)
        table = game.Table([game.Computer(str(i)) for i in range(players)])
        assert {len(player.hand) for player in table.players} == {hand}
        turn = 0
        while all(player.hand for player in table.players) and turn < 300:
            before = texts(table.stock)
            table.turn(table.players[turn % players])
            turn += 1
            cards_there = len(table.stock) + len(table.pile) + sum(
                len(player.hand) for player in table.players)
            assert count(table) == cards_there == 52
            shuffled += len(texts(table.stock)) > len(before)
    assert ('is shuffled' in capsys.readouterr().out) == (shuffled > 0)
    assert shuffled or hand == 5


def test_the_pile_becomes_the_stock(capsys):
    """All but the top card are shuffled when the stock is used up."""
    orders = set()
    for seed in range(10):
        random.seed(seed)
        table = table_with('2S 3S 4S 5S 9H', '', '', '6D')
        assert table.can_draw()
        assert texts(table.pile) == '9H'
        assert sorted(map(str, table.stock)) == ['2S', '3S', '4S', '5S']
        orders.add(texts(table.stock))
        table.turn(table.players[1])
        assert texts(table.players[1].hand)[:2] == '6D'
        assert len(table.stock) == 3
    assert len(orders) > 4
    assert capsys.readouterr().out.split('\n')[:3] == [
        'The stock is used up, so the pile is shuffled.',
        'Ada draws a card.', 'Ada skips the turn.']


def test_the_last_card_of_the_stock_can_be_drawn(capsys):
    """With one card in the stock the pile stays as it is."""
    table = table_with('2S 9H', '9C', '', '6D')
    assert table.turn(table.players[1])
    assert texts(table.pile) == '2S 9H 9C' and table.suit == 'C'
    assert capsys.readouterr().out == (
        'Ada draws a card.\nAda plays 9C: clubs.\n')
    assert texts(table.players[1].hand) == '6D'


def test_nothing_to_play_and_nothing_to_draw(capsys):
    """That turn is skipped and nothing has moved."""
    table = table_with('9H', '', '6D', '')
    assert not table.turn(table.players[0])
    assert capsys.readouterr().out == 'Zoe skips the turn.\n'
    assert texts(table.players[0].hand) == '6D'


@pytest.mark.parametrize('hands, winner', [
    (('KS', '5S 4C', '8C'), 'Ada'), (('4C', '5S', '6S'), 'Zoe'),
    (('KS', 'QS', '7C AC'), 'Ben'), (('2S', 'AS AC', '3S'), 'Zoe')])
def test_a_round_that_is_stuck(hands, winner, capsys):
    """When all skip, the fewest points win; of equal hands, the first."""
    table = table_with('9H', '', *hands)
    table.players[2].fitting = lambda top, suit: []  # Not even an eight.
    GAME.print = lambda text: print(text) if text is not table else None
    real, GAME.Table = GAME.Table, lambda players: table
    won = GAME.play_round(table.players, 0)
    GAME.Table = real
    del GAME.print
    assert won.name == winner
    assert capsys.readouterr().out.split('\n')[:-1] == [
        'Zoe skips the turn.', 'Ada skips the turn.', 'Ben skips the turn.',
        'Everybody skips, so the hand with the fewest points wins.']


class Sensible:
    """A player at the screen who keeps eights and plays the longest suit."""

    def __call__(self, screen):
        """Return the next line to type."""
        question = screen.split('\n')[-1]
        rows = re.findall(r'^  (?:spades|hearts|diamonds|clubs) +(.*)$',
                          screen, re.M)
        if rows:
            self.hand = ' '.join(rows).replace('-', '').split()
        self.hand += re.findall(r'You draw (\w+)\.', screen)
        suits = [card[-1] for card in self.hand]
        if question.startswith('Which suit'):
            return max('SHDC', key=suits.count)
        if 'Enter' in question:
            return ''
        fitting = question.split('(')[1].split('/')[:-1]
        plain = [card for card in fitting if card[0] != '8']
        return max(plain or fitting, key=lambda card: suits.count(card[-1]))


def test_a_sensible_player_wins_more_than_a_fair_share():
    """Against two of them: more than 30 of 100 rounds, less than 60."""
    won = played = 0
    seed = 0
    while played < 300:
        player = Sensible()
        session = perform('crazy_eights', lambda screen: '2' if 'How many' in
                          screen else 'n' if 'again' in screen
                          else player(screen), seed)
        assert session.ending == 'finished'
        played += session.transcript.count(' the round: ')
        won += session.transcript.count('You win the round: ')
        seed += 1
    assert 0.32 < won / played < 0.45
