"""Tasks of Penney's Game: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in

PREDICT = {'seed': 2, 'lines': ['TTT'], 'shows': 'I choose HTT.',
           'because': 'HTT: in the middle of yours is no H, so an H comes '
           'before the two that yours begin with.'}

HINTS = {
    '*': 'The goal is a constant above the functions.',
    '**': 'The row of a round is a text: how long is it?',
    '***': 'In ask_three(), three letters and a question mark are a text of '
           'four. A loop can call toss() 1000 times, against taken.',
}

ANSWERS = {
    '*': '''
-GOAL = 5  # The points that win. Try 2 or 7.
+GOAL = 4  # The points that win. Try 2 or 7.
''',
    '**': '''
         print('The coin:', row[-60:])  # What is longer does not fit.
+        print('Tosses:', len(row))
''',
    '***': '''
         # strip() takes each H and T from both ends: nothing may be left.
+        tried = answer[:3]
+        if (len(answer) == 4 and answer[3] == '?' and taken != ''
+                and tried.strip('HT') == '' and tried != taken):
+            wins = 0
+            for number in range(1000):
+                row = toss(tried, taken)
+                if row[-3:] == tried:
+                    wins += 1
+            print('Wins:', wins)
+            continue  # Not judged: so that no refusal follows.
''',
}

THREES = ['HTH', 'TTH', 'HHH', 'THT', 'HHT', 'THH', 'TTT', 'HTT']


def rows_in(screen):
    """Return the rows of tosses above the question, H T H or HTH."""
    text = screen[:len(screen) - len(question_of(screen))].upper()
    text = re.sub(r'\b([HT]) (?=[HT]\b)', r'\1', text)
    return re.findall(r'\b[HT]{3,}\b', text)


def free(screen, seed):
    """Return the threes that are not on a screen: nobody has chosen them."""
    turned = THREES[seed % 8:] + THREES[:seed % 8]
    return [three for three in turned if three not in rows_in(screen)]


def whole_game(game, seed):
    """Return the Session of a game with nonsense at each question."""
    waiting = []

    def choose(screen):
        """Return nonsense, then the three that were free before it."""
        if not waiting:
            waiting.extend([free(screen, seed + len(screen))[0], 'x'])
        return waiting.pop()
    return game.play(choose, seed)


def one_star(game):
    """Do 4 points win?"""
    if 4 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 4 points win.'
    rounds = [len(whole_game(game, seed).typed) // 2 for seed in range(30)]
    if min(rounds) < 4 or max(rounds) != 7:
        return ('A game should end as soon as somebody has 4 points, after 4 '
                f'to 7 rounds. In thirty games, {min(rounds)} to '
                f'{max(rounds)} were played.')
    return ''


def two_stars(game):
    """Is it said after each round how many tosses it took?"""
    for seed in range(6):
        for reply in whole_game(game, seed).replies[1::2]:
            row = max(rows_in(reply + '\n'), key=len, default='')
            if not re.search(rf'\btosses\b[^\d\n]*\b{len(row)}\b|'
                             rf'\b{len(row)}\b[^\d\n]*\btosses\b',
                             reply.lower()):
                return f'After {row}, "Tosses: {len(row)}" should be seen.'
    return ''


def overlap(one, two):
    """Return John Conway's number for how one leads into two."""
    return sum(2 ** size for size in range(3)
               if one[2 - size:] == two[:size + 1])


def chance(three, other):
    """Return how many of 1000 rounds three wins against other."""
    good = overlap(other, other) - overlap(other, three)
    bad = overlap(three, three) - overlap(three, other)
    return 1000 * good / (good + bad)


def three_stars(game):
    """Can three tosses be tried when the computer has chosen?"""
    for seed in range(4):
        lines = ['HHT']
        if seed % 2:  # Later in the game.
            lines += free(game.answers(lines, seed)[0], seed)[:1] + ['TTH']
            lines = lines[:1] if game.ends(lines, seed) else lines
        screen = game.answers(lines, seed)[-1]
        tried = free(screen, seed)[:3]
        replies = game.answers(
            lines + [three + '?' for three in tried] + ['?', 'HH?']
            + tried[:1], seed)[len(lines):]
        wins = [re.findall(r'\bwins\b\D*(\d+)|(\d+)\W+wins\b', reply.lower())
                for reply in replies]
        if not all(wins[:3]) or any(wins[3:5]):
            return (f'When I am the first, {tried[0]}? should show how often '
                    'it would win, as in "Wins: 667", and HH? be refused.')
        counts = [int(max(found[0])) for found in wins[:3]]
        if not any(all(abs(count - chance(three, other)) < 80
                       for three, count in zip(tried, counts))
                   for other in rows_in(screen) if len(other) == 3):
            return (f'The wins of {tried[0]}? ({counts[0]}) and {tried[1]}? '
                    f'({counts[1]}) are not what 1000 rounds would bring.')
        if not rows_in(replies[-1] + '\n'):
            return f'After {tried[0]}? it should still be possible to choose.'
    return ''
