"""Word Ladder: whole games, words that are refused, hints and undo."""

import pytest

from stage import answer, perform, replay

# It says how many letters differ, and all words are still there.
PREDICT = {'seed': 6, 'lines': ['easy', 'wink'],
           'shows': 'Change one letter of junk: your word differs in 2.'}

WON = '''
Word Ladder
===========
Climb from one word to another: each step changes one letter and
makes another word, such as cold, cord, card, ward, warm. A step
uses up a word; you get 3 more than the fewest that will
do. A hint uses up 1, but never the last. undo steps back.
Type quit to leave.

Easy, medium or hard (e/m/h)? Easy
Climb from junk to wink. Fewest steps: 3.

    |-wink-|
    |      |
    |-junk-|
Words left: 6
Next word (hint/undo): hint
Hint: sunk. Steps to the goal: 3.

    |-wink-|
    |      |
    |-junk-|
Words left: 5
Next word (hint/undo): zunk
Your word is not among the 608 that I know.
Next word (hint/undo): link
Change one letter of junk: your word differs in 2.
Next word (hint/undo): SUNK
You step to sunk.

    |-wink-|
    |      |
    |-sunk-|
    |-junk-|
Words left: 4
Next word (hint/undo): bunk
Your word is not among the 608 that I know.
Next word (hint/undo): u
You are on junk again. Used words stay used.

    |-wink-|
    |      |
    |-junk-|
Words left: 4
Next word (hint/undo):  s u n k 
You step to sunk.

    |-wink-|
    |      |
    |-sunk-|
    |-junk-|
Words left: 3
Next word (hint/undo): sink
You step to sink.

    |-wink-|
    |      |
    |-sink-|
    |-sunk-|
    |-junk-|
Words left: 2
Next word (hint/undo): wink
You step to wink.

    |-wink-|
    |      |
    |-wink-|
    |-sink-|
    |-sunk-|
    |-junk-|
Words left: 1
You reach wink! Words used: 5, fewest: 3.
A shortest way: junk sunk sink wink
Ladders climbed so far: 1 of 1.
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Word Ladder
===========
Climb from one word to another: each step changes one letter and
makes another word, such as cold, cord, card, ward, warm. A step
uses up a word; you get 1 more than the fewest that will
do. A hint uses up 1, but never the last. undo steps back.
Type quit to leave.

Easy, medium or hard (e/m/h)? EASY
Climb from wire to hike. Fewest steps: 3.

    |-hike-|
    |      |
    |-wire-|
Words left: 4
Next word (hint/undo): hint
Hint: wide. Steps to the goal: 3.

    |-hike-|
    |      |
    |-wire-|
Words left: 3
Next word (hint/undo): fire
You step to fire.

    |-hike-|
    |      |
    |-fire-|
    |-wire-|
Words left: 2
Next word (hint/undo): wire
wire is on your ladder already. undo takes a step back.
Next word (hint/undo): five
You step to five.

    |-hike-|
    |      |
    |-five-|
    |-fire-|
    |-wire-|
Words left: 1
Next word (hint/undo): h
Hint: live. Steps to the goal: 3.

    |-hike-|
    |      |
    |-five-|
    |-fire-|
    |-wire-|
Words left: 1
Next word (hint/undo): fine
You step to fine.

    |-hike-|
    |      |
    |-fine-|
    |-five-|
    |-fire-|
    |-wire-|
Words left: 0
You have no words left, and hike is not reached.
A shortest way: wire wide hide hike
Ladders climbed so far: 0 of 1.
Play again (y/n)? N
Goodbye!
'''
LEVEL = 'Easy, medium or hard (e/m/h)? '
QUESTION = 'Next word (hint/undo): '
AGAIN = 'Play again (y/n)? '
CLIMB = ['e', 'sunk', 'sink', 'wink']  # With seed 6, as above.


def test_a_game_won():
    """A hint and a step back cost a word each, which it could spare."""
    replay('word_ladder', WON, seed=6)


def test_a_game_lost():
    """When the last word is used up, a shortest ladder is shown."""
    replay('word_ladder', LOST, seed=3, SPARE=1)


