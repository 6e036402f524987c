"""Answers to the tasks of Connect Four: the lines that change."""

ANSWERS = {
    '*': '''
-COLUMNS = 7  # Try 5 or 9.
-ROWS = 6  # Try 5 or 8.
+COLUMNS = 9  # Try 5 or 9.
+ROWS = 7  # Try 5 or 8.
''',
    '**': '''
     print('     ' + ' '.join(LETTERS))
+    count = 0
+    for column in board:
+        count += height_of(column)
+    print(f'Pieces dropped: {count}')
     print()
''',
    '***': '''
-        if players == 1 and piece == 'O':
+        if players == 0:
+            show(board)
+            ask('Press Enter to see the next drop: ', [''], 'Just Enter.')
+        if players == 0 or players == 1 and piece == 'O':
@@
-            print(f'The computer drops O in {LETTERS[number]}, {reason}.')
+            print(f'The computer drops {piece} in {LETTERS[number]},'
+                  f' {reason}.')
@@
-    answer = ask('One player or two (1/2)? ', ['1', 'one', '2', 'two'],
+    answer = ask('How many players (0/1/2)? ', ['0', '1', 'one', '2', 'two'],
@@
-    players = 1 if answer in ['1', 'one'] else 2
+    players = {'0': 0, '1': 1, 'one': 1}.get(answer, 2)
''',
}

OTHER_ANSWERS = {
    '*': '''
-COLUMNS = 7  # Try 5 or 9.
-ROWS = 6  # Try 5 or 8.
+WIDE = 9  # Try 5 or 9.
+HIGH = 7  # Try 5 or 8.
@@
-MIDDLE = (COLUMNS - 1) / 2  # Between two columns if there is an even number.
-LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLUMNS]  # The names of the columns.
+MIDDLE = (WIDE - 1) / 2  # Between two columns if there is an even number.
+LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:WIDE]  # The names of the columns.
@@
-        board.append([EMPTY] * ROWS)
+        board.append([EMPTY] * HIGH)
@@
-    for row in range(ROWS - 1, -1, -1):
+    for row in range(HIGH - 1, -1, -1):
@@
-    return ROWS - column.count(EMPTY)
+    return HIGH - column.count(EMPTY)
@@
-        outside = not (0 <= x < COLUMNS and 0 <= y < ROWS)
+        outside = not (0 <= x < WIDE and 0 <= y < HIGH)
@@
-    middle = LETTERS[COLUMNS // 2]
+    middle = LETTERS[WIDE // 2]
''',
    '**': '''
         # Try it, look, and take it back.
         drop(board, number, piece)
+        pieces = pieces + 1
+        print(pieces, 'pieces')
         if completes_row(board, number):
             found.append(number)
@@
     board = new_board()
     piece = first
+    pieces = 0
     while open_columns(board):
         rival = 'O' if piece == 'X' else 'X'
@@
             print(f'{piece} drops in column {LETTERS[number]}.')
         drop(board, number, piece)
+        pieces = pieces + 1
+        print(pieces, 'pieces')
         if completes_row(board, number):
             show(board)
''',
    '***': '''
             print(f'The computer drops O in {LETTERS[number]}, {reason}.')
+        elif players == 0:
+            show(board)
+            number = computer_choice(board, piece, rival)[0]
+            ask('Enter goes on: ', ['', 'x'], 'Enter is enough.')
+            print('Column', LETTERS[number])
         else:
@@
     print()
-    answer = ask('One player or two (1/2)? ', ['1', 'one', '2', 'two'],
+    answer = ask('Players (0/1/2)? ', ['zero', '0', '1', 'one', '2', 'two'],
                  'Please type 1 to play the computer, or 2 to share.')
     players = 1 if answer in ['1', 'one'] else 2
+    watching = answer in ['0', 'zero']
     wins = {'X': 0, 'O': 0, None: 0}
@@
     while True:
-        winner = play_game(players, first)
+        winner = play_game(0 if watching else players, first)
         wins[winner] += 1
''',
}
