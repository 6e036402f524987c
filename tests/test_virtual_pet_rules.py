"""Virtual Pet: what each thing to do and each night change."""

import random

import pytest

from stage import borrow


@pytest.fixture
def game():
    """Return the game as a module."""
    return borrow('virtual_pet')


def pet_with(game, food, energy, fun):
    """Return a pet called Bo with these needs."""
    pet = game.Pet('Bo')
    pet.needs = {'food': food, 'energy': energy, 'fun': fun}
    return pet


@pytest.mark.parametrize('method, before, said, after', [
    ('feed', (4, 5, 5), 'Bo eats the whole bowl: food +6.', (10, 5, 5)),
    ('feed', (8, 5, 5), 'Bo eats the whole bowl: food +2.', (10, 5, 5)),
    ('feed', (9, 5, 5), 'Bo is full and has a tummy ache now: fun -2.',
     (9, 5, 3)),
    ('feed', (10, 5, 1), 'Bo is full and has a tummy ache now: fun -1.',
     (10, 5, 0)),
    ('play', (5, 2, 5), 'Bo chases the ball: fun +5, energy -1.', (5, 1, 10)),
    ('play', (5, 9, 7), 'Bo chases the ball: fun +3, energy -1.', (5, 8, 10)),
    ('play', (5, 1, 5), 'Bo is too tired to play and just lies there.',
     (5, 1, 5)),
    ('sleep', (5, 0, 5), 'Bo snores on your foot: energy +7.', (5, 7, 5)),
    ('sleep', (5, 4, 5), 'Bo snores on your foot: energy +6.', (5, 10, 5)),
    ('teach', (4, 4, 4), 'Bo learns to sit: energy -1, fun -1.', (4, 3, 3)),
    ('teach', (3, 4, 4), 'Bo cannot learn today: food must be 4 or more.',
     (3, 4, 4)),
    ('teach', (9, 3, 4), 'Bo cannot learn today: energy must be 4 or more.',
     (9, 3, 4)),
    ('teach', (9, 9, 3), 'Bo cannot learn today: fun must be 4 or more.',
     (9, 9, 3))])
def test_what_a_day_does(game, method, before, said, after):
    """Each thing to do says what it changed, at the edges of each rule."""
    pet = pet_with(game, *before)
    assert getattr(pet, method)() == said
    assert tuple(pet.needs.values()) == after
    assert len(pet.tricks) == ('learns' in said)


def test_the_tricks_come_in_order_and_end(game):
    """Ten tricks can be learned, each once; then there is none left."""
    pet = pet_with(game, 10, 10, 10)
    for trick in game.TRICKS:
        pet.needs = {'food': 10, 'energy': 10, 'fun': 10}
        assert f'learns to {trick}:' in pet.teach()
    assert pet.tricks == game.TRICKS
    assert pet.teach() == 'Bo knows every trick that there is.'
    assert pet.needs['fun'] == 9


@pytest.mark.parametrize('needs, face, lowest', [
    ((4, 9, 9), '(^_^)', 'food'), ((9, 3, 9), '(o_o)', 'energy'),
    ((9, 9, 1), '(o_o)', 'fun'), ((9, 0, 9), '(T_T)', 'energy')])
def test_the_face_shows_the_lowest_need(game, needs, face, lowest):
    """Happy from 4 up, worried from 1, in tears at 0."""
    pet = pet_with(game, *needs)
    assert pet.lowest == lowest
    assert str(pet).split('\n')[0] == f'  {face}  Bo'


def test_the_picture(game):
    """Bars are as long as the needs, and the tricks are listed."""
    pet = pet_with(game, 0, 10, 3)
    pet.tricks = ['sit', 'wave']
    assert str(pet) == ('  (T_T)  Bo\n  food    [..........] 0\n'
                        '  energy  [##########] 10\n  fun     [###.......] 3\n'
                        '  tricks  sit, wave')


def nights(game, needs, count):
    """Return for many seeds what a night said, and the needs after it."""
    found = {}
    for seed in range(count):
        random.seed(seed)
        pet = pet_with(game, *needs)
        said = pet.end_day()
        found.setdefault('\n'.join(said), []).append(
            tuple(pet.needs.values()) + (pet.bad_days,))
    return found


def test_what_a_night_takes(game):
    """Each night takes 1 of each; half of them bring one of five events."""
    found = nights(game, (5, 5, 5), 400)
    takes = 'The night takes 1 of each.'
    assert set(found) == {takes} | {f'{text}: {need} {amount:+}.\n{takes}'
                                    for text, need, amount in game.EVENTS}
    for said, needs in found.items():
        expected = [4, 4, 4, 0]
        for i, need in enumerate(('food', 'energy', 'fun')):
            expected[i] += (f' {need} +1.' in said) - (f' {need} -1.' in said)
        assert set(needs) == {tuple(expected)}
    assert 150 <= len(found[takes]) <= 250


def test_a_bad_day(game):
    """A need that the night takes to 0 makes a bad day, and is named."""
    quiet = ('The night takes 1 of each.\nA bad day: there is no energy left.'
             ' Bad days so far: 1 of 3.')
    assert nights(game, (5, 1, 5), 50)[quiet][0] == (4, 0, 4, 1)
    assert 'The night takes 1 of each.' in nights(game, (2, 2, 2), 50)


@pytest.mark.parametrize('tricks, bad_days, end', [
    (7, 0, 'Bo is famous! The circus wants you both.'),
    (6, 0, 'Bo had a happy time and will write to you.'),
    (7, 1, 'Bo hugs you, and forgives you the bad days.'),
    (7, 2, 'Bo hugs you, and forgives you the bad days.'),
    (7, 3, 'Bo has moved in with the neighbours, who have soup.')])
def test_the_ends(game, capsys, tricks, bad_days, end):
    """Fame needs seven tricks and no bad day; three bad days lose the pet."""
    pet = pet_with(game, 1, 2, 3)
    pet.tricks = game.TRICKS[:tricks]
    pet.bad_days = bad_days
    game.farewell(pet)
    lines = capsys.readouterr().out.split('\n')
    assert lines[0] == end
    assert lines[-2] == (f'Tricks learned: {tricks}. '
                         f'Your score: {tricks * 10 + 6}.')
