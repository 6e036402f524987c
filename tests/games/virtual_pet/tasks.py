"""Tasks of Virtual Pet: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['Pixel', 'f', 'f'], 'shows': 'tummy ache',
           'because': 'No: it gets a tummy ache and has less fun, because 9 '
           'is as much as FULL - 1.'}

HINTS = {
    '*': 'Which constant says how long the pet stays?',
    '**': 'All three are at 7 or more if the lowest of them is. A method of '
          'the pet returns that one.',
    '***': 'Begin with a method walk(), and take play() and teach() for '
           'models. Then ask_action() and main() must know the new word.',
}

ANSWERS = {
    '*': '''
-DAYS = 20  # How long the pet stays with you. Try 10 or 40.
+DAYS = 30  # How long the pet stays with you. Try 10 or 40.
''',
    '**': '''
         print(f'  fun    {self.fun:2}', '#' * self.fun)
+        if self.lowest() >= 7:
+            print(f'{self.name} sings!')
''',
    '***': '''
     def teach(self):
         """Teach the next trick, if the pet is well enough to learn."""
         if self.lowest() < READY:
             print(f'{self.name} cannot learn: it needs {READY} of each.')
         else:
             print(f'{self.name} learns to {TRICKS[self.tricks]}!')
             self.tricks += 1
             self.energy -= 1
             self.fun -= 1
+
+    def walk(self):
+        """Go for a walk, if there is the energy for it."""
+        if self.energy < 3:
+            print(f'{self.name} stays there.')  # Not judged: any words do.
+        else:
+            self.food = min(FULL, self.food + 2)
+            self.fun = min(FULL, self.fun + 2)
+            self.energy -= 3
+            print(f'{self.name} finds berries.')  # Not judged: any words do.
@@
-        answer = ask('Feed, play, sleep or teach (f/p/s/t)? ')
-        for word in ['feed', 'play', 'sleep', 'teach']:
+        answer = ask('Feed, play, sleep, teach or walk (f/p/s/t/w)? ')
+        for word in ['feed', 'play', 'sleep', 'teach', 'walk']:
@@
         elif action == 'sleep':
             pet.sleep()
+        elif action == 'walk':
+            pet.walk()
''',
}

NAMES = 'food', 'energy', 'fun'


def needs_on(screen):
    """Return food, energy and fun as a screen shows them last, None if not."""
    found = [re.findall(rf'(?i)\b{name}\b[^\da-z\n]*(\d+)\b', screen)
             for name in NAMES]
    return [int(numbers[-1]) for numbers in found] if all(found) else None


def life(game, seed, least=99, longest=99):
    """Return the screens on which the days of a life begin, a list.

    The lowest need is looked after; when all have at least so much, it is
    taught, too.
    """
    days = []

    def answer(screen):
        """Name the pet, then do what it needs most."""
        needs = needs_on(screen)
        if needs is None:
            return 'Pixel' if not days else CTRL_D
        days.append(screen)
        if len(days) > longest:
            return CTRL_D
        return 't' if min(needs) >= least else 'fsp'[needs.index(min(needs))]
    game.play(answer, seed)
    if not days:
        raise Missing('Each day should begin with food, energy and fun, and '
                      'a number behind each.')
    return days


def one_star(game):
    """Does the pet stay for 30 days?"""
    screens = game.play(['Pixel'], 1).screens
    if 30 not in numbers_in(''.join(screens[:2])):
        return 'The first screen should say that there are 30 days.'
    for seed in range(3):
        days = len(life(game, seed))
        if days != 30:
            return f'The pet should stay for 30 days; it stayed for {days}.'
    return ''


def two_stars(game):
    """Does the pet sing when all is at 7 or more, and only then?"""
    sung = 0
    for seed in range(12):
        for day, screen in enumerate(life(game, seed, 9 + seed % 3, 18), 1):
            needs = needs_on(screen)
            happy = min(needs) >= 7
            sung += happy
            if says(screen, 'sings') != happy:
                return ('On a day that begins with food {}, energy {} and '
                        'fun {}, the screen should {}say "sings".'.format(
                            *needs, '' if happy else 'not '))
    return '' if sung else 'In twelve lives the pet was never happy enough.'


def a_day(game, lines, word, seed):
    """Return what a pet has before and after a day, two tuples, or None.

    It is None if that day does not come, or is the last one.
    """
    screens = game.play(['Pixel'] + lines + [word], seed).screens
    if len(screens) != len(lines) + 4 or not needs_on(screens[-3]):
        return None
    if plain_question(screens[-2]) != plain_question(screens[-3]):
        raise Missing(f'After the answer "{word}" the game should go on and '
                      'ask what to do.')
    before = tuple(needs_on(screens[-3]))
    return before, tuple(needs_on(screens[-2]) or before)


def three_stars(game):
    """Can the pet go for a walk, if it has the energy?"""
    seen = set()
    for lines in ([], ['p', 'f'], ['p', 'p'], ['p', 's', 'walk'], ['f'],
                  ['p', 'f', 'p'], ['p', 'f', 'f'], ['p', 'p', 'p'],
                  ['p', 's', 'f', 'p']):
        days, faults = 0, []
        for seed in range(7):
            slept = a_day(game, lines, 'sleep', seed)
            fed = a_day(game, lines, 'feed', seed)
            if not slept or not fed or slept[0][2] - slept[1][2] != 1:
                continue  # It has rained, or the game has ended.
            before, (food, _, fun) = slept
            wanted = food, fed[1][1], fun
            if before[1] >= 3:  # The night has taken its share already.
                wanted = (min(9, food + 2), max(0, wanted[1] - 3),
                          min(9, fun + 2))
            walked = a_day(game, lines, 'walk', seed)
            if not walked and 0 in wanted:
                continue  # A bad day, and it was the last.
            days += 1
            seen.add(before[1])
            after = walked[1] if walked else ('the', 'end', 'of the game')
            if after != wanted and (before[1] >= 3 or after != before):
                faults.append(before + wanted + after)
        if 2 * len(faults) > days:  # It may rain more often after a walk.
            return ('From food {}, energy {} and fun {}, "walk" and a dry '
                    'night should lead to {}, {}, {}, not to {}, {}, '
                    '{}.'.format(*faults[0]))
    game.demand_refusal(['Pixel'], 'walk')
    return '' if len(seen) > 3 else (
        'Each day should begin with food, energy and fun, as before.')
