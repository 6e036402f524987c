"""Answers to the tasks of Reversi: the lines that change."""

ANSWERS = {
    '*': '''
-CAN_GO = '+'
+CAN_GO = '*'
''',
    '**': '''
           f'the computer ({rival}): {board.count(rival)}.')
+    print(f'Still empty: {board.count(EMPTY)}.')
''',
    '***': '''
     while True:
-        answer = ask(f'Your square (A1 to {LETTERS[-1]}{SIZE}): ', SQUARES,
+        answer = ask(f'Your square (A1 to {LETTERS[-1]}{SIZE}, or hint): ',
+                     list(SQUARES) + ['hint'],
                      'Please type a letter and a number, such as D3.')
+        if answer == 'hint':
+            best = max(moves, key=lambda square: len(moves[square]))
+            print(f'Try {LETTERS[best % WIDTH - 1]}{best // WIDTH}.')
+            continue
         if SQUARES[answer] in moves:
''',
}

OTHER_ANSWERS = {
    '*': '''
         print(f'{row:3} ' + ' '.join(
-            CAN_GO if square in moves else board[square]
+            '*' if square in moves else board[square]
             for square in range(row * WIDTH + 1, (row + 1) * WIDTH - 1)))
''',
    '**': '''
 def show(board, human, moves):
     """Print the board, with marks where the player can go, and the score."""
+    empty = 0
     print('\\n    ' + ' '.join(LETTERS))
@@
             for square in range(row * WIDTH + 1, (row + 1) * WIDTH - 1)))
+    for square in SQUARES.values():
+        if board[square] == EMPTY:
+            empty += 1
+    print(empty, 'squares to fill')
     rival = rival_of(human)
''',
    '***': '''
+def spelled(square):
+    """Return the name of a square, such as D3."""
+    return [name for name in SQUARES if SQUARES[name] == square][0]
+
+
 def ask_square(moves):
     """Return the square that the player chooses, one of the moves."""
+    words = dict(SQUARES, hint=0, h=0)
     while True:
-        answer = ask(f'Your square (A1 to {LETTERS[-1]}{SIZE}): ', SQUARES,
+        answer = ask(f'Your square (A1 to {LETTERS[-1]}{SIZE}): ', words,
                      'Please type a letter and a number, such as D3.')
-        if SQUARES[answer] in moves:
+        if words[answer] == 0:
+            best = max(len(flipped) for flipped in moves.values())
+            for square in moves:
+                if len(moves[square]) == best:
+                    print(spelled(square), 'would flip', best, 'of them')
+                    break
+        elif SQUARES[answer] in moves:
             return SQUARES[answer]
-        print(f'{answer.upper()} flips nothing. Choose one with a {CAN_GO}.')
+        else:
+            print('Choose one with a + please.')
''',
}
