"""Snail Race: honest odds, steps, ties, prizes and the ends of a game."""

import itertools
import re

import pytest

from stage import answer, borrow, perform

DASH_FIRST = dict(EARLY_STEPS=['1', '9', '1', '1', '1'], TRACK=9)


def chances_of(game):
    """Return what part of the wins each snail has, worked out exactly.

    A win that is shared by two is half a win for each of them.
    """
    snails = range(len(game.NAMES))
    parts = [0.0] * len(game.NAMES)
    running = [{0: 1.0} for snail in snails]  # {place: chance}, nobody home
    for step in range(60):
        moved = []
        for snail in snails:
            chance_of = {}
            for place, chance in running[snail].items():
                late = place >= game.TRACK // 2
                digits = (game.LATE_STEPS if late else game.EARLY_STEPS)[snail]
                for digit in digits:
                    there = place + int(digit)
                    chance_of[there] = (chance_of.get(there, 0)
                                        + chance / len(digits))
            moved.append(chance_of)
        for best in range(game.TRACK, game.TRACK + 9):
            level = [places.get(best, 0) for places in moved]
            behind = [sum(chance for place, chance in places.items()
                          if place < best) for places in moved]
            for size in range(1, len(parts) + 1):
                for first in itertools.combinations(snails, size):
                    chance = 1.0
                    for snail in snails:
                        chance *= (level if snail in first else behind)[snail]
                    for snail in first:
                        parts[snail] += chance / size
        running = [{place: chance for place, chance in places.items()
                    if place < game.TRACK} for places in moved]
    return parts


def test_the_odds_in_the_listing_are_honest():
    """Each snail wins as often as its odds say, give or take half a percent.

    And together the odds leave nothing for anybody but the players.
    """
    game = borrow('snail_race')
    chances = chances_of(game)
    assert abs(sum(chances) - 1) < 0.0001
    for chance, odds in zip(chances, game.ODDS):
        assert abs(chance - 1 / odds) < 0.005
    assert abs(sum(1 / odds for odds in game.ODDS) - 1) < 0.0001


def test_the_snails_run_as_worked_out():
    """In 400 races on the screen each wins about as often as it should."""
    wins = dict.fromkeys(borrow('snail_race').NAMES, 0.0)
    for seed in range(400):
        told = perform('snail_race', ['1', '1'] + [''] * 30, seed).transcript
        first = re.search('(.*) came first', told).group(1).split(' and ')
        for name in first:
            wins[name] += 1 / len(first)
    for count, odds in zip(wins.values(), borrow('snail_race').ODDS):
        assert abs(count / 400 - 1 / odds) < 0.06


def test_the_lists_belong_together():
    """There is one of each for each snail, and first letters differ."""
    game = borrow('snail_race')
    for one_each in (game.TEMPERS, game.EARLY_STEPS, game.LATE_STEPS,
                     game.ODDS, {name[0] for name in game.NAMES}):
        assert len(one_each) == len(game.NAMES)
    assert 'q' not in {name[0].lower() for name in game.NAMES}


