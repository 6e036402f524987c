"""Answers to the tasks of Robots: the lines that change."""

ANSWERS = {
    '*': '''
-WIDTH = 30  # Columns of the floor. Try 20 or 34.
-HEIGHT = 14  # Rows of the floor. Try 10 or 16.
+WIDTH = 24  # Columns of the floor. Try 20 or 34.
+HEIGHT = 12  # Rows of the floor. Try 10 or 16.
''',
    '**': '''
               f' Score: {score}.')
+        nearest = WIDTH
+        for robot in robots:
+            nearest = min(nearest, steps_between(robot, player))
+        print(f'The nearest robot is {nearest} steps away.')
''',
    '***': '''
-def move_player(player, robots, heaps):
-    """Ask for a step or a jump. Return the player's new place."""
+def move_player(player, robots, heaps, ice):
+    """Ask for a step or a jump. Return the player's new place."""
     while True:
-        answer = ask('Step or teleport (1 to 9 or t)? ',
-                     list(STEPS) + ['t', 'teleport'],
+        answer = ask('Step, teleport or freeze (1 to 9, t or f)? ',
+                     list(STEPS) + ['t', 'teleport', 'f', 'freeze'],
@@
         if answer[0] == 't':
             print('You are somewhere else.', end=' ')
             return teleport(player, robots, heaps)
+        if answer[0] == 'f':
+            if ice['used']:
+                print('You can freeze them only once in each level.')
+                continue
+            ice['used'] = True
+            ice['steps'] = 2
+            print('The robots will stand still during your next two steps.')
+            continue
@@
     heaps = set()
+    ice = {'used': False, 'steps': 0}
     while robots:
@@
-        player = move_player(player, robots, heaps)
-        left = move_robots(robots, heaps, player)
+        player = move_player(player, robots, heaps, ice)
+        left = robots
+        if ice['steps'] == 0:
+            left = move_robots(robots, heaps, player)
+        else:
+            ice['steps'] -= 1
''',
}

OTHER_ANSWERS = {
    '*': '''
-WIDTH = 30  # Columns of the floor. Try 20 or 34.
-HEIGHT = 14  # Rows of the floor. Try 10 or 16.
+WIDTH = 4 * 6
+HEIGHT = 24 // 2  # Try 10 or 16.
''',
    '**': '''
     print()
+    distances = []
+    for robot in robots:
+        distances.append(steps_between(player, robot))
+    if distances:
+        print('Nearest:', min(distances))
     for y in range(HEIGHT):
''',
    '***': '''
     arrivals = {}  # From each place to the number of robots that come there.
+    if FROZEN and FROZEN[0] > 0:
+        FROZEN[0] -= 1
+        return robots
     for x, y in robots:
@@
         if answer[0] == 't':
             print('You are somewhere else.', end=' ')
             return teleport(player, robots, heaps)
+        if answer == 'freeze' or answer == 'f':
+            if FROZEN == []:
+                FROZEN.append(2)
+            print('Frozen:', FROZEN[0])
+            continue
@@
-                     list(STEPS) + ['t', 'teleport'],
+                     list(STEPS) + ['t', 'teleport', 'f', 'freeze'],
@@
 PAD = ['7 8 9', ' \\\\|/', '4-5-6', ' /|\\\\', '1 2 3']
+FROZEN = []
@@
     heaps = set()
+    FROZEN.clear()
     while robots:
''',
}
