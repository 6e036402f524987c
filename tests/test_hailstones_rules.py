"""Hailstones: every path is right, and thinking ahead pays."""

import re

import pytest

from stage import perform


def path_of(number):
    """Return the numbers on the way from a number down to 1."""
    path = [number]
    while path[-1] > 1:
        last = path[-1]
        path.append(last // 2 if last % 2 == 0 else 3 * last + 1)
    return path


def rows_of(screen):
    """Return the rows of a chart: step, stone and the length of the bar."""
    return [(int(step), int(stone), len(bar)) for step, stone, bar in
            re.findall(r'^ *(\d+) +(\d+)  (\*+)$', screen, re.MULTILINE)]


def number_on(screen):
    """Return the number that a screen names last."""
    return int(re.findall(r'Number \d+ of \d+ is (\d+)', screen)[-1])


def test_every_path_is_right_and_fits():
    """The chart shows each step to 1, with a bar in proportion to the top."""
    seen = set()
    for seed in range(150):
        session = perform('hailstones', ['1', '1'], seed)
        number = number_on(session.opening)
        path = path_of(number)
        seen.add(number)
        assert 2 <= number <= 200 and len(path) <= 15
        assert rows_of(session.replies[1]) == [
            (step, stone, max(1, stone * 50 // max(path)))
            for step, stone in enumerate(path)]
        assert f'Steps: {len(path) - 1}. You said 1.' in session.replies[1]
    assert {2, 10, 11, 192} <= seen  # One step, and the longest paths too.


@pytest.mark.parametrize('highest', [2, 3, 16])
def test_the_numbers_are_from_2_to_the_highest(highest):
    """Both ends come up, and nothing outside."""
    seen = {number_on(perform('hailstones', (), seed, HIGHEST=highest).opening)
            for seed in range(120)}
    assert seen == {number for number in range(2, highest + 1)
                    if len(path_of(number)) <= 15}


def thinker(ahead):
    """Return a player who works out so many steps, then guesses the rest."""
    seen = {}

    def player(screen):
        """Bet all on what is known, and a quarter on what is not."""
        question = screen.split('\n')[-1]
        if 'Number ' in screen:
            seen['path'] = path_of(number_on(screen))
        sure = len(seen['path']) <= ahead + 1
        if question.startswith('How many'):
            return str(len(seen['path']) - 1) if sure else '12'
        if question.startswith('Your bet'):
            purse = int(re.findall(r'\d+', question)[-1])
            return str(purse if sure else max(1, purse // 4))
        return 'n'
    return player


@pytest.mark.parametrize('ahead, least, most', [(0, 0, 10), (5, 100, 200)])
def test_thinking_ahead_pays(ahead, least, most):
    """Who sees five steps wins a third to two thirds of 300 games."""
    wins = sum('win this game' in perform('hailstones', thinker(ahead),
                                          seed).transcript
               for seed in range(300))
    assert least <= wins <= most
