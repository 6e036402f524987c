"""Vowel Thief: what is left of words, and which words can come."""

import re

import pytest

from stage import answer, borrow, perform

GAME = borrow('vowel_thief')


def test_each_word_can_be_told_from_what_is_left():
    """No two words leave the same letters, whether or not y is a vowel."""
    for vowels in ('aeiou', 'aeiouy'):
        left = [re.sub(f'[{vowels}]', '', word) for word in GAME.WORDS]
        assert len(set(left)) == len(left) >= 40
        assert min(map(len, left)) > 2
    assert re.fullmatch('([a-z]{6,10} )+', ' '.join(GAME.WORDS) + ' ')


def test_each_word_can_come():
    """In many games all words come, and no other."""
    ends = [perform('vowel_thief', ['h'], seed, POINTS=1).last
            for seed in range(400)]
    assert {end[:-2].split('was ')[-1] for end in ends} == set(GAME.WORDS)


@pytest.mark.parametrize('typed, said', [
    ('', 'Please put'), ('msn', 'Please put'), ('msm7', 'Please put'),
    ('m\u00fcseum', 'Please put'), ('x' * 5000, 'Please put'),
    ('msm', 'That would fit'), ('MUSEUMA', 'That would fit'),
    ('m' + 'u' * 5000 + 'sem', 'That would fit')])
def test_what_is_not_the_word(typed, said):
    """Only a word of which the same is left costs a point."""
    reply = answer('vowel_thief', [typed], 0)
    assert reply.startswith(said)
    assert f"Points: {5 - said.startswith('That')}." in reply
