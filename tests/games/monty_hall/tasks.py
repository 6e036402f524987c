"""Tasks of Monty Hall: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says

PREDICT = {'seed': 1, 'lines': ['1', '3'], 'shows': 'behind door 1.',
           'because': 'The prize: of the two doors that are still closed, one '
           'hides it, and you have just seen the goat behind the other.'}

HINTS = {
    '*': 'Two constants above play one part each. Which?',
    '**': 'In play_round, door changes with the second question. Keep the '
          'first one in another variable, and compare it with prize.',
    '***': 'Ask with ask_number in main(), and hand the answer on to '
           'play_round and try_out, which use it instead of DOORS.',
}

ANSWERS = {
    '*': '''
-ROUNDS = 6  # The rounds that you play. Try 4 or 9.
-GOAL = 6  # The prizes that win. Try 5 or 7.
+ROUNDS = 4  # The rounds that you play. Try 6 or 9.
+GOAL = 5  # The prizes that win. Try 6 or 7.
''',
    '**': '''
     question = f'Stay at {door} or change to {other} ({door}/{other})? '
+    first = door
     door = ask_number(question, [door, other])
+    if first == prize:
+        print('Your first door was right.')
+    else:
+        print('Your first door was wrong.')
''',
    '***': '''
-def play_round():
+def play_round(doors):
     """Let the player choose twice; return the prizes won, 1 or 0."""
-    prize = random.randint(1, DOORS)
-    question = f'Where is the prize (door 1 to {DOORS})? '
-    door = ask_number(question, range(1, DOORS + 1))
+    prize = random.randint(1, doors)
+    question = f'Where is the prize (door 1 to {doors})? '
+    door = ask_number(question, range(1, doors + 1))
@@
     while other == door:
-        other = random.randint(1, DOORS)
+        other = random.randint(1, doors)
@@
-def try_out(rounds):
+def try_out(rounds, doors):
@@
-        prize = random.randint(1, DOORS)
-        door = random.randint(1, DOORS)
+        prize = random.randint(1, doors)
+        door = random.randint(1, doors)
@@
     prizes = 0
+    doors = ask_number('How many doors are there (3 to 9)? ', range(3, 10))
@@
-        prizes = prizes + play_round()
+        prizes = prizes + play_round(doors)
@@
-    try_out(10)
-    try_out(100)
+    try_out(10, doors)  # Not judged: ten rounds tell too little.
+    try_out(100, doors)
@@
-    miss = abs(guess - try_out(1000))  # abs() takes away the minus, if any.
+    miss = abs(guess - try_out(1000, doors))  # abs() takes away the minus.
''',
}


def one_star(game):
    """Are there 4 rounds, and do 5 prizes win?"""
    if not {4, 5} <= numbers_in(game.play([]).opening):
        return 'The first screen should speak of 4 rounds and 5 prizes.'
    count = len(game.play(['1'] * 60).typed) // 2
    if count != 4:
        return f'There should be 4 rounds before the guess, not {count}.'
    # Guess badly, and then well, for 3 prizes more: so prizes can be told.
    found = {}
    for seed in range(40):
        bad = numbers_in(game.play(['1'] * 9, seed).last)
        right = max((number for number in bad if number < 1000), default=0)
        last = game.play(['1'] * 8 + [str(right)], seed).last
        prizes = [number for number in range(5)
                  if number in bad and number + 3 in numbers_in(last)]
        if len(prizes) == 1:
            found[prizes[0] + 3] = re.sub(r'[\d#\s]+', ' ', last)
        if 4 in found and 5 in found:
            break
    if found.get(4) == found.get(5):
        return 'With 5 prizes the game should be won, and with 4 it is lost.'
    return ''


def two_stars(game):
    """Is it said after each round whether the first door was right?"""
    for seed in range(6):
        for changes in (False, True):
            typed = []

            def player(screen):
                """Choose door 1, and then stay or change; guess 1."""
                numbers = {1}
                if changes and len(typed) % 2:
                    numbers |= numbers_in(question_of(screen))
                typed.append(str(max(numbers)))
                return typed[-1] if len(typed) < 60 else CTRL_D
            replies = game.play(player, seed).replies
            counts = {'right': 0, 'wrong': 0}
            for number, reply in enumerate(replies):
                said = [word for word in counts
                        if says(reply, 'your first door was ' + word)]
                if len(said) != number % 2:
                    return ('After each round, and only then, one of the two '
                            'sentences about your first door should be seen.')
                for word in said:
                    counts[word] += 1
            prizes = counts['wrong' if changes else 'right']
            if prizes not in numbers_in(replies[-1]):
                return ('"Your first door was right." should be seen when the '
                        'prize was behind the first door, else "wrong".')
    return ''


def three_stars(game):
    """Does the game ask for 3 to 9 doors, and play with so many?"""
    nine = game.chosen('9', ['2', '10', 'blub', ''])
    names = nine.first[len(game.first):-1]  # Typed before, if it asks one.
    for doors in '369':
        chosen = game.with_first(names + [doors])
        asked = [question_of(screen) for screen in
                 [chosen.play([]).opening] + chosen.answers(['1', '1'])]
        if int(doors) not in (numbers_in(asked[0]) or [int(doors)]):
            return f'The question should say that there are {doors} doors.'
        if plain_question(asked[0]) != plain_question(asked[2]):
            return 'The number of doors should be asked only once.'
        chosen.demand_refusal([], doors, [str(int(doors) + 1), '0'])
    for door in '19':
        seen = {}  # The result of staying at the door: other closed doors.
        for seed in range(120):
            asked, reply = nine.answers([door, door], seed)
            seen.setdefault(re.sub(r'\d+', '', reply), set()).update(
                numbers_in(question_of(asked)) - {int(door)})
        if max(set().union(*sorted(seen.values(), key=len)[:-1]) | {0}) < 4:
            return (f'Of 9 doors, {door} should be right now and then, and '
                    'any other one is then left closed.')
    replies = ['', ''] + nine.play(['1'] * 60).replies
    if not numbers_in(replies[-1]) & set(range(845, 930)) or not (
            numbers_in(replies[-2]) & set(range(79, 100))):
        return 'With 9 doors, changing should win about 889 of 1000 rounds.'
    return ''
