"""Tasks of Hunt the Wumpus: see tools/parts/judge.py."""

import random

from parts.common import SRC, Problem
from parts.promises import question_of
from parts.scripted import CTRL_D, load
from parts.screens import numbers_in, says
from parts.trial import Trial

PREDICT = {'seed': 171, 'lines': ['s17', '15'],
           'shows': 'Bats carry you to cave 4.\nBats carry you to cave 7.\n',
           'because': 'They carry you on: the while in main() goes round as '
           'long as bats live in the cave where you are.'}

HINTS = {
    '*': 'Which constant above the functions says how many arrows you have?',
    '**': 'A list in main() can keep the caves that you have been in. When '
          'does a cave get into it, and when not?',
    '***': 'Each cave in TUNNELS can get other caves in main(), after the '
           'question. The remainder, %, leads from 20 back to 1.',
}

ANSWERS = {
    '*': '''
-ARROWS = 3  # Try 1 or 6.
+ARROWS = 5  # Try 1 or 6.
''',
    '**': '''
     arrows = ARROWS
+    visited = []
@@
         describe(here, homes, arrows)
+        if here not in visited:
+            visited.append(here)
+        print('Visited:', len(visited))
''',
    '***': '''
     print('Type quit to leave.')

+    map_name = ''
+    while map_name not in ['o', 'old', 'r', 'ring']:
+        map_name = input('Old caves or ring (o/r)? ').strip().lower()
+        if map_name == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
+        if map_name not in ['o', 'old', 'r', 'ring']:
+            print('Please type o or r.')  # Not judged: the question will do.
+    if map_name in ['r', 'ring']:
+        for cave in TUNNELS:
+            # The remainder leads from the end back to the beginning.
+            TUNNELS[cave] = (cave % 20 + 1, (cave + 1) % 20 + 1,
+                             (cave + 2) % 20 + 1)
+
     homes, here = new_homes()
''',
}

OLD = load(SRC / 'hunt_the_wumpus.py').TUNNELS
RING = {cave: [(cave + step) % 20 + 1 for step in range(3)] for cave in OLD}
CAVE_OF = {frozenset(near): cave for caves in (OLD, RING)
           for cave, near in caves.items()}  # {caves near: the cave}


def near_on(screen):
    """Return the caves that a screen's question offers, a frozenset."""
    return frozenset(numbers_in(question_of(screen)))


def walk(game, seed):
    """Return the steps of a walk: caves near, what was typed before, screen.
    """
    choice = random.Random(seed).choice
    typed, steps = [''], []

    def player(screen):
        """Walk anywhere, but type nonsense twice, and shoot once."""
        near = near_on(screen)
        if typed[-1] != 'blub':
            steps.append((near, typed[-1], screen))
        if not near or len(typed) > 25:
            return CTRL_D
        typed.append('blub' if len(typed) in (3, 8) else 's' * (
            len(typed) == 5) + str(choice(sorted(near))))
        return typed[-1]
    game.play(player, seed)
    return steps


def one_star(game):
    """Does a hunt last for five arrows, and no longer?"""
    most = 0
    for seed in range(12):
        session = game.play(
            lambda screen: f's{min(near_on(screen), default=0)}', seed)
        most = max(most, len(session.typed))
    if most != 5:
        return ('Whoever only shoots should have 5 arrows for a hunt; in the '
                f'longest of many hunts there were {most}.')
    return ''


def two_stars(game):
    """Is the number of caves visited told in each of them?"""
    for seed in range(8):
        visited = set()
        for near, typed, screen in walk(game, seed):
            here = CAVE_OF.get(near)
            if typed.isdecimal() and int(typed) != here:
                break  # Bats: has one been in their cave or not?
            visited.add(here)
            if not any(len(visited) in numbers_in(line)
                       for line in screen.split('\n')
                       if says(line, 'visited')):
                return (f'In a cave that is number {len(visited)} of those '
                        f'visited, "Visited: {len(visited)}" should be seen.')
    return ''


def three_stars(game):
    """Can one hunt in the old caves, or in a ring?"""
    for word, caves in (('old', OLD), ('ring', RING)):
        chosen = game.chosen(word)
        arrived = []
        for near, typed, screen in sum([
                walk(chosen, seed) for seed in range(8)], []):
            cave = CAVE_OF.get(near)
            if cave is None or set(caves[cave]) != near:
                return (f'After "{word}", no cave should have tunnels to '
                        f'{", ".join(map(str, sorted(near)))}.')
            if typed.isdecimal():
                arrived.append(int(typed) == cave)
        if sum(arrived) < len(arrived) * 0.6:
            return f'After "{word}", each tunnel should lead to its cave.'
    return wrong_clues(game.chosen('ring'))


def wrong_clues(ring):
    """Return what is wrong with the clues in the ring, or ''."""
    quiet = Trial(ring.path, ring.original, ring.first,
                  {**ring.constants, 'PITS': 0, 'BATS': 0, 'ARROWS': 2})
    lengths = {True: set(), False: set()}
    try:
        for seed in range(20):
            opening = quiet.play([], seed).opening
            ends = [quiet.ends([f's{cave}'], seed)
                    for cave in near_on(opening)]
            # If it ends wherever one shoots, the wumpus came from behind.
            lengths[any(ends) and not all(ends)].add(opening.count('\n'))
    except Problem:
        return ''  # The constants have other names.
    either = lengths[True] | lengths[False]
    if lengths[True] & lengths[False] and len(either) > 1:
        return ('In the ring, too, you should smell the wumpus if it is one '
                'tunnel away, and only then.')
    return ''
