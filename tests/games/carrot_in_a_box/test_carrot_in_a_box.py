"""Carrot in a Box: where the carrot is, and who gets it."""

import pytest

from stage import perform


@pytest.mark.parametrize('typed, swapped', [('s', True), ('Keep', False)])
def test_who_gets_the_carrot(typed, swapped):
    """Red has it in about half of the rounds; a swap turns that round."""
    found = 0
    for seed in range(100):
        look, close, told = perform('carrot_in_a_box', ['', '', typed],
                                    seed).replies
        has_it = look.startswith('Your box has the carrot!\n')
        assert has_it or look.startswith('Your box is empty.\n')
        assert close.startswith('\n' * 46)
        assert told.startswith(('Red' if has_it != swapped else 'Blue')
                               + ' has the carrot! Red ')
        found += has_it
    assert 35 < found < 65
