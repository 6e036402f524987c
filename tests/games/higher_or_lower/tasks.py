"""Tasks of Higher or Lower: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 17, 'lines': ['b'], 'shows': 'Card: 9',
           'because': 'The 9 again: only higher and lower draw a new card.'}

HINTS = {
    '*': 'Which of the constants above main() are 20 and 18 now?',
    '**': 'What you bank is in row. How large is it, before it is 0 again?',
    '***': 'Count the passes in a new variable, and add an elif for p that '
           'also asks whether one is left.',
}

ANSWERS = {
    '*': '''
-HIGHEST = 13  # The cards are from 1 to this one. Try 6 or 20.
-TURNS = 15  # To say higher or lower, or to bank. Try 12 or 20.
+HIGHEST = 20  # The cards are from 1 to this one. Try 6 or 13.
+TURNS = 18  # To say higher or lower, or to bank. Try 12 or 20.
''',
    '**': '''
             print(f'Points that go to the bank: {row}')
+            if row >= 4:
+                print('Well saved!')
             row = 0
''',
    '***': '''
     bank = 0
+    passes = 1
@@
-        answer = input('Higher, lower or bank (h/l/b)? ').strip().lower()
+        answer = input('High, low, bank or pass (h/l/b/p)? ').strip().lower()
@@
+        elif answer == 'p' and passes > 0:
+            passes = 0
+            card = random.randint(1, HIGHEST)
         elif higher or lower:
''',
}


def length(game, lines=()):
    """Return how many lines a game takes, if banking follows these."""
    return len(game.play(list(lines) + ['b'] * 60).typed)


def cards(game, lines, seed):
    """Return the cards on the screens: each at the place that differs first.
    """
    find = re.compile(r'\d{1,9}').findall
    openings = [find(game.play([], other).opening)[::-1] for other in range(5)]
    place = [len(set(column)) > 1 for column in zip(*openings)] + [True]
    found = [find(screen)[::-1] for screen in game.play(lines, seed).screens]
    return [int((each[place.index(1):] or each + ['0'])[0]) for each in found]


def right(row, plan):
    """Return the lines of a plan: its r is what is right for a row of cards.
    """
    lines = []
    for letter in plan:
        if letter == 'r':
            letter = 'h' if row[1] >= row[0] else 'l'
            row = row[1:] + [0]
        lines.append(letter)
    return lines


def one_star(game):
    """Are the cards from 1 to 20, and are there 18 turns?"""
    if length(game) != 18:
        return f'There should be 18 turns, not {length(game)}.'
    games = [cards(game, ['h'] * 17, seed)[:-1] for seed in range(30)]
    later = {card for each in games for card in each[1:]}
    if max(each[0] for each in games) < 14 or later != set(range(1, 21)):
        return 'In 30 games, each of the cards from 1 to 20 should come.'
    said = numbers_in(game.play([]).opening)
    if 13 in said and 20 not in said:
        return 'The first screen should say that the cards go up to 20.'
    return ''


def two_stars(game):
    """Is "Well saved!" said when 4 points or more are banked, only then?"""
    late = 'b' * (length(game) - 5)
    plans = ['r' * row + 'b' for row in range(8)] + [
        'rrbrrbrrrrb', 'rrrbrb', 'rrrrbb', late + 'rrrrb', late + 'brrrb']
    for seed in range(3):
        row = cards(game, ['h'] * 60, seed)
        for plan in plans:
            replies = game.play(right(row, plan), seed).replies
            for count, reply in enumerate(replies, 1):
                wanted = plan[:count].endswith('rrrrb')
                if says(reply, 'well saved') != wanted:
                    return (f'After {", ".join(right(row, plan)[:count])}, '
                            'each one right, "Well saved!" should '
                            + 'not ' * (not wanted) + 'be seen.')
    return ''


def three_stars(game):
    """Does p bring a new card, once, and change nothing else?"""
    turns = length(game)
    for banks, row in (0, 0), (0, 4), (5, 1), (6, 2), (turns - 1, 0):
        fresh = False
        for seed in range(4):
            lines = right(cards(game, ['h'] * 60, seed),
                          'b' * banks + 'r' * row + 'p')
            old, new, last = (cards(game, lines + ['h'], seed)[banks + row:]
                              + [0, 0, 0])[:3]
            fresh = fresh or new != old
            for more, wanted in ('b', row), ('hb', (row + 1) * (last >= new)):
                banked = game.answers(lines + list(more), seed)[-1]
                if banked and wanted not in numbers_in(banked):
                    return (f'After a row of {row}, p and {", ".join(more)}, '
                            f'the points for the bank should be {wanted}.')
        if not fresh or length(game, lines) != turns + 1:
            return (f'After {banks + row} turns, p should bring a new card, '
                    'and take no turn.')
    for before, typed in (('p', 'p'), ('phhh', 'p'), ('phhhhhhb', 'p'),
                          ('h', 'blub'), ('php', 'blub')):
        seen = [game.play(list(before) + more + list('hblb')).screens[-4:]
                for more in ([], [typed])]
        if seen[0] != seen[1]:
            return (f'After {", ".join(before)}, the answer {typed} should '
                    'change nothing.')
    return ''
