"""Answers to the tasks of Guess the Number: the lines that change."""

ANSWERS = {
    '*': '''
-HIGHEST = 100  # The number is from 1 to this one. Try 10 or 1000.
-GUESSES = 7  # With 7, a clever player always finds it. Try 5 or 10.
+HIGHEST = 1000  # The number is from 1 to this one. Try 10 or 1000.
+GUESSES = 10  # With 7, a clever player always finds it. Try 5 or 10.
''',
    '**': '''

+            if playing and abs(guess - number) <= 3:
+                print('That is close!', end=' ')
+
             if playing and guesses_left > 1:
''',
    '***': '''
     print('After each guess I tell you whether it was too low or too high.')
-    print(f'You win if you find my number in {GUESSES} guesses or fewer.')
+    print(f'You win if you find my number before your guesses run out.')
     print('Type quit to leave.')
@@
     guesses_left = GUESSES
+    most = GUESSES
     games = 0
     wins = 0
+    choosing = True  # True before a game.
     playing = True  # False between two games.
@@
     while True:
-        if playing:
+        if choosing:
+            answer = input('Easy or hard (e/h)? ')
+        elif playing:
             answer = input(f'Your guess (1 to {HIGHEST}): ')
@@

-        if not playing:
+        if choosing:
+            if answer == 'e' or answer == 'easy':
+                most = 10
+                guesses_left = most
+                choosing = False
+                print('You have 10 guesses.')
+            elif answer == 'h' or answer == 'hard':
+                most = 5
+                guesses_left = most
+                choosing = False
+                print('You have 5 guesses.')
+            else:
+                print('Please type e for easy, or h for hard.')
+
+        elif not playing:
             if answer == 'n' or answer == 'no':
@@
                 number = random.randint(1, HIGHEST)
-                guesses_left = GUESSES
+                choosing = True
                 playing = True
@@
             guesses_left = guesses_left - 1
-            used = GUESSES - guesses_left
+            used = most - guesses_left

''',
}

OTHER_ANSWERS = {
    '*': '''
-HIGHEST = 100  # The number is from 1 to this one. Try 10 or 1000.
-GUESSES = 7  # With 7, a clever player always finds it. Try 5 or 10.
+TOP = 1000  # The number is from 1 to this one. Try 10 or 1000.
+TURNS = 10  # With 7, a clever player always finds it. Try 5 or 10.
@@
-    print(f'I am thinking of a whole number from 1 to {HIGHEST}.')
+    print(f'I am thinking of a whole number from 1 to {TOP}.')
@@
-    print(f'You win if you find my number in {GUESSES} guesses or fewer.')
+    print(f'You win if you find my number in {TURNS} guesses or fewer.')
@@
-    number = random.randint(1, HIGHEST)
-    guesses_left = GUESSES
+    number = random.randint(1, TOP)
+    guesses_left = TURNS
@@
-            answer = input(f'Your guess (1 to {HIGHEST}): ')
+            answer = input(f'Your guess (1 to {TOP}): ')
@@
-                number = random.randint(1, HIGHEST)
-                guesses_left = GUESSES
+                number = random.randint(1, TOP)
+                guesses_left = TURNS
@@
-                print(f'I have a new number from 1 to {HIGHEST}.')
+                print(f'I have a new number from 1 to {TOP}.')
@@
-            print(f'Please type a whole number, such as {HIGHEST // 2}.')
+            print(f'Please type a whole number, such as {TOP // 2}.')
@@
-        elif int(answer) < 1 or int(answer) > HIGHEST:
-            print(f'My number is from 1 to {HIGHEST}, so that cannot be it.')
+        elif int(answer) < 1 or int(answer) > TOP:
+            print(f'My number is from 1 to {TOP}, so that cannot be it.')
@@
-            used = GUESSES - guesses_left
+            used = TURNS - guesses_left
''',
    '**': '''
-                print(f'{guess} is too low.', end=' ')
+                print('Too small.')
+                if number - guess < 4:
+                    print('You are CLOSE.')
@@
-                print(f'{guess} is too high.', end=' ')
+                print('Too big.')
+                if guess - number < 4:
+                    print('You are CLOSE.')
''',
    '***': '''
     playing = True  # False between two games.
+    limit = 0

@@
     while True:
+        if limit == 0:
+            answer = input('Shall it be easy or hard? ').strip().lower()
+            if answer == 'quit':
+                break
+            if answer == 'easy':
+                limit = 10
+            if answer == 'hard':
+                limit = 5
+            guesses_left = limit
+            print('Please type easy or hard. Guesses so far:', limit)
+            continue
         if playing:
@@
                 number = random.randint(1, HIGHEST)
-                guesses_left = GUESSES
+                limit = 0
                 playing = True
@@
             guesses_left = guesses_left - 1
-            used = GUESSES - guesses_left
+            used = limit - guesses_left

''',
}
