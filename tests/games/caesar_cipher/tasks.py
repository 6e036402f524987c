"""Tasks of Caesar Cipher: see tools/parts/judge.py."""

import re

from parts.scripted import load
from parts.trial import Missing

PREDICT = {'seed': 5, 'lines': ['c=z'], 'shows': 'Key 3: ',
           'because': 'Key 3: from z round the end to c are three places.'}

HINTS = {
    '*': 'SAYINGS is a list: each text in it has quotes and a comma.',
    '**': 'secret.count(letter) says how often a letter comes. Go through '
          'ALPHABET, and keep the letter that was the best so far.',
    '***': 'ask_key() may return 0 for a hint, for that is no key. What '
           'should main() do with a 0, and what should it leave out?',
}

ANSWERS = {
    '*': '''
     'two slow snails do not hurry more than one',
+    'the fox counts the geese and then the stars',
+    'whoever hums in the dark is never alone',
+    'one good joke is worth ten umbrellas',
 ]
''',
    '**': '''
     tries_left = TRIES
+    best = 'a'
+    for letter in ALPHABET:
+        if secret.count(letter) > secret.count(best):
+            best = letter
+    print(f'Most often: {best}')

''',
    '***': '''
             sys.exit()  # This ends the program.
+        if answer == 'hint':
+            return 0
@@
         tries_left -= 1
-        print(f'Key {guess}:', shift(secret, -guess))
+        if guess == 0:
+            print('e:', saying.count('e'))
+        else:
+            print(f'Key {guess}:', shift(secret, -guess))
''',
}


def ends_of(line):
    """Return {length: text} of all that begins with a word and ends a line."""
    words = line.strip().split(' ')
    texts = [' '.join(words[number:]) for number in range(len(words))]
    return {len(text): text for text in texts if len(text) > 2}


def moved_by(old, new):
    """Return how far each letter of a text has moved in another, else 0."""
    keys = {(ord(second) - ord(first)) % 26 for first, second
            in zip(old, new) if first.islower() or first != second}
    return keys.pop() if len(keys) == 1 else 0


def reading(game, seed):
    """Return what is secret, what it says, and the key, from a whole game."""
    session = game.play(['1'] * 60, seed)
    found = [('', '', 1)]
    for line in session.opening.split('\n'):
        secrets = ends_of(line)
        for text in map(ends_of, session.last.split('\n')):
            for length in set(secrets) & set(text):
                key = moved_by(text[length], secrets[length])
                if key:
                    found.append((secrets[length], text[length], key))
    # The longest texts are what key 1 made of the secret, and what it says.
    right = max(found, key=lambda each: (len(each[0]), each[2] != 1))
    if not right[0]:
        raise Missing('The secret message and, at the end, what it says '
                      'should be seen.')
    return right


def one_star(game):
    """Do three sayings come up that the original does not have?"""
    known = set(load(game.original.path).SAYINGS)
    new = set()
    for seed in range(150):
        new |= {reading(game, seed)[1]} - known
        if len(new) > 2:
            return ''
    return f'In 150 games, three new sayings should come up, not {len(new)}.'


def two_stars(game):
    """Is the letter named that comes most often in the secret message?"""
    for seed in range(20):
        secret = reading(game, seed)[0]
        counts = {letter: secret.count(letter) for letter in secret
                  if letter.isalpha()}
        said = re.findall(r'most often\W*([a-z])\b',
                          game.play([], seed).opening.lower())
        if not said or counts.get(said[-1]) != max(counts.values()):
            best = max(counts, key=counts.get)
            return (f'For the message "{secret[:40]}" the first screen should '
                    f'say "Most often: {best}".')
    return ''


def three_stars(game):
    """Does hint take a try and count e, as often as it is typed?"""
    for seed in range(5):
        secret, saying, key = reading(game, seed)
        wrong = '1' if key != 1 else '2'
        tries = len(game.play([wrong] * 60, seed).typed)
        for before in range(tries):
            for lines in ([wrong] * before, ['hint'] * before + ['blub']):
                session = game.play(lines + ['HINT'] + [wrong] * 60, seed)
                reply = (session.replies + [''] * 60)[len(lines)].lower()
                counts = re.findall(r'\be\W+(\d+)', reply)
                if counts[-1:] != [str(saying.count('e'))]:
                    return (f'When it says "{saying[:40]}", hint should show '
                            f'"e: {saying.count("e")}".')
                if len(session.typed) != tries + lines.count('blub'):
                    return 'Each hint should take one try, like a guess.'
            if before + 1 < tries and game.answers(
                    ['hint'] * (before + 1) + [str(key)], seed)[-1].count(
                        saying) == 0:
                return 'After a hint, the right key should still win.'
    return ''
