"""Tasks of Three Rooms: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import says

PREDICT = {'seed': 5, 'lines': ['east', 'south'],
           'shows': 'and you have no key.\n\nYou are in the kitchen. '
           'Candle: 7 cm',
           'because': 'Yes: it burns before the program looks at the door.'}

HINTS = {
    '*': 'A room is a line of ROOMS. Which line must get one way more?',
    '**': "What does things_in() give, if the place is 'bag'?",
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


def visit(game, seed, most, with_cat=False):
    """Take the key, so many treasures and, with_cat, the cat; go out.

    Return a list of (screen, how many ways led there, what is in the bag),
    and the Session.
    """
    steps, typed = [], []

    def answer(screen):
        """Take what is here, or go on."""
        bag = [line for line in typed if line in THINGS + ['cat']]
        steps.append((screen, len(typed) - len(bag), bag))
        left = most - len(set(bag) - {'key', 'cat'})
        found = ['cat'] * (with_cat and says(screen, 'meow')) + [
            thing for thing in things_on(screen) if thing == 'key' or left]
        typed.append([*(thing for thing in found if thing not in bag),
                      *WAY[steps[-1][1]:], CTRL_D][0])
        return typed[-1]
    return steps, game.play(answer, seed)


def one_star(game):
    """Is there a cellar below the kitchen, with things in it?"""
    found = []
    for seed in range(30):
        down, up = game.answers(['east', 'down', 'up'], seed)[1:]
        if not says(down, 'cellar') or says(up, 'cellar') or (
                not says(up, 'kitchen')):
            return 'From the kitchen, down should lead to the cellar, up back.'
        if seed < 3:
            game.demand_refusal(['east', 'down'], 'up', ('north', 'down'),
                                seed)
        found += things_on(down)
    return '' if found else 'In some games, a thing should lie in the cellar.'


def two_stars(game):
    """Is it always shown what is in the bag?"""
    full = 0
    for seed in range(12):
        for screen, room, bag in visit(game, seed, 3)[0]:
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


def wrong_cat(game):
    """Return what is wrong about where the cat is, or about taking it."""
    pairs = set()
    for seed in range(25):
        steps, session = visit(game, seed, 3)
        meows = [(ways, says(screen, 'meow')) for screen, ways, bag in steps]
        pairs.update(zip(meows, meows[1:]))
        first, then = (session.typed + ['', ''])[:2]
        caught = [first] + ['cat' for ways, meow in meows[1:2] if meow]
        if game.answers(caught + ['cat', then], seed)[-1] != (
                game.answers(caught + [then], seed)[-1]):
            return ('Where no cat is, or if you have it already, the answer '
                    '"cat" should be refused.')
        if caught[1:] and game.answers(caught, seed)[1] == (
                game.answers([first, 'blub'], seed)[1]):
            return 'After "Meow!", it should be possible to take the cat.'
    if len({now for before, now in pairs if 0 < now[0] < 4}) < 6:
        return ('In each room, "Meow!" should be seen after some moves, and '
                'not after others.')
    return '' if any(before[0] == now[0] and before[1] and not now[1]
                     for before, now in pairs) else (
        'After each move the cat should run, even if you stay.')


def three_stars(game):
    """Is there a cat that runs about, and is it a treasure?"""
    if re.search(r'(?m)^CANDLE = \d', game.path.read_text()):
        game.constants['CANDLE'] = 40  # There should be time for all.
    if wrong_cat(game):
        return wrong_cat(game)
    ends = {}  # The lines of the last screen, by how many treasures and cats.
    for seed in range(560):
        most, cat = divmod(seed % 7, 2)
        if (most, cat) not in ends:
            steps, session = visit(game, seed, most, cat)
            bag = set(steps[-1][2]) if steps else set()
            if session.typed[-1:] == ['south'] and steps[-1][1] == 3 and (
                    'key' in bag and session.ending == 'finished'):
                ends[len(bag - {'key', 'cat'}), 'cat' in bag] = set(
                    re.sub(r'\d+', '#', session.last).split('\n'))
    if len(ends) < 7:
        return 'You should be able to leave with the key and all treasures.'
    lost, won = ends[0, False], ends[3, False]
    wins = {key: bool(last & (won - lost)) or not last & (lost - won)
            for key, last in ends.items()}
    for most in range(3):
        if wins[most, True] != wins[most + 1, False]:
            return (f'Whoever leaves with the cat and {most} other treasures '
                    f'should {"win" if wins[most + 1, False] else "lose"}.')
    return ''
