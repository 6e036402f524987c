"""Answers to the tasks of Mancala: the lines that change."""

ANSWERS = {
    '*': '''
-SOUTH = 'South'
-NORTH = 'North'
+SOUTH = 'Sun'
+NORTH = 'Moon'
''',
    '**': '''
     print(f'         {numbers} -> {SOUTH}')
+    count = seeds_left(board, SOUTH) + seeds_left(board, NORTH)
+    print(f'Seeds in all the houses: {count}')
     print()
''',
    '***': '''
-    numbers = list('123456789')[:HOUSES]
+    numbers = ['u', 'undo'] + list('123456789')[:HOUSES]
@@
                      'Please type the number of a house, such as 3.')
+        if answer[0] == 'u':
+            return 'undo'
@@
     board = new_board()
+    past = []
@@
             place = ask_house(board, side)
+        if place == 'undo':
+            print('The last move is taken back, if there was one.')
+            board, side = past.pop() if past else (board, side)
+            continue
+        past.append((board[:], side))
''',
}

OTHER_ANSWERS = {
    '*': '''
-SOUTH = 'South'
-NORTH = 'North'
+SUN = 'SUN'
+SOUTH = SUN
+NORTH = 'MOON'
''',
    '**': '''
         side = take_turn(board, side, place)
+        print(48 - board[STORE[SOUTH]] - board[STORE[NORTH]], 'to be sown')
@@
     board = new_board()
+    print('48 to be sown')
''',
    '***': '''
-        place = FIRST[side] + int(answer) - 1
+        if answer == 'u' or answer == 'undo':
+            return -1
+        place = FIRST[side] + int(answer) - 1
@@
-    numbers = list('123456789')[:HOUSES]
+    numbers = list('123456789')[:HOUSES]
+    numbers.append('u')
+    numbers.append('undo')
@@
     board = new_board()
+    old_board = board[:]
+    old_side = side
@@
-        side = take_turn(board, side, place)
+        if place == -1:
+            board = old_board[:]
+            side = old_side
+            print('As you were.')
+        else:
+            old_board = board[:]
+            old_side = side
+            side = take_turn(board, side, place)
''',
}
