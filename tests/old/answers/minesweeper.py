"""Answers to the tasks of Minesweeper: the lines that change."""

ANSWERS = {
    '*': '''
-COLUMNS = 9  # Try 6 or 16.
-ROWS = 9  # Try 6 or 8.
-MINES = 12  # Try 8 or 15.
+COLUMNS = 12  # Try 6 or 16.
+ROWS = 8  # Try 6 or 7.
+MINES = 14  # Try 8 or 15.
''',
    '**': '''
         print(f'Mines left to flag: {MINES - len(flags)}')
+        print(f'Safe squares still closed: {SAFE - len(opened)}')
''',
    '***': '''
             moves[word + name] = ('flag', square)
+    moves['hint'] = ('hint', None)
     return moves
@@
+        if action == 'hint':
+            return action, square
         name = name_of(square)
         if square in opened:
@@
+def give_hint(mines, opened):
+    """Name a square that is closed and safe."""
+    for square in all_squares():
+        if square not in opened and square not in mines:
+            print(f'{name_of(square)} is safe.')
+            return
+
+
 def play_game():
@@
-        if action == 'flag':
+        if action == 'hint':
+            give_hint(mines, opened)
+        elif action == 'flag':
             turn_flag(square, flags)
''',
}

OTHER_ANSWERS = {
    '*': '''
-COLUMNS = 9  # Try 6 or 16.
-ROWS = 9  # Try 6 or 8.
-MINES = 12  # Try 8 or 15.
+COLUMNS, ROWS, MINES = 12, 8, 14
''',
    '**': '''
         for x in range(COLUMNS):
             line += ' ' + mark_of((x, y), mines, opened, flags)
         print(line)
-    print()
+    print('safe and closed:', COLUMNS * ROWS - MINES - len(opened))
''',
    '***': '''
         if answer in answers:
             return answers[answer]
+        if answer == 'hint' and len(answers) > 4:
+            return ('hint', (0, 0))
         print(advice)
@@
         name = name_of(square)
-        if square in opened:
+        if action == 'hint':
+            return ('hint', (0, 0))
+        elif square in opened:
             print(f'{name} is open already. Choose a closed square.')
@@
         action, square = ask_move(moves, opened, flags)
+        safe = []
+        for place in all_squares():
+            if place not in opened and place not in mines:
+                safe.append(place)
+        while action == 'hint':
+            print('Why not dig', name_of(random.choice(safe)).lower() + '?')
+            action, square = ask_move(moves, opened, flags)
''',
}
