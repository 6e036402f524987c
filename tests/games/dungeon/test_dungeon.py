"""Dungeon: who lives behind the doors, and how each kind strikes."""

import random
import re

import pytest

from stage import answer, borrow, perform

DOORS = re.compile(r'Floor (\d).*\nWEST - The (\w+): hearts (\d+), gems (\d+)'
                   r'\nEAST - The (\w+): hearts (\d+), gems (\d+)\n')


@pytest.fixture(name='game')
def fixture_game():
    """Return the game as a module, with its dice at a fixed start."""
    random.seed(1)
    return borrow('dungeon')


def test_behind_the_doors():
    """A troll and a goblin on each floor; hearts grow with the floor."""
    hearts, gems, orders = set(), set(), set()
    for seed in range(100):
        shown = perform('dungeon', ['w', 's'] * 5, seed, HEARTS=99).transcript
        floors = [floor for floor, *doors in DOORS.findall(shown)]
        assert floors == ['1', '2', '3', '4', '5']
        for floor, west, *numbers in DOORS.findall(shown):
            east = numbers.pop(2)
            orders.add((west, east))
            hearts |= {int(number) - int(floor) for number in numbers[::2]}
            gems |= {int(number) for number in numbers[1::2]}
    assert orders == {('troll', 'goblin'), ('goblin', 'troll')}
    assert hearts == {1, 2, 3, 4, 5}
    assert gems == set(range(1, 19))


@pytest.mark.parametrize('kind, most', [('Hero', 5), ('Troll', 4)])
def test_a_strike(game, kind, most):
    """It takes from one heart up to its strength, but not more than all."""
    lost = set()
    for _ in range(100):
        other = game.Creature(20, 7)
        getattr(game, kind)(9, 9).strike(other)
        lost.add(20 - other.hearts)
        assert other.gems == 7
    assert lost == set(range(1, most + 1))
    for _ in range(100):
        other.hearts = 1
        getattr(game, kind)(9, 9).strike(other)
        assert other.hearts == 0


def test_the_dragon_sneezes_or_breathes_in(game):
    """Half of the time each; a breath makes the next sneezes stronger."""
    breaths, most = 0, 0
    for _ in range(100):
        dragon, hero = game.Dragon(30, 50), game.Hero(99, 0)
        for number in range(1, 5):
            before = dragon.strength, hero.hearts
            dragon.strike(hero)
            assert (dragon.strength == before[0]) != (hero.hearts == before[1])
            most = max(most, before[1] - hero.hearts)
        breaths += dragon.strength - 4
    assert 150 < breaths < 250 and 4 < most < 9


@pytest.mark.parametrize('price, offered', [(10, True), (11, False)])
def test_what_the_juice_costs(price, offered):
    """Whoever has just the gems for it can drink; one too few is too few."""
    lines = ['e', 'f', 'f', 'e', 'drink']
    said = answer('dungeon', lines, 480, PRICE=price)
    assert ('raspberries' in said) == offered
    assert said.startswith('It tastes' if offered else 'Please type one of')


def test_the_last_heart():
    """Whoever has one goes on, and can lose it by sneaking past a troll."""
    assert answer('dungeon', ['w', 's'], 36, HEARTS=1).startswith(
        'The troll sits down on your foot: hearts -1\nYou have no hearts')


def test_nobody_sneaks_past_the_dragon():
    """It is there again, even if it has only one heart."""
    assert 'The dragon: hearts 1, gems 50\n' in answer(
        'dungeon', ['w', 's', 's'], FLOORS=1, HEARTS=99, DRAGON=1)
