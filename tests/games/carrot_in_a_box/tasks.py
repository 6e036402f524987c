"""Tasks of Carrot in a Box: see tools/parts/judge.py."""

import collections
import itertools
import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in

PREDICT = {'seed': 1, 'lines': ['', '', 's'], 'shows': 'Blue has the carrot!',
           'because': 'Blue gets it: the swap turns True into False.'}

HINTS = {
    '*': 'Find each carrot that is printed. How many win is a constant.',
    '**': 'A new variable begins at 0. Where do the boxes change hands?',
    '***': 'Keep both names in variables, and exchange them after a round.',
}

ANSWERS = {
    '*': '''
-CARROTS = 3  # Whoever has so many wins. Try 2 or 5.
+CARROTS = 5  # Whoever has so many wins. Try 2 or 3.
@@
-    print('Red and Blue have a box each, and one box has a carrot in it. Red')
+    print('Each has a box; one hides a golden egg. Red')  # Not judged: rules.
@@
-    print(f'The first to get {CARROTS} carrots wins.')
+    print(f'The first to get {CARROTS} golden eggs wins.')
@@
-            print('Your box has the carrot!')
+            print('Your box has the golden egg!')
@@
-            print(f'Red has the carrot! Red {red}, Blue {blue}.')
+            print(f'Red has the golden egg! Red {red}, Blue {blue}.')
@@
-            print(f'Blue has the carrot! Red {red}, Blue {blue}.')
+            print(f'Blue has the golden egg! Red {red}, Blue {blue}.')
''',
    '**': '''
     blue = 0
+    swaps = 0
@@
             red_has_it = not red_has_it
+            swaps = swaps + 1
@@
+    print(f'Swaps: {swaps}')
     if red > blue:
''',
    '***': '''
     red = 0
+    looks = 'Red'
+    picks = 'Blue'
@@
-        answer = input('Blue, look away. Red, press Enter to look: ')
+        answer = input(f'{picks}, look away. {looks}, press Enter to look: ')
@@
             return  # This ends main(), and so the game.

-        if red_has_it:
+        if red_has_it == (looks == 'Red'):  # The box of whoever looks.
@@
-        print('Red, tell Blue what is in your box.')
-        answer = input('Blue, swap or keep (s/k)? ').strip().lower()
+        print(f'{looks}, say what is in your box.')  # Not judged: words.
+        answer = input(f'{picks}, swap or keep (s/k)? ').strip().lower()
@@
             continue  # Back to the top of the loop.
+
+        if looks == 'Red':
+            looks = 'Blue'
+            picks = 'Red'
+        else:
+            looks = 'Red'
+            picks = 'Blue'
''',
}

# first: the question before the look. look and tell: what is seen then, and
# when it is decided. typed: the decision. result: what comes after it.
Round = collections.namedtuple('Round', 'first look tell typed result')


def rounds(game, seed, plan):
    """Return the Rounds of a game, refused ones, too.

    plan: letters to type in turn, or a function from all looks to a letter.
    """
    seen, ends, looks, tells = [], [0], [], []
    moves = itertools.cycle('' if callable(plan) else plan)

    def player(screen):
        """Press Enter, or decide."""
        seen.append(screen)
        question = question_of(screen).lower()
        if 'enter' in question and not re.search('swap|keep|s/k', question):
            return '' if len(seen) < 200 else CTRL_D
        if not looks or ends[-1] < len(seen) - 1:  # Else it is asked again.
            looks.append(re.sub(r'red|blue|\d+', '', ''.join(
                seen[ends[-1] + 1:-1]).lower()))
            tells.append(screen)
            ends.append(0)
        ends[-1] = len(seen)
        return plan(looks) if callable(plan) else next(moves)
    session = game.play(player, seed)
    return [Round(question_of(seen[start]), look, tell,
                  session.answers[end - 1], session.screens[end])
            for start, end, look, tell in zip(ends, ends[1:], looks, tells)]


def one_star(game):
    """Is it a golden egg, and do five of them win?"""
    text = game.play([]).opening.split('\n', 2)[-1]
    for seed in range(6):
        always, turns = [rounds(game, seed, lambda looks, odd=odd: 'ks'[
            (looks[0] != looks[-1]) ^ (len(looks) * odd % 2)])
                         for odd in (0, 1)]  # One player gets all.
        if min(len(always), len(turns)) != 5 or 5 not in numbers_in(text):
            return 'Five golden eggs should win; the first screen says so.'
        told = [part.result for part in always] + [
            ''.join(part.look for part in always + turns)]
        words = ' '.join(' '.join([text] + told).lower().split())
        if re.search(r'\bcarrots?\b', words) or 'golden egg' not in words or (
                not all(re.search(r'(?i)\beggs?\b', part) for part in told)):
            return 'Where a carrot was named, a "golden egg" should be named.'
    return ''


def two_stars(game):
    """Is the number of swaps right at the end?"""
    for seed, plan in itertools.product(range(6), ('k', 's', 'kS', 'xsk')):
        played = rounds(game, seed, plan)
        swaps = sum(part.typed in 'sS' for part in played)
        last = ''.join(part.result for part in played[-1:]).lower()
        found = re.findall(r'swaps\W*(\d+)', last) or re.findall(
            r'(\d+) swaps', last)
        if set(found) != {str(swaps)}:
            return f'After {swaps} swaps, the end should say "Swaps: {swaps}".'
    return ''


def names_in(text):
    """Return the names in a text, in order, as a list."""
    return re.findall(r'\b(red|blue)\b', text.lower())


def red_of(result):
    """Return how many carrots Red has after a round."""
    found = re.findall(r'\bred\b\D{0,6}(\d+)', result.lower())
    return int((found + re.findall(r'\d+', result) + [0])[0])


def three_stars(game):
    """Do they take turns, and is what they see in the box true?"""
    truth = {}
    for seed, plan in itertools.product(range(6), ('k', 's', 'sk', 'xks')):
        turn, red, roles = ['red', 'blue'], 0, set()
        played = rounds(game, seed, plan)
        if len(played) < 2:
            return 'There should be more than one round.'
        for part in played:
            decides = (names_in(question_of(part.tell))
                       + names_in(part.tell)[::-1] + [''])[0]
            if decides not in turn:
                return f'{turn[0].title()} should decide in the next round.'
            roles.add(tuple(name == decides for name in names_in(
                part.first + part.tell)))
            turn = [decides]
            if part.typed != 'x':
                turn = ['blue' if decides == 'red' else 'red']
                red, before = red_of(part.result), red
                looker_wins = (red > before) == (decides == 'blue')
                truth.setdefault(part.look, set()).add(
                    looker_wins == (part.typed == 'k'))
        if len(roles) > 1:
            return 'All questions of a round should name the right player.'
    if any(len(seen) > 1 for seen in truth.values()):
        return 'What is seen should be true for the box of whoever looks.'
    return ''
