"""Tasks of Fraction Hunt: see tools/parts/judge.py."""

import math
import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['3/0', '3'],
           'shows': 'Please type two whole numbers with / between them: 1/2',
           'because': 'A ZeroDivisionError, then a ValueError: 3 has no /.'}

HINTS = {
    '*': 'Two constants stand above all functions.',
    '**': 'Does a number, 2 or more, divide both without a remainder (%)?',
    '***': 'While the player asks for another pair, make and show one again.',
}

ANSWERS = {
    '*': '''
-LARGEST = 16  # The largest lower number of a fraction. Try 12 or 20.
-ROUNDS = 8  # How many pairs of fractions there are. Try 4 or 12.
+LARGEST = 24  # The largest lower number of a fraction. Try 12 or 20.
+ROUNDS = 10  # How many pairs of fractions there are. Try 4 or 12.
''',
    '**': '''
         value = value_of(fraction)
+        for divisor in range(2, fraction[1] + 1):
+            if fraction[0] % divisor == 0 and fraction[1] % divisor == 0:
+                print('You can reduce it.')
+                break  # Not judged: it is said once.
''',
    '***': '''
             sys.exit()  # This ends the program.
+        if answer == 'new' and news_left > 0:
+            return answer
@@
-def ask_fraction(limit):
+def ask_fraction(limit, news_left):
@@
     points = 0
+    news_left = 2
     for number in range(1, ROUNDS + 1):
         print(f'\\nRound {number} of {ROUNDS}. Points: {points}')
-        left, right = new_pair()
-        low = value_of(left)
-        high = value_of(right)
-        limit = min(left[1], right[1])
-        print(f'{left[0]}/{left[1]} < ? < {right[0]}/{right[1]}')
-
-        fraction = ask_fraction(limit)
+        fraction = 'new'
+        while fraction == 'new':
+            left, right = new_pair()
+            low = value_of(left)
+            high = value_of(right)
+            limit = min(left[1], right[1])
+            print(f'{left[0]}/{left[1]} < ? < {right[0]}/{right[1]}')
+            fraction = ask_fraction(limit, news_left)
+            if fraction == 'new':
+                news_left -= 1
         value = value_of(fraction)
''',
}


def pair(screen):
    """Return the two fractions that a screen asks about, or []."""
    told = screen[:screen.rfind('\n') + 1]
    found = [(int(upper), int(lower)) for upper, lower
             in re.findall(r'(\d+)/(\d+)', told) if int(lower) > 6]
    return found[-2:] if found[1:] else []


def between(fractions):
    """Return {(upper, lower): is it between?} of all that may be typed."""
    low, high = sorted(upper / lower for upper, lower in fractions)
    limit = min(lower for upper, lower in fractions)
    return {(upper, lower): low < upper / lower < high
            for lower in range(2, limit) for upper in range(1, lower)}


def one_star(game):
    """Are there 10 rounds, with lower numbers up to 24?"""
    largest = 0
    for seed in range(12):
        session = game.play(['1/2'] * 40, seed)
        if len(session.typed) != 10:
            return f'There should be 10 rounds, not {len(session.typed)}.'
        for screen in session.screens:
            largest = max([largest] + [lower for upper, lower in pair(screen)])
    return '' if largest == 24 else (
        f'In 12 games, the largest lower number should be 24, not {largest}.')


def two_stars(game):
    """Is "reduce" said after those answers that can be reduced?"""
    used = set()
    for seed in range(6):
        lines = []
        screen = game.play([], seed).opening
        while pair(screen) and len(lines) < 20:
            wanted = len(lines) % 2 == 0, (len(lines) + seed) // 2 % 2 == 0
            able = {fraction: (inside, math.gcd(*fraction) > 1) for
                    fraction, inside in between(pair(screen)).items()}
            typed = max(able, key=lambda fraction: (
                able[fraction][1] == wanted[1], fraction not in used,
                able[fraction] == wanted))
            used.add(typed)
            lines.append('{}/{}'.format(*typed))
            screen = game.answers(lines, seed)[-1]
            if says(screen, 'reduce') != able[typed][1]:
                return (f'After {lines[-1]}, "reduce" should '
                        f'{"" if able[typed][1] else "not "}be said.')
    return ''


def best(fractions):
    """Return the simplest that lies between, as text, and its points."""
    lower, upper = min((lower, upper) for (upper, lower), inside
                       in between(fractions).items() if inside)
    return f'{upper}/{lower}', min(pair[1] for pair in fractions) - lower


def three_stars(game):
    """Does new bring another pair, twice, and take no round?"""
    changed = set()
    for seed in range(6):
        rounds = len(game.play(['1/2'] * 40, seed).typed)
        lines = ['new', *['1/2'] * (seed % (rounds - 1)), 'new', 'blub', 'new']
        pairs = [pair(game.play([], seed).opening)]
        pairs += map(pair, game.answers(lines, seed))
        if not pairs[1] or not pairs[-3]:
            return 'After new, a pair of fractions should come, twice.'
        lines += [f'1/{min(lower for upper, lower in pairs[-3])}', '1/0']
        if len(game.play(lines + ['1/2'] * 40, seed).typed) != rounds + 6:
            return ('Neither new nor an answer that is refused should take a '
                    f'round: {rounds} fractions end a game.')
        if pairs[-1] not in ([], pairs[-3]):
            return 'The third new in a game should be refused.'
        typed, points = best(pairs[1])
        if points not in numbers_in(game.answers(['new', typed], seed)[-1]):
            return f'After new and {typed}, the points should be {points}.'
        changed |= {new for new in (1, -3) if pairs[new - 1] != pairs[new]}
    return '' if len(changed) == 2 else 'After new, the pair should change.'
