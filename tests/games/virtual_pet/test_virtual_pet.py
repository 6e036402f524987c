"""Virtual Pet: what each thing to do changes, and what a night brings."""

import random

import pytest

from stage import borrow


def pet_with(food, energy, fun, **constants):
    """Return a pet called Bo that has so much of each."""
    pet = borrow('virtual_pet', **constants).Pet('Bo')
    pet.food, pet.energy, pet.fun = food, energy, fun
    return pet


def has(pet):
    """Return what a pet has of each."""
    return pet.food, pet.energy, pet.fun


@pytest.mark.parametrize('deed, before, said, after', [
    ('feed', (0, 5, 5), 'Bo eats the whole bowl. Food: 6', (6, 5, 5)),
    ('feed', (8, 5, 5), 'Bo eats the whole bowl. Food: 10', (10, 5, 5)),
    ('feed', (9, 5, 5), 'Bo is full, and gets a tummy ache: less fun.',
     (9, 5, 3)),
    ('feed', (10, 5, 1), 'Bo is full, and gets a tummy ache: less fun.',
     (10, 5, 0)),
    ('play', (5, 5, 0), 'Bo chases the ball. Fun: 5', (5, 4, 5)),
    ('play', (5, 5, 6), 'Bo chases the ball. Fun: 10', (5, 4, 10)),
    ('sleep', (5, 0, 5), 'Bo snores on your foot. Energy: 7', (5, 7, 5)),
    ('sleep', (5, 4, 5), 'Bo snores on your foot. Energy: 10', (5, 10, 5)),
    ('teach', (4, 4, 4), 'Bo learns to sit!', (4, 3, 3)),
    ('teach', (3, 9, 9), 'Bo cannot learn: it needs 4 of each.', (3, 9, 9)),
    ('teach', (9, 3, 9), 'Bo cannot learn: it needs 4 of each.', (9, 3, 9)),
    ('teach', (9, 9, 3), 'Bo cannot learn: it needs 4 of each.', (9, 9, 3))])
def test_what_a_day_does(deed, before, said, after, capsys):
    """Each deed at the edges of its rule."""
    pet = pet_with(*before)
    getattr(pet, deed)()
    assert capsys.readouterr().out == said + '\n'
    assert has(pet) == after
    assert pet.tricks == ('learns' in said)


@pytest.mark.parametrize('before, dry, bad', [
    ((5, 5, 5), (4, 4, 4), 0), ((2, 2, 3), (1, 1, 2), 0),
    ((1, 5, 5), (0, 4, 4), 1), ((5, 1, 5), (4, 0, 4), 1),
    ((5, 5, 1), (4, 4, 0), 1), ((0, -1, 0), (0, 0, 0), 1)])
def test_what_a_night_takes(before, dry, bad, capsys):
    """One of each; in a third of the nights rain takes one fun more."""
    wet = 0
    pet = pet_with(*before)
    random.seed(1)
    for night in range(300):
        pet.food, pet.energy, pet.fun = before
        pet.bad_days = 0
        pet.end_day()
        rain = 'fun -1\n' in capsys.readouterr().out
        wet += rain
        assert has(pet) == dry[:2] + (max(0, dry[2] - rain),)
        assert pet.bad_days == bad
    assert 75 < wet < 125


@pytest.mark.parametrize('needs, face', [
    ((4, 9, 9), '(^_^)'), ((3, 9, 9), '(o_o)'), ((9, 3, 9), '(o_o)'),
    ((9, 9, 0), '(o_o)')])
def test_its_face(needs, face, capsys):
    """It is happy when it can learn."""
    pet_with(*needs).show()
    assert capsys.readouterr().out.startswith(face + ' Bo   tricks 0\n')
