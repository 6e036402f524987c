"""Code Cracker: the codes, and the marks of a guess."""

import pytest

from stage import borrow, perform


@pytest.mark.parametrize('code, guess, marks', [
    ('AABC', 'AADB', 'xxo'), ('ABCD', 'DCBA', 'oooo'),
    ('ABCD', 'ABCD', 'xxxx'),
    ('AAAB', 'BAAA', 'xxoo'), ('AAAA', 'BBBB', ''), ('ABBB', 'AAAC', 'x'),
    ('FEFE', 'EFEE', 'xoo')])
def test_marks(code, guess, marks):
    """Each letter counts once, and a right place counts first."""
    game = borrow('code_cracker')
    assert game.marks(code, guess) == game.marks(guess, code) == marks


def test_every_code_is_there_once():
    """There are six to the power of four of them."""
    codes = borrow('code_cracker').all_codes()
    assert len(codes) == len(set(codes)) == 1296
    assert {len(code) for code in codes} == {4}
    assert set(''.join(codes)) == set('ABCDEF')


def test_any_code_may_be_guessed_first():
    """With two codes of one letter, both come up."""
    assert {perform('code_cracker', [], seed, LETTERS='AB', PLACES=1).opening
            .split('Guess 1 of 4: ')[1][0] for seed in range(20)} == {'A', 'B'}
