"""Tasks of Dots and Boxes: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says

PREDICT = {'seed': 3, 'lines': list('ADHBFIE'),
           'shows': 'Boxes closed: 2',
           'because': 'One, as always: closed is 2, and the turn stays with '
           'the player whenever it is more than 0.'}

HINTS = {
    '*': 'show() puts five marks in the place of a letter and its spaces, or '
         'one mark in the place of a letter alone.',
    '**': 'LINES are all of them, and len(drawn) is how many are drawn.',
    '***': 'For each line that is not drawn try what happens: make a set of '
           'drawn and that line. Is a box without an owner in it?',
}

ANSWERS = {
    '*': '''
-            picture = picture.replace(f'  {line}  ', '-----')
+            picture = picture.replace(f'  {line}  ', '=====')
         else:
-            picture = picture.replace(line, '|')
+            picture = picture.replace(line, '!')
''',
    '**': '''
         show(drawn, owners)
+        print('Lines left:', len(LINES) - len(drawn))
''',
    '***': '''
-        drawn.add(ask_line(player, drawn))
+        if player == 'Red':
+            line = ask_line(player, drawn)
+        else:
+            line = choose_line(drawn, owners)
+        drawn.add(line)
@@
+def choose_line(drawn, owners):
+    """Return a line that closes a box or, if none does, a random one."""
+    free = []
+    for line in LINES:
+        if line not in drawn:
+            free.append(line)
+            after = drawn | {line}
+            for number, box in enumerate(BOXES):
+                if owners[number] == '' and box.issubset(after):
+                    return line
+    return random.choice(free)
+
+
 def main():
''',
}

BOXES = [set(box) for box in
         'ADEH BEFI CFGJ HKLO ILMP JMNQ ORSV PSTW QTUX'.split()]
ALL = set().union(*BOXES)
ACROSS = set('ABCHIJOPQVWX')


def picture_in(screen):
    """Return the rows of the last picture on a screen, [] without any."""
    lines = screen.split('\n')
    dots = [number for number, line in enumerate(lines)
            if line.count('+') == 4][-4:]
    return lines[dots[0]:dots[-1] + 1] if len(dots) == 4 else []


def left_in(screen):
    """Return the lines that are not drawn in the last picture, as a set."""
    return set(re.findall(r'\b[A-X]\b', '\n'.join(picture_in(screen))))


def closing(left):
    """Return the lines that close a box, a sorted list."""
    return sorted(line for line in left
                  if any(box & left == {line} for box in BOXES))


def turns(game, seed):
    """Return the turns of a game, and its Session.

    A turn is (lines left, the line typed, the screen after it). Nonsense is
    typed before each line; with an odd seed boxes are closed.
    """
    dice, typed, waiting = random.Random(seed), [], []

    def player(screen):
        """Type nonsense, and then the line that waits."""
        if waiting:
            return waiting.pop()
        left = left_in(screen)
        if not left or len(typed) > 40:
            return CTRL_D
        boxes = closing(left) if seed % 2 else []
        line = dice.choice(boxes or sorted(left))
        typed.append((left, line))
        waiting.append(line)
        return dice.choice(['', 'blub', *sorted(ALL - left)])
    session = game.play(player, seed)
    return [(*turn, screen) for turn, screen in zip(
        typed, session.screens[2::2])], session


def one_star(game):
    """Are lines across drawn as =====, and upright ones as !?"""
    for seed in range(3):
        found, session = turns(game, seed)
        if any(line in left_in(screen) for _, line, screen in found):
            return 'The letter of a line that is drawn should be gone.'
        for screen in filter(picture_in, session.screens):
            drawn = ALL - left_in(screen)
            text = '\n'.join(picture_in(screen))
            if re.findall('[-=]+', text) != ['====='] * len(drawn & ACROSS):
                return 'Each drawn line across should look like "=====".'
            if re.findall('[|!]', text) != ['!'] * len(drawn - ACROSS):
                return 'Each upright line that is drawn should look like "!".'
    return ''


def two_stars(game):
    """Is it said before each turn how many lines are not drawn?"""
    for seed in range(3):
        for screen in turns(game, seed)[1].screens[:-1]:
            count = len(left_in(screen))
            told = [line for line in screen.split('\n')
                    if says(line, 'lines left')]
            if picture_in(screen) and (
                    not told or count not in numbers_in(told[-1])):
                return (f'With {count} lines that are not drawn, "Lines left: '
                        f'{count}" should be seen.')
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue close boxes, and then draw anywhere?"""
    places = set()
    for seed in range(6):
        reds = 0
        found, session = turns(game, seed)
        for left, line, screen in found:
            after, wanted = left_in(screen), left - {line}
            closed = sum(box & left == {line} for box in BOXES)
            reds += closed
            while not closed and closing(wanted):
                wanted.remove(closing(wanted)[0])
            drawn = sorted(wanted - after)
            if not after <= wanted or len(drawn) != (
                    not closed and len(wanted) > 0):
                return (f'Red closes a box by {line}, and must go on.'
                        if closed else f'After {line} by Red, Blue should '
                        'draw all that closes a box, and then one line more.')
            places.update(sorted(wanted).index(line) for line in drawn)
            picture = '\n'.join(picture_in(screen))
            blues = sum(not box & after for box in BOXES) - reds
            if (picture.count('Red'), picture.count('Blue')) != (reds, blues):
                return f'Red should now have {reds} boxes, and Blue {blues}.'
        if session.ending != 'finished':
            return 'The game should end when all lines are drawn.'
    return '' if len(places) > 5 else 'Blue should draw random lines.'
