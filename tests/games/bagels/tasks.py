"""Tasks of Bagels: see tools/parts/judge.py."""

import itertools
import re

from parts.trial import Missing, numbers_in, says

PREDICT = {'seed': 1, 'lines': ['134'], 'shows': 'fermi pico',
           'because': 'The word fermi, for sorted() puts the words in the '
           'order of the alphabet, whatever the order of the digits.'}

HINTS = {
    '*': 'clue_for() makes the clues; main() explains them.',
    '**': 'Keep a list of the guesses in main(). A while loop can ask for a '
          'guess as long as the guess is in the list.',
    '***': 'Go through all the numbers that there are. One of them fits if, '
           'for each guess so far, clue_for() gives the same clue for it.',
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

+def count_possible(guesses, clues):
+    """Return how many numbers fit all the clues so far."""
+    count = 0
+    for number in range(10 ** DIGITS):
+        # 7 becomes 007: zeros are put before it until it is long enough.
+        secret = str(number).zfill(DIGITS)
+        fits = is_number(secret)
+        for place in range(len(guesses)):
+            if fits and clue_for(secret, guesses[place]) != clues[place]:
+                fits = False
+        if fits:
+            count += 1
+    return count
+
+
 def ask_guess(turn):
@@
     secret = ''.join(random.sample('0123456789', DIGITS))
+    guesses = []
+    clues = []
@@
         print(clue_for(secret, guess))
+        guesses.append(guess)
+        clues.append(clue_for(secret, guess))
+        print(f'Possible: {count_possible(guesses, clues)}')
''',
}


def clue(secret, guess):
    """Return how many digits of a guess are in place, and how many not."""
    there = sum(pair[0] == pair[1] for pair in zip(secret, guess))
    return there, len(set(secret) & set(guess)) - there


def numbers_of(game):
    """Return all numbers that the secret one may be, as texts."""
    for length in (3, 2, 4, 5):
        numbers = [''.join(digits) for digits
                   in itertools.permutations('0123456789', length)]
        if game.ends(numbers[:60]):
            return numbers
    raise Missing('The game should end when the guesses are used up.')


def secret_of(game, seed, numbers):
    """Return the secret number: it alone ends the game at once."""
    last = game.play(numbers[:60], seed).last
    for number in re.findall(r'\d+', last) + numbers[:60]:
        if number in numbers and game.ends([number], seed):
            return number
    raise Missing('The secret number should end the game, or end on it.')


def one_star(game):
    """Are the words of the clues hot, warm and cold?"""
    numbers = numbers_of(game)
    for seed in range(3):
        secret = secret_of(game, seed, numbers)
        wrong = [number for number in numbers if number != secret]
        for start in range(15):
            guesses = wrong[start + seed::len(wrong) // 5][:5]
            for guess, reply in zip(guesses, game.answers(guesses, seed)):
                there, elsewhere = clue(secret, guess)
                wanted = ['hot'] * there + ['warm'] * elsewhere or ['cold']
                words = [word for word in re.findall('[a-z]+', reply.lower())
                         if word in ('hot', 'warm', 'cold', 'fermi', 'pico',
                                     'bagels')]
                if sorted(words) != wanted:
                    return (f'When the number is {secret}, the clue to '
                            f'{guess} should be "{" ".join(wanted)}".')
    for word in ('hot', 'warm', 'cold'):
        if not says(game.play([]).opening, word):
            return f'The first screen should say what "{word}" means.'
    return ''


def two_stars(game):
    """Is "before" said of a number guessed again, and is no guess taken?"""
    numbers = numbers_of(game)
    for seed in range(3):
        secret = secret_of(game, seed, numbers)
        wrong = [number for number in numbers[seed:] if number != secret][:60]
        total = len(game.play(wrong, seed).typed)
        last = total - 1  # So many guesses, and the next one is the last.
        for plan in ([0, 0], [0, 0, 0, 1], [0, 1, 0], [0, 1, 1, 2, 0, 3, 2],
                     [*range(last), last - 1, 0, last - 1]):
            lines = [wrong[place] for place in plan]
            replies = game.answers(lines, seed)
            for count, guess in enumerate(lines):
                again = guess in lines[:count]
                if says(replies[count], 'before') != again:
                    return (f'After {", ".join(lines[:count + 1][-5:])}, it '
                            f'should {"" if again else "not "}say "before".')
            more = [number for number in wrong if number not in lines]
            taken = len(game.play(lines + more, seed).typed)
            if taken != total + len(plan) - len(set(plan)):
                return ('A number that was guessed before should take no '
                        f'guess: {", ".join(lines[-4:])} were typed.')
            if not game.ends(lines + [secret], seed):
                return (f'After {", ".join(lines[-4:])}, the right number '
                        f'({secret}) should still win.')
    return ''


def three_stars(game):
    """Is it said how many numbers fit all the clues so far?"""
    numbers = numbers_of(game)
    for seed in range(3):
        secret = secret_of(game, seed, numbers)
        fitting = numbers
        lines = []
        while len(lines) < 5:
            # A guess that fits, while there is one.
            others = [number for number in fitting + numbers
                      if number != secret and number not in lines]
            guess = others[seed * len(fitting) // 4]
            lines += [guess] if seed else ['blub', guess]
            fitting = [number for number in fitting
                       if clue(number, guess) == clue(secret, guess)]
            lines_seen = game.answers(lines, seed)[-1].split('\n')
            if not any(says(line, 'possible') and
                       len(fitting) in numbers_in(line)
                       for line in lines_seen):
                return (f'When the number is {secret}, after '
                        f'{", ".join(lines)} it should say "Possible: '
                        f'{len(fitting)}".')
    return ''
