"""Word Scramble: the words, how they are mixed, and how hard it is."""

import random
import re

from stage import borrow, perform


def mixed_letters(screen):
    """Return the letters behind the last colon but one, in small letters."""
    line = screen.split('\n')[-2]
    return re.sub('[^A-Z]', '', line.split(': ')[1]).lower()


def test_a_mix_is_never_a_word():
    """The letters are all there, but in another order, in any game."""
    words = borrow('word_scramble').WORDS
    for seed in range(200):
        session = perform('word_scramble', ['s'] * 5, seed)
        for before, after in zip(session.screens, session.replies):
            mixed = mixed_letters(before)
            word = re.search('My word was ([a-z]+): no points', after)[1]
            assert sorted(mixed) == sorted(word)
            assert mixed not in words and word in words


def test_a_round_has_different_words():
    """No word comes twice in a round, and each of the list can come."""
    seen = set()
    for seed in range(200):
        screens = perform('word_scramble', ['s'] * 5, seed).transcript
        words = re.findall('My word was ([a-z]+)', screens)
        assert len(set(words)) == 5
        seen.update(words)
    assert seen == set(borrow('word_scramble').WORDS)


def test_a_word_outside_the_list_is_mixed_as_well():
    """A learner may choose words from another list."""
    scrambled = borrow('word_scramble').scrambled
    assert {scrambled('owl') for _ in range(99)} == {
        'olw', 'wol', 'wlo', 'low', 'lwo'}


def test_the_words_suit_the_game():
    """Each is there once and can be typed; many have a partner."""
    words = borrow('word_scramble').WORDS
    letters = [''.join(sorted(word)) for word in words]
    assert len(words) == len(set(words)) >= 60
    assert sum(letters.count(each) == 2 for each in letters) >= 40
    assert all(word.isascii() and word.isalpha() and word.islower()
               and 5 <= len(word) <= 7 for word in words)


class Guesser:
    """A player who sees five closed letters through every second time.

    Fewer closed letters make it easier, more make it harder.
    """

    def __init__(self, seed):
        """Prepare a player with chances of its own."""
        self.random = random.Random(seed)
        self.words = borrow('word_scramble').WORDS

    def __call__(self, screen):
        """Return a word, h or, where no hint is possible, s."""
        if 'again' in screen:
            return 'n'
        if screen.startswith('A hint costs'):
            return 's'
        mixed = mixed_letters(screen)
        closed = len(screen.split('\n')[-2].split(':')[1].split('+')[-1]
                     .split())
        if self.random.random() < (9 - closed) / 8:
            return next(word for word in self.words
                        if sorted(word) == sorted(mixed))
        return 'h'


def test_a_round_can_be_won_and_lost():
    """A sensible player wins about half of the rounds."""
    ends = [perform('word_scramble', Guesser(seed), seed).screens[-2]
            for seed in range(300)]
    assert all('The round is over' in end for end in ends)
    assert 100 < sum('You win' in end for end in ends) < 200
