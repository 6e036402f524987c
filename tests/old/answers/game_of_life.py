"""Answers to the tasks of Game of Life: the lines that change."""

ANSWERS = {
    '*': '''
     'blinker': ['###'],
+    'block': ['##', '##'],
''',
    '**': '''
             show(world, generation)
+            if generation > 0:
+                print(f'Born: {len(world - before)}.')
@@
         seen[world] = generation
+        before = world
         world = next_world(world)
''',
    '***': '''
-                 'or b to go back: ',
-                 ['', 'back'] + list(map(str, range(1, MOST_STEPS + 1))),
-                 'Please press Enter, or type a number such as 10, or b.')
+                 'u or b: ',
+                 ['', 'back', 'undo'] + list(map(str, range(1, 51))),
+                 'Please press Enter, or type a number such as 10, u or b.')
@@
-    return int(answer or 1)
+    return -1 if answer == 'undo' else int(answer or 1)
@@
-        if steps == 0 or world in seen or not world:
+        if steps < 1 or world in seen or not world:
@@
             if steps == 0:
                 return 0
+            if steps < 0:
+                if seen:
+                    world, generation = seen.popitem()
+                continue
''',
}

OTHER_ANSWERS = {
    '*': '''
     'toad': ['.###', '###'],
 }
+PATTERNS['block'] = ['......',
+                     '..##..',
+                     '..##..']
''',
    '**': '''
 def next_world(world):
     """Return the world one generation later."""
@@
     later = set()
+    born = 0
     for cell, count in counts.items():
         if str(count) in (STAYS if cell in world else BORN):
             later.add(cell)
-    return later
+            if cell not in world:
+                born += 1
+    return later, born
@@
     steps = 0
+    born = None
     while True:
         generation = len(seen)  # How many worlds came before this one.
         # A set can change, so it is no key for a dictionary; a frozenset is.
@@
             show(world, generation)
+            if born is not None:
+                print(born, 'cells have just been born')
@@
-        world = next_world(world)
+        world, born = next_world(world)
''',
    '***': '''
     steps = 0
+    history = []
     while True:
@@
             steps = ask_steps()
             if steps == 0:
                 return 0
+            while steps == -7:
+                if history:
+                    world = history.pop()
+                    generation -= 1
+                    del seen[world]
+                else:
+                    print('There is no earlier one.')
+                show(world, generation)
+                steps = ask_steps()
+        history.append(world)
         seen[world] = generation
@@
-                 ['', 'back'] + list(map(str, range(1, MOST_STEPS + 1))),
+                 ['', 'back', 'u', 'undo']
+                 + list(map(str, range(1, MOST_STEPS + 1))),
                  'Please press Enter, or type a number such as 10, or b.')
+    if answer in ('u', 'undo'):
+        return -7
''',
}
