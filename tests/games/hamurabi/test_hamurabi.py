"""Hamurabi: what is a number, and what harvests, rats and people may do."""

import random
import re

import pytest

from stage import answer, borrow, perform


@pytest.mark.parametrize('lines, question', [
    ([], 'Acres to buy (-1000 to 147): '),
    (['5'], 'Bushels to eat (0 to 2000): '),
    (['5', '2000'], 'Acres to sow (0 to 1000): ')])
def test_what_is_no_number(lines, question):
    """One sentence, and the same question again, with the same bounds."""
    least, most = re.findall(r'-?\d+', question)
    for typed in ('', 'all', '1.5', '1 0', '\u00b2', '--1', 'NaN', '9e9'):
        assert answer('hamurabi', lines + [typed], 1) == (
            f'Please type a whole number, such as {most}.\n{question}')
    for typed in (str(int(least) - 1), str(int(most) + 1), '9' * 4000):
        assert answer('hamurabi', lines + [typed], 1) == (
            f'Please type a number from {least} to {most}.\n{question}')
    for typed in (least, most, f' +{most} '):
        assert answer('hamurabi', lines + [typed], 1)[:6] != 'Please'


@pytest.mark.parametrize('constants, most', [
    ({'ACRES': 999}, 999), ({'PEOPLE': 80}, 800), ({'BUSHELS': 2100}, 200),
    ({'FIELD': 7}, 700), ({'FOOD': 27}, 200)])
def test_the_most_that_can_be_sown(constants, most):
    """Land, people or grain set the limit when nobody starves."""
    fed = constants.get('PEOPLE', 100) * constants.get('FOOD', 20)
    assert answer('hamurabi', ['0', str(fed)], 1, **constants).endswith(
        f'Acres to sow (0 to {most}): ')


@pytest.mark.parametrize('bushels, most', [(1999, 1999), (2000, 2000)])
def test_nobody_can_eat_more_than_there_is(bushels, most):
    """The bound is what feeds everybody, or all that there is."""
    assert answer('hamurabi', ['0'], BUSHELS=bushels).endswith(
        f'Everybody has enough with 2000.\nBushels to eat (0 to {most}): ')


def seen(function, *values):
    """Return what a function of the game returns, with many seeds."""
    game = borrow('hamurabi')
    found = []
    for seed in range(1000):
        random.seed(seed)
        found.append(getattr(game, function)(*values))
    return found


def test_what_may_happen(capsys):
    """Harvest, rats, newcomers and plague keep to their bounds."""
    assert set(seen('harvest', 100)) == {100, 200, 300, 400, 500, 600}
    eaten = seen('rats', 100)
    assert set(eaten) == {0, *range(10, 31)}
    assert 550 < eaten.count(0) < 650
    assert set(seen('newcomers', 100, 1000)) == set(range(4, 11))
    assert set(seen('newcomers', 50, 1000)) == set(range(8, 21, 2))
    sick = seen('plague', 100)
    assert set(sick) == {0, 33} and 860 < sick.count(0) < 940
    assert 'People who die: 33' in capsys.readouterr().out


def test_the_price_of_land():
    """It is from 17 to 26 bushels, all alike."""
    prices = [int(re.search(r'costs (\d+)', perform(
        'hamurabi', (), seed).opening).group(1)) for seed in range(300)]
    assert sorted(set(prices)) == list(range(17, 27))
