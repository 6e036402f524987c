"""Tasks of Times Tables: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.scripted import CTRL_D, Slow
from parts.screens import numbers_in, says

PREDICT = {'seed': 2, 'lines': '7 1 84 42 49 63 70 35 77 28 21'.split(),
           'shows': '\n7 x 8 = ',
           'because': 'Nine: append() puts it behind all that wait there.'}

HINTS = {
    '*': 'Two constants are 12 and 50 now. Where do they stand?',
    '**': 'Count in a variable. When does it grow, when is it 0 again?',
    '***': 'After divide, both question and right answer are other ones.',
}

ANSWERS = {
    '*': '''
-LARGEST = 12  # The tables go up to this one. Try 5 or 15.
-SECONDS = 50  # Whoever needs no more than these wins. Try 30 or 100.
+LARGEST = 20  # The tables go up to this one. Try 5 or 15.
+SECONDS = 90  # Whoever needs no more than these wins. Try 30 or 100.
''',
    '**': '''
     seconds = 0
+    row = 0
     while len(waiting) > 0 and seconds <= SECONDS:
@@
             print('Right.', end=' ')
+            row += 1
+            if row >= 3:
+                print(f'{row} in a row!', end=' ')
         else:
+            row = 0
             waiting.append(number)
''',
    '***': '''
+    kind = input('Times or divide (t/d)? ').strip().lower()
+    while kind not in ['t', 'times', 'd', 'divide']:
+        if kind == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: as above.
+            sys.exit()  # Not judged: as above.
+        kind = input('Please type t or d: ').strip().lower()
     table = ask_number(f'Your table (2 to {LARGEST}): ', 2, LARGEST)
@@
-        answer = ask_number(f'{table} x {number} = ', 1, 999)
-        if answer == table * number:
+        question = f'{table} x {number} = '
+        right = table * number
+        if kind in ['d', 'divide']:
+            question = f'{right} / {table} = '
+            right = number
+        answer = ask_number(question, 1, 999)
+        if answer == right:
             print('Right.', end=' ')
@@
-            print(f'No, it is {table * number}.', end=' ')
+            print(f'No, it is {right}.', end=' ')
''',
}


def asked(screen):
    """Return numbers and sign of a question, such as (7, 8, 'x'), or []."""
    found = re.findall(r'(\d+)\s*([x/])\s*(\d+)', question_of(screen))
    return found and (int(found[-1][0]), int(found[-1][2]), found[-1][1])


def played(game, wrong=(), table='5', seconds=1):
    """Return the Session of a game, and its questions as asked gives them.

    wrong: the numbers of wrong answers; nonsense follows, if seconds is 1.
    """
    questions = []
    nonsense = list(wrong) * (seconds == 1)

    def solve(screen):
        """Return the next line to type."""
        question = asked(screen)
        if not question or len(questions) > 50:
            return CTRL_D if questions else table
        if len(questions) in nonsense:
            nonsense.remove(len(questions))
            return 'blub'
        questions.append(question)
        first, second, sign = question
        right = first * second if sign == 'x' else first // max(second, 1)
        line = Slow(right + (len(questions) in wrong))
        line.seconds = seconds
        return line
    return game.play(solve, 1), questions


def one_star(game):
    """Are there 90 seconds, and tables up to 20?"""
    if not asked(game.answers(['20'])[0]) or asked(game.answers(['21'])[0]):
        return 'The largest table that may be chosen should be 20.'
    if not re.search(r'\b90\b', game.play([]).opening):
        return 'The first screen should speak of 90 seconds.'
    for seconds in (7, 8, 11):
        count = len(played(game, range(60), seconds=seconds)[1])
        if count != 90 // seconds + 1:
            return f'The time should be up after 90 s, not {count * seconds}.'
    return ''


def two_stars(game):
    """Is it said how many right answers come in a row, from three on?"""
    for wrong in ((), (1,), (3, 6), (4, 9, 11), (2, 5, 10)):
        session = played(game, wrong)[0]
        replies = [reply for reply, typed, before in zip(
            session.replies, session.typed, session.screens)
                   if asked(before) and typed != 'blub']
        row = 0
        for count, reply in enumerate(replies, 1):
            row = 0 if count in wrong else row + 1
            said = [part for part in re.split('[.!?\n]', reply)
                    if says(part, 'in a row')]
            if row > 2 and row not in numbers_in(' '.join(said)):
                return f'It should say here that {row} are "in a row".'
            if row < 3 and said:
                return 'The words "in a row" should wait for a third answer.'
    return ''


def three_stars(game):
    """Are all questions of the kind that was chosen, and answered so?"""
    for kind, sign, example in (('divide', '/', '56 / 7'),
                                ('times', 'x', '7 x 8')):
        chosen = game.chosen(kind)
        for table, wrong in (('2', ()), ('5', (1, 10))):
            session, questions = played(chosen, wrong, table)
            if {question[2] for question in questions} != {sign}:
                return f'After "{kind}" there should only be "{example}".'
            if [len(set(questions)), len(questions)] != [10, 10 + len(wrong)]:
                return f'After "{kind}", too, ask ten questions, as before.'
            if wrong and int(session.typed[1]) - 1 not in numbers_in(
                    session.replies[1]):
                return f'After "{kind}" a miss should show the right answer.'
    return ''
