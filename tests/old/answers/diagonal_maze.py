"""Answers to the tasks of Diagonal Maze: the lines that change."""

ANSWERS = {
    '*': '''
-MAZES = 3  # Mazes in a game. Try 2 or 6.
-GOAL = 40  # Points that win a game. Try 20 or 90.
+MAZES = 5  # Mazes in a game. Try 2 or 6.
+GOAL = 100  # Points that win a game. Try 20 or 90.
''',
    '**': '''
             maze = maze + tile
+            if tile == SLASH:
+                slashes = slashes + 1
@@
             tiles_due = tiles_due - 1
+            if tiles_due == 0:
+                print(f'{slashes} of {len(maze)} tiles are {SLASH}.')
             continue  # Begin the loop again.
@@
             diamonds = 0
+            slashes = 0
             asking = 'count'
''',
    '***': '''
-    asking = 'width'  # What the next question is about.
+    asking = 'shape'  # What the next question is about.
@@
-            if (row > 0 and column > 0 and tile == SLASH
-                    and maze[number - 1] == BACKSLASH
-                    and maze[number - width] == BACKSLASH
-                    and maze[number - width - 1] == SLASH):
+            if (row > 0 and column > 0 and tile == corner
+                    and maze[number - 1] != corner
+                    and maze[number - width] != corner
+                    and maze[number - width - 1] == corner):
                 diamonds = diamonds + 1
@@
-            question = 'How many diamonds'
+            question = f'How many {shape}'

-        if asking == 'again':
+        if asking == 'shape':
+            answer = input(f'Maze {maze_number} of {MAZES}. Diamonds or'
+                           ' crosses (d/c)? ')
+        elif asking == 'again':
             answer = input('Play again (y/n)? ')
@@

-        if asking == 'again':
+        if asking == 'shape':
+            if answer == 'd' or answer == 'diamonds':
+                corner = SLASH
+                shape = 'diamonds'
+                asking = 'width'
+            elif answer == 'c' or answer == 'crosses':
+                corner = BACKSLASH
+                shape = 'crosses'
+                asking = 'width'
+            if asking == 'width':
+                print(f'You will count {shape}.')
+            else:
+                print('Please type diamonds or crosses, or one letter.')
+
+        elif asking == 'again':
             if answer == 'n' or answer == 'no':
@@
                 possible = 0
-                asking = 'width'
+                asking = 'shape'
                 print('You begin with no points.')
@@
-            print('Here are the diamonds, added up row by row:')
+            print(f'Here are the {shape}, added up row by row:')
@@
             maze_number = maze_number + 1
-            asking = 'width'
+            asking = 'shape'
''',
}

OTHER_ANSWERS = {
    '*': '''
-GOAL = 40  # Points that win a game. Try 20 or 90.
+GOAL = 100  # Points that win a game. Try 20 or 90.
@@
-    print(f'You win with {GOAL} points from {MAZES} mazes. How large do you'
+    print(f'You win with {GOAL} points from five mazes. How large do you'
@@
-            if maze_number > MAZES:
+            if maze_number > 5:
                 asking = 'again'
''',
    '**': '''
             maze_number = maze_number + 1
+            leaning = 0
             asking = 'width'
@@
     possible = 0  # The points of a player who counts everything right.
     best = 0
+    leaning = 0
@@
                 solution = f'{solution} {diamonds:3}\\n'
+                leaning = 0
+                for letter in maze:
+                    leaning += letter == SLASH
+                if tiles_due == 1:
+                    print('Of the kind /:', leaning, 'of', width * height)
''',
    '***': '''
     # Each time round, this loop lays one tile of a maze, or it asks one
     # question and deals with the answer.
+    kind = ''
     while True:
@@
                 diamonds = diamonds + 1
+            cross = False
+            if row > 0 and column > 0:
+                square = (maze[number - width - 1] + maze[number - width]
+                          + maze[number - 1] + tile)
+                cross = square == BACKSLASH + SLASH + SLASH + BACKSLASH
+            if cross:
+                crosses = crosses + 1
@@
             diamonds = 0
+            crosses = 0
             asking = 'count'
@@
-        if asking == 'width':
+        if asking == 'width' and kind == '':
+            print('What do you want to count, diamonds or crosses?')
+            kind = input('> ').strip().lower()
+            if kind == 'quit':
+                break
+            if kind != 'diamonds':
+                kind = 'crosses'
+            continue
+        if asking == 'width':
             lowest = 8
@@
             off = abs(int(answer) - diamonds)
+            if kind == 'crosses':
+                diamonds = crosses
+                off = abs(int(answer) - crosses)
+            kind = ''
             if off == 0:
''',
}
