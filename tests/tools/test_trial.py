"""parts/trial.py: how a check finds its way through a learner's program."""

import pytest

from parts.common import Problem
from parts.screens import numbers_in, says
from parts.trial import Missing, Trial
from programs import written

GAME = '''
def main():
    """Play."""
    print('Coin')
    lives = 3
{start}
    while lives > 0:
        answer = input('Heads or tails (h/t)? ').strip().lower()
        if answer in ('h', 't'):
            lives -= 1
            print('Lives left:', lives)
        else:
            print('Please type h or t.')
    print('The end.')


main()
'''
WORDS = '''
    level = ''
    while level not in ('easy', 'e', 'hard'):
        level = input('Easy or hard? ').strip().lower()
    lives = 9 if level[0] == 'e' else 2
'''
LETTERS = '''
    while True:
        level = input('Do you want it to be hard (h) or easy (e)? ')
        if level == 'h' or level == 'e':
            break
        print('Only h or e!')
    lives = 9 if level == 'e' else 2
'''
MENU = '''
    print('1) hard')
    print('2) easy')
    level = input('Your choice: ')
    while level not in ['1', '2']:
        level = input('1 or 2, please: ')
    lives = 2 if level == '1' else 9
'''
NAME = '''
    name = input('What is your name? ')
    print('Hello', name)
''' + WORDS
BARE = '''
    level = input('Easy or hard? ')
    lives = 9 if level == 'easy' else 2
'''
RIGHT = {'words': WORDS, 'letters': LETTERS, 'menu': MENU, 'name': NAME}


@pytest.fixture(name='trial')
def fixture_trial(tmp_path):
    """Return a function that makes a Trial with a start put into the game."""
    original = Trial(written(tmp_path, GAME.format(start=''), 'original.py'))

    def make(start, old='', new=''):
        """Return the Trial of a copy, after a change of its text."""
        source = GAME.format(start=start).replace(old or GAME, new)
        return Trial(written(tmp_path, source, 'copy.py'), original)
    return make


def lives(trial):
    """Return how many answers end a game."""
    return len(trial.play(['h'] * 20).typed)


@pytest.mark.parametrize('name', RIGHT)
@pytest.mark.parametrize('old, new', [
    ('', ''), ('Heads or tails (h/t)? ', 'Which side (h/t)? '),
    ('Heads or tails (h/t)? ', 'Side: '), ('Lives left:', 'You still have')])
def test_a_new_question_is_answered(trial, name, old, new):
    """A word, a letter, a number of a menu and a name before it all do."""
    copy = trial(RIGHT[name], old, new)
    assert lives(copy.chosen('easy')) == 9
    assert lives(copy.chosen('hard')) == 2


@pytest.mark.parametrize('name', RIGHT)
def test_the_ways_past_a_new_question(trial, name):
    """Whoever looks for another task gets into the game by each answer."""
    copy = trial(RIGHT[name])
    found = {lives(copy.with_first(way)) for way in copy.ways_in()}
    assert found == {9, 2}


@pytest.mark.parametrize('start, complaint', [
    ('', 'there should be a new question'),
    (BARE, 'should refuse an answer such as "blub"'),
    (WORDS.replace("'easy', 'e', 'hard'", "'hard',"),
     'should take the answer "easy"'),
    (WORDS.replace("level = ''", 'level = 0').replace(
        "'hard')", "'hard', '')"), 'refuse an answer such as ""')])
def test_a_question_that_is_not_right(trial, start, complaint):
    """None, one that takes anything, and one that does not take the word."""
    with pytest.raises(Missing, match=complaint):
        trial(start.replace("level[0] == 'e'", "level[:1] == 'e'")
              ).chosen('easy')


def test_a_question_that_crashes(trial):
    """The line of the learner's file and the error are told."""
    start = "    int(input('Easy or hard? '))\n"
    with pytest.raises(Problem, match='ValueError') as caught:
        trial(start).chosen('easy')
    assert caught.value.line == 6


def test_the_innermost_line_is_told(trial):
    """Also where a function, or a module, is what fails."""
    for start in ('    import random\n    random.randint(2, 1)',
                  '    (lambda: play())()'):
        with pytest.raises(Problem) as caught:
            trial(start).play([])
        assert caught.value.line == 5 + start.count('\n') + 1


def test_the_end_of_typing_is_no_crash(trial):
    """A program that ends with a bare main() is stopped by Ctrl-D."""
    assert not trial('').ends(['h'])
    assert trial('').ends(['h'] * 3)
    sleeping = trial('    import time\n    time.sleep(99)')
    assert sleeping.ends(['h'] * 3)


@pytest.mark.parametrize('text, words, said', [
    ('You are CLOSE!', 'close', True), ('It is closed.', 'close', False),
    ('Swaps:\n 2', 'swaps: 2', True), ('Swaps: 21', 'swaps: 2', False)])
def test_says(text, words, said):
    """Capitals and spaces do not matter; words stand by themselves."""
    assert says(text, words) is said


def test_numbers_in():
    """Digits and words up to twenty, each once."""
    assert numbers_in('Three of 12, 3 left, row B7') == {3, 12, 7}
