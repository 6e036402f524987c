"""Tasks of Haunted House: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['down'], 'shows': 'Moves left: 45',
           'because': 'No: after it, all is where it was before, and only '
           'what changes something costs a move.'}

HINTS = {
    '*': 'Each thing has a line in THINGS. The candle is a good model.',
    '**': 'places already holds all that changes. What if it also had a list '
          'of the rooms seen, or if main() kept one?',
    '***': 'Both are about mine and here in main(). How many things are in '
           'the bag, and where is a thing that was dropped?',
}

ANSWERS = {
    '*': '''
 THINGS = {
+    'hat': ('kitchen', 'Something in it says meow.'),
''',
    '**': '''
-def show_room(places):
+def show_room(places, seen):
     """Print what matters where you are."""
     room = places['you']
+    if room not in seen:
+        seen.append(room)
     print('\\n' + room.upper())
+    print(f'Rooms: {len(seen)}')
@@
-def go(words, places):
+def go(words, places, seen):
@@
                 places['you'] = room
-                show_room(places)
+                show_room(places, seen)
@@
     moves = MIDNIGHT
-    show_room(places)
+    seen = []
+    show_room(places, seen)
@@
         if 'look' in words or 'bag' in words:
-            show_room(places)
+            show_room(places, seen)  # Not judged: it may be said only once.
@@
-            go(words, places)
+            go(words, places, seen)
''',
    '***': '''
+        elif 'drop' in words:
+            for thing in mine:
+                places[thing] = places['you']
+            print('You put it down.')  # Not judged: any words do.
+        elif len(here) > 0 and len(things_in('bag', places)) == 3:
+            print('Your bag is full.')  # Not judged: any words do.
         elif len(here) > 0:
''',
}

# A walk that comes back to some rooms, and in how many one has been after
# each step. The first one is barred.
WALK = [('d', 0), ('e', 2), ('n', 3), ('e', 4), ('w', 4), ('w', 5), ('s', 5),
        ('w', 6), ('e', 6), ('u', 7), ('e', 8), ('n', 9), ('s', 9), ('w', 9)]
# What is typed, the things that are then in sight (here or in the bag), and
# those that are not.
FULL = [('w', 'bone', ''), ('take bone', '', ''), ('e', 'bone', ''),
        ('e', 'bone candle', ''), ('take candle', '', ''),
        ('n', 'bone candle', ''), ('e', 'bone candle oil', ''),
        ('take oil', '', ''), ('w', 'bone candle oil', ''), ('s', '', ''),
        ('w', '', ''), ('u', 'bone candle oil', ''), ('e', 'matches', ''),
        ('take matches', '', ''), ('w', 'bone candle oil', 'matches'),
        ('e', 'bone candle oil matches', ''), ('drop bone', '', ''),
        ('w', 'candle oil', 'bone matches'), ('e', 'bone matches', ''),
        ('take matches', '', ''), ('w', 'candle oil matches', 'bone'),
        ('e', 'bone candle oil matches', ''), ('drop candle', '', ''),
        ('take bone', '', ''), ('w', 'bone oil matches', 'candle'),
        ('e', 'bone candle oil matches', '')]
DROP = [('u', '', ''), ('e', '', ''), ('drop', '', ''), ('drop blub', '', ''),
        ('n', 'crank', ''), ('take crank', '', ''), ('s', 'crank', ''),
        ('drop crank', '', ''), ('w', '', 'crank'), ('e', 'crank', ''),
        ('n', '', 'crank'), ('s', 'crank', ''), ('take crank', '', ''),
        ('n', 'crank', '')]


def follow(game, walk):
    """Return a sentence about the first thing that is wrong, or ''."""
    lines = [line for line, seen, unseen in walk]
    for count, reply in enumerate(game.answers(lines)):
        for thing in walk[count][1].split():
            if not says(reply, thing):
                return told(lines, count, thing, 'should')
        for thing in walk[count][2].split():
            if says(reply, thing):
                return told(lines, count, thing, 'should not')
    return ''


def told(lines, count, thing, should):
    """Return a sentence about a thing that should be seen, or should not."""
    typed = ', '.join(lines[:count + 1][-6:])
    start = 'You type ' if count < 6 else 'You go on and type '
    return f'{start}{typed}. Then {thing} {should} be seen.'


def one_star(game):
    """Is there a hat in the kitchen that can be taken elsewhere?"""
    left = [('e', '', 'hat'), ('n', 'hat', ''), ('e', '', 'hat')]
    taken = left[:2] + [('take hat', '', ''), ('e', 'hat', ''),
                        ('w', 'hat', '')]
    return follow(game, left) or follow(game, taken)


def two_stars(game):
    """Does each room say in how many rooms the player has been?"""
    replies = [game.play([]).opening] + game.answers(
        [way for way, count in WALK])
    for (way, count), reply in zip([('', 1)] + WALK, replies):
        if count and not any(count in numbers_in(line)
                             for line in reply.lower().split('\n')
                             if re.search(r'\brooms?\b', line)):
            return (f'As long as you have seen {count} of the rooms, each '
                    f'should say "Rooms: {count}".')
    return ''


def three_stars(game):
    """Does the bag hold three things, and can any be put down?"""
    return follow(game, FULL) or follow(game, DROP)
