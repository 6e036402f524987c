"""Tasks of Five Letters: see tools/parts/judge.py."""

import re

from parts.scripted import load
from parts.trial import Missing

PREDICT = {'seed': 34, 'lines': ['bread'], 'shows': 'Clue: .re..',
           'because': '.re.. is: tiger has an r and an e, but both in another '
           'place, so they are small; b, a and d are not in it.'}

HINTS = {
    '*': 'One is a constant. Then look for points, in clue_for() and main().',
    '**': 'Go through the letters of the guess, and count those that are in '
          'secret.',
    '***': 'ask_guess() refuses hint now. And what should main() do with it '
           'before it makes a clue?',
}

ANSWERS = {
    '*': '''
-GUESSES = 6  # Try 5 or 10.
+GUESSES = 8  # Try 5 or 10.
@@
-            clue += '.'
+            clue += '-'
@@
-    print('  .  this letter is not in the word')
+    print('  -  this letter is not in the word')
''',
    '**': '''
         print('Clue:', clue_for(secret, guess))
+        found = 0
+        for letter in guess:
+            if letter in secret:
+                found += 1
+        print(f'Found: {found}')
''',
    '***': '''
-        if is_guess(guess):
+        if is_guess(guess) or guess == 'hint':
             return guess
@@
         guess = ask_guess(turn)
+        if guess == 'hint':
+            print(f'First letter: {secret[0]}')
+            continue
''',
}

WRONG = 'jqxzv'  # It ends no game, and no word has all these letters.


def secrets(game, count):
    """Yield (seed, secret word, all guesses that there are) of some games."""
    for seed in range(count):
        lost = game.play([WRONG] * 60, seed)
        for word in re.findall('[a-z]{5}', lost.last.lower()) + list(
                load(game.original.path).WORDS):
            if lost.ending == 'finished' and len(set(word)) == 5 and (
                    game.ends([word], seed)):
                yield seed, word, len(lost.typed)
                break
        else:
            raise Missing('A game should end when the guesses are used up, or '
                          'with the right word.')


def guesses(word):
    """Return wrong guesses with 0 to 5 letters of a word, here and there."""
    other = ''.join(letter for letter in 'zyxwvutsrqponmlkjihgfedcba'
                    if letter not in word)
    return [word[0] + word[2] + word[1] + other[:2], other[:5],
            word[1:] + word[0], other[1] + word[1:], word[4] + other[3:7],
            other[4:6] + word[2] + other[6] + word[1],
            word[1] + word[0] + word[2:], word[:4] + other[2]]


def clue(word, guess):
    """Return the clue to a guess, with - for a letter that is not there."""
    return ''.join(letter.upper() if letter == right
                   else letter if letter in word else '-'
                   for letter, right in zip(guess, word))


def one_star(game):
    """Are there 8 guesses, and is there - for what is not in the word?"""
    if '-' not in game.play([]).opening:
        return 'The first screen should say what a - in the clue means.'
    for seed, word, count in secrets(game, 3):
        if count != 8:
            return f'There should be 8 guesses, not {count}.'
        typed = guesses(word)
        for guess, reply in zip(typed, game.answers(typed, seed)):
            if clue(word, guess) not in reply.replace(' ', ''):
                return (f'When the word is {word}, the clue to {guess} should '
                        f'be {clue(word, guess)}.')
    return ''


def two_stars(game):
    """Is it said how many letters of the guess are in the word?"""
    for seed, word, count in secrets(game, 4):
        lines = guesses(word)[seed:] + guesses(word)
        lines[1:1] = ['blub', '']
        replies = game.play(lines[:count + 2], seed).replies
        for number in [0] + list(range(3, len(replies))):
            found = 5 - clue(word, lines[number]).count('-')
            said = re.findall(r'\bfound\W*(\d+)|(\d+) found',
                              replies[number].lower())
            if {''.join(each) for each in said} != {str(found)}:
                return (f'When the word is {word}, the clue to '
                        f'{lines[number]} should come with "Found: {found}".')
    return ''


def three_stars(game):
    """Does a hint take one guess, and tell the first letter?"""
    for seed, word, count in secrets(game, 4):
        for places in ([0], [1], [count - 1], [0, 1], [2, 4], range(count),
                       [0, count - 1]):
            lines = [WRONG] * count
            for place in places:
                lines[place] = ('hint', 'HINT', ' Hint ')[place % 3]
            lines[1:1] = ['hin']
            session = game.play(lines + [WRONG] * 3, seed)
            for line, reply in zip(lines, session.replies):
                told = re.findall(r'first letter.*?\b([a-z])\b',
                                  reply.lower())
                if set(told) != set(word[0]) and 'hint' in line.lower():
                    return (f'When the word is {word}, hint should be '
                            f'answered with "First letter: {word[0]}".')
            if len(session.typed) != count + 1:
                return ('A hint should take one guess, at any time, and what '
                        'is no hint, such as "hin", none.')
        lines = ['hint', WRONG, 'hint', word]
        if game.play(lines + [WRONG], seed).typed != lines:
            return f'After {", ".join(lines[:3])}, {word} should win.'
    return ''
