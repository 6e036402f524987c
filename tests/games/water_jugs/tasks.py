"""Tasks of Water Jugs: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in

PREDICT = {'lines': ['fa', 'ab', 'fa', 'ab'], 'shows': 'A #.. 1 of 3 litres',
           'because': '1 in A and 5 in B: B had room for 2 litres, so the '
           'third one stays in A.'}

HINTS = {
    '*': 'Each puzzle is one call of puzzle(), with four numbers. What do '
         'they mean? Their names stand behind def puzzle.',
    '**': 'A new variable begins at 0. What is in a jug just before it is '
          'emptied?',
    '***': 'Before a move changes a and b, keep them in two more variables. '
           'Another one tells whether there is a move to take back.',
}

ANSWERS = {
    '*': '''
     puzzle(5, 9, 2, 10)
+    puzzle(4, 7, 5, 8)
''',
    '**': '''
     move = 1
+    away = 0
@@
         elif answer == 'ea':
+            away += a
@@
         elif answer == 'eb':
+            away += b
@@
     print(f'Solved in {move - 1} moves! The fewest are {fewest}.')
+    print(f'Poured away: {away}')
''',
    '***': '''
     b = 0
     move = 1
+    undone = True  # There is nothing to take back yet.
@@
         answer = input(f'Move {move} (fa/fb/ea/eb/ab/ba)? ').strip().lower()
+        now_a = a
+        now_b = b
@@
             leave('Goodbye!')
+        elif answer == 'u' and not undone:
+            a = old_a
+            b = old_b
+            move -= 1
+            undone = True
+            draw('A', a, size_a)  # Not judged: it helps.
+            draw('B', b, size_b)  # Not judged: it helps.
+            continue
@@
             continue

+        undone = False
+        old_a = now_a
+        old_b = now_b
         move += 1  # Short for move = move + 1.
''',
}

# Moves that solve the three puzzles, and the litres that they pour away.
SOLVED = ('fb ba ea ba fb ba'.split(), 'fb ba ea ba ea ba fb ba'.split(),
          'fa ab fa ab eb ab fa ab fa ab'.split())
AWAY = (3, 8, 9)
SIZES = {'fa': (3, 4, 5), 'fb': (5, 9, 9)}
# Moves that solve the fourth one, also with A for 7 litres and B for 4.
FOURTH = ('fa ab fa ab eb ab fa ab'.split(), 'fb ba fb ba ea ba fb ba'.split())
# What is typed with "u", and what should come to the same.
SAME = {'u fb': 'fb', 'fa u fb': 'fb', 'fb ba u fa': 'fb fa',
        'fb ba U u fa': 'fb fa', 'fb ba u fa u ba': 'fb ba',
        'fb ba blub u fa': 'fb fa', 'fb ba u blub u fa': 'fb fa',
        'fb ba eb u ab': 'fb ba ab', 'fb ba ea u ab': 'fb ba ab',
        'fb ba fa u ab': 'fb ba ab', 'fb ba fb u ea': 'fb ba ea',
        'fb ba ab u ea': 'fb ba ea', 'fa fa u ab': 'fa ab'}


def moves_allowed(game, before):
    """Return how many moves the puzzle allows to which some moves lead."""
    return len(game.play(before + ['fa'] * 60).typed) - len(before)


def one_star(game):
    """Is there a fourth puzzle, with 8 moves and some to spare?"""
    three = sum(SOLVED, [])
    if game.ends(three) or not {4, 5, 7} <= numbers_in(
            game.answers(three)[-1]):
        return ('After the third puzzle there should be one with jugs of 4 '
                'and 7, to measure 5 litres.')
    if not any(game.ends(three + moves) and not game.ends(three + moves[:-1])
               for moves in FOURTH):
        return (f'The moves {" ".join(FOURTH[0])} should solve the fourth '
                'puzzle and end the game.')
    most = moves_allowed(game, []) + 2
    return '' if moves_allowed(game, three) == most else (
        f'In the fourth puzzle {most} moves should be allowed: 8, and as many '
        'to waste as in the others.')


def two_stars(game):
    """Is it said after each puzzle how many litres were emptied?"""
    for waste in ([], ['ea'], ['fa', 'ea'], ['fb', 'eb']):
        if len(waste) > moves_allowed(game, []) - len(SOLVED[0]):
            continue
        before = []
        for number, moves in enumerate(SOLVED):
            before = before + ['blub'] + waste + moves
            away = AWAY[number] + sum(
                SIZES[move][number] for move in waste if move in SIZES)
            said = game.answers(before)[-1].lower()
            found = re.findall(r'\baway\b[^\d\n.]*(\d+)', said) or re.findall(
                r'(\d+)[^\d\n.]*\baway\b', said)
            if set(found) != {str(away)}:
                return (f'After {" ".join(waste + moves)} in puzzle '
                        f'{number + 1} you should see "Poured away: {away}".')
    return ''


def three_stars(game):
    """Does "u" take back one move, and is it refused when there is none?"""
    for count in range(3):
        before = sum(SOLVED[:count], [])
        for typed, same in SAME.items():
            seen, wanted = (
                re.findall(r'\d+|#+', game.answers(before + moves.split())[-1])
                for moves in (typed, same))
            if seen != wanted:
                return (f'In puzzle {count + 1}, "{typed}" should lead to the '
                        f'same water and the same move as "{same}".')
        if moves_allowed(game, before + ['fa', 'u'] * 3) != moves_allowed(
                game, before):
            return 'A move that was taken back should not count.'
    return ''
