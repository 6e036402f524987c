"""Morse Code: the codes, the lessons and what can come in them."""

import re

import pytest

from stage import answer, borrow, perform

GAME = borrow('morse_code')
# The tree of Morse: from each letter a dot leads left, a dash right.
TREE = '*ETIANMSURWDKGOHVF*L*PJBXCYZQ**'


def test_codes_and_lessons():
    """All codes are those of the world, and each letter is learned once."""
    for letter, code in GAME.CODES.items():
        place = 0
        for sign in code:
            place = 2 * place + (1 if sign == '.' else 2)
        assert TREE[place] == letter
    assert sorted(''.join(GAME.LESSONS)) == sorted(GAME.CODES)
    assert len(GAME.CODES) == len(GAME.turned_round(GAME.CODES)) == 26
    known = ''
    for letters, words in GAME.LESSONS.items():
        known += letters
        assert len(set(words.split())) >= 8
        for word in words.split():
            assert set(word) <= set(known) and set(word) & set(letters)


def play_lesson(seed):
    """Return what was asked in the first lesson: letters to read and send,
    and the word.
    """
    back = GAME.turned_round(GAME.CODES)
    asked = []

    def player(screen):
        """Type what is right, until the next lesson begins."""
        sent = re.findall('Send (.)', screen)
        code = re.findall('Incoming: (.*)', screen)
        if sent:
            asked.append('send ' + sent[0])
            return GAME.CODES[sent[0]]
        if code:
            asked.append(''.join(back[group] for group in code[0].split()))
            return asked[-1]
        return 'quit' if asked else ''
    perform('morse_code', player, seed)
    return asked


def test_what_comes_in_a_lesson():
    """Each letter once, in any order, sent or read, and then any word."""
    orders, ways, words = set(), set(), set()
    for seed in range(200):
        *letters, word = play_lesson(seed)
        ways.update(letters)
        orders.add(''.join(letter[-1] for letter in letters))
        words.add(word)
    assert len(orders) == 24
    assert ways == set('ETAN') | {'send ' + letter for letter in 'ETAN'}
    assert sorted(words) == sorted(GAME.LESSONS['ETAN'].split())


@pytest.mark.parametrize('typed, shown', [
    ('-', 'Right.\n'), (' - ', 'Right.\n'), ('- -', 'No, T is - and you sent'
                                             ' M.\n'),
    ('-.-.', 'No, T is - and you sent C.\n'),
    ('.-.-', 'No, T is - and you sent no letter.\n'),
    ('-.-.-', 'Please type up'), ('', 'Please type up'), ('t', 'Please')])
def test_sending(typed, shown):
    """Gaps do not matter, and whatever else was sent is named."""
    assert answer('morse_code', ['', typed], 1).startswith(shown)
