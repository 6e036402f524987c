"""Answers to the tasks of Flood It: the lines that change."""

ANSWERS = {
    '*': '''
-MINE = '#'  # How the player's squares are shown.
+MINE = '~'  # How the player's squares are shown.
''',
    '**': '''
     mine = region(board)
+    counts = {}
+    for letter in LETTERS:
+        counts[letter] = 0
     print()
@@
         for x, letter in enumerate(row):
+            if (y, x) not in mine:
+                counts[letter] = counts.get(letter, 0) + 1
             line += ' ' + (MINE if (y, x) in mine else letter)
@@
         print(line)
+    line = 'Still to flood:'
+    for letter in counts:
+        line += f'  {letter} {counts[letter]}'
+    print(line)
''',
    '***': '''
-def new_board():
+def new_board(letters):
     """Return a board: a list of rows, each a list of letters by chance."""
@@
-            row.append(random.choice(LETTERS))
+            row.append(random.choice(letters))
@@
-    for letter in LETTERS:
+    for letter in 'ABCDEFGH':
         # Try it, and look how large the region becomes.
@@
-def ask_letter(board):
+def ask_letter(board, letters):
@@
-        letter = ask(f'Your letter (A to {LETTERS[-1]}): ', list(LETTERS),
+        letter = ask(f'Your letter (A to {letters[-1]}): ', list(letters),
@@
     """Play one game. Return True if the player won."""
-    board = new_board()
+    letters = 'ABCDEFGH'
+    if ask('Easy or hard (e/h)? ', ['E', 'EASY', 'H', 'HARD'],
+           'Please type e for easy, or h for hard.')[0] == 'E':
+        letters = 'ABCD'
+    limit = SIZE * len(letters) * 3 // 10 + SPARE
+    board = new_board(letters)
@@
-    while len(before) < SIZE * SIZE and moves < LIMIT:
-        show(board, LIMIT - moves)
-        letter = ask_letter(board)
+    while len(before) < SIZE * SIZE and moves < limit:
+        show(board, limit - moves)
+        letter = ask_letter(board, letters)
@@
-    show(board, LIMIT - moves)
+    show(board, limit - moves)
@@
-        print(f'The board is yours: you win! Moves: {moves} of {LIMIT}.')
+        print(f'The board is yours: you win! Moves: {moves} of {limit}.')
@@
-    print(f'win when the whole board is yours. You have {LIMIT} moves.')
+    print('win when the whole board is yours.')
''',
}

OTHER_ANSWERS = {
    '*': '''
-            line += ' ' + (MINE if (y, x) in mine else letter)
+            line += '~ ' if (y, x) in mine else letter + ' '
@@
-    print(f'Your squares are shown as {MINE}, from the top left corner on.')
+    print('Your squares are under water, from the top left corner on.')
''',
    '**': '''
         print(line)
+    for wanted in LETTERS:
+        number = 0
+        for y in range(SIZE):
+            number += board[y].count(wanted)
+        if wanted == board[0][0]:
+            number -= len(mine)
+        print(f'{wanted}={number:<3}', end='')
+    print()
''',
    '***': '''
-def new_board():
+def new_board(few):
@@
-            row.append(random.choice(LETTERS))
+            row.append(random.choice('ABCD' if few else LETTERS))
@@
-COLOURS = 6  # How many letters there are. Try 4 or 8.
+COLOURS = 8  # How many letters there are. Try 4 or 8.
@@
-def ask_letter(board):
+def ask_letter(board, few):
@@
-        if letter != board[0][0]:
+        if few and letter in 'EFGH':
+            print('In an easy game there are A, B, C and D only.')
+        elif letter != board[0][0]:
             return letter
-        print(f'Your squares have the letter {letter} already. That is not a '
-              'move.')
+        else:
+            print(f'You have {letter} already.')
@@
     """Play one game. Return True if the player won."""
-    board = new_board()
+    few = input('Do you want an easy game or a hard one? ').lower() == 'easy'
+    board = new_board(few)
@@
-        letter = ask_letter(board)
+        letter = ask_letter(board, few)
''',
}
