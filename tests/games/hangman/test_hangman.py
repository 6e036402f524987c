"""Hangman: any animal can come up, and be found."""

from stage import borrow, perform

ANIMALS = borrow('hangman').ANIMALS


def test_any_animal_can_come():
    """In many games each animal of the list is the secret one."""
    ends = [perform('hangman', list('zqxjvkwbfgpmyuhcdlnrstoiae'), seed).last
            for seed in range(400)]
    assert {end[:-2].split('was ')[-1] for end in ends} == set(ANIMALS)


def test_the_animals_suit_the_game():
    """Each is in the list once, and its letters, from a to z, find it."""
    assert len(ANIMALS) == len(set(ANIMALS)) >= 40
    for word in ANIMALS:
        session = perform('hangman', sorted(set(word)), ANIMALS=[word])
        assert session.ending == 'finished'
        assert session.last.endswith(f'{word}: you win! Lives left: 6\n')
