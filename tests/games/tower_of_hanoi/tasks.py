"""Tasks of Tower of Hanoi: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'lines': ['AB AB AC'], 'shows': 'Moves left: 21',
           'because': 'Only the first AB: then disc 2 may not lie on disc 1, '
           'and main() forgets all the moves that wait.'}

HINTS = {
    '*': 'Which constant says how many discs there are?',
    '**': 'show() knows the pegs: how many discs are in the list of peg C?',
    '***': 'In main(), append each move that is made to a list. To take one '
           'back, pop it, and let the disc go the other way. What is '
           'possible if the list is empty?',
}

ANSWERS = {
    '*': '''
-DISCS = 4  # Try 3 or 6.
+DISCS = 5  # Try 3 or 6.
''',
    '**': '''
     print(f'Moves left: {moves_left}')
+    on_c = len(pegs['C'])
+    print(f'On C: {on_c}')
''',
    '***': '''
         moves = answer.replace(',', ' ').split()
+        if answer == 'UNDO':
+            return ['UNDO']
@@
     waiting = []  # The moves that were typed and have not been made yet.
+    made = []
@@
-        start, end = waiting.pop(0)  # The first move: 'AC' is 'A' and 'C'.
+        move = waiting.pop(0)
+        if move == 'UNDO':
+            if len(made) > 0:
+                start, end = made.pop()
+                disc = pegs[end].pop()
+                pegs[start].append(disc)
+                moves_left += 1
+            continue
+        start, end = move
@@
             moves_left -= 1
+            made.append(move)
         else:
''',
}


def solution(discs, start='A', end='C', spare='B'):
    """Return the fewest moves that carry a tower, as a list."""
    if discs == 0:
        return []
    return (solution(discs - 1, start, spare, end) + [start + end]
            + solution(discs - 1, spare, end, start))


def ends(game, lines):
    """Does the game end with the last of the lines, and not before?"""
    session = game.play(lines)
    return session.ending == 'finished' and session.typed == lines


def height(game):
    """Return for how many discs the fewest moves end the game, 0 if none."""
    for discs in range(1, 9):
        if ends(game, solution(discs)):
            return discs
    return 0


def one_star(game):
    """Is the tower made of five discs, and can it be carried to C?"""
    if 5 not in numbers_in(game.play([]).opening):
        return 'The first screen should show a tower with a disc 5.'
    if height(game) != 5:
        return ('The game should end when the 31 moves that carry 5 discs to '
                'peg C are made, and not before.')
    return ''


def on_c(lines, discs):
    """Return how many discs lie on C in the beginning and after each line."""
    pegs = {'A': list(range(discs, 0, -1)), 'B': [], 'C': []}
    counts = [0]
    for line in lines:
        for start, end in re.findall('([ABC])([ABC])', line):
            disc = pegs[start][-1:]
            if not disc or pegs[end] and pegs[end][-1] <= disc[0]:
                break
            pegs[end].append(pegs[start].pop())
        counts.append(len(pegs['C']))
    return counts


def two_stars(game):
    """Is it told below the pegs how many discs lie on peg C?"""
    discs = height(game)
    if not discs:
        return 'The fewest moves should still carry the tower to peg C.'
    carry = solution(discs)
    for lines in (carry, ['AC', 'CA'] * 99, ['AC', '', 'AC', 'AB', 'CB'],
                  [' '.join(carry[:5])] + carry[5:]):
        screens = game.play(lines).screens
        for line, count, screen in zip([' '] + lines, on_c(lines, discs),
                                       screens):
            said = [numbers_in(each) for each in screen.split('\n')
                    if says(each, 'on c')]
            if screen.count('\n') > 2 and not any(
                    count in numbers for numbers in said):
                return (f'When so many discs lie on peg C, "On C: {count}" '
                        'should be seen below the pegs.')
    return ''


def three_stars(game):
    """Are moves taken back, one after the other, and not counted?"""
    discs = height(game)
    if not discs:
        return 'The fewest moves should still carry the tower to peg C.'
    carry = solution(discs)
    other = 'AC' if carry[0] == 'AB' else 'AB'
    to_and_fro = ['AB', 'BA'] * 999
    moves = len(game.play(to_and_fro).typed)
    for before, after in (
            (['AB', 'AC', 'undo', 'undo'], carry),
            (['AB', 'BC', 'UNDO', 'undo'], carry),
            (['AB', 'AB', 'undo'], carry),
            (['AB', '', 'undo'], carry),
            (['AB', 'undo'] * 30, carry),
            (['undo'], carry),
            (['AB', 'undo', 'undo', 'undo'], carry),
            ([carry[0] + ' ' + other, 'undo'], carry[1:]),
            (carry[:-1] + ['undo'] * 3, carry[-4:]),
            (carry[:-1] + ['undo'] * len(carry), carry),
            (['AC', 'AB', 'CB', 'undo', 'undo', 'undo'], to_and_fro[:moves]),
            (['undo', 'AB', 'undo', 'undo'], to_and_fro[:moves])):
        if not ends(game, before + after):
            return ('Nothing that was taken back should count. After '
                    f'{", ".join(before[-7:])} the game should go on as if '
                    'it had not been.')
    return ''
