"""Tasks of Code Cracker: see tools/parts/judge.py."""

import itertools
import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['xo'], 'shows': 'Codes that fit: 230',
           'because': 'No: here 230 of 1296, in most games fewer than 320. '
           'Each answer throws most of the codes away.'}

HINTS = {
    '*': 'Two constants say what codes are made of, and how many guesses '
         'there are.',
    '**': 'A list can keep the guesses. Where are the four places at which '
          'the game ends?',
    '***': 'marks() can also mark the guesses of a person. A new function can '
           'ask for them with ask_code(), and main() decides which game it '
           'is.',
}

ANSWERS = {
    '*': '''
-LETTERS = 'ABCDEF'  # What codes are made of. Try 'ABC' or 'ABCDEFGH'.
+LETTERS = 'ABCDE'  # What codes are made of. Try 'ABC' or 'ABCDEFGH'.
@@
-GUESSES = 4  # With so many, the computer cracks some 4 of 10. Try 3 or 6.
+GUESSES = 3  # With so many, the computer cracks few codes. Try 4 or 6.
''',
    '**': '''
     fits = all_codes()
+    guesses = []
     for turn in range(1, GUESSES + 1):
         guess = random.choice(fits)
+        guesses.append(guess)
@@
             print('I have cracked your code: I win.')
+            print('Guesses:', ' '.join(guesses))
             return
@@
             print('No code has such marks. One was wrong: nobody wins.')
+            print('Guesses:', ' '.join(guesses))
             return
@@
         print('It does not fit your marks. One was wrong: nobody wins.')
+    print('Guesses:', ' '.join(guesses))
''',
    '***': '''
+def crack():
+    """Let the player crack a random code."""
+    code = random.choice(all_codes())
+    for turn in range(8):
+        guess = ask_code()
+        print('Marks:', marks(code, guess) or '-')
+        if guess == code:
+            print('You have cracked it: you win!')  # Not judged: xxxx tells.
+            return
+    print('No guesses are left. It was', code)  # Not judged: a kindness.
+
+
 def main():
@@
     print('Type quit to leave.')
+
+    who = ''
+    while who not in ['ME', 'YOU']:
+        who = ask('Who cracks (me/you)? ')
+    if who == 'YOU':
+        crack()
+        return
 
     fits = all_codes()
''',
}


def marks(code, guess):
    """Return the marks of a guess, as the rules say."""
    right = sum(one == two for one, two in zip(code, guess))
    common = sum(min(code.count(letter), guess.count(letter))
                 for letter in set(guess))
    return 'x' * right + 'o' * (common - right)


def codes_in(text):
    """Return what looks like codes in a text, as a list."""
    return re.findall(r'\b[A-H]{2,4}\b', text)


def played(game, seed, code='', wrong=''):
    """Return a Session and the computer's guesses in it.

    code: what the player thinks of; without one, the marks are impossible.
    wrong: what is told at the end in its place.
    """
    size = len((codes_in(game.play([], seed).opening) or [''])[-1])
    guesses, asked = [], []

    def answer(screen):
        """Mark the guess on the screen, or tell the code."""
        found = [each for each in codes_in(screen) if len(each) == size]
        if not found or len(guesses) > 9:
            asked.append(screen)
            return CTRL_D if len(asked) > 2 else wrong or code
        guesses.append(found[-1])
        return (marks(code, found[-1]) or '-' if code
                else 'x' * (size - 1) + 'o')
    return game.play(answer, seed), guesses


def one_star(game):
    """Are the codes made of five letters, and are there three guesses?"""
    size = len((codes_in(game.play([]).opening) or ['....'])[-1])
    if 5 ** size not in numbers_in(game.play([]).opening):
        return f'Of five letters, {5 ** size} codes should fit at first.'
    most, letters = 0, set()
    for seed in range(8):
        session, guesses = played(game, seed, 'EDAE'[:size])
        most = max(most, len(guesses))
        letters.update(''.join(guesses))
        if session.ending != 'finished':
            return 'The game should end after the code was told.'
    if letters != set('ABCDE'):
        return ('The computer should guess the letters A to E, not '
                f'{"".join(sorted(letters))}.')
    return '' if most == 3 else f'There should be 3 guesses, not {most}.'


def two_stars(game):
    """Are all the guesses shown at the end, however the game ends?"""
    first = (codes_in(game.play([], 1).opening) or ['....'])[-1]
    size = len(first)
    endings = [(first, ''), (('BCA' * 2)[:size], ''),
               (('CBA' * 2)[:size], 'C' * size), ('', 'A' * size)]
    for seed, (code, wrong) in itertools.product((1, 2, 3), endings):
        session, guesses = played(game, seed, code, wrong)
        if session.ending == 'finished' and not any(
                says(line, 'guesses') and codes_in(line) == guesses
                for line in session.last.split('\n')):
            return ('At the end, all the guesses should be shown in a row: '
                    f'"Guesses: {" ".join(guesses)}".')
    return ''


def three_stars(game):
    """Is it the computer that cracks with me, and the player with you?"""
    me, you = game.chosen('me'), game.chosen('you')
    letters = set()
    for seed in range(6):
        session, guesses = played(me, seed, 'ABCA')
        letters.update(''.join(guesses))
    if not guesses:
        return 'After "me", the computer should guess.'
    codes = [''.join(code) for code in itertools.product(
        sorted(letters), repeat=len(guesses[0]))]
    found = {cracked(you, seed, codes) for seed in range(4)}
    complaints = [each for each in found if each not in codes]
    if complaints or len(found) == 1:
        return (complaints or ['The code should be another one each time.'])[0]
    return ''


def cracked(game, seed, codes):
    """Return the code that the player has to find, or a complaint."""
    dice, fits = random.Random(seed), codes
    for round_number in range(4):
        typed = dice.sample(codes, min(8, len(codes)))
        replies = game.answers(['blub'] + typed, seed)[1:]
        for guess, reply in zip(typed, replies):
            told = re.findall(r'\b[xo]+\b', reply.split('\n')[0].lower()
                              or reply.lower())
            told = told[-1] if told else ''
            if reply:
                fits = [code for code in fits if sorted(
                    marks(code, guess)) == sorted(told)]
    if len(fits) != 1:
        return ('After "you", each guess should get its marks; a guess such '
                'as blub should not count.')
    others = [code for code in codes if code != fits[0]][:8]
    if not game.ends(fits, seed) or len(others) == 8 and (
            game.ends(others[:7], seed) or not game.ends(others, seed)
            or not game.ends(others[:7] + fits, seed)):
        return ('After "you", the game should end with the right code or '
                'after 8 guesses, and not before.')
    return fits[0]
