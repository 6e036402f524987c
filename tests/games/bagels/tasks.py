"""Tasks of Bagels: see tools/parts/judge.py."""

import itertools
import re

from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['134'], 'shows': 'fermi pico',
           'because': 'Fermi: sorted() puts the words in alphabetical order.'}

HINTS = {
    '*': 'clue_for() makes the clues; main() explains them.',
    '**': 'Keep a list of the guesses in main(). Which loop asks on as long '
          'as a guess is in it?',
    '***': 'Begin with a list of all the numbers. Those stay in it for which '
           'clue_for() gives the same clue to your guess.',
}

ANSWERS = {
    '*': '''
         if guess[place] == secret[place]:
-            words.append('fermi')
+            words.append('hot')
         elif guess[place] in secret:
-            words.append('pico')
+            words.append('warm')
@@
-        return 'bagels'
+        return 'cold'
@@
-    print('    fermi   one digit is right, and in the right place')
-    print('    pico    one digit is right, but in the wrong place')
-    print('    bagels  no digit is right')
+    print('    hot   one digit is right, and in the right place')
+    print('    warm  one digit is right, but in the wrong place')
+    print('    cold  no digit is right')
''',
    '**': '''
+    tried = []
     for turn in range(1, GUESSES + 1):
         guess = ask_guess(turn)
+        while guess in tried:
+            print(f'You have guessed {guess} before.')
+            guess = ask_guess(turn)
+        tried.append(guess)
''',
    '***': '''
     secret = ''.join(random.sample('0123456789', DIGITS))
+    possible = []
+    for number in range(10 ** DIGITS):
+        # 7 becomes 007: zeros come before it until it is long enough.
+        text = str(number).zfill(DIGITS)
+        if is_number(text):
+            possible.append(text)
@@
         print(clue_for(secret, guess))
+        fitting = []
+        for number in possible:
+            if clue_for(number, guess) == clue_for(secret, guess):
+                fitting.append(number)
+        possible = fitting
+        print(f'Possible: {len(possible)}')
''',
}


def clue(secret, guess):
    """Return the words of a clue, sorted, as a list."""
    words = ['hot' if digit == right else 'warm'
             for digit, right in zip(guess, secret) if digit in secret]
    return sorted(words) or ['cold']


def secret_and_wrong(game, seed):
    """Return the secret number and a list of all other numbers there are."""
    for length in (3, 2, 4):
        digits = itertools.permutations('0123456789', length)
        numbers = [''.join(each) for each in digits]
        lost = game.play(numbers[:60], seed)
        for found in re.findall(r'\d+', lost.last) + numbers[:60]:
            if lost.ending == 'finished' and found in numbers and game.ends(
                    [found], seed):  # It alone ends the game at once.
                numbers.remove(found)
                return found, numbers
    raise Missing('A game should end with the secret number.')


def one_star(game):
    """Are the words of the clues hot, warm and cold?"""
    for seed in range(3):
        secret, wrong = secret_and_wrong(game, seed)
        for start in range(seed, 15):
            guesses = wrong[start::len(wrong) // 5][:5]
            for guess, reply in zip(guesses, game.answers(guesses, seed)):
                seen = re.findall(r'\b(hot|warm|cold|fermi|pico|bagels)\b',
                                  reply.lower())
                if sorted(seen) != clue(secret, guess):
                    return (f'When the number is {secret}, the clue to {guess}'
                            f' should be "{" ".join(clue(secret, guess))}".')
    for word in ('hot', 'warm', 'cold'):
        if not says(game.play([]).opening, word):
            return f'The first screen should say what "{word}" means.'
    return ''


def two_stars(game):
    """Is "before" said of a number guessed again, and is no guess taken?"""
    for seed in range(3):
        secret, wrong = secret_and_wrong(game, seed)
        total = len(game.play(wrong[:60], seed).typed)
        for plan in ([0, 0], [0, 0, 0, 1], [0, 1, 0], [0, 1, 1, 2, 0, 3, 2],
                     [*range(total - 1), total - 2, 0, total - 2]):
            lines = [wrong[place] for place in plan]
            for count, reply in enumerate(game.answers(lines, seed)):
                again = lines[count] in lines[:count]
                if says(reply, 'before') != again:
                    return (f'After {", ".join(lines[:count + 1][-5:])}, it '
                            f'should {"" if again else "not "}say "before".')
            taken = len(game.play(lines + wrong[total:60], seed).typed)
            if taken != total + len(plan) - len(set(plan)):
                return ('A number that was guessed before should take no '
                        f'guess. {", ".join(lines[-4:])} were typed.')
    return ''


def three_stars(game):
    """Is it said how many numbers fit all the clues so far?"""
    for seed in range(3):
        secret, wrong = secret_and_wrong(game, seed)
        fitting = wrong + [secret]
        lines = []
        while len(lines) < 5:
            # A guess that fits, while there is one.
            others = [number for number in fitting + wrong
                      if number not in lines + [secret]]
            guess = others[seed * len(fitting) // 4]
            lines += [guess] if seed else ['blub', guess]
            fitting = [number for number in fitting
                       if clue(number, guess) == clue(secret, guess)]
            reply = game.answers(lines, seed)[-1]
            if not any(says(line, 'possible') and len(fitting) in numbers_in(
                    line) for line in reply.split('\n')):
                return (f'When the number is {secret} and {", ".join(lines)} '
                        f'are typed, "Possible: {len(fitting)}" should come.')
    return ''
