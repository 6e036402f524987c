"""Bagels: clues, guesses that are refused, and ratings."""

import pytest

from stage import answer, perform, replay

# The 7 of 718 is in the wrong place and its 8 in the right one, but fermi
# comes before pico: the words are sorted.
PREDICT = {'seed': 16, 'lines': ['718'], 'shows': '718   fermi pico'}

IS_578, IS_815, IS_018 = 16, 29, 2  # Seeds, by the first number.

WON = '''
Bagels
======
I am thinking of a number of 3 different digits, which may
begin with 0. Find it with 8 guesses or fewer. My clues:
    fermi    a digit is right, and in the right place
    pico     a digit is right, but in the wrong place
    bagels   no digit is right
They do not tell which digit a word is about.
Type quit to leave.

Guess 1 of 8 (012 to 987): 123

   1   123   bagels

Guess 2 of 8 (012 to 987): 456

   1   123   bagels
   2   456   pico

Guess 3 of 8 (012 to 987): 7 8 5

   1   123   bagels
   2   456   pico
   3   785   pico pico pico

Guess 4 of 8 (012 to 987): 785
You have tried 785 already: its clue was pico pico pico.
Guess 4 of 8 (012 to 987): 788
The digits must all be different, as in 987, but 788 has more than one 8.
Guess 4 of 8 (012 to 987): 597

   1   123   bagels
   2   456   pico
   3   785   pico pico pico
   4   597   fermi pico

Guess 5 of 8 (012 to 987): 578
Yes, 578 is my number! Guesses: 5. Well thought out.
Numbers found so far: 1 of 1.
Play again (y/n)? y
I am thinking of another number.

Guess 1 of 8 (012 to 987): 098

   1   098   bagels

Guess 2 of 8 (012 to 987): 463
Yes, 463 is my number! Guesses: 2. You think like a detective.
Numbers found so far: 2 of 2.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Bagels
======
I am thinking of a number of 3 different digits, which may
begin with 0. Find it with 8 guesses or fewer. My clues:
    fermi    a digit is right, and in the right place
    pico     a digit is right, but in the wrong place
    bagels   no digit is right
They do not tell which digit a word is about.
Type quit to leave.

Guess 1 of 8 (012 to 987): 012

   1   012   fermi

Guess 2 of 8 (012 to 987): 345

   1   012   fermi
   2   345   fermi

Guess 3 of 8 (012 to 987): 678

   1   012   fermi
   2   345   fermi
   3   678   pico

Guess 4 of 8 (012 to 987): 907

   1   012   fermi
   2   345   fermi
   3   678   pico
   4   907   bagels

Guess 5 of 8 (012 to 987): 194

   1   012   fermi
   2   345   fermi
   3   678   pico
   4   907   bagels
   5   194   pico

Guess 6 of 8 (012 to 987): 381

   1   012   fermi
   2   345   fermi
   3   678   pico
   4   907   bagels
   5   194   pico
   6   381   pico pico

Guess 7 of 8 (012 to 987): 481

   1   012   fermi
   2   345   fermi
   3   678   pico
   4   907   bagels
   5   194   pico
   6   381   pico pico
   7   481   pico pico

Guess 8 of 8 (012 to 987): 814

   1   012   fermi
   2   345   fermi
   3   678   pico
   4   907   bagels
   5   194   pico
   6   381   pico pico
   7   481   pico pico
   8   814   fermi fermi

That was your last guess. My number was 815.
A tip: guess only numbers that fit every clue so far.
Numbers found so far: 0 of 1.
Play again (y/n)? no
Goodbye!
'''


def test_a_game_won():
    """Spaces are forgiven, bad guesses cost nothing; then a second number."""
    replay('bagels', WON, IS_578)


def test_a_game_lost():
    """After the eighth wrong guess the number is told."""
    replay('bagels', LOST, IS_815)


@pytest.mark.parametrize('guess, clue', [
    ('012', 'bagels'), ('694', 'bagels'), ('508', 'fermi fermi'),
    ('587', 'fermi pico pico'), ('758', 'fermi pico pico'),
    ('785', 'pico pico pico'), ('857', 'pico pico pico'), ('905', 'pico'),
    ('790', 'pico'), ('970', 'fermi'), ('958', 'fermi pico'),
    ('895', 'pico pico'), ('018', 'fermi')])
def test_the_clue_to_a_guess(guess, clue):
    """Each digit that is in 578 gives its word, and the words are sorted."""
    assert answer('bagels', [guess], IS_578) == (
        f'\n   1   {guess}   {clue}\n\nGuess 2 of 8 (012 to 987): ')


DIGITS = 'Please type 3 digits, such as 987.'


@pytest.mark.parametrize('typed, reply', [
    ('', DIGITS), ('12', DIGITS), ('1234', DIGITS), ('-12', DIGITS),
    ('1.2', DIGITS), ('abc', DIGITS), ('one', DIGITS),
    ('\u0661\u0662\u0663', DIGITS), ('1\u00b23', DIGITS),
    ('011', 'The digits must all be different, as in 987, but 011 has more '
            'than one 1.'),
    ('707', 'The digits must all be different, as in 987, but 707 has more '
            'than one 7.'),
    ('999', 'The digits must all be different, as in 987, but 999 has more '
            'than one 9.'),
    ('485', 'You have tried 485 already: its clue was pico pico.'),
    (' 1 2 3', 'You have tried 123 already: its clue was bagels.')])
def test_a_bad_guess_costs_nothing(typed, reply):
    """What is no new guess gets one sentence and the question again."""
    session = perform('bagels', ['123', '485', typed, '578'], IS_578)
    assert session.replies[2] == reply + '\nGuess 3 of 8 (012 to 987): '
    assert 'Guesses: 3.' in session.replies[3]


WRONG = ['012', '345', '678', '907', '194', '381', '481', '814']


@pytest.mark.parametrize('guesses, praise', [
    (1, 'You think like a detective.'), (4, 'You think like a detective.'),
    (5, 'Well thought out.'), (7, 'Well thought out.'),
    (8, 'That was your last guess: well held.')])
def test_the_rating(guesses, praise):
    """Half of the guesses or fewer get the best, the last one the least."""
    assert answer('bagels', WRONG[:guesses - 1] + ['815'], IS_815) == (
        f'Yes, 815 is my number! Guesses: {guesses}. {praise}\n'
        'Numbers found so far: 1 of 1.\nPlay again (y/n)? ')


def test_the_first_digit_may_be_0():
    """The number keeps its 0, and the guess 18 is too short."""
    session = perform('bagels', ['18', '018'], IS_018)
    assert session.replies[0].startswith(DIGITS)
    assert session.replies[1].startswith('Yes, 018 is my number!')


def test_won_and_lost_games_are_counted():
    """A lost game counts as a game, but not as a number found."""
    session = perform('bagels', WRONG + ['y', '941', 'y'], IS_815)
    assert 'Numbers found so far: 1 of 2.\n' in session.replies[-2]


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another number, or n to stop.\n'
         'Play again (y/n)? '),
    ('463', 'Please type y for another number, or n to stop.\n'
            'Play again (y/n)? '),
    ('YES', 'I am thinking of another number.\n\n'
            'Guess 1 of 8 (012 to 987): ')])
def test_play_again(typed, reply):
    """Yes gives the next number, no and quit end, the rest is asked again."""
    assert answer('bagels', ['578', typed], IS_578) == reply


def test_quit_is_never_a_guess():
    """Quit leaves at once, however it is typed."""
    assert answer('bagels', [' Quit '], IS_578) == 'Goodbye!\n'
