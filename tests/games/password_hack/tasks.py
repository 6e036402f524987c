"""Tasks of Password Hack: see tools/parts/judge.py."""

import re

PREDICT = {'seed': 122, 'lines': ['heart'],
           'shows': 'Letters of HEART that are right: 0',
           'because': 'None: zip() puts H beside E, E beside A and so on, '
           'and no pair is alike.'}

HINTS = {
    '*': 'Two constants say how many doors there are, and how many words.',
    '**': 'zip() again: begin with an empty text, and for each pair add the '
          'letter or a "_". When does main() know that a word is wrong?',
    '***': 'Let ask_word() also give back REMOVE. main() knows which words '
           'are wrong and not tried; remove() takes one out of a list.',
}

ANSWERS = {
    '*': '''
-DOORS = 3  # How many doors there are. Try 1 or 5.
-CHOICES = 12  # How many words are on each door. Try 8 or 14.
+DOORS = 4  # How many doors there are. Try 1 or 5.
+CHOICES = 14  # How many words are on each door. Try 8 or 12.
''',
    '**': '''
             tried[word] = count_right(word, password)
+            if word != password:  # Not judged: the right word may show, too.
+                shown = ''
+                for letter, wanted in zip(word, password):
+                    if letter == wanted:
+                        shown += letter
+                    else:
+                        shown += '_'
+                print(shown)
''',
    '***': '''
-def ask_word(words, tried):
+def ask_word(words, tried, can_remove):
@@
             sys.exit()  # This ends the program.
+        if answer == 'REMOVE' and can_remove:
+            return answer
@@
         tried = {}  # For each word tried here: how many letters are right.
+        can_remove = True
@@
             show(words, tried)
-            word = ask_word(words, tried)
+            word = ask_word(words, tried, can_remove)
+            while word == 'REMOVE':
+                can_remove = False
+                wrong = []
+                for other in words:
+                    if other != password and other not in tried:
+                        wrong.append(other)
+                words.remove(random.choice(wrong))
+                show(words, tried)  # Not judged: it comes again soon.
+                word = ask_word(words, tried, can_remove)
''',
}


def on_door(screen):
    """Return the words of the last list on a screen, as a list."""
    lists = re.findall(r'(?m)(?:^\W*\d+\W+[A-Za-z]{3}.*\n?){3,}', screen)
    last = ''.join(lists[-1:])
    return re.findall(r'(?m)^\W*\d+\W+([A-Za-z]+)', last)


def door(game, before, seed):
    """Return the words of the door after these lines, and the password.

    The password is '' if the game is over.
    """
    words = on_door(game.play(before, seed).screens[len(before)])
    left = words
    while left:
        replies = game.play(before + left, seed).replies[len(before):]
        for word, reply in zip(left, replies):
            if len(set(on_door(reply)) - set(words)) > 1:  # The next door.
                return words, word
        last = left[max(len(replies) - 1, 0)]
        if game.ends(before + [last], seed):
            return words, last
        left = left[len(replies):] if replies else []
    return words, ''


def one_star(game):
    """Are there four doors with fourteen words each?"""
    for seed in range(3):
        opened = []
        while len(opened) < 9 and not game.ends(opened, seed):
            words, password = door(game, opened, seed)
            if len(set(words)) != 14:
                return ('There should be 14 words on each door, not '
                        f'{len(set(words))}.')
            opened.append(password)
        if len(opened) != 4:
            return f'There should be 4 doors to open, not {len(opened)}.'
    return ''


def two_stars(game):
    """Is it shown which letters of a wrong word are in the right place?"""
    for seed in range(4):
        opened = []
        while len(opened) < 3 and not game.ends(opened, seed):
            words, password = door(game, opened, seed)
            pairs = sorted(
                (''.join(letter if letter == wanted else '_' for
                         letter, wanted in zip(word, password)), word)
                for word in words if word != password)
            pairs = pairs[:1] + pairs[-1:] + pairs[seed + 1:-1]
            lines = opened + [word for shown, word in pairs]
            replies = game.play(lines, seed).replies[len(opened):]
            for (shown, word), reply in zip(pairs, replies[:-1]):
                if not re.search('(?<![A-Z_])' + ' ?'.join(shown)
                                 + '(?![A-Z_])', reply.upper()):
                    return (f'After {word}, when the password is {password}, '
                            f'"{shown}" should be seen.')
            opened.append(password)
    return ''


def three_stars(game):
    """Does remove take a wrong word off, once at each door, for no try?"""
    for seed in range(30):
        before = []
        while len(before) <= 2 * (seed < 3) and not game.ends(before, seed):
            words, password = door(game, before, seed)
            wrong = [word for word in words if word != password]
            tries = len(game.play(before + wrong, seed).typed) - len(before)
            count = seed % max(tries - 1, 1)  # Words tried before.
            lines = before + wrong[:count] + ['remove']
            shown = [on_door(reply) for reply in game.play(
                lines + wrong[count:], seed).replies[len(lines) - 1:]]
            gone = set(words) - set(max(shown, default=[], key=len))
            if len(gone) != 1 or not gone <= set(wrong[count:]):
                return (f'After {count} wrong words at a door, remove should '
                        'take off just one wrong word that was not tried.')
            lines += ['remove', 'blub', *gone] + [
                word for word in wrong[count:] if word not in gone]
            session = game.play(lines, seed)
            shown = ''.join(session.replies[len(before) + count + 1:])
            if on_door(shown) and gone != set(words) - set(on_door(shown)):
                return 'The second remove at a door should be refused.'
            if len(session.typed) != len(before) + 4 + tries:
                return 'Neither remove nor the word that went may take a try.'
            before += ['remove', password]
    return ''
