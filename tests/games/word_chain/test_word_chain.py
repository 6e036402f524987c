"""Word Chain: what is a word, and which letters begin a game."""

import pytest

from stage import answer, perform

def test_which_letters_come_first():
    """In many games each of these letters comes, and no other."""
    asked = [perform('word_chain', [], seed).opening for seed in range(200)]
    assert {screen.split('(')[1][0] for screen in asked} == set(
        'abcdefghilmnoprst')


@pytest.mark.parametrize('typed', [
    '', 'bb', 'tea', 'b' * 31, 'b' * 5000, 'b\u00e4r', 'b2b', 'bear b', 'b-b',
    '\u0431\u0430\u0431'])
def test_what_is_no_word_here(typed):
    """With seed 2, words of 3 letters or more that begin with b are right."""
    said = answer('word_chain', [typed], 2)
    assert said.startswith('Please type ') and said.count('\n') == 1
    assert said.endswith('\nPlayer 1, your word (b__ or longer): ')


@pytest.mark.parametrize('typed', ['bbb', 'b' * 30, '  BAT '])
def test_what_is_a_word(typed):
    """Then it is the turn of player 2, who goes on with the last letter."""
    last = typed.strip().lower()[-1]
    assert answer('word_chain', [typed], 2) == (
        '\nWords in your chain: 1\n'
        f'Player 2, your word ({last}__ or longer): ')
