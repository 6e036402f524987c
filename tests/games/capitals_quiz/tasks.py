"""Tasks of Capitals Quiz: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D, load
from parts.trial import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['lima', 'rome', 'stockholm', 'lisbon',
                                'warsaw', 'vienna', 'quito', 'brussels'],
           'shows': 'Country: Canada',
           'because': 'After the other seven: append() puts it at the end of '
           'the list, and pop(0) takes from its beginning.'}

HINTS = {
    '*': 'Write a new line above the last brace. What stands between a '
         'country and its capital, and what after the capital?',
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
     print('Type quit to leave.')
+    way = ask_name('Other way round (y/n)? ', ['y', 'n'])
+    answers = CAPITALS
+    if way == 'y':
+        answers = {}
+        for country in CAPITALS:
+            answers[CAPITALS[country]] = country
@@
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

SEEDS = range(30)  # So many games that each country comes up.


class Quiz:
    """A copy that asks in one direction.

    pairs: {what it asks about: the right answer}. old: those of the original.
    place: where it names what it asks about, in lines from the bottom.
    """

    def __init__(self, game, pairs):
        """Begin with the pairs of the original, and learn the others."""
        self.game, self.pairs, self.old = game, dict(pairs), dict(pairs)
        openings = [lines_of(game.play([], seed).opening)
                    for seed in range(12)]
        self.place = next((place for place in range(4) if len({
            lines[place] for lines in openings}) > 3), 0)
        self.seen = set()
        for seed in SEEDS:
            if len(self.seen - set(self.pairs)) < 9:
                self.learn(seed)

    def asked(self, screen):
        """Return what a screen asks about: its name, a line if it is new."""
        line = lines_of(screen)[self.place]
        near = [name for name in self.pairs if name.lower() in line.lower()]
        return next((name for name in near if says(line, name)), line)

    def play(self, seed, wrong=()):
        """Return what was asked about in a game, a list, and its Session.

        wrong: the numbers of the answers, from 0, that are not right; so are
        those to what is not in pairs.
        """
        asked = []

        def answer(screen):
            """Type what is right, or what is right elsewhere."""
            asked.append(self.asked(screen))
            right = self.pairs.get(asked[-1])
            if right and len(asked) - 1 not in wrong:
                return right
            others = [other for other in self.old.values() if other != right]
            return others[0] if len(asked) < 80 else CTRL_D
        return asked, self.game.play(answer, seed)

    def learn(self, seed):
        """Find what is right where pairs does not say it, in one game."""
        asked, session = self.play(seed)
        self.seen.update(asked)
        for number, name in enumerate(asked[:-1]):
            after = asked[number + 1]
            if name in self.pairs or name == after:
                continue
            for typed in names_in(session.replies[number]):
                lines = session.typed[:number] + [typed]
                if self.asked(self.game.answers(lines, seed)[-1]) == after:
                    self.pairs[name] = typed
                    break


def lines_of(screen):
    """Return the lines of a screen from the bottom, without numbers."""
    found = [re.sub(r'\d+', '', line).strip() for line in screen.split('\n')]
    return [line for line in reversed(found) if line] + [''] * 4


def names_in(text):
    """Return what may be the name of a capital in a text, long names first.
    """
    return [match.group(1) for count in (2, 1, 0) for match in re.finditer(
        r"(?=\b([A-Z][\w'-]*(?: [\w'-]+){%d}))" % count, text)]


def as_before(game):
    """Return the Quiz of a copy that asks for capitals."""
    pairs = load(game.original.path).CAPITALS
    for word in 'n', 'no':  # Perhaps it asks which way round.
        opening = game.play([]).opening
        if not any(says(opening, country) for country in pairs):
            game = game.with_first([word])
    return Quiz(game, pairs)


def one_star(game):
    """Do three new countries come up, and are ten asked for?"""
    quiz = as_before(game)
    if len(quiz.seen & set(quiz.old)) < 20:
        return 'The countries that were there before should come up, too.'
    for name in quiz.seen:
        if name not in quiz.pairs:
            return f'After "{name}", the right capital should be taken.'
    if len(quiz.pairs) < len(quiz.old) + 3:
        return ('In 30 games, three new countries should come up, not '
                f'{len(quiz.pairs) - len(quiz.old)}.')
    for seed in range(3):
        asked, session = quiz.play(seed)
        if len(set(asked)) != 10 or len(asked) != 10:
            return ('Whoever knows all capitals should be asked for 10 '
                    f'countries, not {len(set(asked))}.')
    return ''


def two_stars(game):
    """Is it said after each answer how many countries wait?"""
    quiz = as_before(game)
    for seed, wrong in (0, ()), (1, (0, 3)), (2, (2,)), (3, range(80)):
        count = len(quiz.play(seed)[0])
        asked, session = quiz.play(seed, wrong)
        typed = session.typed
        typed[2:2] = ['blub', '']
        replies = quiz.game.answers(typed, seed)
        for number, reply in enumerate(replies[:2] + replies[4:]):
            count -= number not in wrong
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
    for word, quiz in zip(('n', 'y'), quizzes):
        lost = len(quizzes[0].play(0, range(80))[0])
        for seed in range(3):
            count = len(quizzes[0].play(seed)[0])
            asked, session = quiz.play(seed)
            if len(set(asked)) != count or len(asked) != count:
                return (f'After "{word}", whoever knows {count} right answers '
                        'should have won.')
            asked, session = quiz.play(seed, (0,))
            told = [quiz.pairs[asked[0]], asked[0]]
            if asked[-1] != asked[0] or len(asked) != count + 1 or (
                    not says(session.replies[0], told[0])):
                return (f'After "{word}", {told[1]} should come back at the '
                        f'end if it is missed, and {told[0]} be told.')
            again = quiz.game.answers(['blub'] + session.typed, seed)[1:]
            if again != session.replies:
                return (f'After "{word}", an answer such as "blub" should be '
                        'refused and cost nothing.')
        if len(quiz.play(1, range(80))[0]) != lost:
            return f'After "{word}", {lost} wrong answers should lose.'
    return ''
