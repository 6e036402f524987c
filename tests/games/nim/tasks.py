"""Tasks of Nim: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, says
from parts.trial import NONSENSE

PREDICT = {'seed': 22, 'lines': ['C1', 'A2'],
           'shows': 'You have the last match and win!',
           'because': 'Yes: do in one heap what it does in the other. The '
           'nim-sum is 0 whenever you have moved, at the end as well.'}

HINTS = {
    '*': 'Two constants near the top say which heaps there are, and how large '
         'they may be.',
    '**': 'There is a function that returns the nim-sum, and show() prints.',
    '***': 'The heaps are shown by show(), and the variable player says who '
           'begins. Both belong above the loop of main().',
}

ANSWERS = {
    '*': '''
-NAMES = 'ABC'  # The names of the heaps. Try 'AB' or 'ABCDE'.
-MOST = 7  # A heap has at most so many matches. Try 3 or 15.
+NAMES = 'ABCD'  # The names of the heaps. Try 'AB' or 'ABCDE'.
+MOST = 9  # A heap has at most so many matches. Try 3 or 15.
''',
    '**': '''
         print(f'{name} {heaps[name]:3} ' + ' |' * heaps[name])
+    print('Sum:', nim_sum(heaps))
''',
    '***': '''
     player = 'You'
+    show(heaps)
+    answer = ''
+    while answer not in ['y', 'yes', 'n', 'no']:
+        answer = input('Begin (y/n)? ').strip().lower()
+        if answer == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
+        if answer not in ['y', 'yes', 'n', 'no']:
+            print('Please type y or n.')  # Not judged: so is a sentence.
+    if answer == 'n' or answer == 'no':
+        player = 'I'
''',
}

# A heap on the screen: its name, perhaps a number, and its matches.
HEAP = re.compile(r'^\W*([A-I])\b[\W\d]*(?:([a-zA-Z])(?: ?\2)*)?\s*$')


def heaps_in(screen):
    """Return the last heaps on a screen, {name: size}, and what follows."""
    heaps, below = {}, ''
    for line in screen.split('\n'):
        found = HEAP.match(line)
        if found:
            name = found.group(1)
            marks = re.sub(r'[\s\d:.,()=-]', '', line.partition(name)[2])
            digits = re.findall(r'\d+', line)
            if name in heaps or name == 'A':
                heaps = {}
            heaps[name] = len(marks) or int((digits or ['0'])[0])
            below = ''
        else:
            below += line + '\n'
    return heaps, below


def nim_sum(heaps):
    """Return the nim-sum of the heaps."""
    total = 0
    for count in heaps.values():
        total ^= count
    return total


def turns(game, seed):
    """Return (heaps, what is below, move) at each turn, and the Session.

    Any moves are made; the second one is typed after some nonsense.
    """
    chance, found, waiting = random.Random(seed), [], []

    def player(screen):
        """Type what waits, or a move; leave where no heaps are seen."""
        if not waiting:
            heaps, below = heaps_in(screen)
            names = [name for name in heaps if heaps[name] > 0]
            if not names:
                return CTRL_D
            name = chance.choice(names)
            move = name + str(chance.randint(1, min(heaps[name], 4)))
            found.append((heaps, below, move))
            waiting.extend(['blub', 'A0', ''] * (len(found) == 2) + [move])
        return waiting.pop(0)
    session = game.play(player, seed)
    return found, session


def left(heaps, move):
    """Return the heaps after a move."""
    return {**heaps, move[0]: heaps.get(move[0], 0) - int(move[1:])}


def is_a_move(before, after):
    """Is just one heap smaller, and no other one changed?"""
    return list(before) == list(after) and [
        before[name] > after[name] for name in before
        if before[name] != after[name]] == [True]


def wrong_game(game, seed):
    """Return what is wrong with the turns of a whole game, or ''."""
    found, session = turns(game, seed)
    for (heaps, _, move), later in zip(found, found[1:]):
        if not is_a_move(left(heaps, move), later[0]):
            return f'After your move {move}, the computer should make one.'
    heaps, move = found[-1][::2] if found else ({}, 'A0')
    after = [count for count in left(heaps, move).values() if count]
    if session.ending != 'finished' or len(after) > 1:
        return 'The game should end when the last match is taken.'
    return ''


def one_star(game):
    """Are there four heaps, of 1 to 9 matches?"""
    seen = set()
    for seed in range(120):
        heaps = heaps_in(game.play([], seed).opening)[0]
        if ''.join(heaps) != 'ABCD':
            return 'There should be the four heaps A, B, C and D.'
        if not all(0 < count < 10 for count in heaps.values()):
            return 'A heap should have 1 to 9 matches when the game begins.'
        seen.update(heaps.items())
    if len(seen) < 36:
        return 'Any of the heaps may have up to 9 matches.'
    return next(filter(None, (wrong_game(game, seed) for seed in range(9))),
                '')


def two_stars(game):
    """Is the nim-sum said below the heaps, each time they are seen?"""
    for seed in range(12):
        for heaps, below, _ in turns(game, seed)[0] or [({}, '', '')]:
            total = nim_sum(heaps)
            if not any(total in numbers_in(line) and says(line, 'sum')
                       for line in below.split('\n')):
                return ('Below the heaps %s "Sum: %d" should be seen.' % (
                    ', '.join(map(str, heaps.values())), total))
    return ''


def three_stars(game):
    """Does the computer begin after n, and the player after y?"""
    nonsense = NONSENSE + ('A1', '7')
    begin, wait = game.chosen('y', nonsense), game.chosen('n', nonsense)
    for seed in range(9):
        lines = begin.first[len(game.first):-1]
        first = heaps_in(game.play(lines, seed).screens[len(lines)])[0]
        if not first:
            return 'The heaps should be seen before the question.'
        mine = turns(begin, seed)[0]
        if not mine or mine[0][0] != first:
            return 'After "y", the player should make the first move.'
        yours = turns(wait, seed)[0]
        if not yours or not is_a_move(first, yours[0][0]):
            return 'After "n", the computer should make the first move.'
        missing = wrong_game(begin, seed) or wrong_game(wait, seed)
        if missing:
            return missing
    return ''
