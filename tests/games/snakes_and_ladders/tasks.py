"""Tasks of Snakes and Ladders: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.trial import says

PREDICT = {'seed': 230, 'lines': ['8', '3', '6', '7', '5', '10', '8'],
           'shows': '4 too far: you walk back from 50.\nYou come to 46\n',
           'because': 'On 46 again: 54 is 4 too far, and 4 back from 50 is '
           '46, where no snake waits.'}

HINTS = {
    '*': 'Each pair in WAYS is a square and the one to which it leads.',
    '**': 'After walk(), places[player] is the square of the player.',
    '***': 'Write a function that prints nothing, and finds out to which '
           'square each of the three numbers would lead.',
}

ANSWERS = {
    '*': '''
-        49: 31}  # And these are the snakes.
+        49: 31, 39: 17}  # And these are the snakes.
@@
-WAYS = {3: 16, 8: 24, 21: 33, 30: 41,  # These are the ladders.
+WAYS = {3: 16, 8: 24, 21: 33, 30: 41, 29: 46,  # These are the ladders.
''',
    '**': '''
         places[player] = walk(places[player], steps)
+        print('To go:', HOME - places[player])
''',
    '***': '''
-        steps = ask_steps(player, one, two)
+        if player == 'Red':
+            steps = ask_steps(player, one, two)
+        else:
+            steps = best_steps(places[player], one, two)
@@
+def best_steps(place, one, two):
+    """Return the number that leads to the highest square."""
+    best = 0
+    highest = 0
+    for steps in [one, two, one + two]:
+        end = HOME - abs(HOME - place - steps)
+        if end in WAYS:
+            end = WAYS[end]
+        if end > highest:
+            highest = end
+            best = steps
+    return best
+
+
 def main():
''',
}


def numbers_in(text):
    """Return the numbers in a text, as a list."""
    return [int(number) for number in re.findall(r'\d+', text)]


def rows_of(screen):
    """Return the rows of the boards on a screen, and the other lines."""
    lines = screen.split('\n')
    rows = [line for line in lines if len(numbers_in(line)) > 9]
    return rows, [line for line in lines if line not in rows]


def places_in(screen):
    """Return where the last board has R and B, {'R': 0, 'B': 12}."""
    board = '\n'.join(rows_of(screen)[0][-5:])
    return {mark: int((re.findall(rf'(\d+)(?: [A-Z])? {mark}\b', board) or [0]
                       )[0]) for mark in 'RB'}


def ways_in(screen):
    """Return the ladders and snakes on the boards: {3: 16, 12: 2}."""
    return {int(one): int(two) for one, two in re.findall(
        r'(\d+)[v^](\d+)', '\n'.join(rows_of(screen)[0]))}


def end_of(place, steps):
    """Return where the steps lead, before any ladder or snake."""
    return 50 - abs(place + steps - 50)


def moves(game, seed, wanted=(), low=False):
    """Return the moves that are asked for in a game, and its Session.

    A move is (places before, whose it is, steps, places after, screen). The
    steps lead to a wanted square or the best one; low: they may be bad ones.
    """
    found, waiting, alone = [], [], False

    def player(screen):
        """Type nonsense, and then the steps that wait."""
        nonlocal alone
        if waiting:
            return waiting.pop() if len(found) < 90 else CTRL_D
        places, ways = places_in(screen), ways_in(screen)
        numbers = numbers_in(screen.split('\n')[-1])[-3:] or [1]
        alone = alone or len(found) == 1 and places['B'] > 0
        mark = 'R' if alone else 'RB'[len(found) % 2]
        ends = {steps: squares(places[mark], steps, ways) for steps in numbers}
        best = min(numbers) if low and len(found) % 4 < 2 else max(
            numbers, key=lambda n: (ends[n][0] in wanted, ends[n][1]))
        found.append((places, mark, best))
        waiting.append(str(best))
        return 'blub'
    session = game.play(player, seed)
    after = [places for places, _, _ in found[1:]] + [places_in(session.last)]
    return [(*move, *rest) for move, *rest in zip(
        found, after, session.screens[2::2])], session


def one_star(game):
    """Are the new ladder and the new snake there, and do they work?"""
    new = {29: 46, 39: 17}
    if not new.items() <= ways_in(game.play([]).opening).items():
        return 'The board should have "29^46" and "39v17".'
    waiting = set(new)
    for seed in range(30):
        for before, mark, steps, after, _ in moves(game, seed, waiting)[0]:
            end = squares(before[mark], steps, {})[0]
            if end in waiting and after[mark] != new[end]:
                return f'Whoever comes to {end} should go on to {new[end]}.'
            waiting.discard(end)
        if not waiting:
            return ''
    return 'A player should be able to come to 29, and to 39.'


def two_stars(game):
    """Is it said after each move how many squares there are still to go?"""
    for seed in range(6):
        for _, mark, _, after, screen in moves(game, seed, (), seed > 2)[0]:
            lines = [line for line in screen.split('\n')
                     if says(line, 'to go')]
            movers = mark + 'B' * (mark == 'R' and after['R'] < 50
                                   and len(rows_of(screen)[0]) > 5)
            wanted = [50 - after[each] for each in movers]
            if len(lines) < len(wanted) and wanted[-1] == 0:
                wanted.pop()  # Who is home need not be told.
            if len(lines) != len(wanted) or not all(
                    left in numbers_in(line)
                    for left, line in zip(wanted, lines)):
                return (f'Who comes to {after[mark]} should see "To go: '
                        f'{50 - after[mark]}", once a move.')
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue take the best number?"""
    for seed in range(6):
        found, session = moves(game, seed, (), seed > 2)
        ways = ways_in(session.opening)
        for before, mark, steps, after, screen in found:
            end = squares(before['R'], steps, ways)[1]
            if mark == 'B' or after['R'] != end or 50 in before.values():
                return 'Only Red should be asked, as long as nobody is home.'
            told = numbers_in('\n'.join(rows_of(screen)[1][:-1]))
            best = [max(squares(before['B'], number, ways)[1]
                        for number in (one, two, one + two))
                    for one, two in zip(told, told[1:])]
            if end < 50 and after['B'] not in best:
                return (f'Blue goes from {before["B"]} to {after["B"]}: it '
                        'should show its dice, and take the best number.')
        if session.ending != 'finished':
            return 'The game should end when Red or Blue is home.'
    return ''
