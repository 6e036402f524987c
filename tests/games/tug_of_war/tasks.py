"""Tasks of Tug of War: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'lines': ['2', '1'] * 3, 'shows': 'West wins!',
           'because': 'No: three steps win at once, for then rope is -3, and '
           'the while loop ends.'}

HINTS = {
    '*': 'Two of the three constants at the top are meant.',
    '**': 'Where does the program compare the two pulls?',
    '***': 'Where is East asked? A computer needs no question, but a random '
           'number. Do not forget an import.',
}

ANSWERS = {
    '*': '''
-STRENGTH = 100  # What each player has at first. Try 30 or 200.
+STRENGTH = 50  # What each player has at first. Try 30 or 200.
@@
-STEPS = 3  # So many steps win at once. Try 2 or 4.
+STEPS = 2  # So many steps win at once. Try 3 or 4.
''',
    '**': '''
         if west_pull > east_pull:
+            print('West was stronger.')
@@
         elif east_pull > west_pull:
+            print('East was stronger.')
''',
    '***': '''
+import random
 import sys
@@
-        show(rope, west, east)
-        east_pull = ask_pull('East', east)
+        east_pull = random.randint(0, east)
''',
}

PLANS = ((3, 1, 1, 3, 2, 2, 0, 1, 1, 0, 0, 0, 4, 0), (1, 0) * 9, (0, 1) * 9)


def strength_of(game):
    """Return the strength that the first question names."""
    return max(numbers_in(question_of(game.play([]).opening)), default=100)


def is_alone(game):
    """Does the computer play East? Then it pulls at once."""
    return 17 in numbers_in(game.answers(['17'])[0])


def games(game, plans=PLANS):
    """Yield [(reply, West's pull, East's pull), ...] of some games.

    plans: what is typed, each pull after some nonsense, unless the computer
    plays East.
    """
    alone = is_alone(game)
    if alone:
        plans = [[strength_of(game) // part for part in (4, 5, 6, 9, 12, 20)],
                 [0]] * 10
    for seed, plan in enumerate(plans):
        plan = list(plan) + [0] * 60
        lines = [line for pull in plan for line in ('blub', str(pull))]
        session = game.play(lines, seed)
        if session.ending != 'finished':
            raise Missing('A game should come to its end.')
        replies = session.replies[1::2]
        if not alone:
            yield list(zip(replies[1::2], plan[::2], plan[1::2]))
            continue
        # Best a line with just these two numbers, else the next number.
        pulls = [re.findall(rf'(?m)^\D*\b{west}\b\D+(\d+)\D*$', reply)
                 + re.findall(rf'\b{west}\b\D+(\d+)', reply)
                 for west, reply in zip(plan, replies)]
        if [] in pulls:
            raise Missing('After each pull both pulls should be told.')
        yield [(reply, west, int(found[0])) for reply, west, found
               in zip(replies, plan, pulls)]


def one_star(game):
    """Have both 50 strength, and do two steps win?"""
    opening = game.play([]).opening
    if not {50, 2} <= numbers_in(opening):
        return 'The first screen should say 50 strength and 2 steps.'
    asked = [question_of(screen) for screen in game.play(
        ['51', '50', '51', '50']).screens[:-1]] + ['']
    if asked[0] != asked[1] or asked[1] == asked[2] or not (
            is_alone(game) or (asked[2] == asked[3] != asked[4])):
        return 'Both should be able to pull with 50, and not with 51.'
    turns = [len(found) for found in games(game, (
        (1, 0) * 9, (0, 1) * 9, (1, 0, 0, 1, 1, 0, 1, 0)))]
    if turns != [2, 2, 4] and not (is_alone(game) and min(turns) == 2):
        return 'The game should end as soon as the O is 2 steps away.'
    return ''


def two_stars(game):
    """Is it said after each pull who was stronger?"""
    for turns in games(game):
        for number, (reply, west, east) in enumerate(turns, 1):
            said = [name for name in ('West', 'East')
                    if says(reply, f'{name} was stronger')]
            if said != ['West'] * (west > east) + ['East'] * (east > west):
                name = 'West' if west > east else 'East'
                return (f'In pull {number}, {west} against {east}, one should '
                        + (f'see "{name} was stronger".' if west != east else
                           'not see that somebody was stronger.'))
    return ''


def three_stars(game):
    """Does East pull at random, with what it has, and is all told?"""
    if not is_alone(game):
        return 'As soon as West has pulled, the pull of East should be told.'
    first, ropes = set(), []
    for turns in games(game):
        west = east = strength_of(game)
        rope = [0]
        first.add(turns[0][2])
        for reply, one, other in turns:
            if other > east:
                return f'East pulls with {other}, but it has only {east}.'
            west -= one - (one < other) * (one // 2)
            east -= other - (other < one) * (other // 2)
            rope.append(rope[-1] + (one < other) - (one > other))
            if not {west, east} <= numbers_in(reply):
                return (f'After {one} and {other}, West should have {west} '
                        f'and East {east}.')
        ropes.append(rope)
    if len(first) < 5 or max(first) <= strength_of(game) // 2:
        return 'East should pull with any number that it has, at random.'
    most, steps = max(map(len, ropes)), max(abs(rope[-1]) for rope in ropes)
    if any(len(rope) < most and abs(rope[-1]) < steps or max(
            map(abs, rope[:-1])) == steps for rope in ropes):
        return 'The game should end as it does when two play.'
    return ''
