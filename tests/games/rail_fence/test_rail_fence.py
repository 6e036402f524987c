"""Rail Fence: the zigzag, the messages, and what can come."""

import re

import pytest

from stage import answer, borrow, perform

GAME = borrow('rail_fence')


def drawn(capsys, secret, rails):
    """Return the rows that are drawn, without the space before them."""
    GAME.draw(secret, rails)
    return capsys.readouterr().out.split()


@pytest.mark.parametrize('message', GAME.MESSAGES)
def test_a_message_begins_with_meet_on_its_own_rails_only(capsys, message):
    """On its rails it can be read down and up; on others there is no MEET."""
    letters = message.replace(' ', '').upper()
    for rails in range(2, 9):
        secret = GAME.hide(message, rails)
        for number in range(2, 9):
            rows = drawn(capsys, secret, number)
            assert ''.join(row.strip('.').replace('.', '')
                           for row in rows) == secret
            read = ''.join(max(column) for column in zip(*rows))
            assert (read == letters) == (number == rails)
            assert read.startswith('MEET') == (number == rails)


def test_what_can_come():
    """Three messages; each of them, and each number of rails, can come."""
    ends = [perform('rail_fence', ['2'], seed, WRONG=1).last
            for seed in range(99)]
    assert set(re.findall(r'was on (\d+) rails', ''.join(ends))) == set('3456')
    games = [re.findall('Yes: (.+)!', perform(
        'rail_fence', ['2'] * 3, seed, MOST=2).transcript)
             for seed in range(99)]
    assert all(len(set(three)) == 3 for three in games)
    assert set(sum(games, [])) == set(GAME.MESSAGES)


@pytest.mark.parametrize('typed', ['', '1', '7', '03', '\u00b2', '9' * 5000])
def test_what_is_no_number_of_rails(typed):
    """It is refused, and is no wrong answer."""
    assert answer('rail_fence', [typed], 0).startswith('Please type')
    assert 'Wrong answers: 1' in answer('rail_fence', [typed, '6'], 0)
