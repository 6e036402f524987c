"""Crazy Eights: cards, the stock, Ada's choices and a turn at its edges."""

import random
import re

import pytest

from stage import borrow, perform

GAME = borrow('crazy_eights')


def cards(text):
    """Return the cards of a text, such as 8S 10H."""
    return [GAME.Card(word[:-1], word[-1]) for word in text.split()]


def texts(hand):
    """Return cards as one text."""
    return ' '.join(map(str, hand))


def table_with(pile, stock=''):
    """Return a table with these cards on it."""
    table = GAME.Table()
    table.pile, table.stock = cards(pile), cards(stock)
    table.suit = table.pile[-1].suit
    return table


def ada_with(hand):
    """Return a computer player with these cards."""
    player = GAME.Computer('Ada')
    player.hand = cards(hand)
    return player


@pytest.mark.parametrize('card, points', [
    ('AS', 1), ('2H', 2), ('7D', 7), ('8C', 20), ('9S', 9), ('10H', 10),
    ('JD', 10), ('QC', 10), ('KS', 10)])
def test_points(card, points):
    """As many as the number, an ace 1, pictures 10 and an eight 20."""
    assert cards(card)[0].points == points
    assert ada_with('5H 8S ' + card).points == 25 + points


@pytest.mark.parametrize('card, top, suit, fits', [
    ('5H', '9H', 'H', True), ('5H', '5C', 'C', True), ('5H', '9C', 'C', False),
    ('8H', '9C', 'C', True), ('8H', '8C', 'S', True), ('5C', '8C', 'H', False),
    ('5H', '8C', 'H', True), ('10H', 'AC', 'C', False)])
def test_what_fits(card, top, suit, fits):
    """The suit that counts, the rank, and always an eight."""
    table = table_with('2D ' + top)
    table.suit = suit
    assert table.fits(cards(card)[0]) == fits


def test_sorted():
    """From the ace to the king."""
    assert texts(sorted(cards('KS 10D 9S 2H AC QD JC 8D'))) == (
        'AC 2H 8D 9S 10D JC QD KS')


@pytest.mark.parametrize('hand, played, said', [
    ('5H 8H 9C 4S', '9C', 'Ada played 9C. Suit: clubs, cards left: 3'),
    ('8D AS KC', '8D', 'Ada played 8D. Suit: clubs, cards left: 2'),
    ('8D AS KS QC', '8D', 'Ada played 8D. Suit: spades, cards left: 3'),
    ('8D', '8D', 'Ada played 8D. Suit: diamonds, cards left: 0'),
    ('AH 7H', '7H', 'Ada played 7H. Suit: hearts, cards left: 1'),
    ('AC', 'KH', 'Ada drew a card and played KH. Suit: hearts, cards left: 1'),
    ('AC 2S', 'KH', 'Ada drew a card and played KH. Suit: hearts, cards '
     'left: 2')])
def test_what_ada_plays(hand, played, said, capsys):
    """The highest that fits, an eight last; then the suit of the highest."""
    table = table_with('2D 9H', '5S KH')
    ada_with(hand).turn(table)
    assert capsys.readouterr().out == said + '\n'
    assert texts(table.pile) == '2D 9H ' + played


@pytest.mark.parametrize('pile, stock, said, left', [
    ('9H', '', 'Ada missed a turn.', 0),
    ('9H', '5S 4D', 'Ada drew a card and missed a turn.', 1),
    ('9H', '4D', 'Ada drew a card and missed a turn.', 0),
    ('2S 3S 4S 9H', '', 'Ada drew a card and missed a turn.', 2)])
def test_nothing_fits(pile, stock, said, left, capsys):
    """One card is drawn, if there is one; the pile becomes the stock."""
    table, ada = table_with(pile, stock), ada_with('KC')
    ada.turn(table)
    assert capsys.readouterr().out == said + '\n'
    assert texts(table.pile)[-2:] == '9H' and len(table.stock) == left
    assert len(ada.hand) == 1 + ('drew' in said)
    assert len(table.pile) == 1


def test_the_pile_is_shuffled():
    """Nobody knows what comes."""
    orders = set()
    for seed in range(9):
        random.seed(seed)
        table = table_with('2S 3S 4S 5S 9H')
        assert table.can_draw()
        orders.add(texts(table.stock))
    assert len(orders) > 4


def test_all_cards_are_there():
    """All 52 cards, each once, and in another order each time."""
    tops = set()
    for seed in range(400):
        random.seed(seed)
        table = GAME.Table()
        assert len(set(map(str, table.stock + table.pile))) == 52
        assert table.suit == table.pile[0].suit
        tops.add(str(table.pile[0]))
    assert len(tops) == 52


def test_no_screen_is_too_long():
    """After four turns without a choice, there is a break."""
    def answer(screen):
        """Type what the advice names, else nonsense to be advised."""
        advised = re.findall(r'such as (\w+)( for hearts)?\.\n', screen)
        return advised[-1][0] if advised else (
            '' if 'Enter' in screen else 'x')
    for seed in range(40):
        session = perform('crazy_eights', answer, seed, HAND=5)
        assert session.ending == 'finished'
        assert max(screen.count('\n') for screen in session.screens) < 23
