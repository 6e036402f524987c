"""Answers to the tasks of Monty Hall: the lines that change."""

ANSWERS = {
    '*': '''
-ROUNDS = 10  # The rounds that you play.
-PRIZE = 10  # Points for each prize.
+ROUNDS = 12  # The rounds that you play.
+PRIZE = 20  # Points for each prize.
''',
    '**': '''
     prizes = 0
+    changed = 0
     stays = 0  # How many of the MANY rounds are won by staying.
@@
                 prizes = 0
+                changed = 0
                 stays = 0
@@
                 if changing:
                     door = other
+                    changed = changed + 1
@@
                 print(f'Prizes so far: {prizes}.')
+                print(f'How often you have changed: {changed}.')
                 print()
''',
    '***': '''
-DOORS = 3  # One of them hides the prize. Try 4 or 10.
 ROUNDS = 10  # The rounds that you play.
@@
-    print(f'One of {DOORS} doors hides a prize, the others hide goats. You')
+    print('One of some doors hides a prize, the others hide goats. You')
@@
-    step = 'door'  # What comes next: door, choice, guess, many or again.
+    step = 'doors'  # Then door, choice, guess, many or again.
+    doors = 0
     rounds = 0
@@
-            prize = random.randint(1, DOORS)
-            goat = prize - random.randint(1, DOORS - 1)
+            prize = random.randint(1, doors)
+            goat = prize - random.randint(1, doors - 1)
             if goat < 1:
-                goat = goat + DOORS
+                goat = goat + doors
@@
-                           f'your door (1 to {DOORS}): ')
+                           f'your door (1 to {doors}): ')
+        elif step == 'doors':
+            answer = input('How many doors (3 to 9): ')
@@
-            door = random.randint(1, DOORS)
+            door = random.randint(1, doors)
             other = prize
@@
-                step = 'door'
+                step = 'doors'
                 rounds = 0
                 prizes = 0
@@
             print('Please type a whole number, such as 2.')

+        elif step == 'doors':
+            if int(answer) < 3 or int(answer) > 9:
+                print('There can be 3 to 9 doors.')
+            else:
+                doors = int(answer)
+                print(f'Here are {doors} doors.')
+                step = 'door'
+
         elif step == 'guess':
@@
-        elif int(answer) < 1 or int(answer) > DOORS:
-            print(f'The doors have the numbers 1 to {DOORS}.')
+        elif int(answer) < 1 or int(answer) > doors:
+            print(f'The doors have the numbers 1 to {doors}.')
@@
-                  + ' [goat]' * (DOORS - high))
+                  + ' [goat]' * (doors - high))
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'After {ROUNDS} rounds I play {MANY} more; you guess how often')
-    print(f'changing wins. Each prize brings {PRIZE} points, a good guess')
+    print(f'After 12 rounds I play {MANY} more; you guess how often')
+    print('changing wins. Each prize brings twenty points, a good guess')
@@
-                if rounds == ROUNDS:
+                if rounds == 12:
                     print(f'Now I play {MANY} rounds. In how many of them '
@@
-                score = prizes * PRIZE + bonus
+                score = prizes * 20 + bonus
@@
-                print(f'Your score: {prizes * PRIZE} for prizes and {bonus} '
-                      f'for the guess, {score} in all.')
+                print(prizes * 20, '+', bonus, '=', score)
''',
    '**': '''
     best = 0
+    answer = ''
+    number = 0

@@
                 rounds = rounds + 1
                 step = 'door'
+                if changing:
+                    number = number + 1
+                print('Rounds:', rounds, 'CHANGED:', number)
                 if rounds == ROUNDS:
@@
                     rounds = 0
+                    number = 0
                     step = 'guess'
''',
    '***': '''
     best = 0
+    doors = 0

@@
     while True:
+        if doors == 0:
+            answer = input('Doors, please: ').strip().lower()
+            if answer == 'quit':
+                break
+            if answer.isdecimal() and len(answer) == 1:
+                doors = int(answer)
+            if doors < 3:
+                doors = 0
+            print('Doors:', doors)
+            continue
         if step == 'door' or step == 'many':
@@
-            prize = random.randint(1, DOORS)
-            goat = prize - random.randint(1, DOORS - 1)
+            prize = random.randint(1, doors)
+            goat = prize - random.randint(1, doors - 1)
             if goat < 1:
-                goat = goat + DOORS
+                goat = goat + doors
@@
-            door = random.randint(1, DOORS)
+            door = random.randint(1, doors)
             other = prize
@@
                 step = 'door'
                 rounds = 0
+                doors = 0
                 prizes = 0
@@
-        elif int(answer) < 1 or int(answer) > DOORS:
+        elif int(answer) < 1 or int(answer) > doors:
@@
-                  + ' [goat]' * (DOORS - high))
+                  + ' [goat]' * (doors - high))
''',
}
