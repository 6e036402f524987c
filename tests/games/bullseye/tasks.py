"""Tasks of Bullseye: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 0, 'lines': list('sssdsssssssdsssssss'),
           'shows': 'Blue,',
           'because': 'No: Blue throws once more, so that both have thrown '
           'equally often. A daring throw that hits would even win.'}

HINTS = {
    '*': 'One is a constant. The 80 stands where a daring throw has hit.',
    '**': 'One line is only reached by a daring throw that hits.',
    '***': 'Ask only when the player is Red. Else compare blue with red, set '
           'answer to d or to s, and say it.',
}

ANSWERS = {
    '*': '''
-GOAL = 200  # The points that end the game. Try 100 or 300.
+GOAL = 300  # The points that end the game. Try 100 or 200.
@@
-                points = 80
+                points = 100
''',
    '**': '''
             if random.randint(1, 4) == 1:
+                print('Bullseye!')
''',
    '***': '''
-        answer = input(f'{player}, your throw (s/b/d)? ').strip().lower()
+        if player == 'Red':
+            answer = input('Red, your throw (s/b/d)? ').strip().lower()
+        elif blue < red:
+            answer = 'd'
+            print('Blue is daring.')
+        else:
+            answer = 's'
+            print('Blue is steady.')
''',
}


def state_of(screen):
    """Return the points of Red and of Blue that a screen shows last."""
    board = screen[:screen.rfind('\n') + 1].lower()
    points = dict(re.findall(r'\b(red|blue)\b\W*(\d+)', board))
    return int(points.get('red', 0)), int(points.get('blue', 0))


def turns(game, seed, plan):
    """Return (who, typed, before, after, told) for each line typed.

    who: 1 if Blue is asked, else 0. plan: lines to type, again and again.
    before and after: the points; after is () where the game ends.
    """
    session = game.play(plan * (400 // len(plan)), seed)
    states = [state_of(screen) for screen in session.screens[:-1]] + [()]
    return [(int(says(question_of(screen), 'blue')), typed, *pair, told)
            for screen, typed, pair, told in zip(
                session.screens, session.typed, zip(states, states[1:]),
                session.replies)]


def one_star(game):
    """Does a daring throw bring 0 or 100, and do 300 points end the game?"""
    if 300 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 300 points are enough.'
    brought = set()
    for seed in range(8):
        for who, typed, before, after, told in turns(game, seed, ['d'])[:-1]:
            brought.add(after[who] - before[who])
        found = turns(game, seed, ['s'])
        both = sum(turn[0] for turn in found)
        if any(not turn[0] and max(turn[2]) >= 300 for turn in found) or (
                len(found) != 30 if both else len(found) != 15
                and max(numbers_in(found[-1][4]), default=0) < 300):
            return 'The game should end with 300 points, and not before.'
    if brought != {0, 100}:
        return 'A daring throw should bring 100 points or nothing.'
    return ''


def two_stars(game):
    """Is "Bullseye!" said when a daring throw hits, and only then?"""
    for seed in range(12):
        hit = 0
        for who, typed, before, after, told in turns(
                game, seed, ['d', 'daring', 's', 'D', 'x', 'b', 'd']):
            daring = typed[0] in 'dD'
            if after:
                gains = [new - old for new, old in zip(after, before)]
                hits = daring and gains[who] > 0 or gains[1 - who] > 20
                hit = max(hit, gains[who] * daring)
            else:
                hits = daring and before[who] + hit in numbers_in(told)
                if before[1 - who] in (before[who], before[who] + hit) or (
                        not hit or not who):
                    continue  # Here the last points tell nothing.
            if says(told, 'bullseye') != hits:
                what = 'a daring hit' if hits else 'any other throw'
                return (f'After {what}, "Bullseye!" should '
                        f'{"" if hits else "not "}be seen.')
    return ''


def three_stars(game):
    """Does the computer throw for Blue, by its rule, and say how?"""
    brought = {'daring': set(), 'steady': set()}
    for seed in range(12):
        for who, typed, before, after, told in turns(
                game, seed, ['d', 'b', 'x', 'd', 's', 's', 's', 's']):
            if who:
                return 'Only Red should be asked; the computer is Blue.'
            said = [way for way in brought if says(told, f'Blue is {way}')]
            if typed == 'x':
                if said or after != before:
                    return 'After a refused answer Blue should not throw.'
            elif after or typed == 's':
                red = after[0] if after else before[0] + 20
                way = 'daring' if before[1] < red else 'steady'
                if said != [way]:
                    return (f'When Red has {red} and Blue {before[1]}, the '
                            f'screen should say "Blue is {way}".')
                if after:
                    brought[way].add(after[1] - before[1])
    if brought['steady'] != {20} or len(brought['daring']) != 2 or (
            min(brought['daring']) or max(brought['daring']) < 21):
        return ('A steady throw of Blue should bring 20, a daring one much '
                'or nothing.')
    return ''
