"""Word Ladder: the words, shortest ladders, and how hard it is."""

import random
import re

import pytest

from stage import answer, borrow, perform


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('word_ladder')


@pytest.fixture(scope='module')
def pairs(game):
    """Return each word's neighbours, found by comparing all with all."""
    found = {word: [] for word in game.WORDS}
    for word in game.WORDS:
        a, b, c, d = word
        for other in game.WORDS:
            if (a == other[0]) + (b == other[1]) + (c == other[2]) + (
                    d == other[3]) == 3:
                found[word].append(other)
    return found


def steps_between(pairs, start, goal):
    """Return the steps of a shortest ladder, by growing a set of words."""
    reached = {start}
    steps = 0
    while goal not in reached:
        reached |= {other for word in reached for other in pairs[word]}
        steps += 1
    return steps


def ladder_on(screen):
    """Return the words on the screen's ladder, the first one first."""
    return re.findall(r'\|-(\w+)-\|', screen)[::-1]


def test_the_words(game):
    """They are in order, none twice, all of four small letters."""
    assert game.WORDS == sorted(set(game.WORDS))
    assert all(re.fullmatch('[a-z]{4}', word) for word in game.WORDS)
    assert not {'hint', 'undo', 'quit', 'peek'} & set(game.WORDS)


def test_each_word_reaches_each_other_one(game):
    """So a ladder can begin and end anywhere."""
    distances = game.distances_to('cold', game.find_neighbours(game.WORDS))
    assert sorted(distances) == game.WORDS


def test_neighbours_differ_in_one_letter(game, pairs):
    """The boxes find the same as a comparison of all with all."""
    found = game.find_neighbours(game.WORDS)
    assert {word: sorted(found[word]) for word in found} == pairs


@pytest.mark.parametrize('start, goal, steps', [
    ('cold', 'cold', 0), ('cold', 'cord', 1), ('cold', 'card', 2),
    ('cold', 'warm', 4), ('warm', 'cold', 4), ('hard', 'easy', 5),
    ('lake', 'pond', 5)])
def test_known_ladders(game, pairs, start, goal, steps):
    """The first way found is a shortest one, and each step is allowed."""
    distances = game.distances_to(goal, game.find_neighbours(game.WORDS))
    assert distances[start] == steps == steps_between(pairs, start, goal)
    ladder = game.shortest_ladder(start, distances, pairs)
    assert (ladder[0], ladder[-1], len(ladder)) == (start, goal, steps + 1)
    for word, other in zip(ladder, ladder[1:]):
        assert other in pairs[word]


@pytest.mark.parametrize('typed, steps', [
    ('e', 3), ('Easy', 3), ('m', 5), (' MEDIUM ', 5), ('h', 7), ('hard', 7)])
def test_the_levels(typed, steps):
    """Each has its number of steps, and three words more."""
    reply = answer('word_ladder', [typed])
    assert f'. Fewest steps: {steps}.\n' in reply
    assert f'\nWords left: {steps + 3}\n' in reply


@pytest.mark.parametrize('level, steps', [
    ('easy', 3), ('medium', 5), ('hard', 7)])
def test_pairs_are_as_far_apart_as_promised(pairs, level, steps):
    """Not one step more or less, whatever the seed."""
    seen = set()
    for seed in range(40):
        start, goal = ladder_on(perform('word_ladder', [level],
                                        seed).replies[0])
        assert steps_between(pairs, start, goal) == steps
        seen.update((start, goal))
    assert len(seen) > 60


def test_hints_lie_on_a_shortest_ladder(pairs):
    """Wherever the player has strayed to."""
    for seed in range(12):
        pick = random.Random(seed)
        lines = ['hard']
        goal, here = '', ''
        for turn in range(4):
            reply = perform('word_ladder', lines + ['hint'], seed).replies[-1]
            hint = re.match(r'Hint: (\w+)\. Steps to the goal: (\d+)\.', reply)
            here, goal = ladder_on(reply)[-2:]
            steps = steps_between(pairs, here, goal)
            assert int(hint.group(2)) == steps
            assert hint.group(1) in pairs[here]
            assert steps_between(pairs, hint.group(1), goal) == steps - 1
            lines.append(pick.choice([word for word in pairs[here]
                                      if word not in ladder_on(reply)]
                                     or ['undo']))


def simple_climber(pairs, seed):
    """Return a player that always makes the most letters fit the goal."""
    pick = random.Random(seed)
    used = set()

    def player(screen):
        """Look at the ladder; never use a word twice, without a hint."""
        if screen.endswith('(e/m/h)? '):
            return 'medium'
        if screen.endswith('(y/n)? '):
            return 'n'
        *ladder, goal = ladder_on(screen)
        used.update(ladder)
        words = [word for word in pairs[ladder[-1]] if word not in used]
        fits = {word: sum(map(str.__eq__, word, goal)) for word in words}
        return pick.choice([word for word in words if fits[word]
                            == max(fits.values())] or ['undo'])
    return player


def test_half_of_the_medium_ladders_are_climbed_without_a_plan(pairs):
    """Whoever looks at the next step only wins a third to two thirds."""
    wins = sum('You reach' in perform('word_ladder', simple_climber(
        pairs, seed), seed).transcript for seed in range(150))
    assert 50 <= wins <= 100
