"""Password Hack: the words, and what any door may have."""

import pytest

from stage import answer, borrow, perform

WORDS = borrow('password_hack').WORDS


def test_the_words():
    """Each is there once, has five letters, and can be on a door."""
    assert len(WORDS) == len(set(WORDS)) > 50
    assert {len(word) for word in WORDS} == {5}
    seen = [perform('password_hack', [], seed).opening for seed in range(99)]
    assert all(any(word in screen for screen in seen) for word in WORDS)


def test_any_place_can_have_the_password():
    """In many games each of the twelve words opens the door."""
    assert {number for seed in range(99) for number in range(1, 13)
            if 'opens' in answer('password_hack', [str(number)], seed)
            } == set(range(1, 13))


@pytest.mark.parametrize('typed', ['', '0', '13', 'HORSE', 'beac', '-1',
                                   '1.0', 'heart', '4', '\u0661'])
def test_what_is_no_new_word_takes_no_try(typed):
    """Nor does a word that was tried before, named or by its number."""
    assert answer('password_hack', ['heart', typed], 122).startswith('Please')
    assert 'Tries left: 2' in answer('password_hack', ['4', typed, '1'], 122)
