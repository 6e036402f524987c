"""Tasks of Word Scramble: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['h'] * 4, 'shows': 'Your total: 0',
           'because': '0 points, not -2: the loop ends when nothing is left, '
           'and after the loop stands return 0.'}

HINTS = {
    '*': 'The words stand in WORDS, one text for each word of a game.',
    '**': 'What does play_word() return for a word that was not found? Keep '
          'such words in a list in main().',
    '***': 'Another elif in play_word(): what letters were at first, they can '
           'become again.',
}

ANSWERS = {
    '*': '''
     'airplane birthday computer elephant kangaroo mountain sandwich umbrella',
+    'blackbird breakfast butterfly chocolate crocodile dragonfly hamburger',
 ]
''',
    '**': '''
     total = 0
+    missed = []
     for row in WORDS:
-        total += play_word(random.choice(row.split()))
+        word = random.choice(row.split())
+        points = play_word(word)
+        if points == 0:
+            missed.append(word)
+        total += points
         print(f'Your total: {total}')

+    if missed != []:
+        print('Missed:', ', '.join(missed))
     if total >= GOAL:
''',
    '***': '''
-        answer = input(f'Points: {points}. Your word, or hint (h): ')
+        answer = input(f'Points: {points}. Your word, hint or mix (h/m): ')
@@
             print(f'My word begins with {word[:hints]}.')
+        elif answer in ['m', 'mix']:
+            points -= 1
+            letters = ' '.join(mixed_up(word).upper())
+            print('Letters:', letters)
         elif answer == word:
''',
}


def tokens(text):
    """Return the words of a text in small letters; S P A C E D is one, too."""
    text = re.sub(r'\b[A-Za-z](?: [A-Za-z])+\b',
                  lambda run: run.group().replace(' ', ''), text)
    return re.findall('[a-z]{3,}', text.lower())


def words_of(game, seed):
    """Return the words of a game: each is told some time after its letters."""
    letters, *replies = map(tokens, game.play(['h'] * 200, seed).screens)
    found = []
    for reply in replies:
        new = [word for word in reply if any(
            sorted(word) == sorted(mixed) and word != mixed
            for mixed in letters)]
        found += [word for word in new[:1] if word not in found]
        if new or found[-1:] and found[-1] in reply:
            letters = reply  # Those of the next word are among them.
    if len(found) < 5 or not game.ends(found, seed):
        raise Missing('There should be five words or more in a game, each '
                      'told when nothing is left of its points.')
    return found


def losing(game, words, seed):
    """Return the lines that lose the first word: hints, and wrong words."""
    hints = len(game.play(['h'] * 200, seed).typed) // len(words)
    wrong = words[0][1:] + words[0][0]
    replies = game.answers([wrong] * 60, seed)
    told = [says(reply, words[0]) for reply in replies] + [True]
    return ['h'] * hints, [wrong] * (told.index(True) + 1)


def one_star(game):
    """Is there a sixth word, of nine letters?"""
    for seed in range(4):
        words = words_of(game, seed)
        if len(words) != 6:
            return f'A game should have six words, not {len(words)}.'
        if len(words[5]) != 9 or len(words[0]) == 9:
            return ('The sixth word should have nine letters, not '
                    f'{len(words[5])} as in {words[5]}.')
    return ''


def two_stars(game):
    """Are just the words that were not found named after "Missed:"?"""
    for seed in range(3):
        words = words_of(game, seed)
        hints, wrong = losing(game, words, seed)
        for plan in ('ffffff', 'hhhhhh', 'hfffff', 'ffffww', 'fhfwff',
                     'fgwfff', 'gwgwgw', 'wwwwfh'):
            lines = []
            for word, way in zip(words, plan):
                lines += {'f': [word], 'g': hints[1:] + [word], 'h': hints,
                          'w': [word[1:] + word[0]] * len(wrong)}[way]
            last = game.play(lines, seed).last
            named = tokens(last.lower().partition('missed')[2])
            for word, way in zip(words, plan):
                if (word in named) != (way in 'hw'):
                    return (f'At the end, {word} should '
                            + ('be named after "Missed:". It was not found.'
                               if way in 'hw' else
                               'not be named after "Missed:". It was found.'))
            total = len(wrong) * plan[:len(words)].count('f')
            if 'g' not in plan and total not in numbers_in(last):
                return f'The points at the end should still be {total}.'
    return ''


def three_stars(game):
    """Does mix bring a new order of the letters, for one point?"""
    for seed in range(4):
        words = words_of(game, seed)
        worth = len(losing(game, words, seed)[1])
        for place, word in enumerate(words[:5]):
            for typed in (['mix'], ['m'], ['M', 'blub', ' Mix ']):
                lines = words[:place] + typed + [word]
                screens = game.play(lines, seed).screens + [''] * len(lines)
                old, new = [{each for each in tokens(screen)
                             if sorted(each) == sorted(word)}
                            for screen in screens[place:place + 2]]
                # The order of a short word may come again.
                if not new or len(word) > 7 and new <= old:
                    return (f'After {typed[0]} the letters of {word} should '
                            'come in a new order.')
                total = (place + 1) * worth - (len(typed) + 1) // 2
                if total not in numbers_in(screens[len(lines)]):
                    return (f'After {", ".join(lines[-4:])}, the total should '
                            f'be {total}.')
    return ''
