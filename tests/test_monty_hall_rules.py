"""Monty Hall: what the host may do, and what a thousand rounds show."""

import re

import pytest

from stage import answer

FIVE = 7  # A seed with five prizes for a player who always changes.
STAY = ['1', 's'] * 10
CHANGE = ['1', 'c'] * 10
HOST = (r'^I open all doors but yours and door (\d+):\n'
        r'  ((?:\[\w+\] ?)+)\nStay or change \(s/c\)\? $')
GOAT = r'^You open door (\d+): a goat\. Door (\d+) has the prize\. '
PRIZE = r'^You open door (\d+): the prize! '


def last(lines, seed=0, **constants):
    """Return what the game says to the last of the lines."""
    return answer('monty_hall', lines, seed, **constants)


def shown_by_host(door, seed, doors):
    """Return the other closed door, and the prize's door, of a first round.

    Check on the way that the picture is right, and that the host keeps to the
    rules: he opens neither the chosen door nor the one with the prize.
    """
    other, picture = re.findall(HOST, last([str(door)], seed, DOORS=doors))[0]
    cells = picture.split()
    assert len(cells) == doors
    closed = {place for place in range(1, doors + 1)
              if cells[place - 1] != '[goat]'}
    assert closed == {door, int(other)} and len(closed) == 2
    assert all(cells[place - 1] == f'[{place}]' for place in closed)
    stays = last([str(door), 's'], seed, DOORS=doors)
    changes = last([str(door), 'c'], seed, DOORS=doors)
    if re.match(PRIZE, stays):
        assert re.findall(PRIZE, stays) == [str(door)]
        assert re.findall(GOAT, changes) == [(other, str(door))]
        return int(other), door
    assert re.findall(PRIZE, changes) == [other]
    assert re.findall(GOAT, stays) == [(str(door), other)]
    return int(other), int(other)


@pytest.mark.parametrize('doors', [3, 4, 10])
@pytest.mark.parametrize('door', [1, 2, 3])
def test_the_host_keeps_to_the_rules(doors, door):
    """He never opens the prize or the chosen door; all else can happen."""
    seen = {shown_by_host(door, seed, doors) for seed in range(200)}
    others = set(range(1, doors + 1)) - {door}
    possible = ({(other, door) for other in others}
                | {(other, other) for other in others})
    assert seen <= possible
    assert doors == 10 or seen == possible


def test_the_host_has_no_habit():
    """If he has a choice of two doors, he takes each about as often."""
    found = [shown_by_host(2, seed, 3) for seed in range(600)]
    choices = [other for other, prize in found if prize == 2]
    assert 160 < len(choices) < 240
    assert 0.4 < choices.count(1) / len(choices) < 0.6


@pytest.mark.parametrize('way, guess, low, high', [
    ('c', '667', 1 / 3, 2 / 3), ('s', '667', 0, 0.1), ('c', '500', 0, 0.1),
    ('s', '500', 0, 0)])
def test_who_understands_it_wins_more_often(way, guess, low, high):
    """A player who knows wins a third to two thirds; others hardly ever."""
    games = 300 if (way, guess) == ('c', '667') else 60
    wins = ['so you win!' in last(['1', way] * 10 + [guess], seed)
            for seed in range(games)]
    assert low <= wins.count(True) / games <= high


def test_the_thousand():
    """Of each round one way wins, and changing wins two thirds of them."""
    for seed in range(20):
        reply = last(STAY + ['600'], seed)
        rows = re.findall(r'^ *(\d+) rounds, (.*?) +(\d+)  \|(#*)$', reply,
                          re.M)
        assert [(number, way) for number, way, wins, bar in rows] == [
            (number, way) for number in ('10', '100', '1000')
            for way in ('staying wins', 'changing wins')] + [('10', 'you won')]
        for number, way, wins, bar in rows:
            assert len(bar) == int(wins) * 40 // int(number)
        for stay, change in (rows[:2], rows[2:4], rows[4:6]):
            assert int(stay[2]) + int(change[2]) == int(stay[0])
        assert 600 < int(rows[5][2]) < 733


def guess_off(off, seed=3, **constants):
    """Return the prizes by changing, and the end with a guess so far off."""
    reply = last(CHANGE + ['0'], seed)
    wins, prizes = (int(re.findall(pattern + r' +(\d+)  \|', reply)[-1])
                    for pattern in ('changing wins', 'you won'))
    return prizes, last(CHANGE + [str(wins + off)], seed, **constants)


@pytest.mark.parametrize('off, bonus', [
    (0, 50), (1, 49), (-1, 49), (49, 1), (-50, 0), (51, 0)])
def test_the_bonus(off, bonus):
    """A guess brings 50 points less one for each round that it is off."""
    prizes, reply = guess_off(off)
    assert f', which is {abs(off)} off.\n' in reply
    assert (f'Your score: {prizes * 10} for prizes and {bonus} for the guess, '
            f'{prizes * 10 + bonus} in all.\n') in reply
    assert f'Your best score so far: {prizes * 10 + bonus}.\n' in reply


@pytest.mark.parametrize('off, shown', [
    (0, 'You needed 100, so you win!\n'),
    (1, 'You needed 100 to win. Think: how often is your first door right?')])
def test_the_goal(off, shown):
    """Five prizes and a perfect guess are just enough."""
    prizes, reply = guess_off(off, FIVE)
    assert prizes == 5
    assert shown in reply
