"""Acey-Deucey: what a third card does, the deals, and how games end."""

import collections
import functools
import re

import pytest

from stage import answer, perform

RANKS = '23456789TJQKA'
BETWEEN = 60  # A seed: the third card of the first deal falls between.
MORE_GAMES = 478  # A seed: won in deal 2, in deal 1, in deal 2, and lost.


def cards_in(screen):
    """Return the cards in the last row of a screen, as places in RANKS."""
    found = re.findall(r'\| (\S) \|  \| (\S) \|  \| (\S) \|', screen)
    return [RANKS.find(rank) for rank in found[-1]]


@functools.lru_cache(maxsize=None)
def first_deals():
    """Return many sessions that bet 10 in the first deal."""
    return [perform('acey_deucey', ['10'], seed, DEALS=1)
            for seed in range(700)]


def sensible(screen):
    """Bet half if six ranks or more would win, else nothing."""
    question = screen.split('\n')[-1]
    if not question.startswith('Your bet'):
        return 'n'
    low, hidden, high = cards_in(screen)
    points = int(re.findall(r'\d+', question)[1])
    if high - low - 1 >= 6:
        return str(max(1, points // 2))
    return '0'


def bold(screen):
    """Bet all there is, whatever the cards."""
    found = re.search(r'0 to (\d+)', screen)
    return found.group(1) if found else 'n'


def games_won(player, games):
    """Return how many of the games a player wins."""
    return sum('points and win' in perform('acey_deucey', player, seed)
               .transcript for seed in range(games))


def test_what_a_third_card_does():
    """It wins inside, on either edge it loses, and outside it loses."""
    seen = collections.Counter()
    for session in first_deals():
        low, third, high = cards_in(session.replies[0])
        assert cards_in(session.opening) == [low, -1, high]
        lines = session.replies[0].split('\n')
        name = RANKS[third]
        if low < third < high:
            assert lines[3] == name + ' falls between. You win 20.'
            assert ' 120 of 400 points' in lines[4]
        elif third in (low, high):
            assert lines[3] == (name + ' is equal to one of the two.'
                                ' You lose 10.')
            assert ' 90 of 400 points' in lines[4]
        else:
            assert lines[3] == name + ' falls outside. You lose 10.'
            assert ' 90 of 400 points' in lines[4]
        seen[third - low if third < high else third - high + 100] += 1
    assert set(seen) >= {-1, 0, 1, 100, 101}  # All the edges were there.


def test_each_rank_can_be_each_card():
    """Of the thirteen, none is left out and none is rare."""
    cards = [cards_in(session.replies[0]) for session in first_deals()]
    assert {low for low, third, high in cards} == set(range(11))
    assert {high for low, third, high in cards} == set(range(2, 13))
    thirds = collections.Counter(third for low, third, high in cards)
    assert len(thirds) == 13 and min(thirds.values()) > 30


def test_two_cards_without_room_are_dealt_again():
    """A pair and two neighbours are not played; a gap of one rank is."""
    gaps = collections.Counter()
    for session in first_deals():
        again = re.findall('^(.) and (.) leave no room between them: two new '
                           'cards are dealt.$', session.opening, re.MULTILINE)
        gaps.update(RANKS.index(high) - RANKS.index(low)
                    for low, high in again)
        low, hidden, high = cards_in(session.opening)
        gaps[high - low] += 1
        assert high - low >= 2
    assert set(gaps) == set(range(13)) and gaps[1] > gaps[0] > 30


@pytest.mark.parametrize('bet, end', [
    ('49', '\nDeal 2 of 15. Points: 198 of 200.'),
    ('50', 'You have 200 points and win, in deal 1.'),
    ('51', 'You have 202 points and win, in deal 1.')])
def test_the_goal(bet, end):
    """Just the goal is enough, two points less are not."""
    reply = answer('acey_deucey', [bet], BETWEEN, GOAL=200)
    assert f' falls between. You win {int(bet) * 2}.\n{end}\n' in reply


def test_the_last_deal():
    """After the last deal it is over, with or without a bet; not before."""
    deals = perform('acey_deucey', ['0'] * 15, 3)
    assert deals.replies[13].split('\n')[-5].startswith('Deal 15 of 15. ')
    assert deals.replies[14].endswith(
        'You let this deal pass.\n'
        'The deals are over with 100 of 400 points: you lose.\n'
        'Play again (y/n)? ')


def test_a_win_in_the_last_deal_counts():
    """The goal is looked at before the end of the deals."""
    assert 'and win, in deal 1.' in answer('acey_deucey', ['100'], 26,
                                           DEALS=1, GOAL=110)


def test_a_bet_of_all_that_is_lost_ends_the_game():
    """With no points left it is over; with one point it goes on."""
    assert answer('acey_deucey', ['100'], 11).endswith(
        ' You lose 100.\nYour points are all gone: you lose in deal 1.\n'
        'Play again (y/n)? ')
    assert answer('acey_deucey', ['99'], 11).endswith(
        'Your bet (0 to 1): ')


def test_the_quickest_win_is_kept():
    """A slower win leaves it alone; it is shown after a lost game too."""
    lines = ['1', '1', 'y', '1', 'y', '1', '1', 'y', '1', '1', 'n']
    ends = [reply.split('\n')[-3:-1] for reply in perform(
        'acey_deucey', lines, MORE_GAMES, GOAL=101, DEALS=2).replies
        if 'Play again' in reply]
    quickest = 'Your quickest win so far came in deal '
    assert [line for lines in ends for line in lines[1:]] == [
        quickest + '2.', quickest + '1.', quickest + '1.', quickest + '1.']
    assert ends[2][0].endswith('in deal 2.') and 'lose' in ends[3][0]


def test_a_sensible_player_wins_half_of_the_games():
    """Between a third and two thirds are won; who bets all loses more."""
    assert 100 < games_won(sensible, 300) < 200
    assert games_won(bold, 100) < 25
