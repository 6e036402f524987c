"""Tasks of Stars: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 60, 'lines': ['35'], 'shows': 'Stars: 2',
           'because': '2: you are 5 steps away, and 12 // 5 is 2, for 12 / 5 '
           'is 2.4 and // cuts the .4 off.'}

HINTS = {
    '*': 'One number above main(), and one sign in quotes that is multiplied.',
    '**': 'Keep the stars of each guess in a variable of their own. What '
          'should be in it before the first guess?',
    '***': 'There are two ways round. How long is the other one, when this '
           'one takes 90 steps of 100?',
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
+    stars_before = LIGHT  # Nobody sees more: the first guess is not warmer.
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
# How far away one guess after the other is; 0 stands for nonsense.
WALKS = ((13, 12, -5, 2), (2, -12, 3, 3), (7, 8, -6, 1), (4, 0, 6, 0, -5, 3),
         (12, 0, -2, 1, 2), (1, 4, -3, 4))


def secret(game, seed):
    """Return the secret number: it alone ends the game at once."""
    lost = game.play(['2'] * 60, seed).last
    for number in sorted(numbers_in(lost)) + list(range(1, 1001)):
        if game.ends([str(number)], seed):
            return number
    return 0


def secrets(game):
    """Return (the number, its seed) of some games, sorted by the number."""
    return sorted((secret(game, seed), seed) for seed in range(24))


def stars(game, guess, seed):
    """Return how many stars the first guess shows, as * or #."""
    return len(re.findall('[*#]', game.answers([str(guess)], seed)[0]))


def one_star(game):
    """Are there 8 guesses, and is # shown for each star?"""
    said = numbers_in(game.play([]).opening)
    for number, seed in secrets(game)[10:14]:
        light = stars(game, number + 1, seed)
        for steps in (1, -1, 2, -3, 4, -5, 7, 13):
            replies = game.play([str(number + steps)] * 60, seed).replies
            if len(replies) != 8:
                return f'There should be 8 guesses, not {len(replies)}.'
            for reply in replies:
                count = light // abs(steps)
                if light < 2 or light not in said or '*' in reply or (
                        reply.count('#') != count):
                    return (f'At {abs(steps)} from the number you should see '
                            '# for each star, and no *.')
    return ''


def two_stars(game):
    """Is "Warmer!" said when there are more stars than before, only then?"""
    for number, seed in secrets(game)[10:14]:
        light = stars(game, number + 1, seed)
        count = len(game.play([str(number + 1)] * 60, seed).typed)
        for walk in WALKS:
            for steps in (list(walk), [13] * (count - 4) + list(walk)):
                lines = [str(number + step) if step else 'blub'
                         for step in steps]
                before, last = light, 'the start'
                replies = game.play(lines, seed).replies
                for step, line, reply in zip(steps, lines, replies):
                    now = light // abs(step) if step else before
                    if says(reply, 'warmer') != (now > before):
                        return (f'When the number is {number}, "Warmer!" '
                                f'should {"" if now > before else "not "}be '
                                f'seen for {line} after {last}.')
                    before, last = now, line
    return ''


def three_stars(game):
    """Is the highest number next to 1?"""
    top = max(numbers_in(question_of(game.play([]).opening)), default=100)
    found = secrets(game)
    for number, seed in found[:2] + found[-2:] + found[11:13]:
        light = max(stars(game, number + step, seed) for step in (-1, 1))
        for steps in (1, 2, 3, light // 2, light, light + 1):
            for guess in (number - steps, number + steps):
                guess = (guess - 1) % max(top, 1) + 1
                for reply in game.play([str(guess)] * 2, seed).replies:
                    seen = len(re.findall('[*#]', reply))
                    if steps and top > 2 * steps and seen != light // steps:
                        return (f'When the number is {number}, the stars for '
                                f'{guess} should be {light // steps}.')
    return ''
