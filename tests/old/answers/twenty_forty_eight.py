"""Answers to the tasks of Twenty Forty-Eight: the lines that change."""

ANSWERS = {
    '*': '''
-GOAL = 256
+GOAL = 192
@@
-NEW_TILES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4]
+NEW_TILES = [3, 3, 3, 3, 3, 3, 3, 3, 3, 6]
''',
    '**': '''
     print(f'Score: {score}')
+    print(f'Empty squares: {len(empty_squares(board))}')
''',
    '***': '''
     while True:
-        direction = ask('Your move (up/down/left/right): ', QUARTERS,
+        direction = ask('Your move (up/down/left/right/undo): ',
+                        list(QUARTERS) + ['undo'],
                         'Please type a direction, such as left or l.')
+        if direction == 'undo':
+            return board, 0
         rows, points = moved(board, direction)
@@
     moves = 0
+    history = []
     while largest(board) < GOAL and not is_stuck(board):
         show(board, newest, score)
-        board, points = ask_move(board)
+        rows, points = ask_move(board)
+        if rows == board:
+            if history:
+                board, newest, score = history.pop()
+                print('You take back your last move.')
+            else:
+                print('There is no move to take back.')
+            continue
+        history.append((board, newest, score))
+        board = rows
         newest = add_tile(board)
''',
}

OTHER_ANSWERS = {
    '*': '''
-GOAL = 256
+GOAL = 192
@@
-    board[y][x] = random.choice(NEW_TILES)
+    board[y][x] = 3
+    if random.random() < 0.3:
+        board[y][x] = 6
''',
    '**': '''
     print()
     print(edge)
+    empty = 0
+    for row in board:
+        for tile in row:
+            if tile == 0:
+                empty = empty + 1
     for y, row in enumerate(board):
@@
-    print(f'Score: {score}')
+    print('You have', score, 'points and', empty, 'squares are free.')
''',
    '***': '''
     while True:
-        direction = ask('Your move (up/down/left/right): ', QUARTERS,
-                        'Please type a direction, such as left or l.')
+        direction = ask('Your move (up/down/left/right/undo): ',
+                        ['up', 'down', 'left', 'right', 'undo'],
+                        'Please type a direction, such as left or l.')
+        if direction == 'undo':
+            return 'undo', 0
         rows, points = moved(board, direction)
@@
     moves = 0
+    kept = None
     while largest(board) < GOAL and not is_stuck(board):
         show(board, newest, score)
-        board, points = ask_move(board)
-        newest = add_tile(board)
+        slid, points = ask_move(board)
+        if slid == 'undo' and kept is None:
+            print('You can take back one move only.')
+            continue
+        if slid == 'undo':
+            board, score = kept
+            kept = None
+            newest = None
+            print('The last move is undone.')
+            continue
+        kept = board, score
+        board = slid
+        newest = add_tile(board)
''',
}
