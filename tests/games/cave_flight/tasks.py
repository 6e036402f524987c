"""Tasks of Cave Flight: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says

PREDICT = {'seed': 2, 'lines': ['r'] + [''] * 6, 'shows': 'Bump!',
           'because': 'The bat flies into the rock on the right: Enter does '
           'not change the drift, so each row moves it further.'}

HINTS = {
    '*': 'Both stand above main(), in quotes and as a number.',
    '**': 'How many of GOAL moths are missing? Say it where "Yum!" is said.',
    '***': 'Count the lives in a variable. When the bat is in the rock, and '
           'it is the first time, which variables must be as at the start?',
}

ANSWERS = {
    '*': '''
-BAT = 'V'  # Try 'W' or '8'.
-GOAL = 6  # The moths that win. Try 4 or 8.
+BAT = 'M'  # Try 'W' or '8'.
+GOAL = 4  # The moths that win. Try 6 or 8.
''',
    '**': '''
             print(f'Yum! Moths: {moths}')
+            print(f'To go: {GOAL - moths}')
''',
    '***': '''
     rows_left = ROWS
+    lives = 2
@@
         rows_left = rows_left - 1

+        if lives == 2 and (bat < 0 or bat >= WIDTH):
+            print('One life left')
+            lives = 1
+            bat = WIDTH // 2
+            drift = 0
''',
}


def row_in(screen):
    """Return what the last row of the cave on a screen shows.

    The bat or '', its distance from the rock on the left, that of the moth,
    how wide that rock is, and the cave.
    """
    found = re.findall(r'(#+)([^#\n]+)(?=#)', screen)
    rock, space = found[-1] if found else ('', '')
    bat = space.replace('*', '').strip()[:1]
    return bat, space.find(bat), space.find('*'), len(rock), len(space)


def flights(game):
    """Fly to the moths in eight caves, so that the bat could stop there.

    Yield the Session, the bats seen, how many moths made room for another,
    and whether one was near at the end.
    """
    for seed in range(8):
        seen, drift = [], 0

        def pilot(screen):
            """Return l, r or nothing."""
            nonlocal drift
            bat, place, moth = row_in(screen)[:3]
            if seen and abs(place - seen[-1][1] - drift) > 1:
                drift = 0  # A new life.
            seen.append((bat, place, moth))
            if not bat or len(seen) > 99:
                return CTRL_D
            aim = moth - place + (1 if moth < place else -1)
            faster = {abs(aim - speed * (abs(speed) + 1) // 2): speed
                      for speed in (drift - 1, drift + 1, drift)}
            step = faster[min(faster)] - drift
            drift += step
            return ('', 'r', 'l')[step]
        session = game.play(pilot, seed)
        bats, places, moths = zip(*seen)
        yield (session, set(bats), sum(map(int.__ne__, moths, moths[1:])),
               abs(places[-1] + drift - moths[-1]) < 3)


def one_star(game):
    """Is the bat an M, and do 4 moths win?"""
    if 4 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 4 moths win.'
    ends = set()
    for session, bats, moths, near in flights(game):
        if bats != {'M'}:
            return 'In each row the bat should be an M.'
        ends.add((moths, near and session.ending == 'finished'))
    return '' if max(ends) == (3, True) else (
        'With the fourth moth, and not before, the game should be won.')


def two_stars(game):
    """Is it said after each Yum how many moths are still needed?"""
    goals = numbers_in(game.play([]).opening)
    for session, bats, moths, near in flights(game):
        yums = [screen for screen in session.replies if says(screen, 'yum')]
        for count, screen in enumerate(yums, 1):
            said = (re.findall(r'to go[ :=]*(\d+)', screen.lower())
                    or re.findall(r'(\d+) (?:\w+ )?to go', screen.lower()))
            if said or screen != session.last:  # Won, it may say nothing.
                goals &= {int(number) + count for number in said[-1:]}
            if not goals:
                return (f'After "Yum!" number {count} it should say "To go", '
                        'and how many moths are still needed.')
    return '' if len(goals) == 1 else 'After "Yum!" it should say "To go".'


def three_stars(game):
    """Does the bat begin again in the middle after the first bump?"""
    for first, second in ('rl', 'lr', 'rr', 'll'):
        screens = game.play([first] * 30).screens
        said = [number for number, screen in enumerate(screens)
                if says(screen, 'one life left')]
        if not said:
            return 'After the first bump it should say "One life left".'
        lines = [first] * said[0] + [''] * 3 + [second] * (said[0] + 2)
        session = game.play(lines)
        rows = [row_in(screen) for screen in session.screens[said[0]:][:4]]
        bat, place, moth, rock, width = rows[0]
        if not bat or abs(width - 1 - 2 * place) > 4:
            return 'After the first bump the bat should be in the middle.'
        if len({row[1] + row[3] for row in rows}) > 1:
            return 'After the first bump the bat should have no drift.'
        if session.ending != 'finished':
            return 'After the second bump the game should be over.'
    return ''
