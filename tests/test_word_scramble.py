"""Word Scramble: words found, hints paid for, and words given up."""

import pytest

from stage import answer, borrow, perform, replay

# tinsel is not in the list, silent is.
PREDICT = {'seed': 3, 'lines': ['tinsel', 'silent'],
           'shows': 'Yes, silent: 10 points.'}

LISTEN, MELON = 3, 8  # Seeds, by the first word.

WON = '''
Word Scramble
=============
I mix the letters of a word, and you put them back in order.
- A round has 5 words, each worth 10 points.
- A hint opens the next letter, from the front. It costs 3 points.
- Another word of the same letters counts, if it is in my list.
- A wrong word costs nothing. A word that you skip gives nothing.
- You win with 35 points or more.
Type quit to leave.

Word 1 of 5, for 10 points:  E L T I N S
Your word, or hint or skip (h/s): tinsel
The letters are right, but tinsel is not in my list.
Your word, or hint or skip (h/s): Silent
Yes, silent: 10 points.
I thought of listen, but your word counts as well.
Your total: 10.

Word 2 of 5, for 10 points:  R G E A D N
Your word, or hint or skip (h/s): garden
Yes, garden: 10 points.
I thought of danger, but your word counts as well.
Your total: 20.

Word 3 of 5, for 10 points:  E L K N A B T
Your word, or hint or skip (h/s): danger
Please use just these letters: E L K N A B T.
Your word, or hint or skip (h/s): h
My word begins with B.
Word 3 of 5, for 7 points:  B + E L K N A T
Your word, or hint or skip (h/s): b l a n k e t
Yes, blanket: 7 points.
Your total: 27.

Word 4 of 5, for 10 points:  C P O T U S O
Your word, or hint or skip (h/s): h
My word begins with O.
Word 4 of 5, for 7 points:  O + C P T U S O
Your word, or hint or skip (h/s): hint
My word begins with OC.
Word 4 of 5, for 4 points:  O C + P T U S O
Your word, or hint or skip (h/s): H
My word begins with OCT.
Word 4 of 5, for 1 point:  O C T + P U S O
Your word, or hint or skip (h/s): h
A hint costs 3 points, and this word is worth 1 by now: find it, or skip it.
Your word, or hint or skip (h/s): octopus
Yes, octopus: 1 point.
Your total: 28.

Word 5 of 5, for 10 points:  M R A H C
Your word, or hint or skip (h/s): march
Yes, march: 10 points.
I thought of charm, but your word counts as well.
Your total: 38.

The round is over: 38 of 50 points.
You win: you see through almost any mix.
Play again (y/n)? no
Goodbye!
'''

LOST = '''
Word Scramble
=============
I mix the letters of a word, and you put them back in order.
- A round has 5 words, each worth 10 points.
- A hint opens the next letter, from the front. It costs 3 points.
- Another word of the same letters counts, if it is in my list.
- A wrong word costs nothing. A word that you skip gives nothing.
- You win with 35 points or more.
Type quit to leave.

Word 1 of 5, for 10 points:  M N O L E
Your word, or hint or skip (h/s): h
My word begins with M.
Word 1 of 5, for 7 points:  M + N O L E
Your word, or hint or skip (h/s): h
My word begins with ME.
Word 1 of 5, for 4 points:  M E + N O L
Your word, or hint or skip (h/s): h
My word begins with MEL.
Word 1 of 5, for 1 point:  M E L + N O
Your word, or hint or skip (h/s): lemon
Yes, lemon: 1 point.
I thought of melon, but your word counts as well.
Your total: 1.

Word 2 of 5, for 10 points:  N E B T L A K
Your word, or hint or skip (h/s): s
My word was blanket: no points.
Your total: 1.

Word 3 of 5, for 10 points:  M N H Y C E I
Your word, or hint or skip (h/s): skip
My word was chimney: no points.
Your total: 1.

Word 4 of 5, for 10 points:  D N G A E R
Your word, or hint or skip (h/s):  S 
My word was danger: no points.
Your total: 1.

Word 5 of 5, for 10 points:  R H S O E
Your word, or hint or skip (h/s): horse
Yes, horse: 10 points.
Your total: 11.

The round is over: 11 of 50 points.
Those were tricky. 35 points win; hints help.
Play again (y/n)? y
Here are new words.

Word 1 of 5, for 10 points:  L O U C D
Your word, or hint or skip (h/s): quit
Goodbye!
'''

