"""Tasks of Acey-Deucey: see tools/parts/judge.py."""

import itertools
import re

from parts.promises import question_of
from parts.screens import numbers_in

PREDICT = {'seed': 1123, 'lines': ['5'], 'shows': 'and you lose 5.',
           'because': 'You lose your bet: a 9 is equal to one of the two '
           'cards, and low < third < high is true for 4 to 8 alone.'}

HINTS = {
    '*': 'Two of the constants above main() say it. Which ones?',
    '**': 'How many cards lie between 4 and 7? And between low and high?',
    '***': 'Look for "new" before the line that refuses it. A variable, True '
           'or False, can remember whether it may still be typed.',
}

ANSWERS = {
    '*': '''
-START = 20  # The points that you begin with. Try 10 or 30.
-GOAL = 60  # The points that win. Try 40 or 100.
+START = 30  # The points that you begin with. Try 10 or 20.
+GOAL = 80  # The points that win. Try 40 or 100.
''',
    '**': '''
         print(f'[ {low} ]  [ ? ]  [ {high} ]')
+        print(f'Winning: {high - low - 1} of 13')
''',
    '***': '''
     deals_left = DEALS
+    can_change = True
@@
             return  # This ends main(), and so the game.
+        if answer == 'new' and can_change:
+            can_change = False
+            low = random.randint(1, 6)
+            high = random.randint(low + 2, 13)
+            continue
''',
}


def points_in(screen):
    """Return how many points can be bet, best by the question, or None."""
    found = (re.findall(r'to (\d{1,9})', question_of(screen))
             or re.findall(r'\d{1,9}', question_of(screen))
             or re.findall(r'to (\d{1,9})', screen))
    return int(found[-1]) if found else None


def cards_in(screen):
    """Return the two cards, in a list, beside a question mark in a line."""
    found = [(int(low), int(high)) for low, high in re.findall(
        r'(\d+)[^\d?\n]*\?[^\d?\n]*(\d+)', screen)]
    return [pair for pair in found if pair[0] < pair[1]][-1:]


def bets(game, seed, goal):
    """Return bets that bring 30 points to 60 and to a goal, or []."""
    points = [points_in(screen) or 0
              for screen in game.play(['1'] * 60, seed).screens]
    lines, steps = [], [30, goal - 60]
    for before, after in zip(points, points[1:]):  # Does a bet of 1 win?
        lines.append(str(steps.pop(0)) if after > before else '0')
        if not steps:
            return lines
    return []


def one_star(game):
    """Does the game go from 30 points to 80?"""
    opening = game.play([]).opening
    if points_in(opening) != 30 or 80 not in numbers_in(opening):
        return 'The first screen should say that you go from 30 points to 80.'
    found = [bets(game, seed, 79) for seed in range(12)]
    for seed, lines in enumerate(found):
        if lines and game.ends(lines, seed):
            return 'With 79 points the game should go on.'
        if lines and not game.ends(bets(game, seed, 80), seed):
            return 'With 80 points the game should be won.'
    return '' if any(found) else 'The game should be won with 80 points.'


def two_stars(game):
    """Is the number of cards that would win said before each bet?"""
    for seed in range(4):
        lines = ['0', '1', 'blub'] + ['0'] * 40
        known = game.original.play(lines, seed).screens + [''] * 50
        for number, screen in enumerate(game.play(lines, seed).screens[:-1]):
            cards = cards_in(screen) or cards_in(known[number])
            said = re.findall(r'(?<!\d)(\d+) of 13(?!\d)',
                              ' '.join(screen.lower().split()))
            if not cards or number == 3 and not said:
                continue  # A refusal need not say it again.
            low, high = cards[0]
            if said[-1:] != [str(high - low - 1)]:
                return (f'With the cards {low} and {high}, the screen should '
                        f'say "{high - low - 1} of 13" before the bet.')
    return ''


def three_stars(game):
    """Do two new cards come for "new", once, and no deal is lost?"""
    zeros, changed = ['0'] * 200, set()
    deals = len(game.play(zeros).typed)
    for before, seed in itertools.product({0, 2, deals - 1}, range(5)):
        start = ['0'] * before
        asked, refused, late = ([game.play([], seed).opening] + game.answers(
            start + ['blub', 'new'], seed))[-3:]
        reply = game.answers(start + ['new'], seed)[-1]
        if late != reply or refused.strip().split('\n')[0] in reply:
            return 'After the first "new" the bet should be asked again.'
        if points_in(reply) != points_in(asked):
            return 'A "new" should not change your points.'
        old, new = ((cards_in(screen) or [(screen, screen)])[0]
                    for screen in (asked, reply))
        changed |= {(before, place) for place in (0, 1)
                    if old[place] != new[place]}
        if len(game.play(start + ['new'] + zeros, seed).typed) != deals + 1:
            return 'A "new" should not use up a deal.'
        for lines in start + ['new'], start + ['new', '0']:
            if game.answers(lines + ['new', '1'], seed)[-1] != (
                    game.answers(lines + ['1'], seed)[-1]):
                return 'A second "new" should be refused; the cards stay.'
    if len(changed) < 2 * len({0, 2, deals - 1}):
        return 'After the first "new", in any deal, both cards should be new.'
    pairs = [cards_in(game.answers(['new'], seed)[0]) for seed in range(40)]
    gaps = [high - low for pair in pairs for low, high in pair or [(0, 0)]]
    if any(pairs) and min(gaps) < 2:
        return 'Some card should always fall between the two new cards.'
    return ''
