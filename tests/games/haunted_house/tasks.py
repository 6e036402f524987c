"""Tasks of Haunted House: see tools/parts/judge.py."""

import re

from parts.trial import numbers_in, says

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
+        elif len(mine) > 0 and 'drop' in words:
+            places[mine[0]] = places['you']
+            print(f'You put it down: {mine[0]}')
+        elif len(here) > 0 and len(things_in('bag', places)) == 3:
+            print('Your bag is full. First drop something.')
         elif len(here) > 0:
''',
}

# A walk that comes back to some rooms, and the number of different ones.
WALK = [('e', 2), ('n', 3), ('e', 4), ('w', 4), ('w', 5), ('s', 5), ('w', 6),
        ('e', 6), ('u', 7), ('e', 8), ('n', 9), ('s', 9), ('w', 9)]


def after(game, lines):
    """Return what is shown in the room after these lines, as two texts.

    They are what lies there and what is in the bag, as an original that
    looks around shows them; if lines say so, as the copy does.
    """
    reply = game.answers(lines + ['look'])[-1]
    found = re.findall(r'(?m)^.*?:(.*)$', reply)
    return found


