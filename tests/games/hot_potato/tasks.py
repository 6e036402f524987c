"""Tasks of Hot Potato: see tools/parts/judge.py."""

import collections
import itertools
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says

PREDICT = {'seed': 2547, 'lines': ['r', 'p', 'r', 'r', 'r', 'r'],
           'shows': 'Red -3,',
           'because': '-3: the heat comes to 21, so 15 points are lost.'}

HINTS = {
    '*': 'One is a constant. When does the potato burst? Say it there.',
    '**': 'The heat is printed before each question: what can follow it?',
    '***': 'Where Blue is asked now, set answer to r or to p by the heat.',
}

ANSWERS = {
    '*': '''
-GOAL = 40  # The points that win. Try 20 or 60.
+GOAL = 60  # The points that win. Try 20 or 40.
@@
         if heat >= limit:
+            print('Boom!')
''',
    '**': '''
         print(f'Heat {heat}: ' + '=' * heat)
+        if heat >= 20:
+            print('It smokes!')
''',
    '***': '''
-        else:
-            answer = input('Blue, roll or pass (r/p)? ').strip().lower()
+        elif heat < 15:
+            answer = 'r'
+        else:
+            answer = 'p'
''',
}


# before and after: the points of Red and of Blue, and the heat. gains: how
# much more each is after the turn. calm: did nothing burst?
Turn = collections.namedtuple('Turn', 'typed before after gains calm told')


def state_of(screen):
    """Return the points of Red and Blue and the heat that a screen shows."""
    board = screen[:screen.rfind('\n') + 1].lower()
    named = dict(re.findall(r'\b(red|blue|heat)\b[^\w-]*(-?\d+)', board))
    if len(named) == 3:
        return int(named['red']), int(named['blue']), int(named['heat'])
    return tuple(map(int, (['0'] * 3 + re.findall(r'-?\d+', board))[-3:]))


def turns(game, seed, rule):
    """Return the Turns of a game but for the last one, which ends it.

    rule: a function from (is it the player asked first?, the heat, the
    number of the question) to what is typed.
    """
    asked, found = [], []

    def player(screen):
        """Type what the rule says, up to 400 times."""
        asked.append(plain_question(screen))
        return rule(asked[-1] == asked[0], state_of(screen)[2],
                    len(asked)) if len(asked) < 400 else CTRL_D
    session = game.play(player, seed)
    for typed, screen, told in zip(session.typed, session.screens,
                                   session.screens[1:-1]):
        before, after = state_of(screen), state_of(told)
        gains = [new - old for new, old in zip(after, before)]
        calm = min(gains[:2]) >= 0 and sum(gains[:2]) == gains[2]
        found.append(Turn(typed, before, after, gains, calm, told))
    return found


def quick(first, heat, number):
    """Let the first player win soon, and type nonsense now and then."""
    if number % 4 == 0:
        return 'x'
    return 'r' if first and heat < 15 else 'p'


def one_star(game):
    """Do 60 points win, and is there a boom when it bursts, only then?"""
    most = 0
    for seed in range(8):
        for turn in turns(game, seed, quick):
            most = max(most, *turn.after[:2])
            if says(turn.told, 'boom') == turn.calm:
                return ('Each time the potato bursts, "Boom!" should be seen, '
                        'and only then.')
    if 60 not in numbers_in(game.play([]).opening) or not 54 <= most < 60:
        return 'With 60 points one should win; the first screen says so.'
    return ''


def two_stars(game):
    """Does it smoke before each question with a heat of 20 or more?"""
    for seed in range(8):
        for turn in turns(game, seed, quick):
            hot = turn.after[2] >= 20
            if says(turn.told, 'it smokes') != hot and (hot or turn.calm):
                return (f'At a heat of {turn.after[2]}, "It smokes!" should '
                        f'{"" if hot else "not "}be seen.')
    return ''


def three_stars(game):
    """Does the computer play Blue as it should?"""
    passed = set()
    for seed, rule in itertools.product(range(10), (quick, lambda *seen: 'p')):
        found = turns(game, seed, rule)
        opening = game.play([], seed).opening
        if len({plain_question(opening)} | {
                plain_question(turn.told) for turn in found}) > 1:
            return 'Only Red should be asked, never Blue.'
        if 0 < state_of(opening)[2] < 16:
            return 'When Blue begins, it should roll until the heat is 15.'
        for typed, before, after, gains, calm, told in found:
            heat = before[2] + gains[1]  # When Blue passes.
            wrong = 0 < after[2] < 16  # After a burst, Blue has rolled.
            if calm and typed == 'p':
                passed.add(heat)
                wrong = not (15 <= heat <= max(14, before[2]) + 6
                             and 0 < gains[0] < 7)
            elif calm:
                wrong = gains[1]
            if wrong:
                return (f'After "{typed}" at heat {before[2]}: on its turn, '
                        'Blue should roll below 15 and pass from 15 on.')
    return '' if 15 in passed else 'At a heat of 15, Blue should pass.'
