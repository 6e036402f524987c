"""Tasks of Twenty-Three Matches: see tools/parts/judge.py."""

import random
import re

from parts.promises import question_of
from parts.screens import says

PREDICT = {'seed': 72, 'lines': ['1', '3', '3', '3'],
           'shows': 'so you win!',
           'because': '3: the match that is left is the last, and is mine.'}

HINTS = {
    '*': 'A row has from FEWEST to LONGEST matches. What if both are equal?',
    '**': 'Where is left what the player leaves? Compare it there.',
    '***': 'If the last match wins, what should be left instead of 1?',
}

ANSWERS = {
    '*': '''
-FEWEST = 17  # A row has at least so many matches. Try 9 or 23.
-LONGEST = 30  # A row has at most so many. Try 24 or 36.
+FEWEST = 30  # A row has at least so many matches. Try 9 or 23.
+LONGEST = 30  # A row has at most so many. Try 31 or 36.
@@
-        print('    ' + ' o' * left)
+        print('    ' + ' *' * left)
''',
    '**': '''
             print(f'You leave {left}.')
+            if left == 5 or left == 9 or left == 13:
+                print('Good move!')
''',
    '***': '''
     left = random.randint(FEWEST, LONGEST)
+    last = input('The last match wins or loses (w/l)? ').strip().lower()
+    while last not in ('w', 'wins', 'l', 'loses'):
+        last = input('Please type w or l: ').strip().lower()
+    aim = 1  # Whoever leaves so many wins.
+    if last == 'w' or last == 'wins':
+        aim = 0
@@
-    while left > 1:
+    while left > aim:
@@
-            if left == 1:
-                print('I have to take the last match, so you win!')
+            if left == aim:
+                print('You win!')
                 return
-            elif left > 1:
+            elif left > aim:
@@
-                taken = (left - 1) % (MOST + 1)
+                taken = (left - aim) % (MOST + 1)
@@
-                    taken = random.randint(1, min(MOST, left - 1))
+                    taken = random.randint(
+                        1, min(MOST, left - aim))  # Not judged: it may slip.
@@
-    print('The last match is yours, so I win.')
+    print('I win.')
''',
}


def row(screen):
    """Return how many matches the last row on a screen has, 0 without one."""
    return next((line.count('|') for line in reversed(screen.split('\n'))
                 if '|' in line), 0)


def highest(screen):
    """Return the most that a screen's question takes, its last number."""
    return int((re.findall('[1-9]', question_of(screen)) or '3')[-1])


def turns(game, seed, wish):
    """Return (what is left, screen) after each turn; wish: what to leave."""
    chance = random.Random(seed + 1000)

    def player(screen):
        """Take the number that leaves what is wished, or any number."""
        take = row(screen) - wish
        if not 0 < take <= highest(screen):
            take = chance.randint(1, highest(screen))
        return str(take)
    session = game.play(player, seed)
    return [(row(screen) - int(line), reply) for screen, line, reply
            in zip(session.screens, session.typed, session.replies)]


def one_star(game):
    """Does a row of 30 matches with * on top begin each game?"""
    for seed in range(6):
        start = row(game.play([], seed).opening)
        for screen in game.play(['1', 'blub', '3'], seed).screens[:-1]:
            heads = max(line.count('*') for line in screen.split('\n'))
            if start != 30 or heads != row(screen) or 'o o' in screen:
                return ('A game should begin with 30 matches, and each match '
                        'should have a * on top, not an o.')
    return ''


def two_stars(game):
    """Is "Good move!" said when the player leaves 5, 9 or 13, else not?"""
    for seed in range(24):
        for left, reply in turns(game, seed, (5, 9, 13, 0)[seed % 4]):
            if left > 1 and (left < 16 or left % 4 != 1) and (
                    says(reply, 'good move') != (left in (5, 9, 13))):
                return (f'When you leave {left}, "Good move!" should '
                        f'{"" if left in (5, 9, 13) else "not "}be seen.')
    return ''


def fault(game, aim):
    """Return what is wrong where whoever leaves so many wins, or ''."""
    good = []
    most = highest(game.play([]).opening)
    for seed in range(40):
        played = turns(game, seed, (aim + most + 1, aim)[seed % 2])
        for number, (left, reply) in enumerate(played, 1):
            over = number == len(played)
            if over != (left <= aim) and not (over and left <= aim + most):
                return f'the game should {"not " * over}end with {left} left.'
            if over and (says(reply, 'you win'), says(reply, 'I win')) != (
                    left == aim, left != aim):
                return (f'"you win" should be seen if you leave {aim} in the '
                        'end, else "I win".')
            if left > aim and (left - aim) % (most + 1):
                good.append(over or (row(reply) - aim) % (most + 1) == 0)
    well = good.count(True) > len(good) * (1 / most + 0.15)
    return '' if well else 'the computer should play well.'


def three_stars(game):
    """Is either game played well, and is it said who wins?"""
    for word, aim in (('wins', 0), ('loses', 1)):
        missing = []
        for typed in [each for each in (word, word[:-1], *'yn12')
                      if game.ways_in(each)] or [word]:
            place = game.chosen(typed)
            game.demand_refusal(place.first[:-1] + ['blub'], place.first[-1])
            missing.append(fault(place, aim))
            if '' in missing or place.first[-1][:1] == word[0]:
                break
        if '' not in missing:
            return f'When the last match {word}, {missing[0]}'
    return ''
