"""Tasks of Hailstones: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 177146, 'lines': ['1', '', '', ''],
           'shows': 'Stone 1 is down',
           'because': 'The 16, for it is halved each time: 8, 4, 2, 1. The 12 '
           'is smaller, but it soon is 3, and goes up to 10 and 16 again.'}

HINTS = {
    '*': 'Two of the constants above say it. Which ones?',
    '**': 'Count in race(): begin at 0, and add 1 where all stones fall.',
    '***': 'Where do 3, or 1, 2 and 3, stand for the number of stones?',
}

ANSWERS = {
    '*': '''
-GOAL = 50  # The points that win. Try 30 or 60.
-PRIZE = 20  # What a right call brings before the first step. Try 15 or 30.
+GOAL = 75  # The points that win. Try 30 or 60.
+PRIZE = 30  # What a right call brings before the first step. Try 15 or 20.
''',
    '**': '''
     prize = PRIZE
+    steps = 0
@@
             stones[place] = next_number(stones[place])
+        steps = steps + 1

     show(stones)
+    print(f'Steps: {steps}')
''',
    '***': '''
     print()
-    for place in range(3):
+    for place in range(4):
@@
-    stones = random.sample(range(10, 61), 3)  # Three different numbers.
+    stones = random.sample(range(10, 61), 4)  # Four different numbers.
@@
-            question = f'Call one for {prize} points (1 to 3), or Enter: '
+            question = f'Call one for {prize} points (1 to 4), or Enter: '
             call = ask(question)
-            while call not in ['', '1', '2', '3']:
-                print('Please type 1, 2 or 3, or just press Enter.')
+            while call not in ['', '1', '2', '3', '4']:
+                print('Please type 1, 2, 3 or 4, or just press Enter.')
@@
-        for place in range(3):
+        for place in range(4):
             stones[place] = next_number(stones[place])
''',
}


def stones_in(screen):
    """Return the numbers before the bars on a screen, as a list."""
    return [int(number) for number
            in re.findall(r'(\d{1,9})[^\d\n*]*\*', screen)]


def races(game, seed):
    """Return for each race its steps, and the numbers of the first stones."""
    screens = game.play([''] * 400, seed).screens
    count = len(stones_in(screens[0]))
    found, steps = [], 0
    for screen in screens[1:]:
        steps += 1
        stones = stones_in(screen)[:count]
        if 1 in stones:
            found.append((steps, [place for place, stone
                                  in enumerate(stones, 1) if stone == 1]))
            steps = 0
    return found


def words_of(screen):
    """Return what is on a screen but numbers and bars."""
    return re.sub(r'[-\d*\s]+', ' ', screen)


def one_star(game):
    """Does a right call bring 30 points, and do 75 win?"""
    opening = game.play([]).opening
    if not {30, 75} <= numbers_in(opening):
        return 'The first screen should speak of 30 and of 75 points.'
    for seed in range(20):
        ends = []
        for waits in (15, 16):  # Three right calls that bring 75 or 74.
            lines = []
            for steps, first in races(game, seed)[:3]:
                wait = min(steps - 1, waits)
                waits -= wait
                lines += [''] * wait + [str(first[0])]
                lines += [''] * (steps - wait - 1)
            ends.append(words_of(game.play(lines + [''] * 400, seed).last))
        if waits == 0:
            return '' if ends[0] != ends[1] else (
                'Three right calls should win if they bring 75 points: 30 for '
                'each, less 15 steps. With 16 steps the game is lost.')
    return 'A game should have three races or more.'


def two_stars(game):
    """Are the steps said after each race, with a right call, wrong or none?"""
    for seed in range(3):
        lines, ends = [], []
        for number, (steps, first) in enumerate(races(game, seed)):
            wrong = min({1, 2, 3} - set(first), default=1)
            lines += [['blub', ''], [str(first[0])], [str(wrong)]][number % 3]
            lines += [''] * (steps - 1)
            ends.append((steps, len(lines) - 1))
        replies = game.answers(lines, seed)
        for steps, place in ends:
            if not any(says(line, 'steps') and steps in numbers_in(line)
                       for line in replies[place].split('\n')):
                return (f'After a race of {steps} steps it should say "Steps: '
                        f'{steps}".')
    return '' if ends else 'There should be races with bars, as before.'


def three_stars(game):
    """Does a fourth stone fall, and can it be called?"""
    texts = {}
    for seed in range(12):
        session = game.play([''] * 100, seed)
        stones = stones_in(session.opening)
        if len(stones) != 4:
            return 'There should be a bar for each of four stones.'
        for screen in session.replies:
            stones = [stone * 3 + 1 if stone % 2 else stone // 2
                      for stone in stones[-4:]]
            seen = stones_in(screen)
            more = 4 * (1 in stones and screen != session.last)
            if seen[:4] != stones or len(seen) != 4 + more:
                return ('All four stones should fall with each step, and the '
                        'race be over when one of them is at 1.')
            stones = seen
        for steps, first in races(game, seed)[:1]:
            for call in range(1, 5):
                lines = [str(call)] + [''] * (steps - 1)
                texts.setdefault((call == 4, call in first), words_of(
                    game.answers(lines, seed)[-1]))
    right, wrong = texts.get((True, True)), texts.get((True, False))
    if right == wrong or right != texts.get((False, True)) or (
            wrong != texts.get((False, False))):
        return 'To call stone 4 should be right if it is the first, else not.'
    game.demand_refusal([], '4', ['5', '0', 'blub'])
    reply = game.answers(['5'])[0]
    if reply == question_of(reply):
        return 'When 5 is typed, it should say what can be typed.'
    return ''
