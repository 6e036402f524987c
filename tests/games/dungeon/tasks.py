"""Tasks of Dungeon: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says

PREDICT = {'seed': 480, 'lines': ['e', 'f'], 'shows': 'gems -0',
           'because': 'Nothing: it takes all the gems that you have, and all '
           'of none is 0. Your hearts do not interest it.'}

HINTS = {
    '*': 'Which constant says how many hearts you begin with?',
    '**': 'meet() knows when a monster gives in. The hero can keep the '
          'number, as it keeps hearts and gems.',
    '***': 'Take the class Troll for a model. strike() of a Bat can call that '
           'of Creature, as the dragon does. Where are the kinds chosen?',
}

ANSWERS = {
    '*': '''
-HEARTS = 12  # How many hearts you begin with, and the most. Try 9 or 30.
+HEARTS = 20  # How many hearts you begin with, and the most. Try 9 or 30.
''',
    '**': '''
     strength = 5
+    beaten = 0  # So many monsters have given in.
@@
         hero.gems += monster.gems
+        hero.beaten += 1
+        print(f'Given in: {hero.beaten}')
''',
    '***': '''
+class Bat(Creature):
+    """A creature that keeps the hearts that it takes."""
+
+    name = 'The bat'
+    deed = 'nibbles at your ear'
+    strength = 3
+
+    def strike(self, other):
+        """Take some hearts and have as many more."""
+        before = other.hearts
+        super().strike(other)
+        self.hearts += before - other.hearts
+
+
 class Dragon(Creature):
@@
-    kinds = random.sample([Troll, Goblin], 2)  # Two different ones.
+    kinds = random.sample([Troll, Goblin, Bat], 2)  # Two different ones.
''',
}

STATUS = re.compile(r'(?m)^(.*)\bhearts[: =]{1,3}(\d+)[^\d\n]+(\d+)')


def creatures(game, screen):
    """Return what a screen shows last: (name, hearts, gems) of you and of a
    monster, or of you and of those behind the two doors.
    """
    count = 3 if plain_question(screen) == game.first_question else 2
    return [(name.lower(), int(hearts), int(gems))
            for name, hearts, gems in STATUS.findall(screen)][-count:]


def explore(game, seed):
    """Play a game; return its steps, a list. With an odd seed, never drink.

    A step is what was typed, the creatures shown before it, and the screen
    after it.
    """
    before = []

    def answer(screen):
        """Choose a bat, drink in time, now and then sneak, else fight."""
        now = creatures(game, screen)
        before.append(now or (before[-1] if before else []))
        if not before[-1] or len(before) > 300:
            return CTRL_D
        (name, hearts, gems), monster, other = (before[-1] * 3)[:3]
        if len(before[-1]) > 2:  # You, and those behind the two doors.
            bats = [says(each[0], 'bat') for each in (monster, other)]
            west = bats[0] if any(bats) else monster[1] < other[1]
            return 'w' if west else 'e'
        if len(before) == 2:
            return 'x'
        if now and hearts < 6 and gems >= 5 and seed % 2 == 0:
            return 'd'
        return 's' if len(before) == 5 and seed % 4 == 0 else 'f'
    session = game.play(answer, seed)
    return list(zip(session.typed, before, session.replies))


def one_star(game):
    """Has the hero 20 hearts at first, and after the juice?"""
    opening = creatures(game, game.play([]).opening)
    if not opening or opening[0][1] != 20:
        return 'In the beginning you should have 20 hearts.'
    drunk = [screen for seed in range(0, 40, 2)
             for line, before, screen in explore(game, seed)
             if line == 'd' and creatures(game, screen)]
    most = max((creatures(game, screen)[0][1] for screen in drunk), default=0)
    if any(says(screen, '12 hearts') for screen in drunk):
        return 'Nobody should say "12 hearts" after the juice any more.'
    fair = [20 - creatures(game, screen)[0][1] in numbers_in(
        STATUS.sub('', screen)) for screen in drunk]  # A monster strikes, too.
    return '' if most == 20 or drunk and all(fair) else (
        f'After the juice you should have 20 hearts, not {most}.')


def two_stars(game):
    """Is it said how many have given in, whenever one gives in?"""
    most = 0
    for seed in range(20):
        count = 0
        for line, before, screen in explore(game, seed):
            strike = re.search(r'\d+', screen)
            if line != 'f' or len(before) > 2 or not strike or (
                    int(strike.group()) != before[-1][1]):
                continue
            count += 1
            if not re.search(rf'\bgiven in\b[^\d\n]*\b{count}\b|'
                             rf'\b{count}\b[^\d\n]*\bgiven in\b',
                             screen.lower()):
                return (f'When monster number {count} gives in, "Given in: '
                        f'{count}" should be seen.')
        most = max(most, count)
    return '' if most > 1 else 'You should be able to win against monsters.'


def three_stars(game):
    """Do bats live behind doors, too, and keep the hearts that they take?"""
    kinds, deeper, told, deaths = set(), [], [], []
    for seed in range(16):
        steps = explore(game, seed)
        doors = [{name.split('-')[-1] for name, *rest in before[-2:]}
                 for line, before, screen in steps if len(before) > 2]
        kinds.update(*doors)
        deeper += doors[1:]
        for line, before, screen in steps:
            after, strike = creatures(game, screen), re.search(r'\d+', screen)
            if line != 'f' or not strike:
                continue
            rest = STATUS.sub('', screen[strike.end():])
            left = before[-1][1] - int(strike.group())
            if left > 0 and not after and says(before[-1][0], 'bat'):
                deaths.append(before[0][1] in numbers_in(rest))
            if len(after) != 2 or before[-1][0] != after[1][0]:
                continue  # Nobody strikes, or somebody has lost.
            loss = before[0][1] - after[0][1]
            if loss and says(after[1][0], 'bat'):
                told.append(loss in numbers_in(rest))
                left += loss
            if after[1][1] != left:
                return (f'You had {before[0][1]} hearts, now {after[0][1]}: '
                        f'"{after[1][0].strip(" :")}" should then have '
                        f'{left}, not {after[1][1]}.')
    if not told or deeper and not any('bat' in str(pair) for pair in deeper):
        return 'On each floor, bats that take your hearts can be behind doors.'
    if all(told) and not all(deaths):
        return 'A bat should take no more hearts than you have left.'
    return '' if len(kinds) > 2 else (
        'The other monsters should still live behind the doors, too.')
