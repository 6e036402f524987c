"""Race to Twenty: where the snail starts, and what moves it."""

import pytest

from stage import perform


def test_the_snail_starts_anywhere_from_0_to_5():
    """Each of these steps comes up in sixty games, and no other."""
    starts = {perform('race_to_twenty', [], seed).opening.split()[-8]
              for seed in range(60)}
    assert starts == set('012345')


@pytest.mark.parametrize('typed', ['0', '3', '-1', '\u0661', '11', '1 2'])
def test_only_1_and_2_move_the_snail(typed):
    """Anything else is refused, and the same player is asked again."""
    opening, after = perform('race_to_twenty', [typed]).screens[:2]
    assert after.split('\n')[0] == 'Please type 1 or 2.'
    assert after.split('\n')[1:] == opening.split('\n')[-2:]
