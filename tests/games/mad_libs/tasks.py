"""Tasks of Mad Libs: see tools/parts/judge.py."""

import re

from parts.screens import plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'shows': ' BIG CAT. ',
           'lines': 'the Cat,box,pizza,bang,hut,cook,big,run'.split(','),
           'because': 'The word CAT: ask() leaves the article out and makes '
           'the letters small, and upper() makes them big.'}

HINTS = {
    '*': 'Where does a story end and the next begin? KINDS names the holes.',
    '**': 'Keep the longest word seen so far. The game ends in two places.',
    '***': 'With three words in wrong, the first goes to the place of the '
           'second, and that one to the place of the third.',
}

ANSWERS = {
    '*': '''
     to [Doing word]." Since then it has lived in our [Building].
+\'\'\', \'\'\'
+    Dear [Job], I am sorry. I wanted to [Doing word] with your
+    [Describing word] [Animal]. But it said "[Noise]", ate my
+    [Food] and ran into the [Building]. Please bring your [Thing].
 \'\'\']
''',
    '**': '''
     words = ask_words()
+    longest = ''
+    for word in words:
+        if len(word) > len(longest):
+            longest = word
@@
             print('I mixed up these words:', ', '.join(wrong))
+            print(f'Longest: {longest}')
             return  # This ends main(), and so the game.
     print('You have found them all: you win!')
+    print(f'Longest: {longest}')
''',
    '***': '''
     print()
+    level = ask('Easy or hard (e/h)? ')
+    while level not in ['e', 'easy', 'h', 'hard']:
+        level = ask('Please type e or h: ')
     words = ask_words()
@@
-    wrong = random.sample(words, 2)
+    wrong = random.sample(words, 2)
+    if level in ['h', 'hard']:
+        wrong = random.sample(words, 3)
     mixed = words[:]
-    mixed[words.index(wrong[0])] = wrong[1]
-    mixed[words.index(wrong[1])] = wrong[0]
+    for number in range(len(wrong)):
+        # The one before the first is the last: its number is -1.
+        mixed[words.index(wrong[number])] = wrong[number - 1]
''',
}

WORDS = ['qua' + letter * 3 for letter in 'bcdfghjklmnpqrstvwxyz']


def told(game, seed, words=WORDS):
    """Return the words that a story takes, and the screen that tells it."""
    screens = game.play(words, seed).screens
    asked = [plain_question(screen) for screen in screens[:len(words) + 1]]
    count = asked.index(asked[-1])
    if count < 2 or len(asked) <= len(words):
        raise Missing('After the words, the question for those in the wrong '
                      'place should come.')
    return words[:count], screens[count]


def pattern(screen):
    """Return a story without its words, and those as they stand there."""
    # A line about the last word comes first, and then empty lines.
    story = re.split(r'\A.*\n|\n{5,}', screen)[-1]
    text = ' '.join(story.lower().split())
    known = '|'.join(WORDS)
    return re.sub(known, '#', text), re.findall(known, text)


def wrong_words(game, seed, words):
    """Return those of the words that do not end the game when named first."""
    return [word for word in words if not game.ends(words + [word], seed)]


def one_star(game):
    """Is there a story that the original does not have, with all holes?"""
    old = {pattern(told(game.original, seed)[1])[0] for seed in range(20)}
    new = {}
    for seed in range(40):
        words, screen = told(game, seed)
        new[pattern(screen)[0]] = words, pattern(screen)[1]
    if len(new) <= len(old):
        return f'In 40 games, {len(old) + 1} different stories should come.'
    for text, (words, seen) in new.items():
        if '[' in text or set(words) != set(seen):
            return ('In each story all of the words should stand in holes, '
                    'and no hole should stay open.')
    return ''


def two_stars(game):
    """Is the longest word named at the end, whether won or lost?"""
    for seed in range(4):
        count = len(told(game, seed)[0])
        for place in range(count):
            words = WORDS[:count]
            words[place] += 'aeiouy'[:1 + seed]
            wrong = wrong_words(game, seed, words)
            right = [word for word in words if word not in wrong]
            for more in wrong, right[:1], wrong[:1] + right[-1:]:
                lines = ['x' * 30] + words + more
                last = game.play(lines, seed).last.lower()
                named = ' '.join(part for part in re.split(r'[.!?\n]', last)
                                 if says(part, 'longest'))
                if [word for word in words if says(named, word)] != [
                        words[place]]:
                    return (f'When {words[place]} is the longest word, the '
                            f'end should say "Longest: {words[place]}".')
    return ''


def three_stars(game):
    """Are two words mixed up in an easy game, and three in a hard one?"""
    right = {}  # What stands where in a story.
    for level, mixed in ('easy', 2), ('hard', 3):
        chosen = game.chosen(level)
        for seed in range(12):
            words, screen = told(chosen, seed)
            wrong = wrong_words(chosen, seed, words)
            if len(wrong) != mixed:
                return (f'In a game called {level}, {mixed} words should be '
                        f'in the wrong place, not {len(wrong)}.')
            if chosen.ends(words + wrong[1:], seed) or not chosen.ends(
                    words + wrong, seed):
                return (f'A game called {level} should end when {mixed} '
                        'words are named that are in the wrong place.')
            text, seen = pattern(screen)
            if mixed == 2:  # The two have changed places.
                right[text] = [{wrong[0]: wrong[1], wrong[1]: wrong[0]}.get(
                    word, word) for word in seen]
            moved = {word for word, other in zip(seen, right.get(text, seen))
                     if word != other}
            if text in right and moved != set(wrong):
                return (f'In a game called {level}, {", ".join(moved)} were '
                        f'in the wrong place, and not {", ".join(wrong)}.')
    return ''
