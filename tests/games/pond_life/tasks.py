"""Tasks of Pond Life: see tools/parts/judge.py."""

import itertools
import re

from parts.promises import question_of
from parts.screens import plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 0, 'lines': ['0'], 'shows': 'frogs    29',
           'because': '29, one fewer than before: 30 frogs are all fed and '
           'have 15 young, but then 4 herons eat 16.'}

HINTS = {
    '*': 'new_pond() makes each kind, and says how many there are at first.',
    '**': 'The method show() prints the row of any kind. What does it know '
          'about how many there are?',
    '***': 'main() has both the weather and the highest number that may be '
           'typed. What should a 7 change? And what makes the next 7 wrong?',
}

ANSWERS = {
    '*': '''
-    flies = Creature('flies', key=1, handful=30, number=300)
-    frogs = Hunter('frogs', key=3, handful=5, number=30,
+    flies = Creature('flies', key=1, handful=30, number=400)
+    frogs = Hunter('frogs', key=3, handful=5, number=40,
''',
    '**': '''
         print(f'{self.name:7} {self.number:3}   {more:6}  {less:6}  {bar}')
+        if self.number < 10:
+            print('        rare!')
''',
    '***': '''
-    highest = len(pond) * 2  # Each kind has two keys.
+    highest = len(pond) * 2 + 1  # Each kind has two keys; the last is sun.
@@
         key = ask_key(highest)
+        if key == 7:
+            weather = 'sun'
+            highest = 6
''',
}

KINDS = 'flies', 'frogs', 'herons'
# Weeks in which there are 9 herons, 10 herons, 9 frogs and 10 frogs.
PLANS = '0000', '63310366333', '6360', '3333333', '5335'


def rows_of(screen):
    """Return [number, text] of each kind where a screen shows them last.

    The text goes on to the next kind or to the question. None is returned if
    there is a kind that is not shown.
    """
    asked = question_of(screen)
    body = screen[:len(screen) - len(asked)] if asked else screen
    found = [list(re.finditer(
        rf'(?im)^[^\w\n]*(?:rare[^\w\n]+)?{kind}\b[^\d\n]*(\d+)', body))
        for kind in KINDS]
    if not all(found):
        return None
    last = [each[-1] for each in found]
    ends = [each.start() for each in last[1:]] + [len(body)]
    return [[int(each.group(1)), body[each.start():end].split('\n\n')[0]]
            for each, end in zip(last, ends)]


def board(screen):
    """Return how many there are of each kind; raise Missing if not shown."""
    rows = rows_of(screen)
    if rows is None:
        raise Missing('Before each question there should be a row for flies, '
                      'one for frogs and one for herons, as at first.')
    return tuple(number for number, _ in rows)


def weeks(game, lines, seed):
    """Return the screens that ask for a change, one for each line and one.

    There are fewer if the game ends before.
    """
    screens = game.play(lines, seed).screens[:-1]
    for screen in screens[:1]:
        board(screen)
    return screens[:len(lines) + 1]


def one_star(game):
    """Are there 400 flies and 40 frogs, and do they live by the rules?"""
    opening = board(game.play([]).opening)
    if opening[:2] != (400, 40):
        return (f'The pond should begin with 400 flies and 40 frogs, not with '
                f'{opening[0]} and {opening[1]}.')
    after = [board(weeks(game, ['0'], seed)[-1]) for seed in range(6)]
    # All frogs are fed, and all herons: each of them eats 4.
    wanted = 400 - 40 * 4, 60 - opening[2] * 4
    if min(after)[:2] != wanted:
        return ('After a first week of rain, {} flies and {} frogs should be '
                'left.'.format(*wanted))
    return ''


def two_stars(game):
    """Is "rare" in the rows with fewer than 10, and in no other?"""
    for seed, plan in itertools.product((0, 2, 4), PLANS):
        for screen in weeks(game, list(plan), seed):
            for kind, (number, text) in zip(KINDS, rows_of(screen) or ()):
                if says(text, 'rare') != (number < 10):
                    return (f'With {number} {kind} left, their row should '
                            f'{"" if number < 10 else "not "}say "rare".')
    return ''


def outcomes(game, lines, seeds):
    """Return {seed: (the board, the boards after 0 and after 7)}.

    It has only seeds with which a week follows on both.
    """
    found = {}
    for seed in seeds:
        waited = weeks(game, lines + ['0'], seed)
        helped = weeks(game, lines + ['7'], seed)
        if len(helped) == len(lines) + 2 and rows_of(helped[-1]) is not None:
            after = board(helped[-1])
        else:
            after = None
        if len(waited) == len(lines) + 2:
            found[seed] = board(waited[-2]), board(waited[-1]), after
    return found


def three_stars(game):
    """Does 7 bring the sun once, whatever the weather was to be?"""
    for lines in ([], ['3'], ['0', '1']):
        found = outcomes(game, lines, range(10))
        boards = {}  # {a board: the set of those after it}
        for before, waited, _ in found.values():
            boards.setdefault(before, set()).add(waited)
        if max(map(len, boards.values()), default=0) < 2:
            return 'Some weeks should have rain, and others sun, as before.'
        for before, _, helped in found.values():
            sunny = max(boards[before])
            if helped != sunny and len(boards[before]) == 2:
                said = 'refused' if helped is None else f'{helped[0]} flies'
                return (f'With {before[0]} flies, 7 in week {len(lines) + 1} '
                        f'should lead to {sunny[0]} flies, as sun does; '
                        f'it was {said}.')
    for seed in range(3):
        for lines in (['7'], ['7', '3'], ['3', '7']):
            again = game.play(lines + ['7', '0'], seed).screens
            once = game.play(lines + ['0'], seed).screens
            count = len(lines)
            if len(once) < count + 3:
                continue
            if again[count + 2:count + 3] != once[count + 1:count + 2] or (
                    plain_question(again[count + 1])
                    != plain_question(once[count])):
                return ('A second 7 in a game should be refused: the question '
                        'comes again, and nothing has changed.')
    game.demand_refusal(['7'], '0', ('blub', '', '8'))
    game.demand_refusal([], '7', ('blub', '', '8'))
    return ''
