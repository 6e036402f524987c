"""Hangman: letters and words, found, missed and typed twice."""

import pytest

from stage import answer, borrow, perform, replay

# It says so, and no life is lost.
PREDICT = {'seed': 1, 'lines': ['e', 'e'],
           'shows': 'You have tried e already.'}

CHIMNEY, BICYCLE, TREASURE = 1, 2, 5  # Seeds, by the first word.

WON = '''
Hangman
=======
I am thinking of a word. Guess its letters one at a time, or the
whole word at once. Each wrong guess adds to a drawing; find the
word before the drawing is finished.
Type quit to leave.

  _ _ _ _ _ _ _     Tried: nothing yet
  You have 6 lives left.
A letter, or the whole word: e
Yes, there is one e.

  _ _ _ _ _ e _     Tried: e
  You have 6 lives left.
A letter, or the whole word: a
No, there is no a.
  _________

  _ _ _ _ _ e _     Tried: a e
  You have 5 lives left.
A letter, or the whole word: E
You have tried e already. Try something else.
A letter, or the whole word: chimnee
No, the word is not chimnee.
  |
  |
  |
  |
  |________

  _ _ _ _ _ e _     Tried: a e
  You have 4 lives left.
A letter, or the whole word: chimney
Yes! The word is chimney. Lives left: 4.
Words found so far: 1 of 1.
Play again (y/n)? y

  _ _ _ _ _ _ _ _ _     Tried: nothing yet
  You have 6 lives left.
A letter, or the whole word: s
Yes, there is one s.

  s _ _ _ _ _ _ _ _     Tried: s
  You have 6 lives left.
A letter, or the whole word: snowflake
Yes! The word is snowflake. Lives left: 6.
Words found so far: 2 of 2.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Hangman
=======
I am thinking of a word. Guess its letters one at a time, or the
whole word at once. Each wrong guess adds to a drawing; find the
word before the drawing is finished.
Type quit to leave.

  _ _ _ _ _ _ _     Tried: nothing yet
  You have 6 lives left.
A letter, or the whole word: e
Yes, there is one e.

  _ _ _ _ _ _ e     Tried: e
  You have 6 lives left.
A letter, or the whole word: a
No, there is no a.
  _________

  _ _ _ _ _ _ e     Tried: a e
  You have 5 lives left.
A letter, or the whole word: o
No, there is no o.
  |
  |
  |
  |
  |________

  _ _ _ _ _ _ e     Tried: a e o
  You have 4 lives left.
A letter, or the whole word: x
No, there is no x.
  ______
  |    |
  |
  |
  |
  |________

  _ _ _ _ _ _ e     Tried: a e o x
  You have 3 lives left.
A letter, or the whole word: vehicle
No, the word is not vehicle.
  ______
  |    |
  |    O
  |    |
  |
  |________

  _ _ _ _ _ _ e     Tried: a e o x
  You have 2 lives left.
A letter, or the whole word: u
No, there is no u.
  ______
  |    |
  |    O
  |   /|\\
  |
  |________

  _ _ _ _ _ _ e     Tried: a e o u x
  You have 1 life left.
A letter, or the whole word: t
No, there is no t.
  ______
  |    |
  |    O
  |   /|\\
  |   / \\
  |________
The drawing is finished. The word was bicycle.
Words found so far: 0 of 1.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won_by_guessing_the_words():
    """Letters and whole words count; the second word is a new one."""
    replay('hangman', WON, CHIMNEY)


def test_a_game_lost():
    """Six wrong guesses finish the drawing, and the word is told."""
    replay('hangman', LOST, BICYCLE)


def test_a_game_won_letter_by_letter():
    """The last letter wins, with no life lost."""
    assert answer('hangman', list('chimney'), CHIMNEY).startswith(
        'Yes! The word is chimney. Lives left: 6.\n')


@pytest.mark.parametrize('letter, reply', [
    ('t', 'Yes, there is one t.'), ('r', 'Yes, there are 2 of the letter r.'),
    ('o', 'No, there is no o.'), ('A', 'Yes, there is one a.'),
    (' s ', 'Yes, there is one s.')])
def test_the_answer_to_a_letter(letter, reply):
    """The letters of treasure are counted, capitals and spaces forgiven."""
    assert answer('hangman', [letter], TREASURE).split('\n')[0] == reply


@pytest.mark.parametrize('lines, reply', [
    (['e', 'e'], 'You have tried e already. Try something else.'),
    (['q', 'Q'], 'You have tried q already. Try something else.'),
    (['vehicle', 'vehicle'],
     'You have tried vehicle already. Try something else.'),
    (['bicycles'], 'The word has 7 letters: type all, or just one.'),
    (['bicycl'], 'The word has 7 letters: type all, or just one.'),
    (['be'], 'The word has 7 letters: type all, or just one.'),
    ([''], 'Please type one letter from a to z, such as e.'),
    (['7'], 'Please type one letter from a to z, such as e.'),
    (['b i'], 'Please type one letter from a to z, such as e.'),
    (['e!'], 'Please type one letter from a to z, such as e.'),
    (['\u00e9'], 'Please type one letter from a to z, such as e.')])
def test_a_bad_guess_costs_nothing(lines, reply):
    """What is no new guess gets one sentence and the question again."""
    session = perform('hangman', lines + ['z'], BICYCLE)
    assert session.replies[len(lines) - 1] == (
        reply + '\nA letter, or the whole word: ')
    lost = sum(line in ('q', 'vehicle') for line in set(lines)) + 1
    assert f'You have {6 - lost} lives left.' in session.replies[-1]


def test_the_letters_are_sorted_and_words_left_out():
    """The list of what was tried shows the letters from a to z."""
    assert '  b i _ _ _ _ _     Tried: b i z\n' in answer(
        'hangman', ['z', 'i', 'vehicle', 'b'], BICYCLE)


def test_a_repeated_letter_shows_everywhere():
    """Both the places of a letter are opened at once."""
    assert '  _ _ e _ _ _ _ e     Tried: e\n' in answer('hangman', ['e'],
                                                        TREASURE)


@pytest.mark.parametrize('lives, wrong, lines', [
    (6, 1, 1), (6, 2, 5), (6, 3, 6), (6, 6, 6), (3, 1, 5), (3, 2, 6),
    (12, 1, 0), (12, 2, 1), (12, 11, 6), (12, 12, 6)])
def test_the_drawing_fits_the_lives(lives, wrong, lines):
    """It begins with the first wrong guess and is whole with the last."""
    game = borrow('hangman', LIVES=lives)
    drawn = game.drawing(wrong)
    assert len(drawn.splitlines()) == lines
    assert (drawn == game.DRAWINGS[-1]) == (wrong == lives)


def test_the_last_life():
    """With one life left the player is told so, and the last guess counts."""
    lines = ['z', 'q', 'x', 'v', 'w']
    assert '  You have 1 life left.\n' in answer('hangman', lines, BICYCLE)
    assert 'Lives left: 1.\n' in answer('hangman', lines + ['bicycle'],
                                        BICYCLE)
    assert answer('hangman', lines + ['k'], BICYCLE).endswith(
        'The drawing is finished. The word was bicycle.\n'
        'Words found so far: 0 of 1.\nPlay again (y/n)? ')


def test_the_words_suit_the_game():
    """Each word is in the list once, and can be typed."""
    words = borrow('hangman').WORDS
    assert len(words) == len(set(words)) >= 40
    assert all(word.isascii() and word.isalpha() and word.islower()
               and 5 <= len(word) <= 9 for word in words)


def test_any_word_can_come():
    """In many games, every word of the list is the secret one."""
    seen = {answer('hangman', ['z'], seed, LIVES=1).split('was ')[1]
            .split('.')[0] for seed in range(400)}
    assert seen == set(borrow('hangman').WORDS)


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another word, or n to stop.\n'
         'Play again (y/n)? '),
    ('e', 'Please type y for another word, or n to stop.\n'
          'Play again (y/n)? '),
    ('YES', '\n  _ _ _ _ _ _     Tried: nothing yet\n'
            '  You have 6 lives left.\nA letter, or the whole word: ')])
def test_play_again(typed, reply):
    """Yes gives the next word, no and quit end, the rest is asked again."""
    assert answer('hangman', ['bicycle', typed], BICYCLE) == reply


def test_quit_is_never_a_guess():
    """Quit leaves at once, however it is typed."""
    assert answer('hangman', [' Quit '], CHIMNEY) == 'Goodbye!\n'
