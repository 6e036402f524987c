"""Morse Code: a course won, a course lost, and how lessons are given."""

import re

import pytest

from stage import borrow, perform, replay

# The program sees one letter of nine signs, and there is none like that.
PREDICT = {'lines': ['read', '...---...'],
           'shows': 'Letter 1 is none that I know. Is there a space after '
                    'each letter?'}

# A short course, so that it can be read here.
SHORT = {'LESSONS': ['eta', 'nim'], 'HEARTS': 2, 'QUESTIONS': 4, 'PASS': 3}

WON = '''
Morse Code
==========
A telegraph can send only short and long signs: dots and dashes.
- Write: your text becomes Morse code.
- Read: Morse code becomes a text.
- Learn: 2 lessons with a few new letters each. With 3 right answers of
  4 you go on to the next one; with fewer you lose a heart. Hearts: 2.
Type quit to leave.

Write, read or learn (w/r/l)? L

Lesson 1 of 2. New letters:
  E  .
  T  -
  A  .-
Which letter is . (a to z)? e
Yes, . is E. Right: 1 of 1.
Send A in dots and dashes: ----
No, .- is A. Right: 1 of 2.
Which letter is . (a to z)? 
Please type one letter from a to z, such as q.
Which letter is . (a to z)? e
Yes, . is E. Right: 2 of 3.
Send T in dots and dashes: -
Yes, - is T. Right: 3 of 4.
You pass lesson 1.

Lesson 2 of 2. New letters:
  N  -.
  I  ..
  M  --
Which letter is .. (a to z)? i
Yes, .. is I. Right: 1 of 1.
Send A in dots and dashes: ----
No, .- is A. Right: 1 of 2.
Which letter is -- (a to z)? m
Yes, -- is M. Right: 2 of 3.
Send N in dots and dashes: ----
No, -. is N. Right: 2 of 4.
You need 3 right answers and lose a heart. Hearts left: 1.

Lesson 2 of 2. New letters:
  N  -.
  I  ..
  M  --
Which letter is .. (a to z)? i
Yes, .. is I. Right: 1 of 1.
Send N in dots and dashes: Q
Please type dots and dashes, such as ..--
Send N in dots and dashes: -.
Yes, -. is N. Right: 2 of 2.
Which letter is - (a to z)? t
Yes, - is T. Right: 3 of 3.
Send M in dots and dashes: --
Yes, -- is M. Right: 4 of 4.
You pass lesson 2.
You know all 6 letters and win the course! Hearts left: 1.
Your best score so far: 6 letters.

Write, read or learn (w/r/l)? quit

Goodbye!
'''
LOST = '''
Morse Code
==========
A telegraph can send only short and long signs: dots and dashes.
- Write: your text becomes Morse code.
- Read: Morse code becomes a text.
- Learn: 2 lessons with a few new letters each. With 3 right answers of
  4 you go on to the next one; with fewer you lose a heart. Hearts: 2.
Type quit to leave.

Write, read or learn (w/r/l)? learn

Lesson 1 of 2. New letters:
  E  .
  T  -
  A  .-
Which letter is . (a to z)? e
Yes, . is E. Right: 1 of 1.
Send T in dots and dashes: ----
No, - is T. Right: 1 of 2.
Which letter is . (a to z)? 7
Please type one letter from a to z, such as q.
Which letter is . (a to z)? z
No, . is E. Right: 1 of 3.
Send A in dots and dashes: .-
Yes, .- is A. Right: 2 of 4.
You need 3 right answers and lose a heart. Hearts left: 1.

Lesson 1 of 2. New letters:
  E  .
  T  -
  A  .-
Which letter is - (a to z)? t
Yes, - is T. Right: 1 of 1.
Send A in dots and dashes: ----
No, .- is A. Right: 1 of 2.
Which letter is . (a to z)? z
No, . is E. Right: 1 of 3.
Send T in dots and dashes: -
Yes, - is T. Right: 2 of 4.
You need 3 right answers and lose a heart. Hearts left: 0.
You lose the course. Letters that you know: 0.
Your best score so far: 0 letters.

Write, read or learn (w/r/l)? quit

Goodbye!
'''


def test_a_course_won():
    """A lost heart brings the same lesson again; the last lesson wins."""
    replay('morse_code', WON, 3, **SHORT)


def test_a_course_lost():
    """With the last heart the course ends."""
    replay('morse_code', LOST, 4, **SHORT)


def code_table():
    """Return {code: letter} for all that the game knows."""
    codes = borrow('morse_code').CODES
    return {code: letter for letter, code in codes.items()}


