"""Tasks of Pig: see tools/parts/judge.py."""

import itertools
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in

PREDICT = {'seed': 3, 'lines': list('rrrhrr'), 'shows': 'You have 12.',
           'because': '12, as before: the 1 costs only what was at risk.'}

HINTS = {
    '*': 'Three constants stand above main(). Which two are meant?',
    '**': 'Where does your turn begin? A new variable should be 0 there.',
    '***': 'random.randint() stands in two places: each needs another die.',
}

ANSWERS = {
    '*': '''
-GOAL = 100  # The points that win. Try 50 or 200.
+GOAL = 50  # The points that win. Try 100 or 200.
@@
-HOLD = 20  # With this many points in a turn, I hold. Try 10 or 30.
+HOLD = 15  # With this many points in a turn, I hold. Try 10 or 30.
''',
    '**': '''
         # Your turn. Each break ends the loop, and with it the turn.
+        count = 0
@@
             elif answer == 'r' or answer == 'roll':
+                count = count + 1
+                print(f'Rolls: {count}')
''',
    '***': '''
-                if roll == 1:
-                    print('You roll 1: this turn brings you nothing.')
+                second = random.randint(1, SIDES)
+                print(f'You roll {roll} + {second}.')
+                if roll == 1 and second == 1:
+                    your_score = 0
+                if roll == 1 or second == 1:
                     points = 0
                     break
-                points = points + roll
-                print(f'You roll {roll}: {points} in this turn.',
+                points = points + roll + second
+                print(f'That makes {points} in this turn.',
@@
-            rolls = rolls + f' {roll}'
-            if roll == 1:
+            my_second = random.randint(1, SIDES)
+            rolls = rolls + f' {roll} + {my_second},'
+            if roll == 1 and my_second == 1:
+                my_score = 0
+            if roll == 1 or my_second == 1:
                 points = 0
                 break
-            points = points + roll
+            points = points + roll + my_second
''',
}

PAIR = re.compile(r'(\d+)\s*\+\s*(\d+)')


def one_star(game):
    """Are 50 points enough, and does the computer hold at 15?"""
    if 50 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 50 points win.'
    held = set()
    for seed, plan in itertools.product(range(30), ('h', 'rrrh')):
        moves = iter(plan * 99)
        session = game.play(lambda screen: 'h' if '50' in screen
                            else next(moves, CTRL_D), seed)
        scores = [0] + [  # The higher one: both stand above the question.
            max(map(int, re.findall(r'\d+(?=.*\n)', reply)[-2:]), default=0)
            for line, reply in zip(session.typed, session.replies[:-1])
            if line == 'h']
        if (session.ending != 'finished' or max(scores) >= 50
                or max(numbers_in(session.last), default=0) < 50):
            return 'A game should end as soon as somebody has 50 points.'
        if plan == 'h':  # You have no points, so the computer dares no more.
            held.update(new - old for old, new in zip(scores, scores[1:]))
    held = min((points for points in held if points > 0), default=0)
    return '' if held == 15 else (
        f'The computer should hold at 15 points in a turn, not at {held}.')


def two_stars(game):
    """Is the number of your rolls in this turn said after each of them?"""
    # When your turn is over, at least so many lines tell of the computer's.
    over = min(game.answers(['h'], seed)[0].count('\n') for seed in range(8))
    most = 0
    for seed in range(6):
        lines, count = list('rxrrrh') * 30, 0
        for line, reply in zip(lines, game.play(lines, seed).replies[:-1]):
            count += line == 'r'
            most = max(most, count)
            if line == 'r' and not re.search(
                    rf'\brolls\b[^\d\n]*\b{count}\b|\b{count} rolls?\b',
                    reply.lower()):
                return (f'After roll {count} of a turn, even if it is a 1, '
                        f'say "Rolls: {count}".')
            if line == 'h' or (line == 'r' and reply.count('\n') >= over):
                count = 0
    return '' if most > 2 else 'You should be able to roll three times.'


def after(score, rolls):
    """Return what a score is after a turn of such rolls of two dice."""
    dice = sum(rolls, ())
    return score * ((1, 1) not in rolls) if 1 in dice else score + sum(dice)


def three_stars(game):
    """Are two dice rolled by both, with the rules for 1 and for 1 + 1?"""
    most = 0  # Points of the computer.
    for seed in range(14):
        lines, you, me, turn = list('rrxh') * 60, 0, 0, []
        for line, reply in zip(lines, game.play(lines, seed).replies[:-1]):
            rolls = [(int(one), int(two)) for one, two in PAIR.findall(reply)]
            if ((1, 1), (1, 1)) in zip(rolls, rolls[1:]):
                break  # Was it rolled again, or only said again?
            if line == 'r' and not rolls:
                return 'After "r", both dice should be shown, as in 3 + 5.'
            if line == 'r':
                turn.append(rolls.pop(0))
            if line == 'x' or (line == 'r' and 1 not in turn[-1]):
                continue
            you, me = after(you, turn), after(me, rolls)
            most = max(most, me)
            if any(1 in roll for roll in rolls[:-1]) or not (
                    {you, me} <= numbers_in(PAIR.sub('', reply))):
                yours, mine = (', '.join(f'{one} + {two}' for one, two in pair)
                               or 'nothing' for pair in (turn, rolls[:5]))
                return (f'You rolled {yours}; the computer, {mine}. You should'
                        f' have {you} points then, and the computer {me}.')
            turn = []
    return '' if most else 'The computer should win points, too.'
