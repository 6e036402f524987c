"""Caesar Cipher: moving letters, what is a guess, and what can come."""

import pytest

from stage import answer, borrow, perform


@pytest.mark.parametrize('key', [-25, -1, 0, 1, 13, 25])
def test_moving_letters(key):
    """Each letter moves round the end; all else stays."""
    shift = borrow('caesar_cipher').shift
    assert [(ord(new) - ord(old)) % 26 for old, new
            in zip('abcxyz', shift('abcxyz', key))] == [key % 26] * 6
    assert shift(' 7!-\u00e9', key) == ' 7!-\u00e9'


@pytest.mark.parametrize('typed, key', [
    ('1', 1), ('25', 25), ('d=a', 3), ('a=b', 25), (' B = A ', 1),
    ('z=a', 25), ('a=z', 1), ('n=a', 13), ('2 4', 24)])
def test_what_a_guess_means(typed, key):
    """A number is the key itself; a letter has moved by it from another."""
    assert f'Key {key}: ' in answer('caesar_cipher', [typed], 5)


@pytest.mark.parametrize('typed', [
    '', '0', '26', '-1', '007', '1.5', '\u00b2', 'a=a', 'd', 'd=', '=t', 'dt',
    'd=t=u', 'dd=t', '=', 'd=7', '\u00e9=e', '9' * 5000])
def test_what_is_no_guess(typed):
    """It is refused, and takes no try."""
    lines = [typed, '1', '2', '3']
    assert answer('caesar_cipher', lines[:1], 5).startswith('Please type')
    assert 'you lose' in answer('caesar_cipher', lines, 5)


def test_what_can_come():
    """In many games each saying and each key comes, and no other."""
    ends = [perform('caesar_cipher', ['1'] * 3, seed).last
            for seed in range(300)]
    keys = {end.split('Key ')[-1].split(':')[0] for end in ends}
    assert keys == {str(key) for key in range(1, 26)}
    assert {end.split(': ')[-1 - ('win' in end)].split('\n')[0]
            for end in ends} == set(borrow('caesar_cipher').SAYINGS)
