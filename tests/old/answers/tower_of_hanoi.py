"""Answers to the tasks of Tower of Hanoi: the lines that change."""

ANSWERS = {
    '*': '''
-BUDGET = 150  # Your moves for each 100 of the fewest. Try 100 or 300.
+BUDGET = 200  # Your moves for each 100 of the fewest. Try 100 or 300.
''',
    '**': '''
         show(pegs, discs)
+        print(f'{len(pegs[GOAL])} of {discs} on {GOAL}')
         if len(pegs[GOAL]) == discs:
''',
    '***': '''
     moves = 0
+    history = []
     show(pegs, discs)
@@
-        start, end = ask(f'Your move ({"/".join(MOVES)}): ', MOVES,
-                         'Please type two pegs, from and to, such as AC.')
+        choice = ask(f'Your move ({"/".join(MOVES)}/undo): ',
+                     MOVES + ['UNDO'],
+                     'Please type two pegs, from and to, such as AC.')
+        if choice == 'UNDO':
+            if not history:
+                print('There is no move to take back.')
+                continue
+            start, end = history.pop()
+            pegs[start].append(pegs[end].pop())
+            moves -= 1
+            print(f'The move is taken back. Moves left: {budget - moves}.')
+            show(pegs, discs)
+            continue
+        start, end = choice
         reason = why_not(pegs, start, end)
@@
         moves += 1
+        history.append(choice)
''',
}
