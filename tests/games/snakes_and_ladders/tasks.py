"""Tasks of Snakes and Ladders: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import says

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


def squares(place, steps, ways):
    """Return where the steps end, and where one is taken from there."""
    end = 50 - abs(place + steps - 50)
    return end, ways.get(end, end)


def moves(game, seed, wanted=()):
    """Return the moves that are asked for in a game, and its Session.

    A move is (places before, steps, whose it is, places after, screen): R, B
    or, if Blue is not asked, RB. Wanted squares are preferred.
    """
    found, waiting, turns = [], [], ['R', 'B']

    def player(screen):
        """Type nonsense, and then the best steps, or from seed 3 on bad ones.
        """
        if waiting:
            return waiting.pop() if len(found) < 90 else CTRL_D
        places, ways = places_in(screen), ways_in(screen)
        numbers = numbers_in(screen.split('\n')[-1])[-3:] or [1]
        if len(found) == 1 and places['B'] > 0:
            turns[:] = ['RB']
        mark = turns[len(found) % len(turns)][0]
        ends = {steps: squares(places[mark], steps, ways) for steps in numbers}
        steps = min(numbers) if seed > 2 and len(found) % 4 < 2 else max(
            ends, key=lambda way: (ends[way][0] in wanted, ends[way][1]))
        found.append((places, steps))
        waiting.append(str(steps))
        return 'blub'
    session = game.play(player, seed)
    after = [places for places, _ in found[1:]] + [places_in(session.last)]
    return [(*move, *rest) for move, *rest in zip(
        found, turns * 90, after, session.screens[2::2])], session


def one_star(game):
    """Are the new ladder and the new snake there, and do they work?"""
    new = {29: 46, 39: 17}
    if not new.items() <= ways_in(game.play([]).opening).items():
        return 'The board should have "29^46" and "39v17".'
    for seed in range(9):
        for before, steps, mark, after, _ in moves(game, seed, new)[0]:
            end = squares(before[mark[0]], steps, {})[0]
            if after[mark[0]] != new.get(end, after[mark[0]]):
                return f'Whoever comes to {end} should go on to {new[end]}.'
    return ''


def two_stars(game):
    """Is it said after each move how many squares there are still to go?"""
    for seed in range(6):
        for *_, mark, after, screen in moves(game, seed)[0]:
            told = [numbers_in(line) for line in screen.split('\n')
                    if says(line, 'to go')]
            movers = mark[0] if after['R'] == 50 else mark
            wanted = [50 - after[each] for each in movers]
            if 0 in wanted and len(told) < len(wanted):
                continue  # Who is home need not be told.
            if len(told) != len(wanted) or not all(
                    left in line for left, line in zip(wanted, told)):
                return (f'On {after[mark[0]]}, a player should once see "To '
                        f'go: {wanted[0]}".')
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue take the best number?"""
    for seed in range(6):
        found, session = moves(game, seed)
        ways = ways_in(session.opening)
        for before, steps, mark, after, screen in found:
            end = squares(before['R'], steps, ways)[1]
            if mark != 'RB' or after['R'] != end or 50 in before.values():
                return 'Only Red should be asked, as long as nobody is home.'
            told = numbers_in('\n'.join(rows_of(screen)[1][:-1]))
            best = [max(squares(before['B'], steps, ways)[1]
                        for steps in (one, two, one + two))
                    for one, two in zip(told, told[1:])]
            if end < 50 and after['B'] not in best:
                return (f'Blue goes from {before["B"]} to {after["B"]}: it '
                        'should show its dice, and take the best number.')
        if session.ending != 'finished':
            return 'The game should end when Red or Blue is home.'
    return ''
