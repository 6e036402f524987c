"""Answers to the tasks of Pig: the lines that change."""

ANSWERS = {
    '*': '''
-GOAL = 100  # So many points win. Try 50 or 200.
+GOAL = 50  # So many points win. Try 50 or 200.
@@
-HOLD = 20  # The computer holds at so many points in a turn. Try 10 or 30.
+HOLD = 15  # The computer holds at so many points in a turn. Try 10 or 30.
''',
    '**': '''
     turns = 0
+    last_roll = 0  # 0 is none in this turn.
     games = 0
@@
                       f' Hold, and you have {your_score + turn_points}.')
+                if roll == last_roll:
+                    print('Twins!')
+                last_roll = roll
@@
         if turn_ends:
             turn_points = 0
+            last_roll = 0
''',
    '***': '''
-            roll = random.randint(1, SIDES)
-            if roll == 1:
-                print('I roll 1: this turn brings me nothing.')
+            roll = random.randint(1, SIDES)
+            other = random.randint(1, SIDES)
+            if roll == 1 and other == 1:
+                print('I roll 1 + 1, and lose all my points.')
+                my_score = 0
                 turn_ends = True
+            elif roll == 1 or other == 1:
+                print(f'I roll {roll} + {other}: nothing in this turn.')
+                turn_ends = True
             else:
-                turn_points = turn_points + roll
-                print(f'I roll {roll}: {turn_points:2} in this turn.')
+                turn_points = turn_points + roll + other
+                print(f'I roll {roll} + {other}: {turn_points:2} points.')
@@
-            roll = random.randint(1, SIDES)
-            if roll == 1:
-                print('You roll 1: this turn brings you nothing.')
+            roll = random.randint(1, SIDES)
+            other = random.randint(1, SIDES)
+            if roll == 1 and other == 1:
+                print('You roll 1 + 1, and lose all your points.')
+                your_score = 0
                 turn_ends = True
+            elif roll == 1 or other == 1:
+                print(f'You roll {roll} + {other}: nothing in this turn.')
+                turn_ends = True
             else:
-                turn_points = turn_points + roll
-                print(f'You roll {roll}: {turn_points:2} in this turn.'
+                turn_points = turn_points + roll + other
+                print(f'You roll {roll} + {other}: {turn_points:2} now.'
                       f' Hold, and you have {your_score + turn_points}.')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'You win if you have {GOAL} points before I do. You begin.')
-    print(f'I hold when my turn has brought me {HOLD}, or all that I need.')
+    print('You win if you have fifty points before I do: 50!')
+    print('I hold when my turn has brought me fifteen.')
@@
-                if turn_points >= HOLD or my_score + turn_points >= GOAL:
+                if turn_points > 14 or my_score + turn_points >= 50:
@@
-            if your_score >= GOAL or my_score >= GOAL:
+            if your_score >= 50 or my_score >= 50:
@@
-                if my_score >= GOAL:
+                if my_score >= 50:
''',
    '**': '''
     turns = 0
+    before = 0
     games = 0
@@
         turn_ends = False
+        if my_turn or answer == 'h':
+            before = 0

@@
             if roll == 1:
                 print('You roll 1: this turn brings you nothing.')
                 turn_ends = True
             else:
                 turn_points = turn_points + roll
+                if roll == before:
+                    print('Look:', end=' ')
                 print(f'You roll {roll}: {turn_points:2} in this turn.'
                       f' Hold, and you have {your_score + turn_points}.')
+                if roll == before:
+                    print('  ... TWINS')
+                before = roll
''',
    '***': '''
     turns = 0
+    all_lost = False
     games = 0
@@
-            roll = random.randint(1, SIDES)
-            if roll == 1:
-                print('I roll 1: this turn brings me nothing.')
+            roll = random.randint(1, SIDES)
+            second = random.randint(1, SIDES)
+            print(roll, '+', second, '=', roll + second, 'for me.')
+            all_lost = roll + second == 2
+            roll = roll + second
+            if all_lost or roll - second == 1 or second == 1:
                 turn_ends = True
@@
-            roll = random.randint(1, SIDES)
-            if roll == 1:
-                print('You roll 1: this turn brings you nothing.')
+            roll = random.randint(1, SIDES)
+            second = random.randint(1, SIDES)
+            print(roll, '+', second, '=', roll + second)
+            all_lost = roll + second == 2
+            roll = roll + second
+            if all_lost or roll - second == 1 or second == 1:
                 turn_ends = True
@@
         if turn_ends:
             turn_points = 0
+            if all_lost and my_turn:
+                my_score = 0
+            elif all_lost:
+                your_score = 0
+            all_lost = False
''',
}
