"""Answers to the tasks of Tic-Tac-Toe: the lines that change."""

ANSWERS = {
    '*': '''
-EMPTY = ' '
+EMPTY = '.'
''',
    '**': '''
             print(f'The computer puts {mark} in {square}.')
+            print(f'Empty: {len(empty_squares(board))}.')
         if has_won(board, mark):
''',
    '***': '''

-def play_game(human, depth):
+def play_game(human, depth, friend):
     """Play one game. Return the mark of the winner, or None for a draw."""
@@
     while empty_squares(board):
-        if mark == human:
+        if mark == human or friend:
+            print(f'It is the turn of {mark}.')
             show(board)
@@
     print()
-    answer = ask('Easy or perfect (e/p)? ', ['e', 'easy', 'p', 'perfect'],
+    answer = ask('Easy, perfect or friend (e/p/f)? ',
+                 ['e', 'easy', 'p', 'perfect', 'f', 'friend'],
                  'Please type e for easy, or p for perfect.')
     depth = EASY_DEPTH if answer[0] == 'e' else PERFECT_DEPTH
+    friend = answer[0] == 'f'
     human = 'X'
@@
         print(f'You are {human}.')
-        winner = play_game(human, depth)
+        winner = play_game(human, depth, friend)
         if winner == human:
@@
             return
-        human = rival_of(human)
+        friend = answer[0] == 'f'
+    human = rival_of(human)

''',
}

OTHER_ANSWERS = {
    '*': '''
-    rows = [f' {digit}   ' + ' | '.join(board[letter + digit]
+    rows = [f' {digit}   ' + ' | '.join(board[letter + digit]
+                                        .replace(' ', '.')
''',
    '**': '''
     print()
+    left = sum(mark == EMPTY for mark in board.values())
+    print('There are', left, 'squares to go')
     print('     A   B   C')
''',
    '***': '''

+def play_friends():
+    """Let two people play one game, X and O in turn."""
+    board = new_board()
+    mark = 'X'
+    show(board)
+    while empty_squares(board) and not has_won(board, rival_of(mark)):
+        board[ask_square(board)] = mark
+        show(board)
+        mark = rival_of(mark)
+    print('The game is over.')
+    input('Press Enter to end: ')
+    print('Goodbye!')
+
+
 def main():
@@
     print()
-    answer = ask('Easy or perfect (e/p)? ', ['e', 'easy', 'p', 'perfect'],
+    answer = ask('Easy or perfect (e/p)? ',
+                 ['e', 'easy', 'p', 'perfect', 'friend'],
                  'Please type e for easy, or p for perfect.')
+    if answer == 'friend':
+        play_friends()
+        return
     depth = EASY_DEPTH if answer[0] == 'e' else PERFECT_DEPTH
''',
}
