"""Answers to the tasks of Maze Escape: the lines that change."""

ANSWERS = {
    '*': '''
-SIZES = {'s': (9, 5), 'l': (17, 8)}  # Columns and rows, small and large.
+SIZES = {'s': (12, 6), 'l': (17, 8)}  # Columns and rows, small and large.
''',
    '**': '''
-        letters = ask_steps()
+        print(f'You have walked on {len(set(trail))} of {len(maze)} cells.')
+        letters = ask_steps()
''',
    '***': '''
-        if answer and all(letter in STEPS for letter in answer):
+        if answer == 'map' or answer and set(answer) <= set(STEPS):
@@
     seen = in_sight(maze, start)
+    visible = seen
@@
-        show(maze, seen, marks_of(maze, seen, trail, way_out))
+        show(maze, visible, marks_of(maze, visible, trail, way_out))
+        visible = seen
@@
-        cells = walk(maze, trail[-1], letters[:oil], way_out)
+        if letters == 'map':
+            visible = maze
+            oil -= min(oil, 10)
+            print(f'You look at the map. Oil left: {oil}.')
+            continue
+        cells = walk(maze, trail[-1], letters[:oil], way_out)
''',
}
