"""Tasks of Race to Twenty: see tools/parts/judge.py."""

import itertools
import re

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 0, 'lines': ['3'],
           'shows': '___@................. 3\nRed, how many steps',
           'because': 'It stays, and Red is asked again: only 1 and 2 count.'}

HINTS = {
    '*': 'The length is a constant. The names stand in several lines.',
    '**': 'How far it is, HOME - step, stands where the snail is printed.',
    '***': 'Ask only the first player; else let the program answer. '
           '(HOME - step) % 3 is what is left when you divide by 3.',
}

ANSWERS = {
    '*': '''
-HOME = 20  # The step where the snail is at home. Try 12 or 30.
+HOME = 30  # The step where the snail is at home. Try 12 or 20.
@@
-    print('Red and Blue share a snail. In turn, move it 1 or 2 steps.')
+    print('Green and Yellow move a snail 1 or 2 steps.')  # Not judged: rules.
@@
-    player = 'Red'
+    player = 'Green'
@@
-            if player == 'Red':
-                player = 'Blue'
-            else:
-                player = 'Red'
+            if player == 'Green':
+                player = 'Yellow'
+            else:
+                player = 'Green'
''',
    '**': '''
         print('_' * step + '@' + '.' * (HOME - step), step)
+        print('Steps to go:', HOME - step)
''',
    '***': '''
+    person = player  # The computer moves for the other one.
+
     while step < HOME:
@@
-        answer = input(player + ', how many steps (1 to 2)? ').strip().lower()
+        if player == person:
+            answer = input(player + ', 1 or 2 steps? ').strip().lower()
+        elif (HOME - step) % 3 == 2:
+            answer = '2'
+        else:
+            answer = '1'
''',
}


def shown(session):
    """Return the screens of a session that end with a question."""
    return session.screens[:-1] or ['']


def step_of(screen):
    """Return where the snail is, a number behind its picture, or -1."""
    board = screen[:screen.rfind('\n') + 1]
    found = re.findall(r'@[^\w\n]*(\d+)', board) or re.findall(
        r'(?mi)^(?!.*to go).*?(\d+)\W*$', board)
    return int(found[-1]) if found else -1


def gaps(numbers):
    """Return the differences of numbers that follow each other, as a set."""
    return {abs(pair[1] - pair[0]) for pair in zip(numbers, numbers[1:])}


def one_star(game):
    """Do Green and Yellow move in turn, to step 30?"""
    for seed in range(8):
        session = game.play(['1'] * 60, seed)
        if 30 not in numbers_in(session.opening):
            return 'The first screen should say that step 30 wins.'
        text = session.transcript
        if says(text, 'red') or says(text, 'blue'):
            return 'Nobody should be called Red or Blue any more.'
        names = [''.join(name for name in ('green', 'yellow')
                         if says(question_of(screen), name))
                 for screen in shown(session)]
        steps = [step_of(screen) for screen in shown(session)]
        turns = {pair[0] == pair[1] for pair in zip(names, names[1:])}
        alone = turns == {True} and 1 not in gaps(steps)  # By the computer.
        if not (says(text, 'green') and says(text, 'yellow')) or (
                True in turns and not alone):
            return 'Green and Yellow should be asked in turn.'
        if session.ending != 'finished' or steps[-1] not in (
                (-1, 29, 28, 27) if alone else (-1, 29)):
            return 'The game should end when the snail comes to step 30.'
        if not alone and not says(session.last, names[-1]):
            return f'{names[-1].title()} moved last, so should be the winner.'
    return ''


def to_go(screen):
    """Return the number of the last "Steps to go" of a screen, or -1."""
    found = re.findall(r'steps to go\W*(\d+)', screen.lower()) or re.findall(
        r'(\d+) steps to go', screen.lower())
    return int(found[-1]) if found else -1


def two_stars(game):
    """Is the number of steps to go right before each question?"""
    for seed, move in itertools.product(range(6), (1, 2)):
        session = game.play([str(move)] * 99, seed)
        seen = [to_go(screen) for screen in shown(session)]
        if -1 in seen:
            return 'Before each question "Steps to go" should be seen.'
        most = move + 2 * (gaps(seen) != {move})  # The computer moves, too.
        if max(gaps(seen), default=0) > most:
            return f'A move of {move} should make the steps to go {move} less.'
        if not 0 < seen[-1] <= most:
            return (f'Before the last move, "Steps to go: {move}" or the like '
                    f'should be seen, not {seen[-1]}.')
        again = [to_go(text) for text in game.answers(['1', 'blub'], seed)]
        if again[0] != again[1]:
            return 'After a refused answer the steps to go should be the same.'
    return ''


def three_stars(game):
    """Does the computer move second, and win whenever it can?"""
    if min(step_of(game.play([], seed).opening) for seed in range(40)) > 0:
        return 'The computer should move second.'
    endings = {True: set(), False: set()}
    for seed, plan in itertools.product(range(8), ('1', '2', '12', '211', '')):
        moves = iter(plan * 60)
        home = max(map(int, re.findall(r'\d+', game.play([]).opening + '2')))
        session = game.play(lambda screen: next(moves, '') or str(
            (home - step_of(screen)) % 3 or 1), seed)
        steps = [step_of(screen) for screen in shown(session)] + [home]
        for before, typed, after in zip(steps, session.typed, steps[1:]):
            step = before + int(typed)
            left = (home - step) % 3
            if (step < home or after != home) and (
                    min(after, home) - step not in (left or 1, left or 2)):
                return (f'From step {step} the computer should go to '
                        f'{step + (left or 1)}, not to {after}.')
        old, last = (re.sub(r'\d+|.*@.*', '', text) for text in (
            '\n'.join(session.screens[:-1]), session.last))
        endings[step < home].add(' '.join(
            line for line in last.split('\n') if line not in old))
        if step_of(game.answers(['blub'], seed)[0]) != steps[0]:
            return 'After a refused answer the snail should be where it was.'
    if endings[True] & endings[False]:
        return 'At the end it should be said who has won.'
    return ''
