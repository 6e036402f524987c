"""Go Fish: hands, books, the pond, and rivals who only know what they heard.
"""

import random

import pytest

from stage import answer, borrow, perform

GAME = borrow('go_fish')


def players_with(fin, mia, you=''):
    """Return Fin, Mia and you with these cards; each digit is one."""
    players = [GAME.Rival('Fin'), GAME.Rival('Mia'), GAME.Player('You')]
    for player, hand in zip(players, (fin, mia, you)):
        player.hand.cards = list(map(int, hand))
    return players


def test_a_hand():
    """It can be measured, looked through, shown, and given away in part."""
    hand = GAME.Hand()
    assert len(hand) == 0 and 5 not in hand and str(hand) == ''
    hand.cards = [10, 5, 9, 5]
    assert len(hand) == 4 and 5 in hand and 6 not in hand
    assert str(hand) == '5 5 9 10'
    assert hand.give(6) == [] and len(hand) == 4
    assert hand.give(5) == [5, 5] and str(hand) == '9 10'


@pytest.mark.parametrize('hand, cards, left, said', [
    ('5559', [5], '9', 'Fin: a book of 5!\n'), ('559', [5], '5 5 5 9', ''),
    ('9', [5, 5], '5 5 9', ''), ('', [5, 5, 5, 5], '', 'Fin: a book of 5!\n')])
def test_books(hand, cards, left, said, capsys):
    """All four of a rank leave the hand."""
    fin = players_with(hand, '')[0]
    fin.take(cards)
    assert str(fin.hand) == left and capsys.readouterr().out == said
    assert fin.books == bool(said)


@pytest.mark.parametrize('heard, asked', [
    ([('Mia', 'You', 5)], 'Mia 5'),
    ([('You', 'Mia', 5)], 'You 5'),
    ([('You', 'Mia', 5), ('Mia', 'You', 5)], 'Mia 5'),
    ([('You', 'Mia', 8), ('Mia', 'You', 9)], 'Mia 9'),
    ([('Mia', 'You', 5), ('You', 'Mia', 9)], 'Mia 5'),
    ([('Mia', 'You', 5)] + [('You', 'Fin', rank) for rank in (1, 2, 3)],
     'Mia 5'),
    ([('Mia', 'You', 5)] + [('You', 'Fin', rank) for rank in (1, 2, 3, 4)],
     ''), ([('Mia', 'You', 5), ('Fin', 'Mia', 5)], ''),
    ([('You', 'Mia', 5), ('Fin', 'Mia', 5)], 'You 5'), ([], '')])
def test_what_a_rival_remembers(heard, asked):
    """Four questions; whoever is asked has no such card any more."""
    fin, mia, you = players_with('59', '1', '1')
    names = {'Fin': fin, 'Mia': mia, 'You': you}
    for asker, other, rank in heard:
        fin.hear(names[asker], names[other], rank)
    found = set()
    for seed in range(40):
        random.seed(seed)
        player, rank = fin.choose([mia, you])
        found.add(f'{player.name} {rank}')
    assert found == ({asked} if asked else {'Mia 5', 'Mia 9', 'You 5',
                                            'You 9'})


@pytest.mark.parametrize('hands, pond, said, left', [
    (('5', '5'), [], 'BA', '5 5'),
    (('5', '6'), [], 'A', '5'),
    (('5', '6'), [7, 9], 'A', '5 9'),
    (('5', '6'), [7, 5], 'AFA', '5 5 7'),
    (('', '5'), [7, 5], 'BA', '5 5 7'),
    (('', '5'), [], '', ''),
    (('5', '6'), [7, 8, 5, 5], 'AFAFA', '5 5 5 8')])
def test_a_turn(hands, pond, said, left, capsys):
    """It goes on as long as such a card comes, three times at most.

    A: asked in vain. B: asked and got one. F: fished just that.
    """
    fin, mia, you = players_with(*hands)
    fin.choose = lambda others: (mia, fin.hand.cards[0])
    fin.turn([fin, mia], list(pond))
    assert str(fin.hand) == left
    meanings = {'A': 'Fin asked Mia for 5 and got 0.\n',
                'B': 'Fin asked Mia for 5 and got 1.\n',
                'F': 'Fin fished just that!\n'}
    assert capsys.readouterr().out == ''.join(map(meanings.get, said))


def test_the_deal():
    """Four cards of each rank, five for each player, in any order."""
    firsts = set()
    for seed in range(60):
        shown = perform('go_fish', [], seed).opening
        assert shown.count('in the hand 5') == 2
        cards = shown.split('Your hand: ')[1].split('\n')[0].split()
        assert len(cards) == 5 and cards == sorted(cards)
        firsts |= set(cards)
    assert firsts == set('123456789')


def test_who_is_asked():
    """The name or its first letter, with the rank, spaces or none."""
    for typed in ('fin 5', 'FIN5', ' f 5', 'f5'):
        assert answer('go_fish', [typed], 5).startswith(
            'You asked Fin for 5 and got 0.\nYou fished: 5\nYou fished just')
