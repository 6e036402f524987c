"""Answers to the tasks of Rock, Paper, Scissors: the lines that change."""

ANSWERS = {
    '*': '''
-GOAL = 3  # So many throws win a game. Try 2 or 5.
+GOAL = 7  # So many throws win a game. Try 2 or 5.
''',
    '**': '''
     my_points = 0
+    draws = 0
     games = 0
@@
                 my_points = 0
+                draws = 0
                 playing = True
@@
-                print('That is a draw.')
+                draws = draws + 1
+                print(f'That is a draw. Number of draws: {draws}.')
''',
    '***': '''
             answer = 'scissors'
+        elif answer == 'w':
+            answer = 'well'

@@
-        elif answer != 'rock' and answer != 'paper' and answer != 'scissors':
-            print('Please type r for rock, p for paper or s for scissors.')
+        elif (answer != 'rock' and answer != 'paper'
+              and answer != 'scissors' and answer != 'well'):
+            print('Please type r, p, s or w.')
@@
                 yours = 1
-            else:
+            elif answer == 'scissors':
                 yours = 2
+            else:
+                yours = 3
             choose = True
@@
-            if yours == mine:
+            if yours == 3 and mine == 1:
+                print('Paper covers the well.')
+            elif yours == 3:
+                print('Down it falls, into your well.')
+            elif yours == mine:
@@
-            if (yours - mine) % 3 == 1:
+            if yours == 3 and mine == 1:
+                my_points = my_points + 1
+            elif yours == 3 or (yours - mine) % 3 == 1:
                 your_points = your_points + 1
@@
-            answer = input('Rock, paper or scissors (r/p/s)? ')
+            answer = input('Rock, paper, scissors or well (r/p/s/w)? ')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'You win if you win {GOAL} throws before I do.')
+    print('You win if you win seven throws before I do.')
@@
-            if your_points == GOAL or my_points == GOAL:
+            if your_points > 6 or my_points > 6:
                 playing = False
                 games = games + 1
-                if your_points == GOAL:
+                if your_points > 6:
''',
    '**': '''
     playing = True  # False between two games.
+    same = 0

@@
             print(f'Score: you {your_points}, me {my_points}.')
+            if mine == yours:
+                same += 1
+                print('DRAWS:', same)

@@
                 playing = False
+                same = 0
                 games = games + 1
''',
    '***': '''
         if answer == 'quit':
             break

+        if playing and answer == 'w':
+            print('You throw the well, I throw', my_name)
+            if my_name == 'paper':
+                my_points = my_points + 1
+                print('Paper, rock and scissors: only one covers it.')
+            else:
+                your_points = your_points + 1
+                print('Plop.')
+            yours = -1
+            choose = True
+            if your_points == GOAL or my_points == GOAL:
+                your_points = 0
+                my_points = 0
+                print('That decides it. A new game.')
+            print('Score: you', your_points, 'and me', my_points)
+            continue
         if not playing:
''',
}
