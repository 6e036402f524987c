"""Tasks of Three Rooms: see tools/parts/judge.py."""

import itertools
import re

from parts.common import Problem
from parts.scripted import CTRL_D
from parts.trial import Missing, Trial, says

PREDICT = {'seed': 5, 'lines': ['east', 'south'],
           'shows': 'and you have no key.\n\nYou are in the kitchen. '
           'Candle: 7 cm',
           'because': 'Yes, by 1 or 2 cm: the candle gets shorter before the '
           'program looks at the door.'}

HINTS = {
    '*': 'A room is a line of ROOMS. Which line must get one way more?',
    '**': "explore() shows the things in the room. What does things_in() give "
          "if the place is 'bag'?",
    '***': 'If the cat is one of THINGS, it has a place, and can be taken. '
           'Give it another place after each move, but not once it is yours.',
}

ANSWERS = {
    '*': '''
-    'kitchen': {'west': 'hall', 'south': 'outside'},
+    'kitchen': {'west': 'hall', 'south': 'outside', 'down': 'cellar'},
+    'cellar': {'up': 'kitchen'},
''',
    '**': '''
         print('Things:', ', '.join(things))
+        print('Bag:   ', ', '.join(things_in(places, 'bag')))
''',
    '***': '''
-THINGS = ['key', 'book', 'ring', 'teddy']  # All but the key are treasures.
+THINGS = ['key', 'book', 'ring', 'teddy', 'cat']
@@
             print(f'You go {word}.')
+
+        if places['cat'] != 'bag':
+            places['cat'] = random.choice(list(ROOMS))
+        if places['cat'] == room:
+            print('Meow!')
     return room
''',
}

THINGS = ['key', 'book', 'ring', 'teddy']
WAY = ['north', 'south', 'east', 'south']  # Through all rooms, and out.


def things_on(screen):
    """Return what lies in the room that a screen shows, a list."""
    lines = screen.split('\n')[-5:]  # Above them are the rules.
    return [thing for thing in THINGS if any(
        says(line, thing) and not says(line, 'bag') for line in lines)]


class Visit:
    """A walk through all rooms and out, if the candle is long enough.

    steps: for each screen on the way, itself, the room (a number), and what
    is in the bag. out: was the house left? last: the lines of the last screen,
    a set, each number as #. bag: what was carried out.
    """

    def __init__(self, game, seed, most, with_cat=False):
        """Take the key, so many treasures and, with_cat, the cat."""
        self.steps, self.bag, self.here = [], [], []
        self.most, self.with_cat, self.ways = most, with_cat, 0
        self.session = game.play(self.answer, seed)
        self.out = self.session.ending == 'finished' and (
            self.ways == len(WAY) and 'key' in self.bag)
        self.last = set(re.sub(r'\d+', '#', self.session.last).split('\n'))

    def answer(self, screen):
        """Take what is here, or go on."""
        if not self.steps or self.steps[-1][1] != self.ways:
            self.here = things_on(screen)
        self.steps.append((screen, self.ways, self.bag[:]))
        if self.with_cat and says(screen, 'meow') and 'cat' not in self.bag:
            self.bag.append('cat')
            return 'cat'
        for thing in self.here:
            if thing not in self.bag and (
                    thing == 'key' or self.treasures() < self.most):
                self.bag.append(thing)
                return thing
        self.ways += 1
        return (WAY + [CTRL_D])[min(self.ways, 5) - 1]

    def treasures(self):
        """Return how many treasures are in the bag, the cat left out."""
        return len(set(self.bag) - {'key', 'cat'})


def patient(game):
    """Return the game with a long candle, if it still has that constant."""
    slow = Trial(game.path, game.original, game.first,
                 {**game.constants, 'CANDLE': 40})
    try:
        slow.play([])
    except Problem:
        return game
    return slow


