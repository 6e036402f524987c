"""Animal Guesser: names, questions, drawings and trees that are typed."""

import random

import pytest

from stage import answer, borrow, perform

MENU = 'Play, draw or type (p/d/t)? '
GUESSED = ['play', '', 'y', 'y', 'n']  # Up to the question for the animal.
START = """Does it live in water?
  yes: Is it bigger than you?
    yes: a shark
    no: a goldfish
  no: Can it fly?
    yes: Does it have six legs?
      yes: a bee
      no: Is it awake at night?
        yes: an owl
        no: a parrot
    no: Do people keep it at home?
      yes: Does it bark?
        yes: a dog
        no: Does it catch mice?
          yes: a cat
          no: a hamster
      no: Is it bigger than you?
        yes: Does it live on a farm?
          yes: Do people ride it?
            yes: a horse
            no: a cow
          no: Does it have a trunk?
            yes: an elephant
            no: a lion
        no: Does it have legs?
          yes: a mouse
          no: a snake
"""


def drawn(lines=(), **constants):
    """Return the drawing that comes after the lines typed, as one text."""
    lines = list(lines) + ['draw'] + [''] * 9
    session = perform('animal_guesser', lines, **constants)
    text = ''
    for reply in session.replies[len(lines) - 10:]:
        text += reply.rsplit('\n', 1)[0] + '\n'
        if reply.endswith(MENU):
            return text[:-1]
    raise AssertionError('the drawing does not end')


def test_the_drawing():
    """Twenty lines come at once, and the rest after Enter."""
    assert drawn() == START
    lines = START.split('\n')
    assert answer('animal_guesser', ['D']) == (
        '\n'.join(lines[:20]) + '\nPress Enter for more: ')
    assert answer('animal_guesser', ['draw', '']) == (
        '\n'.join(lines[20:]) + '\n' + MENU)


@pytest.mark.parametrize('typed, shown', [
    ('fox', 'a fox'), ('An  Ant ', 'an ant'), ('the emu', 'an emu'),
    ('UNICORN', 'a unicorn'), ('ewe', 'a ewe'), ('an eel', 'an eel'),
    ('European bison', 'a european bison'), ('ibex', 'an ibex'),
    ('one-humped camel', 'a one-humped camel'), ('urchin', 'an urchin'),
    ("Darwin's finch 2", "a darwin's finch 2"), ('The St. B', 'a st. b'),
    ('a' * 22, 'an ' + 'a' * 22), ('a an ant', 'an an ant')])
def test_names(typed, shown):
    """An article is taken away, and the right one is put before it."""
    assert answer('animal_guesser', GUESSED + [typed]) == (
        f'Which question tells {shown} from a shark?\nYour question: ')


@pytest.mark.parametrize('typed', [
    '', 'a', 'The ', '42', '-fox', 'fox?', 'fo:x', 'fox\x00', '\u00e9lan',
    'w\u00fcrm', 'b' * 23, '(fox)', '.'])
def test_a_bad_name_is_explained(typed):
    """What is no name gets an example and the question again."""
    assert answer('animal_guesser', GUESSED + [typed]) == (
        'Please type up to 22 letters, such as fox.\nWhat is your animal? ')


@pytest.mark.parametrize('typed, shown', [
    ('is it red', 'Is it red?'), ('x' * 44, 'X' + 'x' * 43 + '?'),
    ('  Has it, say, 2  tails ??', 'Has it, say, 2 tails?')])
def test_questions(typed, shown):
    """A capital and a question mark are put where they belong."""
    lines = GUESSED + ['fox', typed, 'y']
    assert (f'\n    yes: {shown}\n      yes: a fox\n'
            in drawn(lines, ROUNDS=1))


@pytest.mark.parametrize('typed', ['', '?', '1 leg?', 'x' * 45, 'A/B',
                                   'Is it \u20ac'])
def test_a_bad_question_is_explained(typed):
    """What is no question gets an example and the question again."""
    assert answer('animal_guesser', GUESSED + ['fox', typed]) == (
        'Please type up to 44 letters, such as Does it bark?\nYour question: ')


@pytest.mark.parametrize('name', ['shark', 'a Goldfish', 'the snake'])
def test_an_animal_that_is_known_is_not_learned(name):
    """The computer gets the point, and its tree stays as it was."""
    reply = answer('animal_guesser', GUESSED + [name])
    assert f'already. A point for me.\nPoints: you 0, computer 1.' in reply
    assert drawn(GUESSED + [name], ROUNDS=1) == START


@pytest.mark.parametrize('typed', ['', 'yep', 'x', '1', 'ny'])
def test_yes_or_no(typed):
    """Nothing else is taken for an answer."""
    assert answer('animal_guesser', ['p', '', typed]) == (
        'Please type y for yes, or n for no.\nDoes it live in water (y/n)? ')


