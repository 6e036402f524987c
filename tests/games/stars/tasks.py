"""Tasks of Stars: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.trial import numbers_in, says

PREDICT = {'seed': 0, 'lines': ['35'], 'shows': 'Stars: 2',
           'because': '2: you are 5 steps away, and 12 // 5 is 2, for 12 / 5 '
           'is 2.4 and // cuts the .4 off.'}

HINTS = {
    '*': 'The 8 belongs to a constant above main(). Look for the * that is '
         'multiplied, in quotes.',
    '**': 'Keep the stars of the guess before in a new variable, and think '
          'of what it should be before the first guess.',
    '***': 'There are two ways from the guess to the number. How long is the '
           'other one, if the first takes 90 steps of 100?',
}

ANSWERS = {
    '*': '''
-GUESSES = 5  # Try 4 or 8.
+GUESSES = 8  # Try 4 or 5.
@@
-            print(f'Stars: {stars} ' + '*' * stars)
+            print(f'Stars: {stars} ' + '#' * stars)
''',
    '**': '''
     guesses_left = GUESSES
+    stars_before = LIGHT  # More than that is never seen.
@@
             print(f'Guesses left: {guesses_left}')
+            if stars > stars_before:
+                print('Warmer!')
+            stars_before = stars
''',
    '***': '''
             steps = abs(guess - number)
+            if steps > HIGHEST - steps:
+                steps = HIGHEST - steps
             stars = LIGHT // steps
''',
}


def secret(game, seed):
    """Return the secret number: it alone ends the game at once."""
    lost = game.play(['2'] * 60, seed).last
    for number in sorted(numbers_in(lost)) + list(range(1, 1001)):
        if game.ends([str(number)], seed):
            return number
    return 0


def highest(game):
    """Return the highest number that can be guessed."""
    return max(numbers_in(question_of(game.play([]).opening)), default=100)


def marks(reply, signs='*#'):
    """Return how many stars are drawn."""
    return len(re.findall(f'[{signs}]', reply))


def around(game, number, steps):
    """Return guesses so many steps away from the number, below and above."""
    return [guess for guess in (number - steps, number + steps)
            if 1 <= guess <= highest(game)]


def one_star(game):
    """Are there 8 guesses, and is # shown for each star?"""
    for seed in range(4):
        number = secret(game, seed)
        for steps in (1, 2, 3, 4, 1, 40):
            for guess in around(game, number, steps):
                lines = [str(guess)] * 60
                replies = game.play(lines, seed).replies
                if len(replies) != 8:
                    return f'There should be 8 guesses, not {len(replies)}.'
                ...
    return ''
