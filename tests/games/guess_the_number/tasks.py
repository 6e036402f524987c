"""Tasks of Guess the Number: see tools/parts/judge.py."""

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['50', '500', '25'], 'shows': 'Guesses left: 5',
           'because': 'Nothing: 500 is refused before guesses_left is made '
           'smaller, so two guesses leave 5 of 7.'}

HINTS = {
    '*': 'Two constants stand above main(). Which one is 100 now?',
    '**': 'How far is a guess from the number? That is guess - number, or '
          'number - guess. Ask for both, where a wrong guess is counted.',
    '***': 'Ask before the line guesses_left = GUESSES, in a while loop that '
           'goes on until the answer is easy or hard.',
}

ANSWERS = {
    '*': '''
-HIGHEST = 100  # The number is from 1 to this one. Try 10 or 1000.
+HIGHEST = 1000  # The number is from 1 to this one. Try 10 or 100.
''',
    '**': '''
             guesses_left = guesses_left - 1
+            if guess != number and -3 <= guess - number <= 3:
+                print('You are close!')
             if guess == number:
''',
    '***': '''
     number = random.randint(1, HIGHEST)
-    guesses_left = GUESSES
+    level = input('Easy or hard (e/h)? ').strip().lower()
+    while level not in ('e', 'easy', 'h', 'hard'):
+        if level == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: the same.
+            return  # Not judged: the same.
+        level = input('Please type e or h: ').strip().lower()
+    guesses_left = 10
+    if level == 'h' or level == 'hard':
+        guesses_left = 5
''',
}


# The first randint(1, 1000) with these seeds is 865, 138, 979, 1 and 1000.
SEEDS = 0, 1, 2, 1514, 992


def guesses(game, line, seed):
    """Return how many guesses a game takes, if it is always the same one."""
    return len(game.play([line] * 60, seed).typed)


def secret(game, seed):
    """Return the secret number: it alone ends the game at once."""
    lost = game.play(['2'] * 60, seed).last
    for number in sorted(numbers_in(lost)) + list(range(1, 1001)):
        if game.ends([str(number)], seed):
            return number
    return 0


def one_star(game):
    """Do the numbers go up to 1000, and no further?"""
    opening = game.play([]).opening
    if 1000 not in numbers_in(opening):
        return 'The first screen should say that the numbers go up to 1000.'
    if guesses(game, '1000', 1) == 60 or guesses(game, '1001', 1) < 60:
        return '1000 should count as a guess, and 1001 should be refused.'
    found = [secret(game, seed) for seed in SEEDS]
    if max(found) < 101:
        return 'In five games, the number should be above 100 at least once.'
    if 0 in found or found[:3] == [865, 138, 979] and found[3:] != [1, 1000]:
        return 'Each number from 1 to 1000 should come up at times, no other.'
    return ''


def two_stars(game):
    """Is "close" said when a wrong guess is 3 or less away, and only then?"""
    highest = max(numbers_in(question_of(game.play([]).opening)), default=100)
    for seed in range(8):
        number = secret(game, seed)
        far = '1' if number > highest / 2 else str(highest)
        last = guesses(game, far, seed) - 1
        for step in (-5, -4, -3, -1, 0, 1, 2, 3, 4, 5):
            guess = number + step
            if not 1 <= guess <= highest or far == str(guess):
                continue
            for before in (0, 1, last):
                lines = [far] * before + [str(guess)]
                close = 0 < abs(step) <= 3
                if says(game.play(lines, seed).replies[-1], 'close') != close:
                    return (f'When the number is {number}, the guess {guess} '
                            f'should {"" if close else "not "}be called close'
                            f' (guess {before + 1}).')
    return ''


def three_stars(game):
    """Does easy give 10 guesses, and hard 5?"""
    for word, wanted in (('easy', 10), ('hard', 5)):
        seen = {guesses(game.chosen(word), line, 1) for line in '12'}
        if max(seen) != wanted:
            return (f'After "{word}" there should be {wanted} guesses, '
                    f'not {max(seen)}.')
    return ''
