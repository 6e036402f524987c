"""Yeti Cave: what is drawn, and how a storm helps."""

import collections

import pytest

from stage import answer, perform


def test_the_stronger_the_storm_the_better():
    """All rooms come; a storm of 5 always helps, one of 1 never does."""
    games, ways = collections.defaultdict(list), set()
    for seed in range(400):
        for way in (['left', 'wait'], ['left', 'creep'], ['right', 'wait'],
                    ['right', 'creep']):
            session = perform('yeti_cave', way + ['take'], seed)
            if len(session.typed) == 3:
                ways.add(tuple(way))
                storm = session.transcript.count(' hoo')
                games[storm].append('Ending 6' in session.last)
    won = [sum(games[storm]) / len(games[storm]) for storm in sorted(games)]
    assert len(ways) == 4 and sorted(games) == [1, 2, 3, 4, 5]
    assert won[0] == 0 and won[4] == 1
    assert all(abs(share - step / 4) < 0.2 for step, share in enumerate(won))


@pytest.mark.parametrize('typed', ['', 'x' * 5000, 'le', 'r l', '\u00b2'])
def test_other_words_are_refused(typed):
    """Nothing happens, and the same two words are asked for again."""
    assert answer('yeti_cave', [typed]) == (
        'Please type left or right.\nWhat do you do (left/right)? ')
