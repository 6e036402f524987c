"""Tasks of Shut the Box: see tools/parts/judge.py."""

import collections
import itertools
import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says

PREDICT = {'seed': 75, 'lines': ['9', '8', '7'],
           'shows': 'Red has open: 1 2 3 4 5 6\nYou roll [5]\n',
           'because': 'One: then 7, 8 and 9 are closed, and roll(1) is called '
           'in place of roll().'}

HINTS = {
    '*': 'Both stand in the constants at the top. FLAPS is a text.',
    '**': 'The last lines of take_turn() add up flaps. Do so above, too.',
    '***': 'Make a list of all the sums: begin with [0], and for each flap '
           'add it to every sum that is in the list so far.',
}

ANSWERS = {
    '*': '''
-FLAPS = '123456789'  # Try '123456' or '12345678'.
-ROUNDS = 3  # Try 2 or 5.
+FLAPS = '12345678'  # Try '123456' or '123456789'.
+ROUNDS = 5  # Try 2 or 3.
''',
    '**': '''
         print(f'{player} has open:', ' '.join(flaps))
+        rest = 0
+        for digit in flaps:
+            rest = rest + int(digit)
+        print(f'Rest: {rest}')
''',
    '***': '''
 def ask_flaps(player, flaps, total):
@@
+def fits(flaps, total):
+    """Do some of these flaps add up to the total?"""
+    sums = [0]
+    for digit in flaps:
+        for points in sums[:]:  # A copy, for the list grows.
+            sums.append(points + int(digit))
+    return total in sums
+
+
 def take_turn(player):
@@
+        if not fits(flaps, total):
+            print('Stuck!')
+            break
         answer = ask_flaps(player, flaps, total)
''',
}

# screen: with the question. flaps: those open. total: what is to be closed.
# ways: the answers that fit. typed: one of them, or nonsense.
Turn = collections.namedtuple('Turn', 'screen flaps total ways typed')


def full_box(screen):
    """Return the numbers of the flaps that are open at first, a list."""
    lasts = [last for last in range(6, 10) if re.search(
        r'\D{0,4}'.join('123456789'[:last]), screen)]
    return list(range(1, max(lasts, default=9) + 1))


def total_in(screen):
    """Return the total that a question names, or the dice above it show."""
    asked = re.sub(r'(?i)\(.*?\)|rest\W*\d+|\d+\W*rest', '',
                   question_of(screen))
    dice = re.findall(r'\[(\d)\]', screen.split('\n\n')[-1])
    named = [int(digits) for digits in re.findall(r'\d{1,2}', asked)]
    return (named + [sum(map(int, dice))])[0]


def ways_of(flaps, total):
    """Return the answers that close so much, texts, the shortest first."""
    return [''.join(map(str, way)) for count in range(1, 6)
            for way in itertools.combinations(flaps, count)
            if sum(way) == total]


def turns(game, seed, pick):
    """Return the Turns of a game, one for each question, and the ends.

    pick: which of the ways to take, 0 or -1; nonsense comes now and then. The
    ends are pairs, the flaps left by a player and the screen that follows.
    """
    found, ends = [], []
    asked, flaps = '', []

    def player(screen):
        """Close flaps, or stop where nothing fits."""
        nonlocal asked, flaps
        if plain_question(screen) != asked:
            if asked:
                ends.append((flaps, screen))
            asked = plain_question(screen)
            flaps = full_box(screen if not found else found[0].screen)
        total = total_in(screen)
        ways = ways_of(flaps, total)
        typed = ways[pick] if ways else 'stop'
        if len(found) % 5 == 1:
            typed = 'blub'
        found.append(Turn(screen, flaps, total, ways, typed))
        flaps = [flap for flap in flaps if str(flap) not in typed]
        return typed if len(found) < 150 else CTRL_D
    ends.append((flaps, game.play(player, seed).last))
    return found, ends[:-1] + [(flaps, ends[-1][1])]


def one_star(game):
    """Are there five rounds, each with a box of eight flaps?"""
    for seed in range(3):
        session = game.play(['stop'] * 30, seed)
        if session.ending != 'finished' or len(session.typed) != 10:
            return ('Whoever types stop each time should be asked in 5 rounds,'
                    f' 2 times each, not {len(session.typed)} times in all.')
        if 180 not in numbers_in(session.last):
            return ('With nothing closed in 5 rounds, both should have 180 '
                    'points: 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8, times 5.')
    return ''


def two_stars(game):
    """Is the sum of the open flaps shown before each question?"""
    for seed, pick in itertools.product(range(3), (0, -1)):
        before = ''
        for turn in turns(game, seed, pick)[0]:
            said = turn.screen.lower()
            shown = re.findall(r'\brest\b\D{0,5}(\d+)', said) or re.findall(
                r'(\d+)\W{0,3}rest\b', said)
            wanted = str(sum(turn.flaps))
            if (shown or [before == 'blub' and wanted])[-1] != wanted:
                return (f'When {turn.flaps} are open, "Rest: {wanted}" should '
                        'be seen before the question.')
            before = turn.typed
    return ''


def wrong_end(flaps, screen):
    """Return what is wrong with the end of a turn, or ''."""
    before, stuck, _ = re.split('(stuck|$)', screen.lower(), 1)
    dice = re.findall(r'\[(\d)\]', before.split('\n\n')[-1])
    if bool(stuck) != bool(flaps):
        return ('"Stuck!" should be seen each time when flaps are left and '
                'none fit, and only then.')
    if stuck and dice and ways_of(flaps, sum(map(int, dice))):
        return f'With {flaps} open and the dice {dice} nobody is stuck.'
    return ''


def three_stars(game):
    """Does a turn end by itself just where nothing fits?"""
    for seed, pick in itertools.product(range(5), (0, -1)):
        found, ends = turns(game, seed, pick)
        for turn in found:
            if not turn.ways:
                return (f'With {turn.flaps} open and a roll of {turn.total} '
                        'nobody should be asked.')
            if says(turn.screen, 'stuck') and turn.screen not in [
                    screen for flaps, screen in ends]:
                return '"Stuck!" should be seen only at the end of a turn.'
        wrong = max(wrong_end(flaps, screen) for flaps, screen in ends)
        if wrong:
            return wrong
        for player in (0, 1):
            points = sum(sum(flaps) for flaps, screen in ends[player::2])
            if points not in numbers_in(ends[-1][1]):
                return ('Flaps that are left when a player is stuck should '
                        f'count: at the end, {points} points should be seen.')
    return ''