@pytest.mark.parametrize('typed', ['', 'x', 'pl', 'list', 'play now'])
def test_a_bad_choice_is_explained(typed):
    """There are three words, and their first letters."""
    assert answer('animal_guesser', [typed]) == (
        f'Please type one of the three words, such as play.\n{MENU}')


@pytest.mark.parametrize('lines, drawing', [
    (START.strip('\n').split('\n'), START), (['the dog'], 'a dog\n'),
    (['does it hop?', 'FROG', ' no : An OWL'],
     'Does it hop?\n  yes: a frog\n  no: an owl\n')])
def test_a_tree_can_be_typed(lines, drawing):
    """With indents and labels or without them, the same tree is drawn."""
    session = perform('animal_guesser', ['type'] + lines + [''])
    assert session.replies[0] == (
        'Type a tree line by line, as draw shows it, or stop.\n'
        'Line 1, then Enter: ')
    assert session.replies[len(lines)] == (
        'The tree is complete. Press Enter to go on: ')
    assert session.replies[len(lines) + 1] == '\n' + MENU
    assert drawn(['type'] + lines + ['']) == drawing


@pytest.mark.parametrize('typed', [
    '', '?', 'fox!', '4', 'x' * 23, 'x' * 45 + '?', 'yes:', '\u00e9lan',
    '-' * 300, 'what??!'])
def test_a_bad_line_is_explained(typed):
    """The line is named, and can be typed again."""
    session = perform('animal_guesser', ['t', 'Is it?', typed, 'fox', 'cat'])
    assert session.replies[2] == (
        'Line 2 should be a short name such as dog, or a question such as '
        'Does it bark?\nLine 2, then Enter: ')
    assert session.replies[4].startswith('The tree is complete.')


@pytest.mark.parametrize('stop', ['stop', ' STOP '])
def test_stop_keeps_the_tree(stop):
    """Lines that were typed before are forgotten."""
    assert drawn(['type', 'Is it red?', 'fox', stop]) == START
    assert answer('animal_guesser', ['type', stop]) == (
        f'I keep the tree that I have.\n\n{MENU}')


def test_a_tree_may_not_be_too_deep():
    """A twelfth question is taken; 5,000 more are refused with a reason."""
    lines = ['type'] + ['yes: Is it red?'] * 12
    assert answer('animal_guesser', lines) == 'Line 13, then Enter: '
    session = perform('animal_guesser', lines + ['Is it red?'] * 5000)
    for reply in session.replies[13:]:
        assert reply == ('Line 13 should be a short name such as dog.\n'
                         'Line 13, then Enter: ')
    assert len(session.replies) == 5013


@pytest.mark.parametrize('most, taken', [(4, False), (5, True)])
def test_a_tree_may_not_be_too_long(most, taken):
    """A question needs room for the two lines that follow it."""
    reply = answer('animal_guesser', ['t', 'Is it red?', 'fox', 'Is it blue?'],
                   MOST_LINES=most)
    assert ('Line 3 should be a short name such as dog.' in reply) != taken
    assert reply.endswith('Line 4, then Enter: ') == taken


def test_the_deepest_drawing_fits():
    """With the longest texts in the deepest places, 79 columns are enough."""
    lines = ['Q' + 'x' * 43 + '?'] * 12 + ['e' * 22] * 13
    drawing = drawn(['type'] + lines + [''])
    assert max(map(len, drawing.split('\n'))) <= 79
    assert drawing.count('an eee') == 13
    session = perform('animal_guesser', ['type'] + lines + [
        '', 'play', '', 'no', 'no', 'e' * 21 + 'a', 'Q' + 'x' * 43, 'no'])
    assert 'Thank you, now I know an eee' in session.transcript
    assert max(map(len, session.transcript.split('\n'))) <= 79


@pytest.mark.parametrize('seed', range(8))
def test_what_was_learned_can_be_typed_again(seed):
    """After games played by chance, the drawing gives the same tree."""
    pick = random.Random(seed)
    lines = []

    def play(screen):
        """Answer by chance; teach whatever animal comes to mind."""
        lines.append(pick.choice('yn'))
        question = screen.split('\n')[-1]
        if question == MENU:
            lines[-1] = 'play'
        elif question == 'What is your animal? ':
            lines[-1] = 'Beast ' + str(pick.randrange(90))
        elif question == 'Your question: ':
            lines[-1] = 'Is it ' + 'so ' * pick.randrange(9) + 'big'
        return lines[-1] if len(lines) < 300 else 'quit'
    perform('animal_guesser', play)
    while lines.pop() != 'play':
        pass  # What was typed before the last question of the menu remains.
    grown = drawn(lines)
    assert len(grown.split('\n')) > 40
    again = drawn(['type'] + grown.split('\n')[:-1] + [''])
    assert again == grown
    game = borrow('animal_guesser')
    tree = game.grow(map(game.tidy_line, grown.split('\n')[:-1]))
    assert '\n'.join(game.drawing(tree)) + '\n' == grown