ASK = 'Your word, or hint or skip (h/s): '


def test_a_round_won():
    """Other words count too, hints cost, and wrong words cost nothing."""
    replay('word_scramble', WON, LISTEN)


def test_a_round_lost():
    """Skipped words give nothing; then the next round begins."""
    replay('word_scramble', LOST, MELON)


@pytest.mark.parametrize('typed, reply', [
    ('', 'Please type a word, such as apple, or h for a hint.'),
    ('7', 'Please type a word, such as apple, or h for a hint.'),
    ("mel'on", 'Please type a word, such as apple, or h for a hint.'),
    ('m\u00e9lon', 'Please type a word, such as apple, or h for a hint.'),
    ('melo', 'Please use just these letters: M N O L E.'),
    ('melons', 'Please use just these letters: M N O L E.'),
    ('melln', 'Please use just these letters: M N O L E.'),
    ('hints', 'Please use just these letters: M N O L E.'),
    ('nolem', 'The letters are right, but nolem is not in my list.')])
def test_a_bad_answer_costs_nothing(typed, reply):
    """What is no word of the list gets one sentence and the question again."""
    session = perform('word_scramble', [typed, 'melon'], MELON)
    assert session.replies[0] == f'{reply}\n{ASK}'
    assert session.replies[1].startswith(
        'Yes, melon: 10 points.\nYour total: 10.\n\nWord 2 of 5, for 10')


def test_hints_end_when_the_points_do():
    """The last point cannot pay for a hint, and is not lost."""
    lines = ['h', 'hint', ' H ', 'h', 'melon']
    session = perform('word_scramble', lines, MELON)
    assert session.replies[3] == (
        'A hint costs 3 points, and this word is worth 1 by now: find it, or '
        f'skip it.\n{ASK}')
    assert session.replies[4].startswith('Yes, melon: 1 point.\n')


def test_a_hint_must_leave_a_point():
    """A hint that would cost all that is left is refused."""
    said = [answer('word_scramble', ['h'], MELON, POINTS=points)
            for points in (3, 4)]
    assert said[0].startswith('A hint costs 3 points, and')
    assert said[1] == ('My word begins with M.\nWord 1 of 5, for 1 point:  '
                       f'M + N O L E\n{ASK}')


def test_a_letter_that_comes_twice():
    """A hint takes one of two letters from the mixed ones."""
    mixed = ''.join(borrow('word_scramble').closed_letters('oblanlo', 'bal'))
    assert mixed == 'onlo'


@pytest.mark.parametrize('total, rating', [
    (50, 'You win, and without a hint: you are a wizard of words.'),
    (49, 'You win: you see through almost any mix.'),
    (35, 'You win: you see through almost any mix.'),
    (34, 'You were on the way: 35 points win.'),
    (17, 'You were on the way: 35 points win.'),
    (16, 'Those were tricky. 35 points win; hints help.'),
    (0, 'Those were tricky. 35 points win; hints help.')])
def test_the_rating(total, rating, capsys):
    """Seven points a word win, half of that is on the way."""
    borrow('word_scramble').show_rating(total)
    assert capsys.readouterr().out == (
        f'The round is over: {total} of 50 points.\n{rating}\n')


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another round, or n to stop.\n'
         'Play again (y/n)? '),
    ('melon', 'Please type y for another round, or n to stop.\n'
              'Play again (y/n)? '),
    ('YES', 'Here are new words.\n\n'
            f'Word 1 of 5, for 10 points:  L O U C D\n{ASK}')])
def test_play_again(typed, reply):
    """Yes gives new words, no and quit end, the rest is asked again."""
    assert answer('word_scramble', ['s'] * 5 + [typed], MELON) == reply


@pytest.mark.parametrize('lines', [[' Quit '], ['h', 'q u i t'],
                                   ['s', 's', 'QUIT']])
def test_quit_is_never_a_word(lines):
    """Quit leaves at once, in any word, however it is typed."""
    assert answer('word_scramble', lines, MELON) == 'Goodbye!\n'