def player(wrong=(), after='quit'):
    """Return a player that answers right but for the questions in wrong.

    These are numbers, counted from 0 through the whole course. after is
    typed when the course is over, once; then the player leaves.
    """
    table = code_table()
    codes = {letter: code for code, letter in table.items()}
    others = iter(['learn', after, 'quit'])
    count = -1

    def play(screen):
        """Read the question and answer it."""
        nonlocal count
        question = screen.split('\n')[-1]
        asked = re.match(r'(?:Which letter is|Send) (\S+) ', question)
        if not asked:
            return next(others)
        count += 1
        sign = asked.group(1).lower()
        if question.startswith('Which'):
            return table[sign if count not in wrong else '...-']
        return codes[sign] if count not in wrong else '......'
    return play


def test_the_whole_course():
    """Who knows all passes seven lessons of six questions without a fault."""
    session = perform('morse_code', player(), 1)
    assert '''
- Learn: 7 lessons with a few new letters each. With 5 right answers of
  6 you go on to the next one; with fewer you lose a heart. Hearts: 3.
''' in session.opening
    for lesson in range(1, 8):
        assert f'\nLesson {lesson} of 7. New letters:\n' in session.transcript
        assert f'\nYou pass lesson {lesson}.\n' in session.transcript
    assert 'Right: 6 of 6.' in session.transcript
    assert len(session.typed) == 2 + 7 * 6
    assert session.replies[-2].endswith('''
You know all 26 letters and win the course! Hearts left: 3.
Your best score so far: 26 letters.

Write, read or learn (w/r/l)? ''')


@pytest.mark.parametrize('wrong, end', [
    ([0], 'You pass lesson 1.'),
    ([0, 5], 'You need 5 right answers and lose a heart. Hearts left: 2.')])
def test_five_of_six_pass_a_lesson(wrong, end):
    """One wrong answer is allowed, two are not."""
    session = perform('morse_code', player(wrong), 2)
    assert f'of 6.\n{end}\n\nLesson' in session.replies[6]


def test_three_hearts():
    """Three failed lessons end the course; passed ones keep their letters."""
    wrong = [6, 7, 18, 19, 30, 31]
    session = perform('morse_code', player(wrong), 2)
    hearts = re.findall(r'Hearts left: (\d)', session.transcript)
    assert hearts == ['2', '1', '0']
    assert len(session.typed) == 2 + 6 * 6
    assert session.replies[-2].endswith(''' Hearts left: 0.
You lose the course. Letters that you know: 12.
Your best score so far: 12 letters.

Write, read or learn (w/r/l)? ''')


def test_the_best_score_lasts_through_the_session():
    """A second course that goes wrong at once leaves it as it is."""
    wrong = [6, 7, 12, 13, 18, 19] + list(range(24, 42))
    session = perform('morse_code', player(wrong, after='learn'), 2)
    assert re.findall(r'know: (\d+)', session.transcript) == ['4', '0']
    assert session.transcript.count('best score so far: 4 letters.') == 2


@pytest.mark.parametrize('seed', range(6))
def test_what_a_lesson_asks(seed):
    """Each new letter once, the rest old ones, in both directions by turns."""
    session = perform('morse_code', player(), seed)
    table = code_table()
    lessons = re.split(r'Lesson \d', session.transcript)[1:]
    old = set()
    for lesson in lessons:
        shown = re.findall(r'^  ([A-Z])  ([.-]+)$', lesson, re.M)
        new = [letter.lower() for letter, code in shown]
        assert [table[code] for letter, code in shown] == new
        asked = re.findall(r'^(Which letter is|Send) (\S+)', lesson, re.M)
        assert [way for way, sign in asked] == ['Which letter is', 'Send'] * 3
        letters = [table.get(sign) or sign.lower() for way, sign in asked]
        for letter in new:
            assert letters.count(letter) == 1 or not old
        assert set(letters) - set(new) <= old
        old.update(new)
    assert ''.join(sorted(old)) == 'abcdefghijklmnopqrstuvwxyz'
    assert len({session.replies[1], perform('morse_code', player(),
                                            seed + 9).replies[1]}) == 2


def test_spaces_between_signs_are_forgiven():
    """A code may be typed sign by sign."""
    play = player()

    def spaced(screen):
        """Answer right, with a space after each sign of a code."""
        right = play(screen)
        return ' '.join(right) if set(right) <= set('.-') else right
    assert 'win the course' in perform('morse_code', spaced).transcript
