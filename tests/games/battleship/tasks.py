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


class Game:
    """A game played to its end; it shows where the computer's ships lay.

    squares: the names of all, in rows. before, after: your pond as it was
    first and last. ships, my_ships: the squares of your ships and mine.
    """

    def __init__(self, game, seed, nasty=()):
        """Shoot at each square in turn; nasty: {how many shots: lines}."""
        left, self.before = ponds(game.play([], seed).opening)
        self.squares = list(left)
        self.typed = []
        for number, square in enumerate(self.squares):
            self.typed += dict(nasty).get(number, []) + [square]
        self.session = game.play(self.typed, seed)
        mine, self.after = ponds(self.session.last)
        water = left.get('A1')
        self.ships = [name for name in self.squares
                      if self.before[name] != water]
        blank = {water} | {self.after.get(name) for name in self.squares
                           if self.before[name] == water}
        self.my_ships = [name for name in mine if mine[name] not in blank]

    def shots(self):
        """Return pairs: how many shots have fallen, and what is shown then.

        Where nothing but a question is shown, it is what comes afterwards.
        """
        found, fired = [], 0
        replies = self.session.replies
        for number, typed in enumerate(self.typed[:len(replies)]):
            if typed not in self.typed[:number] and typed in self.squares:
                fired += 1
                while '\n' not in replies[number] and replies[number + 1:]:
                    number += 1
                found.append((fired, replies[number]))
        return found


def one_star(game):
    """Has each fleet a canoe of two squares?"""
    played = Game(game, 1)
    if not says(played.session.transcript, 'canoe'):
        return 'The first screen should name a canoe.'
    wanted = len(Game(game.original, 1).ships) + 2
    for ships, whose in (played.ships, 'your'), (played.my_ships, 'its'):
        if len(ships) != wanted:
            return (f'At the end, {wanted} squares of {whose} pond should be '
                    f'ships, a canoe of 2 among them; {len(ships)} are.')
    return ''


def two_stars(game):
    """Is the number of shots said after each one, to the last?"""
    played = Game(game, 1, {3: ['blub', 'A1', '']})
    lost = played.shots()
    played.typed = played.my_ships
    played.session = game.play(played.typed, 1)
    for end, shots in ('lose', lost), ('win', played.shots()):
        for count, reply in shots:
            said = [numbers_in(re.sub(r'\b[A-Z]\d+', '', line))
                    for line in reply.split('\n')
                    if re.search(r'\bshots?\b', line.lower())]
            if not any(count in numbers for numbers in said):
                return (f'In a game that you {end}, "Shots: {count}" should '
                        f'be seen after shot {count}. Refused shots do not '
                        'count.')
    return ''


def three_stars(game):
    """Do both sides fire three shots, until a fleet is sunk?"""
    return ''
