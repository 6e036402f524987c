"""Tasks of DNA Repair: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 364, 'lines': ['d1'],
           'shows': '  .  .  |  .  |  .  |  .  .  .  .\n',
           'because': 'Few: all letters move one place to the left, and '
           'there they fit only by luck.'}

HINTS = {
    '*': 'Each T stands in PARTNERS or in the text of the rules.',
    '**': 'show() makes the text of bars; a text can count a letter in it.',
    '***': 'Keep the strand as it was before the last mend, and whether '
           'undo was used.',
}

ANSWERS = {
    '*': '''
-PARTNERS = {'A': 'T', 'T': 'A', 'C': 'G', 'G': 'C'}  # Which letters fit.
+PARTNERS = {'A': 'U', 'U': 'A', 'C': 'G', 'G': 'C'}  # Which letters fit.
@@
-    print('A fits T, and C fits G: then you see a bar between the strands.')
+    print('A fits U, and C fits G: then you see a bar between the strands.')
''',
    '**': '''
             print(f'{thing:>3}', end='')  # Spaces make it three places wide.
         print()
+    print('Bars:', bars.count('|'))
''',
    '***': '''
-def ask_move():
+def ask_move(earlier):
@@
             sys.exit()  # This ends the program.
+        if answer == 'UNDO' and earlier != '':
+            return answer
@@
+    undone = False
     for times in BREAKS:
@@
         mends = times  # So many breaks need no more mends than that.
+        earlier = ''  # The strand before the last mend.
         while mends > 0 and lower != whole:
             print(f'Mends left: {mends}')
-            move = ask_move()
+            move = ask_move(earlier)
+            if move == 'UNDO':
+                lower = earlier
+                earlier = ''
+                undone = True
+                mends += 1
+                show(upper, lower)  # Not judged: it comes with the mend.
+                continue
+            if not undone:
+                earlier = lower
''',
}

FIT = {'A': 'TU', 'T': 'A', 'U': 'A', 'C': 'G', 'G': 'C'}


def pairs(screen):
    """Return the pairs of strands on a screen, as a list."""
    rows = [row.replace(' ', '') for row in re.findall(
        r'(?m)^((?: +[A-Z]){4,}) *$', screen)]
    return list(zip(rows[::2], rows[1::2]))


def bars(upper, lower):
    """Return a list that says for each place whether the letters fit."""
    return [below in FIT.get(above, '') for above, below in zip(upper, lower)]


def solved(upper, lower, most):
    """Return the mends, at most so many, that make a strand whole, or None."""
    fits = bars(upper, lower)
    if all(fits) and len(upper) == len(lower):
        return []
    last = len(upper) - 1
    first = min((fits + [False]).index(False), last)
    for move, place in zip('DFED', [first] * 3 + [last]) if most else []:
        new = (lower[:place] + FIT[upper[place]][0] * (move != 'D')
               + lower[place + (move != 'E'):])
        rest = solved(upper, new, most - 1)
        if rest is not None:
            return [move + str(place + 1)] + rest
    return None


def one_star(game):
    """Is U in the place of T, on the strands and in the rules?"""
    for seed in range(5):
        session = game.play(['F1'] * 2, seed)
        letters = set(''.join(map(''.join, pairs(session.transcript))))
        if letters != set('ACGU'):
            return ('The letters of the strands should be A, C, G and U, not '
                    f'{", ".join(sorted(letters))}.')
    rules = re.sub(r'(?m)^(?: +[A-Z])+$', '', session.opening)
    return '' if says(rules, 'U') else 'The rules should say what U fits.'


def two_stars(game):
    """Is it said below each pair of strands how many bars it has?"""
    for seed in range(8):
        upper, lower = (pairs(game.play([], seed).opening) or [('A', 'A')])[-1]
        lines = ['blub'] + (solved(upper, lower, 3) or []) + ['D3', 'E2', 'F1']
        for screen in game.play(lines, seed).screens:
            wanted = [sum(bars(*pair)) for pair in pairs(screen)]
            said = [numbers_in(line) for line in screen.split('\n')
                    if says(line, 'bars') and numbers_in(line)]
            for count, numbers in zip(wanted[::-1], said[::-1] + [[]] * 9):
                if count not in numbers:
                    return (f'Below a pair of strands with {count} bars, '
                            f'"Bars: {count}" should be seen.')
    return ''


def three_stars(game):
    """Does undo take back the last mend of a strand, once in the game?"""
    tried = 0
    for seed in range(6):
        lines, used = [], []  # So that undo is there still, or is used up.
        for strand in (1, 2, 3):
            upper, lower = (pairs(game.play(lines, seed).transcript)
                            or [('A', '')])[-1]
            if any(solved(upper, FIT[upper[0]][0] * count + lower, 0) == []
                   for count in range(9)):
                break  # Here E1 is no wrong mend.
            wrong = ['E1'] * (len(game.play(lines + ['E1'] * 9, seed).typed)
                              - len(lines))  # So many wrong mends lose.
            mends = solved(upper, lower, len(wrong)) or ['D1']
            scripts = [(lines, ['undo', 'E1', 'undo'] + mends),
                       (lines, ['E1', 'undo', mends[0], 'undo'] + mends[1:]),
                       (lines, ['E1', 'undo', 'E1', 'undo'] + wrong[1:])]
            if mends[1:] and wrong[2:]:
                scripts += [(lines, [mends[0], 'E1', 'undo'] + mends[1:])]
            if used:
                scripts += [(used, ['E1', 'undo'] + wrong[1:])]
            for before, script in scripts if wrong[1:] and mends[1:] else []:
                tried += 1
                session = game.play(before + script, seed)
                lost = script[-1] == 'E1'
                whole = any(solved(*pair, 0) == []
                            for pair in pairs(session.replies[-1]))
                if session.typed != before + script or (
                        session.ending != 'finished' if lost else not whole):
                    return (f'When strand {strand} is answered with '
                            f'{", ".join(script)}, it should be '
                            f'{"lost" if lost else "whole"} just then.')
            if used or wrong[1:]:
                used = (used or lines + ['E1', 'undo']) + mends
            lines = lines + mends
    return '' if tried else 'Strands should be solved in two mends and more.'
