"""Tasks of Coin Streaks: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['hhtttthhhtthhthththt', 'a'],
           'shows': 'Red 4, the coin',
           'because': '4, for tttt: a longer one is never found.'}

HINTS = {
    '*': 'Two constants stand above the functions. Which ones are 20 and 3?',
    '**': 'play_row() knows answer and coin. Compare them once more there.',
    '***': 'Let play_row() take two names, writer and guesser, and use them '
           'in its questions. main() swaps them after each row.',
}

ANSWERS = {
    '*': '''
-TOSSES = 20  # So many letters make a row. Try 10 or 40.
-POINTS = 3  # So many points win. Try 2 or 5.
+TOSSES = 30  # So many letters make a row. Try 10 or 40.
+POINTS = 4  # So many points win. Try 2 or 5.
''',
    '**': '''
     print(f'Longest streaks: Red {red_streak}, the coin {coin_streak}')
+    if answer == coin:
+        print(f'The coin is {coin.upper()}.')
     return answer == coin
''',
    '***': '''
-def play_row():
-    """Let Red write a row and Blue guess; return whether Blue is right."""
+def play_row(writer, guesser):
+    """Let two players write and guess; return whether the guess is right."""
@@
-    print('Blue, look away!')
-    red_row = ask(f'Red, your row ({TOSSES} times h or t): ')
+    print(f'{guesser}, look away!')  # Not judged: any words do.
+    red_row = ask(f'{writer}, your row ({TOSSES} times h or t): ')
@@
-        red_row = ask(f'Red, your row ({TOSSES} times h or t): ')
+        red_row = ask(f'{writer}, your row ({TOSSES} times h or t): ')
     print('\\n' * 45)
@@
-    answer = ask('Blue, which row is from the coin (a/b)? ')
+    answer = ask(f'{guesser}, which row is from the coin (a/b)? ')
     while answer != 'a' and answer != 'b':
         print('Please type a or b.')
-        answer = ask('Blue, which row is from the coin (a/b)? ')
+        answer = ask(f'{guesser}, which row is from the coin (a/b)? ')

@@
     blue = 0
+    writer = 'Red'
+    guesser = 'Blue'
     while red < POINTS and blue < POINTS:
-        if play_row():
+        winner = writer
+        if play_row(writer, guesser):
+            winner = guesser
+        if winner == 'Blue':
             blue += 1
-            print(f'Right! A point for Blue: Red {red}, Blue {blue}')
+            print(f'Blue! Red {red}, Blue {blue}')  # Not judged: words.
         else:
             red += 1
-            print(f'No! A point for Red: Red {red}, Blue {blue}')
+            print(f'Red! Red {red}, Blue {blue}')  # Not judged: as above.
+        last_writer = writer
+        writer = guesser
+        guesser = last_writer
''',
}


def row_of(count):
    """Return a row of so many letters."""
    return ('hhttht' * count)[:count]


def takes(game, count):
    """Does the game go on after a row of so many letters?"""
    refused, asked = [plain_question(game.asked_after([typed]))
                      for typed in ('blub', row_of(count))]
    return asked != refused


def tosses(game):
    """Return how many letters the game wants."""
    said = numbers_in(question_of(game.play([]).opening))
    for count in [*said, *range(1, 50)]:
        if 0 < count < 100 and takes(game, count):
            return count
    raise Missing('A row of h and t should be taken.')


def played(game, plan, seed=0):
    """Return (letter of the coin, is the guess right, screens) for each row.

    plan: r and w, again and again, for a right and a wrong guess. The screens
    are three: with the question for the row, with the other, and after it.
    """
    mine = row_of(tosses(game))
    typed, coins = [], []

    def player(screen):
        """Type nonsense, the row, nonsense, and the guess that is planned."""
        number, step = divmod(len(typed), 4)
        if step == 2:
            rows = re.findall(rf'\b[ht]{{{len(mine)}}}\b', screen.lower())
            coins.append('ab'[rows[0] == mine] if rows[1:] else '')
        right = plan[number % len(plan)] == 'r'
        guess = 'ab'[(coins[number:] == ['b']) == right]
        typed.append(('blub', mine, 'x', guess)[step])
        return typed[-1] if number < 30 else CTRL_D
    screens = game.play(player, seed).screens
    if '' in coins:
        raise Missing('Both rows should be seen, equally long.')
    return [(coin, plan[number % len(plan)] == 'r',
             (screens + [''] * 4)[number * 4:number * 4 + 5:2])
            for number, coin in enumerate(coins)]


def one_star(game):
    """Are rows of 30 played, until Red or Blue has 4 points?"""
    if tosses(game) != 30 or takes(game, 29) or takes(game, 31):
        return 'A row should have 30 letters, no fewer and no more.'
    for plans in (('w', 'wr'), ('r', 'rw')):
        count = min(len(played(game, plan)) for plan in plans)
        if count != 4:
            return f'The game should be won with 4 points, not with {count}.'
    return ''


def two_stars(game):
    """Is the letter of the coin told when Blue is right, and only then?"""
    for seed, plan in enumerate(('r', 'w', 'rwr', 'wwr', 'rrw', 'wr')):
        for coin, right, screens in played(game, plan, seed)[::2]:
            said = re.findall(r'the coin is\W{0,3}\b([ab])\b',
                              ' '.join(screens[2].lower().split()))
            if set(said) != set(coin * right):
                return (f'When the coin is {coin.upper()} and Blue is '
                        f'{"right" if right else "wrong"}, "The coin is" and '
                        f'the letter should {"" if right else "not "}be seen.')
    return ''


def three_stars(game):
    """Do Red and Blue write in turn, and get the right points?"""
    counts = [len(played(game, plan)) for plan in ('w', 'r', 'wr', 'rw')]
    most = min(counts) * 2 - 1
    if most == 1 or counts != [most, most, min(counts), min(counts)]:
        return ('The point for a right guess should go to whoever made it, '
                'for a wrong one to the writer, and then they should swap.')
    for number, (coin, right, screens) in enumerate(played(game, 'w')):
        for turn, screen in enumerate(screens[:2], number):
            name, other = ('Blue', 'Red') if turn % 2 else ('Red', 'Blue')
            asked = question_of(screen)
            if says(asked, other) and not says(asked, name):
                return f'In row {number + 1}, {name} should be asked here.'
    return ''
