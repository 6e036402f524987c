"""Hangman: any animal can come and be found, and what costs nothing."""

import pytest

from stage import answer, borrow, perform

ANIMALS = borrow('hangman').ANIMALS


def test_any_animal_can_come():
    """In many games each animal of the list is the secret one."""
    ends = [perform('hangman', list('zqxjvkwbfgpmyuhcdlnrstoiae'), seed).last
            for seed in range(400)]
    assert {end[:-2].split('was ')[-1] for end in ends} == set(ANIMALS)


def test_the_animals_suit_the_game():
    """Each is in the list once, and its letters, from a to z, find it."""
    assert len(ANIMALS) == len(set(ANIMALS)) >= 40
    for word in ANIMALS:
        session = perform('hangman', sorted(set(word)), ANIMALS=[word])
        assert session.ending == 'finished'
        assert session.last.endswith(f'{word}: you win! Lives left: 6\n')


@pytest.mark.parametrize('typed', ['', '7', 'ti', 'tiger', 'e!', '\u00e9',
                                   '\u00b2', '_', 'ab', 'z' * 5000])
def test_what_is_no_letter_costs_nothing(typed):
    """It gets one sentence, and the drawing stays as it was."""
    lines = ['z', typed, 'q']
    assert answer('hangman', lines[:2]) == (
        'Please type one letter from a to z, such as e.\n'
        'Your letter (a to z): ')
    assert 'Wrong:  z q\n' in answer('hangman', lines)


@pytest.mark.parametrize('first, again', [('e', 'E'), ('z', ' z ')])
def test_a_letter_typed_twice(first, again):
    """Right or wrong, it says so and costs nothing."""
    assert answer('hangman', [first, again], 27) == (
        f'You have tried {first} already. Try another one.\n'
        'Your letter (a to z): ')


def test_a_letter_is_found_everywhere():
    """Each place of a letter in the word is opened."""
    assert 'Animal: e _ e _ _ _ _ _ \n' in answer(
        'hangman', ['e'], ANIMALS=['elephant'])
