"""Five Letters: the words, and what is a guess."""

import pytest

from stage import answer, borrow, perform

WORDS = borrow('five_letters').WORDS


def test_any_word_can_come():
    """In many games each word of the list is the secret one."""
    ends = [perform('five_letters', ['jqxzv'] * 6, seed).last
            for seed in range(800)]
    assert {end[:-2].split('was ')[1] for end in ends} == set(WORDS)


def test_the_words_suit_the_game():
    """Each is there once, and has five different letters."""
    assert len(WORDS) == len(set(WORDS)) > 80
    assert {(len(word), len(set(word))) for word in WORDS} == {(5, 5)}


@pytest.mark.parametrize('typed', ['', 'brea', 'breads', 'hello', 'br ad',
                                   'bread' * 999, 'bre4d', 'br\u00eaad'])
def test_what_is_no_guess_takes_none(typed):
    """It is refused, and the same guess is asked for again."""
    assert answer('five_letters', ['zebra', typed]) == (
        'Please type five different letters, such as those of bread.\n'
        'Guess 2 of 6 (5 letters): ')


def test_any_five_letters_are_a_guess():
    """From a to z, in any order, whether or not they make a word."""
    for typed in ('abcde', 'fghij', 'klmno', 'pqrst', 'uvwxy', 'vwxyz'):
        assert answer('five_letters', [typed], 2).startswith('Clue: ')
