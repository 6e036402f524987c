"""Answers to the tasks of Hunt the Wumpus: the lines that change."""

ANSWERS = {
    '*': '''
-ARROWS = 3  # Try 1 or 6.
+ARROWS = 7  # Try 1 or 6.
''',
    '**': '''
     turns = 0
+    visited = set()
     result = ''
     while result == '':
         describe(hunt)
+        visited.add(hunt['hunter'])
+        print(f'Caves visited: {len(visited)}.')
         turns += 1
''',
    '***': '''

+def choose_caves():
+    """Let the player choose between two maps; TUNNELS may change."""
+    if ask('Which caves, old or ring (o/r)? ', ['o', 'old', 'r', 'ring'],
+           'Please type old or ring.')[0] == 'r':
+        for cave in TUNNELS:
+            TUNNELS[cave] = [(cave - 2) % 20 + 1, cave % 20 + 1,
+                             (cave + 9) % 20 + 1]
+    print('You climb down a ladder.')
+
+
 def main():
@@
     print('Type quit to leave.')
+    choose_caves()
     hunts = 0
''',
}

OTHER_ANSWERS = {
    '*': '''
-            'pits': set(caves[2:2 + PITS]), 'bats': set(caves[2 + PITS:])}
+            'pits': set(caves[2:2 + PITS]), 'bats': set(caves[2 + PITS:]),
+            'arrows': 7}
@@
-    return {'hunter': caves[0], 'wumpus': caves[1], 'arrows': ARROWS,
+    return {'hunter': caves[0], 'wumpus': caves[1],
''',
    '**': '''
     return {'hunter': caves[0], 'wumpus': caves[1], 'arrows': ARROWS,
-            'pits': set(caves[2:2 + PITS]), 'bats': set(caves[2 + PITS:])}
+            'pits': set(caves[2:2 + PITS]), 'bats': set(caves[2 + PITS:]),
+            'seen': []}
@@
     near = TUNNELS[hunt['hunter']]
+    if hunt['hunter'] not in hunt['seen']:
+        hunt['seen'].append(hunt['hunter'])
     print()
+    print('You have visited', len(hunt['seen']), 'of 20 caves.')
''',
    '***': '''
 def main():
     """Play Hunt the Wumpus until the player has had enough."""
+    RING = {}
+    for cave in range(1, 21):
+        RING[cave] = [cave - 1, cave + 1, cave + 10]
+        if cave > 10:
+            RING[cave][2] = cave - 10
+    RING[1][0] = 20
+    RING[20][1] = 1
     print('Hunt the Wumpus')
@@
     won = 0
+    word = ''
+    while word != 'old' and word != 'ring':
+        word = read('Do you want the old caves or the ring? ')
+        print('Say old or ring: ' + 'you said something.')
+    if word == 'ring':
+        TUNNELS.update(RING)
     set_up = new_hunt()
     while True:
''',
}
