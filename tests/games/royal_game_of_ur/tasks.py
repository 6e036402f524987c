"""Tasks of the Royal Game of Ur: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.trial import NONSENSE

PREDICT = {'seed': 45, 'lines': ['0', '4'],
           'shows': 'Red is on a rosette and throws again.',
           'because': 'Red again: 8 is in ROSETTES, so player and other do '
           'not change places.'}

HINTS = {
    '*': 'One constant is a number of coins, another a list of squares.',
    '**': 'Whoever is hit has one piece more on 0 than before the turn.',
    '***': 'Ask in main(), until the answer is one of the three. Where is '
           'PIECES used?',
}

ANSWERS = {
    '*': '''
-COINS = 4
+COINS = 5
@@
-ROSETTES = [4, 8, 14]
+ROSETTES = [4, 8, 11, 14]
''',
    '**': '''
     other = 'Blue'
+    hits = 0
@@
+        waiting = pieces[other].count(0)
         end = take_turn(player, other, pieces)
+        if pieces[other].count(0) > waiting:
+            hits += 1
+            print('Hits:', hits)
''',
    '***': '''
-    pieces = {'Red': [0] * PIECES, 'Blue': [0] * PIECES}
+    answer = input('Pieces (3/5/7)? ').strip().lower()
+    while answer not in ['3', '5', '7']:
+        if answer == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: leaving is a rule of the house.
+            sys.exit()  # Not judged: leaving is a rule of the house.
+        answer = input('Pieces, please (3/5/7)? ').strip().lower()
+    count = int(answer)
+    pieces = {'Red': [0] * count, 'Blue': [0] * count}
@@
-    while pieces[other].count(HOME) < PIECES:
+    while pieces[other].count(HOME) < count:
''',
}

OTHER = {'Red': 'Blue', 'Blue': 'Red'}


def cells_in(screen):
    """Return the squares of the last board on a screen: 14*, R4*, B7, ..."""
    rows = [re.findall(r'\b[RB]?\d+\b\*?', line)
            for line in screen.split('\n')[:-1]]
    return sum([row for row in rows if len(row) > 5][-3:], [])


def places_in(screen):
    """Return where the pieces are, {'Red': {4, 7}, 'Blue': set()}."""
    return {player: {int(cell[1:].strip('*')) for cell in cells_in(screen)
                     if cell[0] == player[0]} for player in OTHER}


def moves(game, seed):
    """Return the moves of a game, and its Session.

    A move is (who moves, places before, the square typed, places after, the
    screen after it). Nonsense is typed before each of them.
    """
    dice, found, waiting = random.Random(seed), [], []

    def player(screen):
        """Type nonsense, and then the square that waits."""
        if waiting:
            return waiting.pop() if len(found) < 300 else CTRL_D
        question = screen.split('\n')[-1]
        starts = re.findall(r'\d+', question) or ['0']
        start = dice.choice(starts) if seed % 2 else starts[-1]
        mover = 'Blue' if 'Blue' in question else 'Red'
        found.append((mover, places_in(screen), int(start)))
        waiting.append(start)
        return 'blub'
    session = game.play(player, seed)
    after = [move[1] for move in found[1:]] + [places_in(session.last)]
    return [(*move, later, screen) for move, later, screen in zip(
        found, after, session.screens[2::2])], session


def one_star(game):
    """Do five coins fall, and is 11 a rosette that works?"""
    if '11*' not in cells_in(game.play([]).opening):
        return 'On the board, square 11 should have a *.'
    throws, again = set(), []
    for seed in range(6):
        found, _ = moves(game, seed)
        for number, (mover, before, start, after, _) in enumerate(found[:-1]):
            for end in after[mover] - before[mover]:
                throws.add(end - start)
                if end == 11:
                    again.append(found[number + 1][0] == mover)
    if max(throws, default=0) != 5:
        return 'The coins should bring up to 5 steps, and never more.'
    return ('' if sum(again) > len(again) * 0.6 else
            'Whoever comes to 11 should throw again.')


def two_stars(game):
    """Are the hits counted, those of both players?"""
    for seed in range(5):
        hits = 0
        for mover, before, _, after, screen in moves(game, seed)[0]:
            hit = bool(before[OTHER[mover]] - after[OTHER[mover]])
            hits += hit
            told = [int(one or other) for one, other in re.findall(
                r'\bhits\b\D{0,9}(\d+)|\b(\d+) hits\b', screen.lower())]
            if (hit or told) and hits not in told:
                return (f'After hit number {hits}, "Hits: {hits}" should be '
                        'seen.')
    return ''


def three_stars(game):
    """May both have 3, 5 or 7 pieces?"""
    for count in (3, 5, 7):
        chosen = game.chosen(str(count), NONSENSE + ('4', '99'))
        for seed in range(3):
            home = {'Red': 0, 'Blue': 0}
            found, session = moves(chosen, seed)
            for mover, before, start, after, _ in found:
                home[mover] += not after[mover] - before[mover]
            if session.ending != 'finished' or home[found[-1][0]] != count or (
                    sorted(home.values())[0] >= count):
                return (f'With {count} pieces, whoever has brought {count} '
                        'pieces home should win.')
    return ''
