"""Tasks of Trap the Number: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in

PREDICT = {'seed': 30, 'lines': ['41'], 'shows': 'My number is inside!',
           'because': 'That it is inside: 30 numbers from 41 on are 41 to 70.'}

HINTS = {
    '*': 'Change a constant above main(), and the sign that is multiplied.',
    '**': 'After the last trap, start still says where it was. abs() makes 7 '
          'of -7.',
    '***': 'Instead of drawing a number, ask for it. A while loop asks again '
           'until it is a number that can be.',
}

ANSWERS = {
    '*': '''
-HIGHEST = 100  # The number is from 1 to this one. Try 50 or 120.
+HIGHEST = 120  # The number is from 1 to this one. Try 50 or 100.
@@
-            print(1, '.' * left + '#' * marks + '.' * right, HIGHEST)
+            print(1, '.' * left + '^' * marks + '.' * right, HIGHEST)
''',
    '**': '''
     print(f'No trap is left, and you lose. My number was {number}.')
+    print(f'Missed by: {abs(start - number)}')
''',
    '***': '''
-    number = random.randint(1, HIGHEST)
+    answer = input(f'Number to hide (1 to {HIGHEST}): ').strip().lower()
+    while not answer.isdecimal() or not 1 <= int(answer) <= HIGHEST:
+        if answer == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: a rule of the house.
+            return  # Not judged: a rule of the house.
+        answer = input(f'Please type 1 to {HIGHEST}: ').strip().lower()
+    number = int(answer)
+    print('\\n' * 45)
''',
}


def ending(game, guess, seed=0):
    """Return the lines of a game with a guess for the last trap."""
    traps = len(game.play(['1'] * 60, seed).typed)
    return ['1'] * (traps - 1) + [str(guess)]


def lost(game, guess, seed=0):
    """Return the numbers on the last screen after such a guess."""
    return numbers_in(game.play(ending(game, guess, seed), seed).last)


def one_star(game):
    """Do the numbers go up to 120, and are the traps made of ^?"""
    if 120 not in numbers_in(game.play([]).opening) or (
            game.ends(ending(game, 121)) or not game.ends(ending(game, 120))):
        return 'The first screen and the last trap should go up to 120.'
    replies = game.play(['1'] * 60).replies
    drawn = [reply.count('^') for reply in replies]
    if '#' in ''.join(replies) or not drawn[0] > drawn[-1] > 0 or (
            drawn != sorted(drawn, reverse=True)):
        return 'Each trap should be drawn with the sign ^, and not with #.'
    # A second player may hide a number: then it is always the same one.
    found = [lost(game, 1, seed) for seed in range(40)]
    often = set.union(*found) - set.intersection(*found)
    if often and not often & set(range(101, 120)):
        return 'In 40 games, the number should be above 100 at least once.'
    return ''


def missed(game, guess, seed):
    """Return the numbers, as texts, after "missed by" in the whole game."""
    said = game.play(ending(game, guess, seed), seed).replies
    return [(number, reply == said[-1]) for reply in said for number
            in re.findall(r'missed by[^\d\n-]*(-?\d+)', reply.lower())]


def two_stars(game):
    """Is it said how far the last trap was from the number, in a lost game?"""
    last = game.play(['1'] * 60).screens[-2]
    top = max(numbers_in(last.split('\n')[-1]), default=100)
    for seed in range(6):
        first = missed(game, 1, seed) or [('0', True)]
        number = 1 + int(first[0][0])
        for guess in (1, 2, number - 2, number - 1, number, number + 1,
                      number + 7, top):
            wanted = [(str(abs(guess - number)), True)][:guess != number]
            if 1 <= guess <= top and missed(game, guess, seed) != wanted:
                return ('When you win, "Missed by" should not be seen.'
                        if guess == number else 'At the end "Missed by" should'
                        f' say how far {guess} is from the number.')
        if number not in lost(game, 1 + (number == 1), seed):
            return '"Missed by" should fit the number that you are told.'
    return ''


def three_stars(game):
    """Can a second player hide a number, which then scrolls away?"""
    for number in (17, 42):
        hidden = game.chosen(str(number), ('blub', '', '0', '99999'))
        before, curtain, after = hidden.play([]).opening.rpartition('\n' * 45)
        if not curtain or number in numbers_in(after):
            return ('Below the hidden number there should be 45 empty lines, '
                    'and the number should not be seen again.')
        for guess in (number - 3, number + 1):
            if number not in lost(hidden, guess):
                return f'When {number} is hidden, that should be the number.'
    return ''
