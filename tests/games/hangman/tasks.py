"""Tasks of Hangman: see tools/parts/judge.py."""

import re

from parts.scripted import load
from parts.screens import numbers_in, plain_question
from parts.trial import NAME

PREDICT = {'seed': 7, 'lines': ['e', 'e'], 'shows': 'tried e already.',
           'because': 'That you have tried it: ask_letter() wants a new one.'}

HINTS = {
    '*': 'They stand between two lines with three quotes, in small letters.',
    '**': 'When does main() know the word? And what does len(word) give?',
    '***': 'Two places: ask_letter() refuses words, and main() looks whether '
           'a letter is in the word. What if it is the word itself?',
}

ANSWERS = {
    '*': '''
+    aardvark woodpecker zebra
     alligator antelope armadillo badger beaver buffalo camel cheetah chicken
''',
    '**': '''
     word = random.choice(ANIMALS)
+    print(f'The word has {len(word)} letters.')
''',
    '***': '''
-        letter = input('Your letter (a to z): ').strip().lower()
+        letter = input('Your letter (a to z) or word: ').strip().lower()
@@
-        elif len(letter) != 1 or letter not in 'abcdefghijklmnopqrstuvwxyz':
-            print('Please type one letter from a to z, such as e.')
+        elif not letter.isascii() or not letter.isalpha() or len(letter) > 12:
+            print('Please type a letter or a word.')  # Not judged: wording.
@@
-        if letter in word:
+        if letter == word:
+            break
+        elif len(letter) == 1 and letter in word:
''',
}

LETTERS = 'zqxjvkwbfgpmyuhcdlnrstoiae'  # The rarest ones first.
GAMES = 400  # So many that no animal stays unseen.


def letters_of(word):
    """Return the letters that are in a word, and those that are not."""
    return list(dict.fromkeys(word)), [x for x in LETTERS if x not in word]


def ends(game, lines, seed):
    """Does a game end with the last of the lines, and not before?"""
    session = game.play(lines, seed)
    return session.ending == 'finished' and session.typed == lines


def secret(game, seed, others):
    """Return the secret word, '' if its letters do not find it.

    It is told at the end. Its letters end the game, whether or not a wrong
    one comes before. others: a set of words that are none, which grows.
    """
    last = game.play(list(LETTERS), seed).last.lower()
    for word in re.findall('[a-z]{2,}', last):
        right, wrong = letters_of(word)
        if word not in others:
            if ends(game, right, seed) and ends(game, wrong[:1] + right, seed):
                return word
            others.add(word)
    return ''


def secrets(game):
    """Return a Trial behind a question for a name, and {seed: secret word}."""
    asked = [plain_question(text) for text in game.play([NAME]).screens[:2]]
    if asked[-1] not in ('', asked[0]):
        game = game.with_first([NAME])
    others = set()
    found = {seed: secret(game, seed, others) for seed in range(30)}
    return game, {seed: word for seed, word in found.items() if word}


def one_star(game):
    """Do three new animals come up that can be found, and old ones, too?"""
    old = set(load(game.original.path).ANIMALS)
    game, found = secrets(game)
    if old.isdisjoint(found.values()):
        return 'The animals that were there before should come up, too.'
    new, others = {''}, set(old)
    for seed in range(GAMES):
        new.add(secret(game, seed, others))
        if len(new) > 3:
            return ''
    return (f'In {GAMES} games, three new animals should come up that letters '
            f'from a to z can find, not {len(new) - 1}.')


def two_stars(game):
    """Does the first screen say how many letters the word has?"""
    game, found = secrets(game)
    for seed, word in found.items():
        if len(word) not in numbers_in(game.play([], seed).opening):
            return (f'When the animal is {word}, the first screen should say '
                    f'that it has {len(word)} letters.')
    return '' if found else 'At the end, the animal should be told.'


def lines_with(pattern, screen):
    """Return the lines, a set, that have the pattern, each number as #."""
    return {re.sub(r'\d+', '#', line) for line in screen.split('\n')
            if re.search(pattern, line)}


def whole_words(game, seed, word, other):
    """Say what is missing when the word, or another, is typed, or ''."""
    right, wrong = letters_of(word)
    wrong = wrong[:len(game.play(wrong, seed).typed)]  # So many lose.
    scripts = [before + [word] for before in (
        [], right[:2], right[:-1], wrong[:1] + right[:1], wrong[:-1])] + [
            [other] + wrong[:-1], wrong[:-1] + [other], [other] + right,
            right[:1] + wrong[:2] + [other] + wrong[2:-1],
            wrong[:2] + ['', '7'] + wrong[2:]]
    if not ends(game, [other, other] + wrong[:-1], seed):
        scripts.append([other, other] + wrong[:-2])
    if not ends(game, [''.join(wrong[:2])] + wrong, seed):
        scripts.append([word[:2]] + wrong[:-1])  # No short word is refused.
    for lines in scripts:
        if not ends(game, lines, seed):
            typed = ', '.join(line or 'Enter' for line in lines)
            return (f'The word {word} should win, and other words add one '
                    f'line each: then the game should end with {typed}.')
    screens = {end: game.play(lines, seed).screens for end, lines in (
        ('lost', wrong), ('won', wrong[:-1] + right), ('right', [word]),
        ('wrong', wrong[:-1] + [other]), ('one', wrong[:1] + [other]))}
    said = {end: lines_with('[A-Za-z]{3}', shown[-1])
            for end, shown in screens.items()}
    if (said['right'] & (said['lost'] - said['won'])
            or said['wrong'] & (said['won'] - said['lost'])):
        return f'It should be told that {word} wins, and that {other} loses.'
    drawn = [lines_with('^[^a-np-zA-NP-Z0-9]+$', screen)
             for screen in screens['lost'] + screens['one'][2:3]]
    if not (drawn[2] & drawn[3]) - drawn[1] <= drawn[-1]:
        return f'After the wrong word {other}, the drawing should grow.'
    game.play(['e!', 'a b', '12', word.upper()], seed)
    return ''


def three_stars(game):
    """Does the right word win, and another add a line to the drawing?"""
    game, found = secrets(game)
    pairs = [(seed, word, other) for seed, word in found.items()
             for other in sorted(set(found.values()))
             if len(word) == len(other) and word != other]
    said = [whole_words(game, *pair) for pair in pairs[:9:4]]
    return max(said, default='One question should take letters and words.')
