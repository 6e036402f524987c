"""Answers to the tasks of Crazy Eights: the lines that change."""

ANSWERS = {
    '*': '''
-HAND = 5  # The cards that are dealt to each player. Try 3 or 8.
+HAND = 7  # The cards that are dealt to each player. Try 3 or 8.
''',
    '**': '''
         if player is players[0]:
             print(table)
+            print(f'Your cards make {player.points} points.')
''',
    '***': '''
-        skipped = 0 if table.turn(player) else skipped + 1
+        top = table.pile[-1]
+        skipped = 0 if table.turn(player) else skipped + 1
+        if table.pile[-1] is not top and table.pile[-1].rank == 'A':
+            ask('The next player misses a turn. Press Enter to go on: ')
+            turn += 1
''',
}
