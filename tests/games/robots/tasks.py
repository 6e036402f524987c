"""Tasks of Robots: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 5, 'lines': ['5' * 20],
           'shows': 'A robot has caught you where the X is: you lose.',
           'because': 'No: some crash on the way, but the others come from '
           'all sides, and move_robots() brings the first of them to you.'}

HINTS = {
    '*': 'Two constants above the functions have the numbers 30 and 12.',
    '**': 'Go through the floor and keep the smallest distance. How far is it '
          'to a place that is 5 columns and 2 rows away? No more than 5.',
    '***': 'ask_steps() must let an f through while there is one left. In '
           'main(), count the steps for which move_robots() is not called.',
}

ANSWERS = {
    '*': '''
-WIDTH = 30  # Columns of the floor. Try 20 or 34.
-HEIGHT = 12  # Rows of the floor. Try 9 or 13.
+WIDTH = 24  # Columns of the floor. Try 20 or 34.
+HEIGHT = 10  # Rows of the floor. Try 9 or 13.
''',
    '**': '''
             print('Teleports:', teleports)
+            nearest = WIDTH
+            for x, y in floor:
+                if floor[x, y] == ROBOT:
+                    # Diagonal steps go on in both directions at once.
+                    steps = max(abs(x - player[0]), abs(y - player[1]))
+                    nearest = min(nearest, steps)
+            print('Nearest:', nearest)
''',
    '***': '''
-def ask_steps(teleports):
+def ask_steps(teleports, freezes):
     """Ask until the answer is a row of steps; return it as a list."""
@@
         good = 1 <= len(answer) <= 20 and answer.count('t') <= teleports
+        if answer.count('f') > freezes:
+            good = False
         for step in answer:
-            if step not in STEPS and step != 't':
+            if step not in STEPS and step not in ['t', 'f']:
                 good = False
@@
     waiting = []  # The steps that were typed and are not taken yet.
+    freezes = 1
+    frozen = 0  # During so many steps no robot moves.
@@
-            waiting = ask_steps(teleports)
+            waiting = ask_steps(teleports, freezes)
         step = waiting.pop(0)  # This takes the first one out of the list.
+        if step == 'f':
+            freezes -= 1
+            frozen = 2
+            continue
@@
             player = (x, y)
-            floor = move_robots(floor, player)
+            if frozen > 0:
+                frozen -= 1
+            else:
+                floor = move_robots(floor, player)
''',
}

ROW = re.compile(r'^ *([.@RX#](?: [.@RX#])+)(?=\s|$)')
STEPS = {'7': (-1, -1), '8': (0, -1), '9': (1, -1), '4': (-1, 0), '5': (0, 0),
         '6': (1, 0), '1': (-1, 1), '2': (0, 1), '3': (1, 1)}


def floor_on(screen):
    """Return the last floor on a screen: {(x, y): its mark}, {} if none."""
    floor, y = {}, 0
    for line in screen.split('\n'):
        row = ROW.match(line)
        if row and y == 0:
            floor = {}
        for x, mark in enumerate(row.group(1).split() if row else ()):
            floor[x, y] = mark
        y = y + 1 if row else 0
    return floor


def places(floor, mark):
    """Return the places of a mark on a floor, as a set."""
    return {place for place in floor if floor[place] == mark}


def after_step(floor, place, frozen):
    """Return the floor after the player has gone to a place."""
    after = {each: '#' if floor[each] == '#' else '.' for each in floor}
    for x, y in places(floor, 'R'):
        goal = (x, y) if frozen else (
            x + (place[0] > x) - (place[0] < x),
            y + (place[1] > y) - (place[1] < y))
        after[goal] = 'R' if after[goal] == '.' else '#'
    after[place] = '@' if after[place] == '.' else 'X'
    return after


def one_star(game):
    """Is the floor 24 columns wide and 10 rows high?"""
    for screen in game.play(['5', '8'], 1).screens[:2]:
        floor = floor_on(screen)
        if len(floor) != 240 or (23, 9) not in floor:
            x, y = max(floor, default=(-1, -1))
            return (f'The floor should have 24 columns and 10 rows; it has '
                    f'{x + 1} and {y + 1}.')
    return ''


def two_stars(game):
    """Is the distance of the nearest robot told below each floor?"""
    for seed in range(5):
        lines = ['5', 'blub', '26', 't', '8', '', 't', '4', '1', '3'] * 2
        for screen in game.play(lines, seed).screens:
            floor = floor_on(screen)
            for own_x, own_y in places(floor, '@'):
                steps = min([max(abs(x - own_x), abs(y - own_y))
                             for x, y in places(floor, 'R')], default=0)
                if steps and not any(
                        steps in numbers_in(line) and says(line, 'nearest')
                        for line in screen.split('\n')):
                    return (f'When the nearest robot is {steps} steps away, '
                            f'"Nearest: {steps}" should be seen.')
    if not places(floor_on(game.play([]).opening), 'R'):
        return 'The first screen should show the floor, with robots.'
    return ''


def planned(floor, script):
    """Return lines that do what a script says, and the floor after each.

    In a script, f is freeze, x is nonsense, s is a step while the robots do
    not move, and m is a step after which they do, and which is safe.
    """
    lines, floors = [], []
    for turn, letter in enumerate(script):
        line = {'f': 'f', 'x': 'blub'}.get(letter, '')
        (x, y), = places(floor, '@')
        for key in '123456789123456789'[turn:turn + 9]:
            place = (x + STEPS[key][0], y + STEPS[key][1])
            if not line and floor.get(place) in ('.', '@'):
                after = after_step(floor, place, letter == 's')
                if after[place] == '@':
                    line, floor = key, after
        if not line:
            break  # Robots are everywhere.
        lines.append(line)
        floors.append(floor)
    return lines, floors


def three_stars(game):
    """Do the robots stand still for two steps after f, once in a game?"""
    for seed in range(4):
        opening = floor_on(game.play([], seed).opening)
        if len(places(opening, '@')) != 1:
            return 'The first screen should show the floor, and @ in it.'
        for script in ('fxssmm', 'mmfssm', 'fsfsmm', 'fssfmm'):
            lines, floors = planned(opening, script)
            for number, reply in enumerate(game.answers(lines, seed)):
                seen, floor = floor_on(reply), floors[number]
                same = all(places(seen, mark) == places(floor, mark)
                           for mark in 'R@')
                if not same and (seen or lines[number] not in ('f', 'blub')):
                    kind = {'s': 'not move', 'm': 'move'}.get(
                        script[number], 'not move')
                    typed = ', '.join(lines[:number + 1])
                    return (f'With the last of these, the robots should {kind}'
                            f': {typed}.')
    return ''