def one_star(game):
    """Is there a cellar below the kitchen, with things in it?"""
    found = []
    for seed in range(30):
        down, up = game.answers(['east', 'down', 'up'], seed)[1:]
        if not says(down, 'cellar') or says(up, 'cellar'):
            return 'From the kitchen, down should lead to the cellar.'
        if not says(up, 'kitchen') or game.answers(
                ['e', 'd', 'u'], seed)[1:] != [down, up]:
            return 'From the cellar, up should lead to the kitchen.'
        if seed < 3:
            game.demand_refusal(['east', 'down'], 'up', ('north', 'down'),
                                seed)
        found += things_on(down)
    return '' if found else 'In some games, a thing should lie in the cellar.'


def two_stars(game):
    """Is it always shown what is in the bag?"""
    full = 0
    for seed in range(12):
        for screen, room, bag in Visit(game, seed, 3).steps:
            after = (re.findall(r'(?is)\bbag\b.*', screen) or [''])[-1]
            after = after.rpartition('\n')[0] + '\n'
            wanted = [thing for thing in THINGS if thing in bag]
            if wanted not in [[thing for thing in THINGS if says(text, thing)]
                              for text in (after.split('\n')[0], after)]:
                return (f'With this in the bag, "Bag: {", ".join(bag)}" should'
                        ' be seen.' if bag else 'With nothing in the bag, none'
                        ' of the things should be seen there.')
            full += len(bag) > 1
    return '' if full else 'It should be possible to take things.'


def has_won(visit, ends):
    """Does a visit end as won? ends: the last lines if without treasures, and
    if with all, sets.
    """
    return bool(visit.last & (ends[1] - ends[0])) or not (
        visit.last & (ends[0] - ends[1]))


def wrong_cat(game):
    """Return what is wrong about where the cat is, or ''."""
    rooms = {True: set(), False: set()}
    stays = set()
    for seed in range(25):
        before = (-1, None)
        for number, (screen, room, bag) in enumerate(
                Visit(game, seed, 3).steps):
            now = (room, says(screen, 'meow'))
            if number:
                rooms[now[1]].add(room)
            if number > 1 and room == before[0]:
                stays.add((before[1], now[1]))
            before = now
    if rooms[True] < {1, 2, 3} or rooms[False] < {1, 2, 3}:
        return ('In each room, "Meow!" should be seen after some moves, and '
                'not after others.')
    if (True, False) not in stays:
        return 'After each move the cat should run, even if you stay.'
    return ''


def wrong_hold(game, seed):
    """Return what is wrong when cat is typed after the first move, or ''."""
    first, then = Visit(game, seed, 3).session.typed[:2]
    meow = says(game.answers([first], seed)[0], 'meow')
    replies = [game.answers([first, typed], seed)[1]
               for typed in ('cat', 'blub')]
    if meow and replies[0] == replies[1]:
        return 'After "Meow!", it should be possible to take the cat.'
    try:
        game.demand_refusal([first] + ['cat'] * meow, then, ('cat',), seed)
    except Missing:
        return ('Where no cat is, or if you have it already, the answer "cat" '
                'should be refused.')
    return ''


def three_stars(game):
    """Is there a cat that runs about, and is it a treasure?"""
    game = patient(game)
    missing = wrong_cat(game)
    for seed in range(8):
        missing = missing or wrong_hold(game, seed)
    if missing:
        return missing
    outs = {}
    for cat, most in itertools.product((False, True), range(4)):
        visits = (Visit(game, seed, most, cat) for seed in range(60))
        outs[cat, most] = next((
            visit for visit in visits if visit.out and visit.treasures()
            == most and ('cat' in visit.bag) == cat), None)
    if None in outs.values():
        return 'You should be able to leave with the key and all treasures.'
    ends = outs[False, 0].last, outs[False, 3].last
    for most in range(3):
        wins = has_won(outs[False, most + 1], ends)
        if has_won(outs[True, most], ends) != wins:
            return (f'Whoever leaves with the cat and {most} other treasures '
                    f'should {"win" if wins else "lose"}.')
    return ''
