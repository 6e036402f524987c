"""Answers to the tasks of Sudoku: the lines that change."""

ANSWERS = {
    '*': '''
-EMPTY = '.'
+EMPTY = '_'
''',
    '**': '''
               else f'You write {digit} in {square}.')
+        if digit != EMPTY:
+            print(f'That is {list(board.values()).count(digit)} of 9.')
         show(board)
''',
    '***': '''
-                   list(WRITING) + HINT + CHECK + GIVE_UP,
+                   list(WRITING) + HINT + CHECK + GIVE_UP
+                   + [square.lower() for square in SQUARES],
@@
-        if move in WRITING:
+        if move.upper() in SQUARES:
+            fits = options_of(board).get(move.upper(), '')
+            print(f'What fits in {move.upper()}: {" ".join(sorted(fits))}.')
+        elif move in WRITING:
             square, digit = WRITING[move]
''',
}

OTHER_ANSWERS = {
    '*': '''
-        threes = [' '.join(board[letter + number] for letter in letters)
+        threes = [' '.join(board[letter + number].replace(EMPTY, '_')
+                           for letter in letters)
''',
    '**': '''
             square, digit = WRITING[move]
             write(board, puzzle, square, digit)
+            total = 0
+            for other in SQUARES:
+                if board[other] == digit:
+                    total = total + 1
+            print(digit, 'is there', total, 'of 9 times')
''',
    '***': '''
-        move = ask('Write, such as B3 7, or ask (hint/check/give-up): ',
+        move = ask('Write, such as B3 7, or ask (hint/check/give-up/B3): ',
-                   list(WRITING) + HINT + CHECK + GIVE_UP,
+                   list(WRITING) + HINT + CHECK + GIVE_UP + [
+                       name.lower() for name in SQUARES],
@@
-        if move in WRITING:
+        if len(move) == 2:
+            square = move.upper()
+            others = [board[other] for other in PEERS[square]]
+            free = ''
+            for digit in DIGITS:
+                if digit not in others:
+                    free = free + digit + ' '
+            print(free)
+        elif move in WRITING:
''',
}
