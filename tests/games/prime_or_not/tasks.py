"""Tasks of Prime or Not: see tools/parts/judge.py."""

import math
import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in

PREDICT = {'seed': 11, 'lines': ['n', 'y'], 'shows': '63 is 3 x 21.',
           'because': '3, as in 3 x 21: the loop tries 2, then 3, and there '
           'it returns, before it comes to 7 and 9.'}

HINTS = {
    '*': 'Both numbers are constants above the functions.',
    '**': 'A for loop can go up, until the next number times itself is too '
          'large; then break.',
    '***': 'A variable in main() keeps how many passes are left. What should '
           'ask() return for a pass, and how does it know that none is left?',
}

ANSWERS = {
    '*': '''
-RIGHT = 10  # This many right answers win. Try 5 or 15.
-WRONG = 3  # This many wrong answers lose. Try 2 or 5.
+RIGHT = 12  # This many right answers win. Try 5 or 15.
+WRONG = 2  # This many wrong answers lose. Try 3 or 5.
''',
    '**': '''
         lowest += STEP
+        for last in range(number):
+            if (last + 1) * (last + 1) > number:
+                break
+        print(f'Up to: {last}')
''',
    '***': '''
-def ask(number):
+def ask(number, passes):
@@
             return False
+        elif answer == 'pass' and passes > 0:
+            return 'pass'
@@
     wrong = 0
+    passes = 2
@@
-        says_prime = ask(number)
+        says_prime = ask(number, passes)
+        if says_prime == 'pass':
+            passes -= 1
+            print(f'{passes} left.')  # Not judged: a word for each answer.
+            continue
''',
}


def asked(screen):
    """Return the number that a screen asks about: the largest one."""
    return max(numbers_in(question_of(screen)) or numbers_in(screen) or {1})


def played(game, plan, seed):
    """Return the Session of a plan: r is the right answer, w a wrong one.

    Other words in the list are typed as they are.
    """
    moves = iter(plan)

    def choose(screen):
        """Return what the plan wants typed."""
        move = next(moves, CTRL_D)
        if move not in ('r', 'w'):
            return move
        number = asked(screen)
        prime = all(number % divisor for divisor in range(2, number))
        return 'y' if prime == (move == 'r') else 'n'
    return game.play(choose, seed)


def length(game, plan, seed):
    """Return after how many answers of a plan the game ends, or 0."""
    session = played(game, plan, seed)
    return len(session.typed) * (session.ending == 'finished')


def one_star(game):
    """Do 12 right answers win, and 2 wrong ones lose?"""
    opening = game.play([]).opening
    if not {12, 2} <= numbers_in(opening):
        return 'The first screen should say 12 right answers and 2 wrong ones.'
    for seed in range(4):
        for plan in ('r' * 20, 'xwr' + 'r' * 20, 'r' * 11 + 'wxr' + 'r' * 9,
                     'ww' + 'r' * 20, 'wrxw' + 'r' * 20, 'r' * 11 + 'ww'):
            right = wrong = count = 0
            while right < 12 and wrong < 2:
                right += plan[count] == 'r'
                wrong += plan[count] == 'w'
                count += 1
            if length(game, plan, seed) != count:
                return (f'With {right} right answers and {wrong} wrong ones '
                        'the game should end, and not before or after that.')
    return ''


def two_stars(game):
    """Is it said with each number how far to try?"""
    for seed in range(20):
        session = played(game, 'rrwrrxrrwrrrrrrrrrr', seed)
        for typed, screen in zip(['', *session.typed], session.screens[:-1]):
            number = asked(screen)
            far = re.findall(r'\bup to\D{0,20}(\d+)', screen.lower())
            if typed != 'x' and far[-1:] != [str(math.isqrt(number))]:
                return (f'With the number {number}, "Up to: '
                        f'{math.isqrt(number)}" should be seen.')
    return ''


def three_stars(game):
    """Is a pass neither right nor wrong, and the third one refused?"""
    for seed in range(4):
        right, wrong = [length(game, move * 60, seed) for move in 'rw']
        for before in ('', 'r', 'w' * (wrong - 1), 'r' * (right - 1)):
            plan = [*before, 'pass', 'x', 'Pass', 'PASS', 'x', 'r']
            numbers = list(map(asked, played(game, plan, seed).screens))
            numbers = numbers[len(before):] + [0] * 6
            if numbers[0] == numbers[1] or numbers[2] == numbers[3]:
                return ('After a pass the next number should come, not '
                        f'{numbers[1]} again.')
            plan = ['pass', 'r', 'pass', 'r', 'pass', 'r']
            late = list(map(asked, played(game, plan, seed).screens)) + [0] * 6
            if numbers[3] != numbers[4] or late[4] != late[5]:
                return 'A third pass in a game should be refused.'
        for move, most in (('r', right), ('w', wrong)):
            for before in range(most):
                for passes in (['pass', 'x', 'pass', 'pass'], ['pass']):
                    plan = [*move * before, *passes, *move * 60]
                    if length(game, plan, seed) != most + len(passes):
                        return 'A pass should be neither right nor wrong.'
    return ''
