"""Mad Libs: the stories, the words they take, and what is mixed up."""

import re

import pytest

from stage import answer, borrow

GAME = borrow('mad_libs')
LONG = [letter * 15 for letter in 'abcdefgh']


def test_the_stories_suit_the_words():
    """Each has each hole once, with no a before it."""
    assert len(GAME.STORIES) >= 3
    for story in GAME.STORIES:
        assert sorted(re.findall(r'\[(.*?)\]', story)) == sorted(GAME.KINDS)
        assert not re.search(r'\ban?\s+\[', story)


def test_any_two_words_of_any_story_can_change_places():
    """All else stands where it should be, and long words fit."""
    seen = set()
    for seed in range(400):
        screen = answer('mad_libs', LONG, seed)
        assert max(map(len, screen.split('\n'))) <= 79
        story = [story for story in GAME.STORIES
                 if re.sub(r'\[.+?\]', '#', story)
                 in re.sub('[A-Z]{15}', '#', screen)][0]
        words = re.findall('[A-Z]{15}', screen)
        wrong = [kind for kind in re.findall(r'\[(.+?)\]', story)
                 if words.pop(0) != LONG[GAME.KINDS.index(kind)].upper()]
        assert len(wrong) == 2
        seen.add((story, *wrong))
    assert len(seen) > 80  # Of 3 times 28 pairs.


@pytest.mark.parametrize('typed', ['', '7', "o'clock", 'x' * 16, 'caf\u00e9',
                                   'polar bear', 'the', 'APE', ' an  ape '])
def test_what_is_no_new_word(typed):
    """It is refused, and the same kind is asked for again."""
    assert answer('mad_libs', ['ape', 'the', typed]) == (
        'Please type a new word of up to 15 letters, a to z.\nFood: ')