@pytest.mark.parametrize('player, least, most', [
    (lambda purse: -(-(160 - purse) // 2), 0.5, 0.66),
    (lambda purse: 30, 0.34, 0.62), (lambda purse: purse // 3, 0.34, 0.62),
    (lambda purse: 5, 0, 0.15)])
def test_how_often_a_sensible_player_wins(player, least, most):
    """With Stella and bets that suit the goal, a third to two thirds."""
    won = 0
    for seed in range(250):
        def bet(screen):
            """Bet on Stella as much as the player wants to."""
            question = screen.split('\n')[-1]
            purse = int((re.findall(r'Your bet \(1 to (\d+)', question)
                         or ['3'])[0])
            typed = str(max(1, min(purse, player(purse))))
            return {'Wh': '1', 'Yo': typed, 'Pl': 'n'}.get(question[:2], '')
        won += 'you win the game' in perform('snail_race', bet,
                                             seed).transcript
    assert least <= won / 250 <= most


def test_the_middle_of_the_track_changes_the_steps():
    """A snail that has reached the middle, half of 11, takes late steps."""
    constants = dict(EARLY_STEPS=['1', '4', '5', '0', '2'],
                     LATE_STEPS=['0', '2', '3', '9', '1'], TRACK=11)
    replies = perform('snail_race', ['1', '1'] + [''] * 3, 0,
                      **constants).replies[1:]
    places = [[lane.index('@') - 11 for lane in reply.split('\n')[1:6]]
              for reply in replies]
    assert places == [[0, 0, 0, 0, 0], [1, 4, 5, 0, 2], [2, 8, 8, 0, 4],
                      [3, 10, 11, 0, 6]]


def test_the_track():
    """Trails are dots, the finish a line, and there is room behind it."""
    reply = answer('snail_race', ['1', '1', '', ''], 0, TRACK=10,
                   EARLY_STEPS=['9', '5', '3', '7', '0'],
                   LATE_STEPS=['9', '5', '9', '2', '0'])
    assert reply.startswith('''                  finish
> Stella   ..........|.......@
  Dash     ..........@
  Pearl    ......@   |
  Bumble   .........@|
  Moss     @         |
Stella came first.
''')


@pytest.mark.parametrize('steps, first', [
    (['8', '9', '1', '1', '1'], 'Dash'),
    (['9', '9', '1', '1', '1'], 'Stella and Dash'),
    (['1', '8', '1', '1', '8'], 'Dash and Moss'),
    (['9', '1', '9', '9', '1'], 'Stella and Pearl and Bumble')])
def test_who_came_first(steps, first):
    """The furthest over the finish wins; the finish itself is far enough."""
    assert first + ' came first.\n' in answer(
        'snail_race', ['1', '1', ''], 0, TRACK=8, EARLY_STEPS=steps)


def test_nobody_wins_before_the_finish():
    """One cell short is not enough."""
    assert answer('snail_race', ['1', '1', ''], 0, TRACK=10,
                  EARLY_STEPS=['9'] * 5).endswith('Press Enter to go on: ')


@pytest.mark.parametrize('snail, bet, told', [
    ('2', '15', 'Dash came first.\nYour bet of 15 brings back 60.\n\n'
     'Race 2 of 8. Your points: 145. Goal: 160.\n'),
    ('1', '15', 'Dash came first.\nYour bet of 15 on Stella is lost.\n\n'
     'Race 2 of 8. Your points: 85. Goal: 160.\n')])
def test_what_a_bet_brings(snail, bet, told):
    """The bet goes first, and the prize has it in it."""
    assert told in answer('snail_race', [snail, bet, ''], 0, **DASH_FIRST)


@pytest.mark.parametrize('steps, snail, points, share', [
    (['1', '9', '9', '1', '1'], '3', '35 is split by 2', 17),
    (['1', '9', '9', '1', '9'], '2', '28 is split by 3', 9),
    (['9'] * 5, '1', '21 is split by 5', 4)])
def test_a_tie_is_shared(steps, snail, points, share):
    """The prize is split, and what is over is dropped."""
    told = answer('snail_race', [snail, '7', ''], 0, TRACK=9,
                  EARLY_STEPS=steps)
    assert (f'\nA tie: the prize of {points}.\n'
            f'Your bet of 7 brings back {share}.\n') in told
    assert f'Your points: {93 + share}.' in told


def test_a_tie_of_others_is_lost():
    """Who bets on neither of two winners gets nothing."""
    told = answer('snail_race', ['1', '7', ''], 0, TRACK=9,
                  EARLY_STEPS=['1', '9', '9', '1', '1'])
    assert 'Dash and Pearl came first.\nYour bet of 7 on Stella' in told


@pytest.mark.parametrize('snail, bet, end', [
    ('2', '20', 'You have 160 points after race 1: you win the game!\n'
     'Games won so far: 1 of 1.\nPlay again (y/n)? '),
    ('2', '19', '\nRace 2 of 8. Your points: 157. Goal: 160.\n'),
    ('1', '100', 'Your purse is empty after race 1: the snails win.\n'
     'Games won so far: 0 of 1.\nPlay again (y/n)? '),
    ('1', '99', '\nRace 2 of 8. Your points: 1. Goal: 160.\n')])
def test_goal_and_ruin(snail, bet, end):
    """The goal is reached with the last point, ruin is no point at all."""
    assert end in answer('snail_race', [snail, bet, ''], 0, **DASH_FIRST)


def test_the_races_come_to_an_end():
    """The last race is run, and there is no other one."""
    session = perform('snail_race', ['1', '1', ''] * 3 + ['n'], 0, RACES=3,
                      **DASH_FIRST)
    assert 'Race 3 of 3. Your points: 98.' in session.replies[5]
    assert session.replies[8].endswith(
        '\n\nAll races are over at 97 of 160 points: the snails win.\n'
        'Games won so far: 0 of 1.\nPlay again (y/n)? ')


def test_games_are_counted():
    """A game lost and two won: two of three; each begins as the first."""
    games = ['1', '100', '', 'y', '2', '20', '', 'YES', '2', '50', '']
    session = perform('snail_race', games, 0, **DASH_FIRST)
    assert re.findall('so far: (.*)[.]', session.transcript) == [
        '0 of 1', '1 of 2', '2 of 3']
    assert session.replies[3].startswith(
        '\nRace 1 of 8. Your points: 100. Goal: 160.\n')
