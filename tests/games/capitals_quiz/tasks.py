"""Tasks of Capitals Quiz: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D, load
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['lima', 'rome', 'stockholm', 'lisbon',
                                'warsaw', 'vienna', 'quito', 'brussels'],
           'shows': 'Country: Canada',
           'because': 'After the other seven: append() puts it at the end of '
           'the list, and pop(0) takes from its beginning.'}

HINTS = {
    '*': 'Write a new line above the last brace, with the same signs.',
    '**': 'The list waiting has the countries. How long is it after each '
          'answer, once a missed one is back in it?',
    '***': 'Make a second dictionary from the first: go through its countries '
           'in a for loop. For a capital it gives the country.',
}

ANSWERS = {
    '*': '''
-QUESTIONS = 8  # Try 5 or 20.
+QUESTIONS = 10  # Try 5 or 20.
@@
     'Sweden': 'Stockholm', 'Thailand': 'Bangkok', 'Vietnam': 'Hanoi',
+    'Chile': 'Santiago', 'India': 'New Delhi', 'Lebanon': 'Beirut',
 }
''',
    '**': '''
             print(f'No, it is {CAPITALS[country]}. Lives left: {lives}')
+        print(f'Waiting: {len(waiting)}')
''',
    '***': '''
+    answers = CAPITALS
+    if ask_name('Other way round (y/n)? ', ['y', 'n']) == 'y':
+        answers = {}
+        for country in CAPITALS:
+            answers[CAPITALS[country]] = country
-    waiting = random.sample(list(CAPITALS), QUESTIONS)
+    waiting = random.sample(list(answers), QUESTIONS)
@@
-        print(f'\\nCountry: {country}')
+        print(f'\\nWhat goes with {country}?')
@@
-        answer = ask_name('Its capital: ', CAPITALS.values())
-        if answer == CAPITALS[country]:
+        answer = ask_name('Your answer: ', answers.values())
+        if answer == answers[country]:
@@
-            print(f'No, it is {CAPITALS[country]}. Lives left: {lives}')
+            print(f'No, it is {answers[country]}. Lives left: {lives}')
''',
}

class Quiz:
    """A copy that asks in one direction.

    pairs: {what it asks about: the right answer}, as in the original.
    place: where it names what it asks about, in lines from the bottom.
    """

    def __init__(self, game, pairs):
        """Find the line that differs from game to game."""
        self.game, self.pairs = game, pairs
        lines = [lines_of(game.play([], seed).opening) for seed in range(12)]
        self.place = max(range(4), key=lambda place: len(
            {each[place] for each in lines}))

    def asked(self, screen):
        """Return what a screen asks about: its name, a line if it is new."""
        line = lines_of(screen)[self.place]
        return next((name for name in self.pairs if name.lower() in
                     line.lower() and says(line, name)), line)

    def play(self, seed, wrong=()):
        """Return what was asked about in a game, a list, and its Session.

        wrong: the numbers of the answers, from 0, that are not right; so are
        those to what is new.
        """
        asked = []

        def answer(screen):
            """Type what is right, or what is right elsewhere."""
            asked.append(self.asked(screen))
            right = self.pairs.get(asked[-1])
            if right and len(asked) - 1 not in wrong:
                return right
            return CTRL_D if len(asked) > 79 else next(
                other for other in self.pairs.values() if other != right)
        return asked, self.game.play(answer, seed)


def lines_of(screen):
    """Return the lines of a screen from the bottom, without numbers."""
    found = [re.sub(r'\d+', '', line).strip() for line in screen.split('\n')]
    return [line for line in reversed(found) if line] + [''] * 4


def as_before(game):
    """Return the Quiz of a copy that asks for capitals."""
    pairs = load(game.original.path).CAPITALS
    for word in 'n', 'no':  # Perhaps it asks which way round.
        if not any(says(game.play([]).opening, country) for country in pairs):
            game = game.with_first([word])
    return Quiz(game, pairs)


def one_star(game):
    """Do three new countries come up, and are ten asked for?"""
    quiz = as_before(game)
    games = [set(quiz.play(seed)[0]) for seed in range(30)]
    new = set().union(*games) - set(quiz.pairs)
    if len(set().union(*games) - new) < 20:
        return 'The countries that were there before should come up, too.'
    if len(new) < 3:
        return ('In 30 games, three new countries should come up, not '
                f'{len(new)}.')
    most = max(map(len, games))
    return '' if most == 10 else (
        f'A game should ask for 10 countries, not for {most}.')


def two_stars(game):
    """Is it said after each answer how many countries wait?"""
    quiz = as_before(game)
    for seed, wrong in (0, ()), (1, (0, 3)), (2, (2,)), (3, range(80)):
        count = len(set(quiz.play(seed)[0]))
        asked, session = quiz.play(seed, wrong)
        replies = quiz.game.answers(
            session.typed[:2] + ['blub', ''] + session.typed[2:], seed)
        for number, reply in enumerate(replies[:2] + replies[4:]):
            count -= number not in wrong and asked[number] in quiz.pairs
            said = [numbers_in(line) for line in reply.split('\n')
                    if says(line, 'waiting')]
            if not any(count in numbers for numbers in said):
                return (f'When {count} countries wait after answer '
                        f'{number + 1}, "Waiting: {count}" should be seen.')
    return ''


def three_stars(game):
    """Is there a quiz for capitals, and one the other way round?"""
    pairs = load(game.original.path).CAPITALS
    quizzes = [Quiz(game.chosen('no'), pairs), Quiz(game.chosen('yes'), {
        capital: country for country, capital in pairs.items()})]
    lost = len(quizzes[0].play(0, range(80))[0])
    for word, shown, quiz in zip('ny', ('country', 'capital'), quizzes):
        seeds = [seed for seed in range(20)
                 if set(quiz.play(seed)[0]) <= set(quiz.pairs)]
        if not seeds:
            return (f'After "{word}", a {shown} should be seen, and what goes '
                    'with it be taken.')
        for seed in seeds[:3]:
            count = len(quiz.play(seed)[0])
            asked, session = quiz.play(seed, (0,))
            right = quiz.pairs[asked[0]]
            quiz.game.demand_refusal([], session.typed[0], ('blub',), seed)
            if asked[-1] != asked[0] or len(asked) != count + 1 or (
                    not says(session.replies[0], right)):
                return (f'After "{word}", if only {asked[0]} is missed, '
                        f'{right} should be told, and it be asked again last.')
        if len(quiz.play(1, range(80))[0]) != lost:
            return f'After "{word}", {lost} wrong answers should lose.'
    return ''
