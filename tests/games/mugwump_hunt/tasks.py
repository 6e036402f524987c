"""Tasks of Mugwump Hunt: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 6, 'lines': ['c3'], 'shows': 'Lulu calls: 4',
           'because': 'It is 4: 2 across, from C to A, plus 2 down.'}

HINTS = {
    '*': 'Two constants: one is the size, the other has the names.',
    '**': 'The list hiding has those who still hide. When is it right again '
          'after a look?',
    '***': 'Keep each look in a list, as a tuple. For the field you need two '
           'loops, the one over the rows outside: is (x, y) in the list?',
}

ANSWERS = {
    '*': '''
-SIZE = 10  # Columns, and rows, of the field. Try 6 or 12.
-NAMES = ['Momo', 'Gogo', 'Lulu', 'Kiki']  # Of the mugwumps.
+SIZE = 12  # Columns, and rows, of the field. Try 6 or 10.
+NAMES = ['Momo', 'Gogo', 'Lulu', 'Kiki', 'Susu']  # Of the mugwumps.
''',
    '**': '''
         looks -= 1
+        print(f'Hiding: {len(hiding)}')
''',
    '***': '''
     looks = LOOKS
+    seen = []
@@
         hiding = call_out(hiding, square)
+        seen.append(square)
+        for y in range(SIZE):
+            row = ''
+            for x in range(SIZE):
+                if (x, y) in seen:
+                    row += ' X'
+                else:
+                    row += ' .'
+            print(row)
''',
}


def secret(game, seed):
    """Return the names of the squares where mugwumps hide, a list.

    They are told at the end of a lost game. If one hides in A1, or they cannot
    be found there, the list is empty.
    """
    last = game.play(['A1'] * 60, seed).last
    found = [name for name in re.findall(r'\b[A-Z]\d+\b', last)
             if name != 'A1']
    looks = list(dict.fromkeys(found))
    session = game.play(looks + ['A1'] * 60, seed)
    return found if session.typed == looks else []


def secrets(game):
    """Return {seed: where mugwumps hide} of some games."""
    found = {seed: secret(game, seed) for seed in range(12)}
    return {seed: names for seed, names in found.items() if names}


def one_star(game):
    """Is the field of 12 by 12 squares, with five mugwumps in it?"""
    hidden = secrets(game)
    for seed, names in hidden.items():
        if len(names) != 5:
            return f'Five mugwumps should hide in the field, not {len(names)}.'
        looks = len(game.play(['A1'] * 60, seed).typed)
        for square, count in (
                ('L12', 0), ('A12', 0), ('L1', 0), ('M1', 1), ('A13', 1)):
            typed = len(game.play([square] + ['A1'] * 60, seed).typed)
            if square not in names and typed != looks + count:
                return (f'It should {"not " * count}be possible to look into '
                        f'{square}.')
    for beyond in 'KL', '11 12':
        if not any(name[0] in beyond or name[1:] in beyond.split()
                   for names in hidden.values() for name in names):
            return 'Mugwumps should hide in the new columns and rows, too.'
    return ''


def two_stars(game):
    """Is it said after each look how many still hide?"""
    hidden = secrets(game)
    for seed, names in list(hidden.items())[:6]:
        free = [name for name in ('A1', 'B2', 'C3', 'D4', 'E5', 'F6')
                if name not in names]
        for looks in (free[:1] + names, names[:2] + free * 3,
                      ['blub', names[-1], '', names[-1]] + free * 3):
            left = names
            for look, reply in zip(looks, game.play(looks, seed).replies):
                if look in ('', 'blub'):
                    continue
                left = [name for name in left if name != look]
                said = [numbers_in(line) for line in reply.split('\n')
                        if says(line, 'hiding')]
                if not any(len(left) in numbers for numbers in said):
                    return (f'After a look with {len(left)} still hiding, '
                            f'"Hiding: {len(left)}" should be seen.')
    return '' if hidden else 'At the end, those not found should be told.'


def drawn(screen):
    """Return the squares of the field on a screen, {name: its mark}."""
    lines = [re.sub(r'^\s*\d*|[\s|]', '', line).upper()
             for line in screen.split('\n')]
    rows = [line for line in lines if re.fullmatch(r'[.X]{2,}', line)]
    rows = rows[-len(rows[-1]):] if rows else []
    if {len(row) for row in rows} != {len(rows)}:
        return {}
    return {chr(65 + x) + str(y + 1): mark
            for y, row in enumerate(rows) for x, mark in enumerate(row)}


def three_stars(game):
    """Is the field drawn after each look, with an X for each look?"""
    for seed in range(3):
        looks = ['B1', 'blub', 'D2', 'A4', '', 'D2', 'F5'] + ['C3'] * 30
        field = drawn(game.answers(looks, seed)[0])
        if field:
            looks[2:2] = [max(field, key=lambda name: (len(name), name))]
        seen = set()
        for look, reply in zip(looks, game.play(looks, seed).replies):
            if look in ('', 'blub'):
                continue
            field = drawn(reply)
            seen.add(look)
            if {name for name in field if field[name] == 'X'} != seen:
                return (f'After looks into {", ".join(sorted(seen))} the '
                        'field should have "X" just there, else ".".')
    return ''
