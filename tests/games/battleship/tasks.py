"""Tasks of Battleship: see tools/parts/judge.py."""

import re
import string

from parts.trial import numbers_in, says

PREDICT = {'seed': 20, 'lines': ['a1', 'e5', 'd5'], 'shows': 'I shoot at F1',
           'because': 'In a square beside the hit: as long as there are such '
           'squares, computer_shot() chooses one of them.'}

HINTS = {
    '*': 'All ships stand in SHIPS, with their lengths. Put a comma behind the '
         'last one, and go on.',
    '**': 'Begin with shots = 0 above the loop in main(). Where does a shot '
          'of yours fall?',
    '***': 'Count your shots in main(). When shots % 3 == 0, the third one '
           'has fallen: how often is shoot() called now? And if a fleet is '
           'sunk meanwhile?',
}

ANSWERS = {
    '*': '''
-         'destroyer': 2}  # How many squares long each ship is.
+         'destroyer': 2, 'canoe': 2}  # How many squares long each ship is.
''',
    '**': '''
     your_pond, your_fleet = new_pond()
+    shots = 0
@@
         shoot('You', square, my_pond, my_fleet)
+        shots = shots + 1
+        print(f'Shots: {shots}')
''',
    '***': '''
     your_pond, your_fleet = new_pond()
+    salvo = 0
@@
-        if len(my_fleet) > 0:
-            square = computer_shot(your_pond)
-            shoot('I', square, your_pond, your_fleet)
+
+        # The computer waits until three shots have fallen.
+        salvo = salvo + 1
+        if salvo == 3:
+            salvo = 0
+            for shot in range(3):
+                if len(my_fleet) > 0 and len(your_fleet) > 0:
+                    square = computer_shot(your_pond)
+                    shoot('I', square, your_pond, your_fleet)
''',
}

# A row of both ponds: its number, the marks on the left and on the right.
ROW = re.compile(r'^ *(\d+)((?: \S(?!\S))+) +\d+((?: \S(?!\S))+)', re.M)


def ponds(screen):
    """Return both ponds as a screen shows them last: {'A1': its mark}."""
    left, right = {}, {}
    for number, mine, yours in ROW.findall(screen):
        for letter, my_mark, your_mark in zip(
                string.ascii_uppercase, mine.split(), yours.split()):
            left[letter + number] = my_mark
            right[letter + number] = your_mark
    return left, right


def changed(before, after):
    """Return the names of the squares that look otherwise, a list."""
    return [name for name in before if after.get(name) != before[name]]


class Played:
    """A game that was played to its end.

    replies: pairs, how many shots of the player have fallen and what is shown
    then; where nothing but a question is, it is what comes afterwards.
    before, after: the player's pond as it was first and last. ships: its
    squares with ships. my_ships: those of the computer's, seen at the end.
    """

    def __init__(self, game, seed, lines=(), nasty=()):
        """Type lines; if there are none, shoot at each square in turn.

        nasty: what is typed besides after three shots, and is refused.
        """
        left, self.before = ponds(game.play([], seed).opening)
        lines = list(lines or left)
        typed = lines[:3] + list(nasty) + lines[3:]
        self.session = game.play(typed, seed)
        mine, self.after = ponds(self.session.last)

        water = left.get('A1')
        sea = [name for name in left if self.before[name] == water]
        self.ships = [name for name in left if name not in sea]
        blank = {water} | {self.after.get(name) for name in sea}
        self.my_ships = [name for name in mine if mine[name] not in blank]

        shown = self.session.replies
        del shown[3:3 + len(nasty)]
        self.replies = []
        for number in range(len(shown)):
            told = [text for text in shown[number:] if '\n' in text]
            self.replies.append((number + 1, told[0] if told else ''))


def one_star(game):
    """Has each fleet a canoe of two squares?"""
    played = Played(game, 1)
    if not says(played.session.opening, 'canoe'):
        return 'The first screen should name a canoe.'
    first = ponds(game.original.play([]).opening)[1]
    wanted = 2 + len(first) - list(first.values()).count(first['A1'])
    for ships, whose in (played.ships, 'your'), (played.my_ships, 'its'):
        if len(ships) != wanted:
            return (f'At the end, {wanted} squares of {whose} pond should be '
                    f'ships, a canoe of 2 among them; {len(ships)} are.')
    return ''


def two_stars(game):
    """Is the number of shots said after each one, to the last?"""
    first = Played(game, 1, nasty=['blub', 'A1', ''])
    second = Played(game, 1, first.my_ships)
    for count, reply in first.replies + second.replies:
        said = [numbers_in(re.sub(r'\b[A-Z]\d+', '', line))
                for line in reply.split('\n')
                if re.search(r'\bshots?\b', line.lower())]
        if not any(count in numbers for numbers in said):
            return (f'After your shot {count} "Shots: {count}" should be '
                    'seen. A shot that is refused does not count.')
    return ''


def three_stars(game):
    """Do both sides fire three shots, until a fleet is sunk?"""
    for seed in range(3):
        first = Played(game, seed, nasty=['blub', 'A1', ''])
        second = Played(game, seed, first.my_ships)
        for played in first, second:
            missing = salvo(played)
            if missing:
                return missing
        count = len(first.my_ships)
        if len(second.replies) != count:
            return (f'My fleet fills {count} squares, so it should be sunk '
                    f'by {count} hits, and the game be over.')
    return ''


def salvo(played):
    """Return what is wrong with the shots of the computer in a game, or ''."""
    pond = played.before
    for count, reply in played.replies:
        over = reply == played.session.last
        new = ponds(reply)[1]
        fallen = changed(played.before, new)
        if over:
            break
        if new or count % 3 == 0:
        wanted = count // 3 * 3
    return ''
