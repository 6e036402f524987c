"""Pond Life: what a week changes, at the edges of each rule."""

import pytest

from stage import answer, borrow

GAME = borrow('pond_life')


def hunters(number, food):
    """Return a kind with so many, and what it eats, 4 each."""
    eaten = GAME.Creature('gnats', 1, 10, food)
    return GAME.Hunter('newts', 3, 5, number, eaten, 4), eaten


@pytest.mark.parametrize('number, food, after, left, said', [
    (10, 80, 15, 40, 'and find 40. Young newts: 5'),
    (5, 90, 7, 70, 'and find 20. Young newts: 2'),
    (10, 79, 9, 40, 'and find 39. Hungry newts leave: 1'),
    (10, 24, 3, 12, 'and find 12. Hungry newts leave: 7'),
    (3, 1, 0, 1, 'and find 0. Hungry newts leave: 3')])
def test_a_week_of_hunters(number, food, after, left, said, capsys):
    """They find half of the food at most; all are fed, or some leave."""
    for weather in ('sun', 'rain'):
        newts, eaten = hunters(number, food)
        newts.live(weather)
        assert (newts.number, eaten.number) == (after, left)
        assert capsys.readouterr().out == (
            f'The newts want {number * 4} gnats, {said}\n')


@pytest.mark.parametrize('weather, before, after', [
    ('sun', 10, 20), ('sun', 250, 500), ('sun', 251, 500),
    ('rain', 10, 10), ('rain', 600, 600)])
def test_a_week_of_flies(weather, before, after):
    """They double in the sun only, as far as there is room."""
    flies = GAME.new_pond()[0]
    flies.number = before
    flies.live(weather)
    assert flies.number == after


@pytest.mark.parametrize('key, before, after', [
    (3, 7, 12), (4, 7, 2), (4, 5, 0), (4, 3, 0), (0, 7, 7), (2, 7, 7),
    (5, 7, 7)])
def test_a_change(key, before, after):
    """Only the two keys of a kind change it, and never below 0."""
    newts = hunters(before, 99)[0]
    newts.change(key)
    assert newts.number == after


def test_the_bar_is_not_too_long(capsys):
    """It has a mark for each handful, 25 at most; half ones do not count."""
    for number, marks in ((4, 0), (14, 2), (125, 25), (130, 25)):
        hunters(number, 9)[0].show()
        assert capsys.readouterr().out.count('#') == marks


def test_the_fewest():
    """With just as many as the fewest a kind lives on."""
    assert 'herons    2' in answer('pond_life', ['0'] * 2)
    assert 'The herons die out: 2 left.' in answer('pond_life', ['0'] * 2,
                                                   FEWEST=3)


def test_the_weather():
    """Both kinds of weather come, about as often."""
    suns = sum('sun' in answer('pond_life', ['0'], seed).split('Week 2')[1]
               for seed in range(100))
    assert 35 < suns < 65


@pytest.mark.parametrize('typed', ['x', '\u00b2', '9' * 5000, '7'])
def test_what_is_refused(typed):
    """It is answered, and the week is still to come."""
    assert answer('pond_life', [typed]).startswith('Please type 0')
    assert answer('pond_life', [typed, '0']) == answer('pond_life', ['0'])
