"""Tasks of Next in Line: see tools/parts/judge.py."""

import re

from parts.screens import says

PREDICT = {'seed': 19, 'lines': ['47'], 'shows': 'Right!',
           'because': '47, for each number is the sum of the two before it: '
           '18 + 29 = 47.'}

HINTS = {
    '*': 'Both are constants, at the top.',
    '**': 'The row is a generator: next(row) gets one number more, whenever '
          'you call it.',
    '***': 'ask_number() could return a word, too. For a hint, play_row() '
           'does the same as after a mistake, but counts none.',
}

ANSWERS = {
    '*': '''
-ROWS = 5  # Each has a rule of its own, out of seven. Try 3 or 7.
-MISTAKES = 4  # The last of these loses. Try 5 or 8.
+ROWS = 7  # Each has a rule of its own, out of seven. Try 3 or 5.
+MISTAKES = 6  # The last of these loses. Try 5 or 8.
''',
    '**': '''
             print('Right!', end=' ')
+            print(f'Then: {next(row)} {next(row)}')
             return mistakes
''',
    '***': '''
         if answer.isdecimal() and len(answer) < 10:
             return int(answer)
+        if answer == 'hint':
+            return answer
@@
     numbers = [next(row) for place in range(5)]
+    hints = 1
@@
         answer = ask_number()
+        while answer == 'hint' and hints == 0:
+            print('One hint a row!')  # Not judged: it is asked again.
+            answer = ask_number()
         numbers.append(next(row))
+        if answer == 'hint':
+            hints = 0
+            continue
         if answer == numbers[-1]:
''',
}

WRONG = '987654321'  # No row of the game comes to this number.


def row_of(screen):
    """Return the numbers of the last row on a screen; [] without one."""
    lines = [re.findall(r'\d+', line) for line in screen.split('\n')]
    rich = [line for line in lines if len(line) >= 5]
    return rich[-1] if rich else []


def right_answers(game, seed, count):
    """Return the right answers to so many rows, fewer if it ends before."""
    found = []
    while len(found) < count:
        row = row_of(game.answers(found + [WRONG], seed)[-1])
        if not row:
            break
        found.append(row[-1])
    return found


def most_mistakes(game, lines=()):
    """Return how many wrong answers end the game after these lines."""
    session = game.play(list(lines) + [WRONG] * 20)
    return len(session.typed) - len(lines)


def one_star(game):
    """Do seven rows win, and six mistakes lose?"""
    for seed in (1, 2):
        lines = right_answers(game, seed, 7)
        if len(lines) < 7 or game.ends(lines[:6], seed) or not game.ends(
                lines, seed):
            return 'After 7 rows with right answers, the game should be over.'
    for lines in ([], right_answers(game, 0, 2)):
        if most_mistakes(game, lines) != 6:
            return 'The game should be over with the sixth mistake.'
    return ''


def two_stars(game):
    """Are the next two numbers shown after each right answer?"""
    for seed in (1, 2, 3):
        lines = right_answers(game, seed, 9)
        if not lines:
            return 'After a wrong answer, the row should go on.'
        for place in range(len(lines)):
            told = lines[:place]
            row = row_of(game.answers(told + [WRONG] * 3, seed)[-1])[-3:]
            if not row:
                return 'After three mistakes the game should still go on.'
            for typed in (row[:1], [WRONG] + row[1:2]):
                reply = game.answers(told + typed, seed)[-1]
                wanted = ' '.join(row[len(typed):])
                shown = [' '.join(re.findall(r'\d+', line)) for line in
                         reply.split('\n') if says(line, 'then')]
                if not any(f' {line} '.find(f' {wanted} ') >= 0
                           for line in shown):
                    return (f'After the right answer {typed[-1]}, "Then: '
                            f'{wanted}" should be seen.')
            if says(game.answers(told + [WRONG], seed)[-1], 'then'):
                return 'A wrong answer should not show how it goes on.'
    return ''


def three_stars(game):
    """Is there one hint in each row, which is no mistake?"""
    most = most_mistakes(game)
    for seed in (1, 2, 3):
        told = []
        if most < 2:
            return 'After a wrong answer, the row should go on.'
        for number, line in enumerate(right_answers(game, seed, 3), 1):
            row = row_of(game.answers(told + [WRONG, WRONG], seed)[-1])[-2:]
            if not row:
                return 'After a hint in each row, the game should go on.'
            hinted = game.answers(told + ['hint', row[-1]], seed)[-2:]
            if row_of(hinted[0])[-1:] != row[:1]:
                return (f'In row {number}, "hint" should show the '
                        f'number {row[0]}, and ask for the next one.')
            if row_of(hinted[1])[-5:] != row_of(
                    game.answers(told + [line], seed)[-1])[-5:]:
                return f'After a hint, {row[-1]} should be right.'
            again = game.answers(
                told + ['hint', 'hint', 'blub', row[-1]], seed)
            if again[-1] != hinted[1]:
                return 'A second hint in a row should be refused.'
            told += ['hint', row[-1]]
    for typed in (['hint'], ['hint', 'hint']):
        if most_mistakes(game, typed) != most:
            return f'After {", ".join(typed)}, no mistake should be counted.'
    return ''