def test_nobody_can_do_better():
    """Used words stand beside the fewest."""
    reply = answer('word_ladder', CLIMB, 6)
    assert '\nYou reach wink! Words used: 3, fewest: 3.\n' in reply
    assert '\nLadders climbed so far: 1 of 1.\n' + AGAIN in reply


@pytest.mark.parametrize('spare, reply', [
    (1, 'You reach wink! Words used: 4, fewest: 3.'),
    (0, 'You have no words left, and wink is not reached.')])
def test_the_last_word_can_win(spare, reply):
    """One detour is one word; without a word to spare it is too much."""
    lines = ['e', 'sunk', 'undo', 'sunk', 'sink', 'wink']
    assert reply in perform('word_ladder', lines, 6, SPARE=spare).transcript


@pytest.mark.parametrize('typed, said', [
    ('zunk', 'Your word is not among the 608 that I know.'),
    ('sunk', 'Change one letter of sunk: your word differs in 0.'),
    ('wink', 'Change one letter of sunk: your word differs in 2.'),
    ('ears', 'Change one letter of sunk: your word differs in 4.'),
    ('junk', 'junk is on your ladder already. undo takes a step back.'),
    ('', 'Please type sunk with a letter changed, or hint, or undo.'),
    ('sun', 'Please type sunk with a letter changed, or hint, or undo.'),
    ('sunks', 'Please type sunk with a letter changed, or hint, or undo.'),
    ('sun5', 'Please type sunk with a letter changed, or hint, or undo.')])
def test_why_a_word_is_refused(typed, said):
    """The reason is told, the question comes again, no word is used up."""
    session = perform('word_ladder', ['e', 'sunk', typed, 'sink'], 6)
    assert session.replies[2] == said + '\n' + QUESTION
    assert session.replies[3].startswith('You step to sink.\n\n')
    assert 'Words left: 4\n' in session.replies[3]


@pytest.mark.parametrize('cost, left', [
    (0, [6, 6, 6, 6]), (1, [5, 4, 3, 2, 1, 1]), (2, [4, 2, 1, 1])])
def test_hints_cost_words(cost, left):
    """They never take the last word, and do not climb for you."""
    replies = perform('word_ladder', ['e'] + ['h'] * len(left), 6,
                      HINT=cost).replies[1:]
    assert replies == [
        'Hint: sunk. Steps to the goal: 3.\n\n    |-wink-|\n    |      |\n'
        f'    |-junk-|\nWords left: {words}\n' + QUESTION for words in left]


def test_a_hint_looks_from_where_you_are():
    """After a detour the way is another one."""
    assert 'Hint: sink. Steps to the goal: 2.' in answer(
        'word_ladder', ['e', 'sunk', 'HINT'], 6)


def test_undo_goes_back_to_the_first_word():
    """It gives no word back, and does nothing at the foot."""
    lines = ['e', 'sunk', 'sung', 'undo', 'U', 'undo']
    replies = perform('word_ladder', lines, 6).replies[3:]
    for word, reply in zip(('sunk', 'junk', 'junk'), replies):
        assert reply.startswith(
            f'You are on {word} again. Used words stay used.\n\n')
        assert f'|      |\n    |-{word}-|\n' in reply
        assert 'Words left: 4\n' in reply


@pytest.mark.parametrize('typed', ['', 'x', 'hint', '3'])
def test_a_bad_level_is_explained(typed):
    """What is no level gets an example and the same question."""
    assert answer('word_ladder', [typed]) == (
        'Please type the first letter, such as e for easy.\n' + LEVEL)


def test_another_ladder():
    """Each ladder has a level of its own, and those climbed are counted."""
    session = perform('word_ladder', CLIMB + ['yes', 'h'], 6)
    assert session.replies[4] == 'Here comes another ladder.\n' + LEVEL
    assert 'Words left: 10\n' in session.replies[5]
    lines = ['e', 'sunk', 'undo', 'sunk', 'sink', 'wing', 'y', 'e']
    session = perform('word_ladder', lines, 6, SPARE=0)
    assert 'Ladders climbed so far: 0 of 1.' in session.transcript


@pytest.mark.parametrize('typed', ['', 'e', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('word_ladder', CLIMB + [typed], 6) == (
        'Please type y for another one, or n to stop.\n' + AGAIN)
