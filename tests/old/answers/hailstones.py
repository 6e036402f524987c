"""Answers to the tasks of Hailstones: the lines that change."""

ANSWERS = {
    '*': '''
-PURSE = 20  # The points that you begin with. Try 10 or 40.
-GOAL = 100  # With so many points you win. Try 50 or 200.
+PURSE = 30  # The points that you begin with. Try 10 or 40.
+GOAL = 150  # With so many points you win. Try 50 or 200.
''',
    '**': '''
             off = abs(guess - steps)
+            print(f'The highest: {top}.')
             print(f'Steps: {steps}. You said {guess}.', end=' ')
''',
    '***': '''
     number_of = 1  # Which number of the game this is.
     games = 0
     wins = 0
-    task = 'choose'  # Then measure, steps, bet, path; in the end again.
+    task = 'who'  # Then choose, measure, steps, bet, path; in the end again.
@@
             if steps > LONGEST:
-                task = 'choose'  # Too long for the screen: take another one.
+                # Too long for the screen: take another one.
+                task = 'choose'
+                if who == 'me':
+                    task = 'number'
+                    print(f'{number} takes too many steps for the screen.')
                 continue
@@
                 number_of = number_of + 1
-                task = 'choose'
-                continue
+                task = 'who'

-        if task == 'steps':
+        if task == 'who':
+            answer = input('Who chooses the number (me/you)? ')
+        elif task == 'number':
+            answer = input('Your number (2 to 99): ')
+        elif task == 'steps':
             answer = input(f'How many steps (1 to {LONGEST}): ')
@@
                 number_of = 1
-                task = 'choose'
+                task = 'who'
                 print('A new cloud comes up, with other numbers.')
@@
                 print('Please type y for another game, or n to stop.')

+        elif task == 'who':
+            who = answer
+            if who == 'me':
+                task = 'number'
+                print('Which number shall it be?')
+            elif who == 'you':
+                task = 'choose'
+                print('I have chosen one.')
+            else:
+                print('Please type me or you.')
+
         # Python will not read numbers that are thousands of digits long.
@@
             print('Please type a whole number, such as 7.')

+        elif task == 'number' and (int(answer) < 2 or int(answer) > 99):
+            print('Your number must be from 2 to 99.')
+
+        elif task == 'number':
+            number = int(answer)
+            stone = number
+            steps = 0
+            top = number
+            task = 'measure'
+
         elif task == 'steps' and (int(answer) < 1 or int(answer) > LONGEST):
''',
}
