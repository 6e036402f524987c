"""Tasks of Vowel Thief: see tools/parts/judge.py."""

import re

from parts.scripted import load
from parts.trial import Missing

PREDICT = {'seed': 6, 'lines': ['sunflower'],
           'shows': 'What is left: B C Y C L',
           'because': 'B, C, Y, C and L: in VOWELS is no y, so it stays.'}

HINTS = {
    '*': 'What the thief takes is a constant. The first screen does not read '
         'it, but says it in its own words.',
    '**': 'How long is the word, and how long is what is left? len() knows.',
    '***': 'Look at without_vowels(): what could grow there instead of '
           'nothing, when a letter is a vowel?',
}

ANSWERS = {
    '*': '''
-VOWELS = 'aeiou'
+VOWELS = 'aeiouy'
@@
-    print('A thief has taken all vowels, a, e, i, o and u, out of my words.')
+    print('A thief has taken all a, e, i, o, u and y out of my words.')
''',
    '**': '''
         print('What is left:', ' '.join(left.upper()))
+        print(f'Taken: {len(word) - len(left)}')
''',
    '***': '''
                 print(f'My word begins with {word[:hints]}.')
+            elif answer == 'gaps':
+                points -= 2
+                gaps = ''
+                for letter in word:
+                    if letter in VOWELS:
+                        gaps += '_'
+                    else:
+                        gaps += letter.upper()
+                print(gaps)
''',
}


def words_of(game, seed):
    """Return a list of (word, what is left of it), played rightly.

    A word is known by the letters that are seen; they may be S P A C E D.
    """
    words = load(game.original.path).WORDS
    found = []
    while len(found) < 9:
        session = game.play([word for word, left in found], seed)
        if session.ending == 'finished':
            break
        screen = re.sub(r'\b[A-Za-z](?: [A-Za-z])+\b', lambda run: run.group(
            ).replace(' ', ''), session.screens[len(found)])
        seen = re.findall('[a-z]+', screen.lower())
        fits = [(word, left) for word in words
                for left in (re.sub('[aeiou]', '', word),
                             re.sub('[aeiouy]', '', word)) if left in seen]
        if not fits:
            raise Missing('Of each word the letters that are no vowels should '
                          'be seen, and the right word should be taken.')
        found += fits[:1]
    return found


def one_star(game):
    """Is each y gone, too, and does the first screen say so?"""
    if not re.search(r'\b(aeiou)?y\b', game.play([]).opening.lower()):
        return 'The first screen should say that the thief takes each y.'
    for seed in range(20):
        for word, left in words_of(game, seed):
            if 'y' in left:
                return f'The y of {word} should be gone.'
    return ''


def two_stars(game):
    """Is it said with each word how many letters are gone?"""
    for seed in range(8):
        found = words_of(game, seed)
        screens = game.play([word for word, left in found], seed).screens
        for screen, (word, left) in zip(screens, found):
            gone = len(word) - len(left)
            if not re.search(rf'\btaken\b[^\d\n]*\b{gone}\b|'
                             rf'\b{gone}\b[^\d\n]*\btaken\b', screen.lower()):
                return f'With the word {word}, "Taken: {gone}" should be seen.'
    return ''


def with_gaps(word, left):
    """Return a word in capitals with _ for each letter that is not left."""
    return ''.join(letter.upper() if letter in left else '_'
                   for letter in word)


def three_stars(game):
    """Does gaps show where letters are missing, for 2 points?"""
    for seed in range(5):
        found = words_of(game, seed)
        points = len(game.play(['hint'] * 40, seed).typed)
        words = [word for word, left in found]
        for place, (word, left) in enumerate(found):
            for before in ([], ['hint'], ['gaps'], ['x7', 'hint', '']):
                lines = words[:place] + before
                rest = points - before.count('hint') - 2 * before.count('gaps')
                if rest <= 2:
                    continue
                shown = game.answers(lines + ['GAPS'], seed)[-1].upper()
                if with_gaps(word, left) not in shown.replace(' ', ''):
                    return (f'For {word} gaps should show '
                            f'"{with_gaps(word, left)}".')
                lines += ['gaps', 'x7']
                session = game.play(lines + ['hint'] * 40, seed)
                if len(session.typed) != len(lines) + rest - 2:
                    return ('Gaps should cost 2 points, and the hints after '
                            'it 1 point each.')
                lines += words[place:]
                if game.play(lines, seed).typed != lines:
                    return f'After gaps, {word} should still be right.'
    return ''
