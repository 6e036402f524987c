"""Mad Libs: what is silly, and how hard it is to make the king laugh."""

import random
import re

import pytest

from stage import answer, borrow, perform

# What comes to mind.
WORDS = {
    'describing word': 'big small happy sleepy green fluffy noisy wet sticky '
    'crazy lazy purple wonderful dangerous funny tiny enormous old hungry',
    'animal': 'dog cat horse zebra elephant monkey tiger rabbit penguin frog '
    'crocodile fox lizard snake mouse jellyfish giraffe cow sheep lion',
    'food': 'pizza soup bread cheese spaghetti pudding jam cake rice popcorn '
    'chocolate apples sausages ice-cream salad toast jelly noodles eggs',
    'noise': 'bang splash buzz woof miaow boing crash squeak fizz pop ding '
    'quack moo hiss beep clatter snap swoosh roar thud',
    'doing word': 'jump dance sing swim run sneeze climb whistle sleep fly '
    'hop zoom laugh juggle wiggle tickle fight snore gallop skip',
    'things': 'shoes books cars pencils spoons hats balloons bananas stones '
    'puzzles flowers chairs buttons keys boxes umbrellas boats jewels',
    'building': 'house school castle church tower hospital shop library zoo '
    'station museum hut bank palace garage cinema farm factory stable',
    'thing': 'table pencil lamp computer sofa spoon clock toaster piano hat '
    'bicycle brush zip box chair telephone carpet shoe pillow jug',
    'job': 'teacher doctor driver cook farmer pilot dentist nurse painter '
    'clown firefighter singer builder judge astronaut writer sailor'}


@pytest.mark.parametrize('before, word, reaction', [
    ('cow', 'hut', 'A plain word. Silliness: 0.'),
    ('cow', 'monster', 'A plain word. Silliness: 0.'),
    ('cow', 'monsters', 'Long. Silliness: 1.'),
    ('cow', "mon-ster's", 'Long. Silliness: 1.'),
    ('cow', 'mon st er', 'A plain word. Silliness: 0.'),
    ('cow', 'jet', 'A rare letter. Silliness: 1.'),
    ('cow', 'antique', 'A rare letter. Silliness: 1.'),
    ('cow', 'box', 'A rare letter. Silliness: 1.'),
    ('cow', 'pizzazz', 'A rare letter. Silliness: 1.'),
    ('cow', 'cup', 'Begins like the last. Silliness: 1.'),
    ('cow', 'crazy', 'A rare letter, begins like the last. Silliness: 2.'),
    ('cow', 'quarreling', 'Long, a rare letter. Silliness: 2.'),
    ('cow', 'caterpillar', 'Long, begins like the last. Silliness: 2.'),
    ('cow', 'citizens of',
     'Long, a rare letter, begins like the last. Silliness: 3.')])
def test_what_is_silly(before, word, reaction):
    """Eight letters, a rare letter and the same beginning count one each."""
    assert answer('mad_libs', ['4', before, word]).split('\n')[0] == reaction


@pytest.mark.parametrize('silliness, rating', [
    (0, 'The king yawns politely. He laughs at 7.'),
    (2, 'The king yawns politely. He laughs at 7.'),
    (3, 'The king smiles a little. He laughs at 7.'),
    (6, 'The king smiles a little. He laughs at 7.'),
    (7, 'The king laughs out loud. You win!'),
    (13, 'The king laughs out loud. You win!'),
    (14, 'The king laughs until he falls off his throne. You win!')])
def test_the_rating(silliness, rating):
    """He laughs at seven, and more at twice as much."""
    assert borrow('mad_libs').rating(silliness) == rating


class Storyteller:
    """A player who takes the silliest of the words that come to mind."""

    def __init__(self, seed, thoughts):
        """Prepare a player who has so many words in mind for each mark."""
        self.random = random.Random(seed)
        self.thoughts = thoughts
        self.given = ['-']

    def worth(self, word):
        """Return the silliness of a word, by the rules of the opening."""
        return ((len(word) >= 8) + bool(set(word) & set('jqxz'))
                + (word[0] == self.given[-1][0]))

    def __call__(self, screen):
        """Return a number, a word, or n at the end."""
        question = screen.split('\n')[-1]
        if 'again' in question:
            return 'n'
        if 'Your story' in question:
            return str(self.random.randint(1, 4))
        kind = question.lower().split(' (')[0]
        words = next(WORDS[each] for each in WORDS if kind.endswith(each))
        words = [word for word in words.split() if word not in self.given]
        self.given.append(max(self.random.sample(words, self.thoughts),
                              key=self.worth))
        return self.given[-1]


def laughs(thoughts):
    """Return how often the king laughs in 300 games."""
    ends = [perform('mad_libs', Storyteller(seed, thoughts), seed).screens[-2]
            for seed in range(300)]
    assert all('The king' in end for end in ends)
    return sum('You win' in end for end in ends)


def test_thinking_makes_him_laugh():
    """The first word rarely does it, the best of three about half."""
    assert laughs(1) < 30
    assert 100 < laughs(3) < 200
    assert laughs(5) > 225


def test_the_stories_are_well_made():
    """Each has nine marks with an example, and an a before no other word."""
    game = borrow('mad_libs')
    assert len(game.STORIES) >= 4
    for story in game.STORIES:
        title, text = story.split('\n', 1)
        assert title.istitle() or title.startswith('The ')
        marks = game.marks_in(' '.join(text.split()))
        assert len(marks) == len(set(marks)) == 9
        for mark in marks:
            assert re.fullmatch('[a-z ]+: [a-z]+', mark)
        assert ' an [' not in text and text.count('[') == text.count(']')


def test_marks():
    """They are found in order, each once, wherever they stand."""
    marks_in = borrow('mad_libs').marks_in
    assert marks_in('[b] and [a: c], or [b]') == ['b', 'a: c']
    assert marks_in('nothing') == []
