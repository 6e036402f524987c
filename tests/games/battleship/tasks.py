"""Tasks of Battleship: see tools/parts/judge.py."""

import re
import string

from parts.screens import numbers_in, says

PREDICT = {'seed': 20, 'lines': ['a1', 'e5', 'd5'], 'shows': 'I shoot at F1',
           'because': 'In a square beside the hit: as long as there are such '
           'squares, computer_shot() chooses one of them.'}

HINTS = {
    '*': 'All ships stand in SHIPS, with their lengths. What stands between '
         'two of them?',
    '**': 'What counts begins with 0, above the loop in main(). In which line '
          'does a shot of yours fall?',
    '***': 'Count your shots in main(): the computer waits until the third '
           'one, and then fires three. What if a fleet sinks in between?',
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

NAME = r'\b[A-Z]\d+'  # The name of a square.
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
    """Return the names of the squares that look otherwise, a set."""
    return {name for name in before if after.get(name) != before[name]}


class Played:
    """A game that was played to its end.

    replies: what was shown after each shot of the player. told: the same, but
    what comes later where nothing but a question was shown. before, after:
    the player's pond, first and last. ships: the squares of the player's
    ships. my_ships: those of the computer's, as the end shows them.
    """

    def __init__(self, game, seed, lines=(), nasty=()):
        """Shoot at the squares in lines, or at each in turn.

        nasty: what is typed before shots 4, 5 and 6, too, and is refused;
        with it, the square before comes again.
        """
        left, self.before = ponds(game.play([], seed).opening)
        lines = list(lines or left)
        typed = []
        for number, line in enumerate(lines):
            if nasty and 3 <= number <= 5:
                typed += list(nasty) + [lines[number - 1].lower()]
            typed.append(line)
        self.session = game.play(typed, seed)
        self.replies = [reply for line, reply in zip(
            typed, self.session.replies) if line in lines]
        self.told = self.replies[:]
        for number in range(len(self.told) - 2, -1, -1):
            if '\n' not in self.told[number]:
                self.told[number] = self.told[number + 1]

        mine, self.after = ponds(self.session.last)
        sea = [name for name in left if self.before[name] == left['A1']]
        blank = [left.get('A1')] + [self.after.get(name) for name in sea]
        self.ships = [name for name in left if name not in sea]
        self.my_ships = [name for name in mine if mine[name] not in blank]


def both_games(game, seed):
    """Return two games Played: each square in turn, and only my ships."""
    first = Played(game, seed, nasty=['blub', ''])
    ships = first.my_ships
    others = [name for name in first.before if name not in ships]
    return first, Played(game, seed, ships + others[:2])


def one_star(game):
    """Has each fleet a canoe of two squares?"""
    played = Played(game, 1)
    if not says(played.session.opening, 'canoe'):
        return 'The first screen should name a canoe.'
    wanted = len(Played(game.original, 1, ['A1']).ships) + 2
    for ships, whose in (played.ships, 'your'), (played.my_ships, 'my'):
        if len(ships) != wanted:
            return (f'At the end, {wanted} squares of {whose} pond should be '
                    f'ships, a canoe of 2 among them; {len(ships)} are.')
    return ''


def two_stars(game):
    """Is the number of shots said after each one, to the last?"""
    for played in both_games(game, 1):
        for count, reply in enumerate(played.told, 1):
            said = [numbers_in(re.sub(NAME, '', line))
                    for line in reply.split('\n')
                    if re.search(r'\bshots?\b', line.lower())]
            if not any(count in numbers for numbers in said):
                return (f'After your shot {count}, "Shots: {count}" should be '
                        'seen. A shot that is refused does not count.')
    return ''


def three_stars(game):
    """Do both sides fire three shots, until a fleet is sunk?"""
    for seed in range(3):
        first, second = both_games(game, seed)
        missing = wrong_shots(first) or wrong_shots(second)
        if missing:
            return missing
        count = len(first.my_ships)
        if not count or (
                second.told[count - 1:count] != [second.session.last]):
            return 'When all ships of mine are sunk, the game should be over.'
        water = [name for name in first.before if name not in first.my_ships]
        for typed in [], water[:1]:
            hit, miss = [game.answers(typed + [name], seed)[-1]
                         for name in (first.my_ships[0], water[-1])]
            if re.sub(NAME, '', hit) == re.sub(NAME, '', miss):
                return ('Each of your three shots should be answered at once: '
                        'a hit, or only water.')
    return ''


def wrong_shots(played):
    """Return what is wrong with the computer's shots in a game, or ''."""
    fallen = set()
    for count, reply in enumerate(played.replies[:-1], 1):
        pond = ponds(reply)[1]
        fallen = changed(played.before, pond) if pond else fallen
        if len(fallen) != count // 3 * 3:
            return (f'After your shot {count}, your pond should show '
                    f'{count // 3 * 3} shots of mine, not {len(fallen)}.')
    hit = changed(played.before, played.after)
    named = [name for name in re.findall(NAME, played.session.last)
             if name in hit - fallen]
    lost = hit >= set(played.ships)
    if hit - fallen and not lost or named and named[-1] not in played.ships:
        return 'As soon as a fleet is sunk, nobody should shoot any more.'
    return ''
