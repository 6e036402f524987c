"""Tasks of Higher or Lower: see tools/parts/judge.py."""

import re

from parts.trial import Missing, numbers_in, says

PREDICT = {'seed': 17, 'lines': ['b'], 'shows': 'Card: 9',
           'because': 'The 9 again: a new card is only drawn when you say '
           'higher or lower.'}

HINTS = {
    '*': 'Above main() stand three constants. Which two are 20 and 18 now?',
    '**': 'What you bank is in row, until row is 0 again. Ask in between '
          'whether it is 4 or more.',
    '***': 'A new variable counts the passes, 1 at first. Add an elif for p '
           'that asks also whether one is left.',
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
    def backwards(screen):
        """Return the numbers on a screen, the last one first."""
        return [int(digits) for digits in re.findall(r'\d{1,9}', screen)][::-1]
    openings = [backwards(game.play([], other).opening) for other in range(5)]
    places = [place for place, column in enumerate(zip(*openings))
              if len(set(column)) > 1]
    if not places:
        raise Missing('Each turn should show the card.')
    found = [backwards(screen) for screen in game.play(lines, seed).screens]
    return [(each[places[0]:] or each[:1] or [0])[0] for each in found]


def right(row, plan):
    """Return the lines of a plan, in which r stands for what is right.

    row: the cards that will come.
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
        'rrbrrb', 'rrrbrb', 'rrbrrrrb', 'rrrrbrrrrb', 'rrrrbb',
        late + 'rrrrb', late + 'brrrb']
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
    changed = False
    for seed in range(12):
        row = seed % 5
        lines = right(cards(game, ['h'] * 60, seed), 'r' * row + 'p')
        old, new, last = (cards(game, lines + ['h'], seed)[row:] + [0] * 3)[:3]
        changed = changed or new != old
        for more, wanted in ('b', row), ('hb', (row + 1) * (last >= new)):
            banked = game.answers(lines + list(more), seed)[-1]
            if wanted not in numbers_in(banked):
                return (f'After a row of {row}, p and then {", ".join(more)}, '
                        f'the points for the bank should be {wanted}.')
    if not changed:
        return 'After p there should be a new card.'
    turns = length(game)
    for before in (0, 5, turns - 1):
        if length(game, ['b'] * before + ['p']) != turns + 1:
            return f'p should take no turn. It was typed after {before} turns.'
    for before in 'p', 'phhh', 'phhhhhhb':
        for typed in 'p', 'blub':
            seen = [game.play(list(before) + more + list('hblb')).screens[-4:]
                    for more in ([], [typed])]
            if seen[0] != seen[1]:
                return (f'When p was used, {typed} should change nothing: not '
                        'the card, the row, the bank or the turns.')
    return ''
