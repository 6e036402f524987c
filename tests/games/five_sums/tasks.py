"""Tasks of Five Sums: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['31', '50', 'pass', '277'],
           'shows': 'Points: 6.',
           'because': 'You have 1 + 2 + 3 = 6 points: a pass brings nothing, '
           'but the row goes on after it.'}

HINTS = {
    '*': 'One is a constant, the other a text that is printed.',
    '**': 'A new variable begins at 0. Where is an answer known to be right?',
    '***': 'Below total = first + second, ask for the number of the sum. And '
           'how about 50 - 28, if the sum would be 22 + 28?',
}

ANSWERS = {
    '*': '''
-GOAL = 10  # The points that win. Try 6 or 15.
+GOAL = 15  # The points that win. Try 6 or 10.
@@
-            print('Right!')
+            print('Splendid!')
''',
    '**': '''
     score = 0
+    right = 0
@@
             score = score + row
+            right = right + 1
@@
     print()
+    print(f'Sums right: {right}')
     if score >= GOAL:
''',
    '***': '''
         total = first + second
+        sign = '+'
+        if number == 2 or number == 4:
+            sign = '-'
+            total = first
+            first = first + second
@@
-        answer = input(f'{first} + {second} = ').strip().lower()
+        answer = input(f'{first} {sign} {second} = ').strip().lower()
''',
}


def sum_of(screen):
    """Return what is asked: two numbers, and the sign between them."""
    found = re.findall(r'(\d+) *([-+]) *(\d+)', screen) or [(0, '', 0)]
    return int(found[-1][0]), int(found[-1][2]), found[-1][1]


def result_of(screen):
    """Return the right answer to a screen's question."""
    first, second, sign = sum_of(screen)
    return first - second if sign == '-' else first + second


def answered(game, seed, plan):
    """Return the Session of answers that are right, wrong or a pass (r, w, p).
    """
    letters = iter(plan)

    def player(screen):
        """Type what the next letter says."""
        right = result_of(screen)
        return {'r': str(right), 'w': str(right + 1), 'p': 'pass'}.get(
            next(letters, ''), CTRL_D)
    return game.play(player, seed)


def one_star(game):
    """Do 15 points win, and is only a right answer splendid?"""
    for seed in range(3):
        for plan in ('rwprr', 'rrrrr', 'pwrrp'):
            replies = answered(game, seed, plan).replies
            for number, (letter, told) in enumerate(zip(plan, replies), 1):
                if says(told, 'splendid') != (letter == 'r'):
                    wanted = 'Only after' if letter != 'r' else 'After'
                    return (f'{wanted} a right answer, "Splendid!" should be '
                            f'seen (sum {number}).')
        # 15, 10 and 6 points; the last sum is right in all three.
        ends = [re.sub(r'\d+', '', answered(game, seed, plan).last)
                for plan in ('rrrrr', 'prrrr', 'pprrr')]
        if 15 not in numbers_in(game.play([]).opening) or (
                ends[0] == ends[1] or ends[1] != ends[2]):
            return 'Only 15 points should win, and the first screen says so.'
    return ''


def two_stars(game):
    """Does the end say how many sums were right?"""
    for seed, plan in enumerate(('ppppp', 'rrrrr', 'rwprw', 'wrrpr', 'pwwpr')):
        last = answered(game, seed, plan).last.lower()
        found = re.findall(r'sums right\W*(\d+)', last) or re.findall(
            r'(\d+) sums right', last)
        right = plan.count('r')
        if set(found) != {str(right)}:
            return (f'When {right} of the sums were right, the end should say '
                    f'"Sums right: {right}".')
    return ''


def told(session, number):
    """Return the numbers after an answer, without those of the next sum."""
    screen = ''.join(session.screens[number:number + 1])
    return numbers_in(screen[:screen.rfind('\n') + 1])


def three_stars(game):
    """Are sums 2 and 4 take-aways, and their results right?"""
    for seed in range(20):
        session = answered(game, seed, 'rrrrr')
        for number, screen in enumerate(session.screens[:5], 1):
            first, second, sign = sum_of(screen)
            if sign != '+-'[number in (2, 4)]:
                return (f'The question of sum {number} should have a '
                        f'{"+-"[number in (2, 4)]} between two numbers.')
            if sign == '-' and first < second:
                return f'{first} - {second} would be below 0.'
        if 10 not in told(session, 4):
            return 'After four right answers there should be 10 points.'
        for letter in 'wp':
            session = answered(game, seed, 'r' + letter)
            if result_of(session.screens[1]) not in told(session, 2):
                return 'After a wrong answer, the right one should be seen.'
    return ''
