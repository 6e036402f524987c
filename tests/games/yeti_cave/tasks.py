"""Tasks of Yeti Cave: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['left', 'creep'],
           'shows': 'Ending 2: you lose.',
           'because': '3 and 4: one of them needs "wait", the other "leave". '
           'In this game it was ending 2.'}

HINTS = {
    '*': 'The word is drawn in one place, and compared in another.',
    '**': 'Let a new variable begin at 1. Where does another room begin?',
    '***': 'It begins on the ice. Draw what leaks, and return only then.',
}

ANSWERS = {
    '*': '''
-    yeti = random.choice(['yawns', 'snores'])
+    yeti = random.choice(['sneezes', 'snores'])
@@
-    if yeti == 'yawns' and deed == 'creep':
+    if yeti == 'sneezes' and deed == 'creep':
''',
    '**': '''
     warm = random.choice(['left', 'right'])
+    rooms = 1
@@
     if way != warm:
+        print(f'Rooms: {rooms}')
@@
     # The second room: the yeti, awake or asleep.
+    rooms = rooms + 1
@@
+        print(f'Rooms: {rooms}')
         print('It sees you and tickles you away. Ending 2: you lose.')
@@
+        print(f'Rooms: {rooms}')
         print('Its snores send you to sleep, too. Ending 3: you lose.')
@@
     # The third room: a storm of 5 hides every sound, one of 1 hides none.
+    rooms = rooms + 1
@@
     deed = ask(room + ' hoo' * storm, 'take', 'leave')
+    print(f'Rooms: {rooms}')
''',
    '***': '''
-        print('You slide over ice into a lake. Ending 1: you lose.')
-        return
+        leak = random.choice(['boat', 'raft'])
+        ship = ask('You slide to a lake: a boat and a raft.', 'boat', 'raft')
+        if ship == leak:
+            print(f'Splash! The {leak} leaks. Ending 1: you lose.')
+            return
''',
}

SHIPS = (('boat', 'raft'), ('b', 'r'), ('1', '2'))


def goes_on(game, lines, seed):
    """Does the last of the lines lead to another question?"""
    asked = [plain_question(screen) for screen
             in game.play(lines, seed).screens[:-1]]
    return len(asked) == len(lines) + 1 and asked[-1] != asked[-2]


def tunnels(game):
    """Yield (seed, the tunnel straight to the yeti, the other), 16 times."""
    for seed in range(16):
        found = [way for way in ('left', 'right') if any(
            goes_on(game, [way, deed], seed) for deed in ('creep', 'wait'))]
        if len(found) != 1:
            raise Missing('One tunnel alone should lead straight to the yeti, '
                          'and each question should refuse other words.')
        yield seed, found[0], 'left' if found == ['right'] else 'right'


def one_star(game):
    """Does the yeti sneeze, so that waiting is right and creeping wrong?"""
    found = set()
    for seed, warm, _ in tunnels(game):
        room = game.answers([warm], seed)[0]
        found.add(says(room, 'sneezes'))
        if says(room, 'yawns'):
            return 'Nothing on the screen should say "yawns" any more.'
        right, wrong, yeti = 'creep', 'wait', 'sleeps'
        if says(room, 'sneezes'):
            right, wrong, yeti = 'wait', 'creep', '"sneezes"'
        if not goes_on(game, [warm, right], seed) or not game.ends(
                [warm, wrong], seed):
            return (f'When the yeti {yeti}, "{right}" should lead on, and '
                    f'"{wrong}" should end the game.')
    return '' if len(found) == 2 else (
        'In some games, but not in all, the yeti "sneezes".')


def two_stars(game):
    """Is the number of rooms said before each ending?"""
    for seed, warm, cold in tunnels(game):
        for way, *lines in (
                [cold], [warm, 'creep', 'hm', 'take'], [warm, 'wait', 'leave'],
                [warm, 'hm', 'creep', 'leave'], [warm, 'wait', 'hm', 'take']):
            session = game.play(['hm', way] + lines, seed)
            rooms = sum(line != 'hm' for line in session.typed)
            said = {int(one or two) for one, two in re.findall(
                r'\brooms?\b[^\d\n.]*(\d+)|\b(\d+) rooms?\b',
                session.last.lower())}
            if session.ending == 'finished' and said != {rooms}:
                return (f'After {", ".join(session.typed[1:])} the ending '
                        f'should say "Rooms: {rooms}".')
    return ''


def three_stars(game):
    """Is there a lake, and does one of boat and raft lead to the yeti?"""
    leaks = set()
    for seed, warm, cold in tunnels(game):
        for ships in SHIPS:
            over = [ship for ship in ships if game.ends([cold, ship], seed)]
            safe = [ship for ship in ships
                    if goes_on(game, [cold, ship], seed)]
            if len(safe) == len(over) == 1:
                break
        else:
            return (f'After "{cold}" you should be asked for boat or raft, '
                    'and one of them should end the game.')
        leaks.update(over)
        if 1 not in numbers_in(game.play([cold] + over, seed).last):
            return 'When the boat or raft leaks, that should be ending 1.'
        game.demand_refusal([cold], safe[0], ('blub', '', warm), seed)
        lake, yeti = map(plain_question, game.answers([cold] + safe, seed))
        deeds = [deed for deed in ('creep', 'wait')
                 if goes_on(game, [cold] + safe + [deed], seed)]
        if len(deeds) != 1 or yeti == lake or (
                yeti != plain_question(game.answers([warm], seed)[0])) or (
                    not game.ends([cold] + safe + deeds + ['leave'], seed)):
            return (f'After {cold}, {safe[0]} you should come to the yeti, '
                    f'and the story should go on as after {warm}.')
    return '' if len(leaks) == 2 else (
        'In some games the boat should leak, and in some the raft.')
