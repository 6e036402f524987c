"""Tasks of Morse Code: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.scripted import load
from parts.screens import numbers_in
from parts.trial import Missing

PREDICT = {'seed': 16, 'lines': ['', '-.'],
           'shows': 'No, A is .- and you sent N.',
           'because': 'An N: the dictionary turned round leads from -. to N, '
           'as CODES leads from N to -. and back costs a heart.'}

HINTS = {
    '*': 'The words of a lesson stand behind its letters, in one text.',
    '**': 'What counts begins with 0 in teach(), above the loop. When does '
          'it grow, and which lines come after each letter, right or wrong?',
    '***': 'The loop in main() goes through all lessons. If it also counted '
           'them, it could pass over those before the one that was chosen.',
}

ANSWERS = {
    '*': '''
-    'ETAN': 'ANT ATE EAT NEAT NET TAN TEA TEN TENT',
+    'ETAN': 'ANT ATE EAT NEAT NET TAN TEA TEN TENT ANTENNA TEENA',
''',
    '**': '''
     random.shuffle(waiting)
+    count = 0
@@
         if right:
             print('Right.')
+            count = count + 1
@@
             waiting.insert(0, letter)  # It comes once more.
+        print('Right:', count)
''',
    '***': '''
     hearts = HEARTS
+    first = int(ask('Begin with lesson (1 to 6)? ', '123456', [1],
+                    'Please type a number from 1 to 6.'))
+    number = 0
     for letters, words in LESSONS.items():
+        number = number + 1
+        if number < first:
+            continue
         hearts = teach(letters, words, hearts)
''',
}

SIGNS = re.compile(r'(?<![\w.-])[.-]{1,4}(?![\w.-])')  # A letter's code.
CAPITAL = re.compile(r'\b[A-Z]\b')


class Lessons:
    """A game, played to its end or as long as wanted.

    tables: the letters that were taught, a text for each lesson. steps: of
    each answer to a letter or word: (how many letters it had, was it right,
    the number of its lesson, the screen after it). words: the secret words.
    """

    def __init__(self, game, seed, wrong=(), most=99):
        """Answer all rightly, but those whose numbers, from 0, are wrong.

        most: so many lessons are played.
        """
        self.codes = load(game.original.path).CODES
        self.letters = {code: key for key, code in self.codes.items()}
        self.wrong, self.most = wrong, most
        self.tables, self.words, self.asked = [], [], []
        session = game.play(self.answer, seed)
        self.ended = session.ending == 'finished'
        self.steps = [
            step + (reply,)
            for step, reply in zip(self.asked, session.replies) if step]

    def answer(self, screen):
        """Return what is typed after a screen."""
        question = question_of(screen)
        code = SIGNS.findall(question) or SIGNS.findall(
            '\n'.join(screen.split('\n')[-2:]))
        known = [each for each in code if each in self.letters]
        right = len(self.asked) not in self.wrong
        if len(self.asked) > 99:
            return 'quit'
        if 'enter' in question.lower():
            self.tables.append(''.join(CAPITAL.findall('\n'.join(
                line for line in screen.split('\n')
                if CAPITAL.search(line) and SIGNS.search(line)))))
            self.asked.append(())
            return '' if len(self.tables) <= self.most else 'quit'
        if CAPITAL.search(question) and not SIGNS.search(question):
            typed = self.codes[CAPITAL.findall(question)[-1]]
            self.asked.append((1, right, len(self.tables)))
            return typed if right else '.' if typed == '-' else '-'
        word = ''.join(self.letters[each] for each in known)
        if len(word) > 1:
            self.words.append(word)
        self.asked.append((len(word), right, len(self.tables)))
        return word if right else ('T' if word[:1] != 'T' else 'E') * len(word)


def one_star(game):
    """Do two new words come in the first lesson, of its letters only?"""
    old = set(load(game.original.path).LESSONS['ETAN'].split())
    found = set()
    for seed in range(150):
        lessons = Lessons(game, seed, (), 1)
        found.update(lessons.words[:1])
        if lessons.tables[:1] != ['ETAN'] or len(lessons.tables) < 2:
            break
        if len(found - old) > 1 and found & old:
            break
    strange = [word for word in found if not set(word) <= set('ETAN')]
    if strange:
        return (f'{strange[0]} came in the first lesson: its words should '
                'have no letters but E, T, A and N.')
    if not found & old:
        return 'The words that were there before should come, too.'
    return '' if len(found - old) > 1 else (
        'In the first lesson, two new words should come in some games.')


def two_stars(game):
    """Is it said after each letter how many were right in its lesson?"""
    for seed, wrong in enumerate([(), (1, 4), (2, 3), (1, 2, 3, 4)]):
        count, lesson = 0, 0
        lessons = Lessons(game, seed, wrong, 3)
        # Whoever loses need not be told.
        steps = lessons.steps[:-1] if lessons.ended else lessons.steps
        for length, right, number, reply in steps:
            if number != lesson:
                count, lesson = 0, number
            count += right
            if length == 1 and not any(
                    count in numbers_in(line)
                    for line in reply.lower().split('\n')
                    if re.search(r'\bright\b', line)):
                return (f'After a letter in lesson {number}, when {count} '
                        f'were right in it, "Right: {count}" should be seen.')
    return ''


def three_stars(game):
    """Does the game begin with the lesson that was chosen?"""
    tables = Lessons(game.original, 0).tables
    for number in (1, 3, 6):
        chosen = game.chosen(str(number), ('blub', '', '0', '7', '99'))
        lessons = Lessons(chosen, number)
        if lessons.tables != tables[number - 1:] or not lessons.ended:
            raise Missing(
                f'Who begins with lesson {number} should learn the letters '
                f'{tables[number - 1]} first, and win after lesson 6.')
    return ''
