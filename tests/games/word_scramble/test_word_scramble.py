"""Word Scramble: the words, and how they are mixed."""

from stage import borrow, perform

ROWS = [row.split() for row in borrow('word_scramble').WORDS]
WORDS = sum(ROWS, [])


def test_the_words_suit_the_game():
    """They grow longer from row to row, and each has letters of its own."""
    assert [{len(word) for word in row} for row in ROWS] == [
        {4}, {5}, {6}, {7}, {8}]
    assert min(len(row) for row in ROWS) >= 8
    assert len({''.join(sorted(word)) for word in WORDS}) == len(WORDS)
    assert not {'hint', 'quit', 'mix'} & set(WORDS)


def test_any_word_can_come_and_is_mixed():
    """All the letters are there, never in the right order."""
    seen = set()
    for seed in range(150):
        told = perform('word_scramble', ['h'] * 20, seed).transcript
        mixes = [line[9:].replace(' ', '').lower()
                 for line in told.split('\n') if line[:7] == 'Letters']
        words = [part.split('.')[0] for part in told.split('It was ')[1:]]
        for mixed, word in zip(mixes, words):
            assert sorted(mixed) == sorted(word) and mixed != word
        assert [word in row for word, row in zip(words, ROWS)] == [True] * 5
        seen.update(words)
    assert seen == set(WORDS)
