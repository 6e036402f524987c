"""Word Ladder: a vocabulary in one piece, and ladders that are shortest."""

import random

import pytest

from stage import answer, borrow, perform

NAME = 'word_ladder'
GAME = borrow(NAME)
NEXT = GAME.find_neighbours()


def differ(word, other):
    """Return in how many places two words differ."""
    return sum(one != two for one, two in zip(word, other))


def test_the_vocabulary():
    """Nine hundred words of four letters, and each leads to each other one.
    """
    assert len(GAME.WORDS) == len(set(GAME.WORDS)) > 900
    for word in GAME.WORDS:
        assert len(word) == 4 and word.isalpha() and word.islower()
    assert set(GAME.steps_to('cold', NEXT)) == set(GAME.WORDS)
    for missed in 'jump tree free sock shut cows hens cube hate'.split():
        assert missed in GAME.WORDS
    # What the player can type instead of a word is none.
    assert not {'hint', 'peek', 'quit', 'h'} & set(GAME.WORDS)


@pytest.mark.parametrize('word', ['cold', 'easy', 'zoom', 'bats'])
def test_neighbours(word):
    """They differ in one letter, in any place; none is left out."""
    assert sorted(NEXT[word]) == sorted(
        other for other in GAME.WORDS if differ(word, other) == 1)


def test_no_way_is_shorter():
    """From each word one step leads nearer, and none leads two steps nearer.
    """
    for goal in 'cold', 'jump', 'zoos':
        steps = GAME.steps_to(goal, NEXT)
        for word in GAME.WORDS:
            near = min(steps[other] for other in NEXT[word])
            assert near == steps[word] - 1 or word == goal and near == 1
            if word != goal:
                nearer = GAME.nearer_word(word, steps, NEXT)
                assert steps[nearer] == near
                assert differ(word, nearer) == 1


def test_the_pairs():
    """Each is so many steps apart, and many words come up."""
    found = set()
    for seed in range(25):
        random.seed(seed)
        start, goal = GAME.choose_pair(NEXT)
        assert GAME.steps_to(goal, NEXT)[start] == 5
        found |= {start, goal}
    assert len(found) > 40
    random.seed(0)
    start, goal = borrow(NAME, STEPS=12).choose_pair(NEXT)
    assert GAME.steps_to(goal, NEXT)[start] == 12


def test_hints_alone():
    """With hints enough, they climb a shortest ladder."""
    for seed in range(4):
        session = perform(NAME, ['h'] * 9, seed, HINTS=9)
        assert len(session.typed) == 5
        assert 'you win! Words left: 3\n' in session.last


def test_a_hint_knows_the_way_from_anywhere():
    """After a step back, too, it is a word that the game takes."""
    assert '|-toes-|\n    |-goes-|\n    |-toes-|' in answer(
        NAME, ['toes', 'goes', 'hint'], 4)
