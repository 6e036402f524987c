"""Animal Guesser: what it takes for a name or a question, and its trees."""

import pytest

from stage import answer, borrow, perform

TREE = ('Does it bark?', 'dog', ('Can it fly?', 'owl', 'cat'))


@pytest.mark.parametrize('typed, name', [
    ('Fox', 'fox'), (' a  polar bear ', 'polar bear'), ('AN OWL', 'owl'),
    ('the ant', 'ant'), ('antelope', 'antelope'), ('theatre', 'theatre'),
    ('x' * 20, 'x' * 20)])
def test_names(typed, name):
    """Small letters, single spaces, no article."""
    assert f'to tell the {name} from the dog?' in answer(
        'animal_guesser', ['', 'n', 'n', typed])


@pytest.mark.parametrize('typed', ['', 'x' * 21, 'fox1', 'caf\u00e9', '?'])
def test_what_is_no_name(typed):
    """It is refused, and the question comes again."""
    assert answer('animal_guesser', ['', 'n', 'n', typed]).startswith(
        'Please type its name')


@pytest.mark.parametrize('typed, question', [
    ('can it fly', 'Can it fly'), (' Can  it fly ?? ', 'Can it fly'),
    ('IS it ' + 'x' * 33, 'IS it ' + 'x' * 33)])
def test_questions(typed, question):
    """A capital and single spaces; it is asked about the new animal."""
    assert answer('animal_guesser', ['', 'n', 'n', 'fox', typed]) == (
        f'And what is the answer for the fox?\n{question} (y/n)? ')


@pytest.mark.parametrize('typed', [
    '', '?', 'fly', 'fly?', 'Is it ' + 'x' * 34, 'Is it \u00e9', 'Is it \x00'])
def test_what_is_no_question(typed):
    """It is refused, and the player may type another."""
    assert answer('animal_guesser', ['', 'n', 'n', 'fox', typed]).startswith(
        'Please type a question for yes or no')


def test_a_tree_is_shown(capsys):
    """Each smaller tree stands two places further to the right."""
    game = borrow('animal_guesser')
    assert game.animals_in(TREE) == ['dog', 'owl', 'cat']
    game.show(TREE, '')
    assert capsys.readouterr().out.split('\n') == [
        'Does it bark?', '  yes: dog', '  no: Can it fly?', '    yes: owl',
        '    no: cat', '']


@pytest.mark.parametrize('number', range(1, 8))
def test_the_longest_lesson_fits(number):
    """The deepest tree that can be taught is shown to the end."""
    lines = []
    for count in range(number):
        lines += ['', 'n'] + ['n'] * count + ['n', 'x' * 19 + 'abcdefg'[count],
                                              f'Is it {"y" * 33}', 'y']
    session = perform('animal_guesser', lines, ROUNDS=number)
    assert session.ending == 'finished'
    assert len(session.last.split('\n')) <= 23
    assert f'You stumped me in {number} of {number} rounds.' in session.last
    assert session.last.count('x' * 19) == number
