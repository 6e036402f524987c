"""Twenty-Three Matches: the computer against every way of playing on."""

import itertools
import re

import pytest

from stage import answer, perform

NAME = 'twenty_three_matches'


def matches_in(screen):
    """Return the number of matches in the last row of a screen, or 23."""
    rows = re.findall(r'^ *(\d+)  (\|[ |]*)$', screen, re.M)
    for number, row in rows:
        assert int(number) == row.count('|')
    return int(rows[-1][0]) if rows else 23


def wise_player(screen):
    """Return the answer of a player who knows the secret."""
    if 'begin' in screen.split('\n')[-1]:
        return 'y'
    if 'again' in screen:
        return 'n'
    return str((matches_in(screen) - 1) % 4)


def play_on(matches, begin, most, turns, seed=0):
    """Play one game with these turns; return how many wins it brings: 0 or 1.

    A turn that is too high for what is left takes 1.
    """
    turns = iter(turns)

    def player(screen):
        """Take the next of the turns; answer the other questions."""
        question = screen.split('\n')[-1]
        if 'begin' in question:
            return begin
        if 'again' in question:
            return 'n'
        highest = int(re.findall(r'1 to (\d+)', question)[0])
        wanted = next(turns)
        return str(wanted if wanted <= highest else 1)
    session = perform(NAME, player, seed, MATCHES=matches, MOST=most)
    wins = re.findall(r'Games won so far: (\d) of 1\.', session.transcript)
    assert session.ending == 'finished' and len(wins) == 1
    return int(wins[0])


@pytest.mark.parametrize('most, highest', [(2, 14), (3, 24), (5, 18)])
def test_the_computer_wins_all_that_can_be_won(most, highest):
    """From each number that can be won, no answer at all beats it."""
    for matches in range(2, highest + 1):
        if matches % (most + 1) == 1:
            continue
        longest = (matches - 1) // (most + 1) + 1
        for turns in itertools.product(range(1, most + 1), repeat=longest):
            assert play_on(matches, 'n', most, turns) == 0


@pytest.mark.parametrize('first', [1, 3])
def test_a_wrong_first_turn_loses_for_certain(first):
    """After 1 or 3 of 23 no way of playing on can win."""
    for turns in itertools.product((1, 2, 3), repeat=5):
        assert play_on(23, 'y', 3, (first,) + turns) == 0


@pytest.mark.parametrize('seed', range(40))
def test_the_wise_player_always_wins(seed):
    """Against the right moves from the start, luck does not help."""
    session = perform(NAME, wise_player, seed)
    assert 'so you win!\nGames won so far: 1 of 1.' in session.transcript


def test_a_lost_position_is_played_by_chance():
    """Left with 21, the computer takes 1, 2 or 3, and says Hm."""
    replies = [answer(NAME, ['y', '2'], seed).split('\n')[1]
               for seed in range(40)]
    assert set(replies) == {'Hm. I take 1 and leave 20.',
                            'Hm. I take 2 and leave 19.',
                            'Hm. I take 3 and leave 18.'}
    replies = [answer(NAME, ['y', '1'], seed).split('\n')[1]
               for seed in range(40)]
    assert set(replies) == {'I take 1 and leave 21.'}
