"""Answers to the tasks of Mind Reader: the lines that change."""

ANSWERS = {
    '*': '''
-HIGHEST = 100  # Your number is from 1 to this one. Try 30 or 1000.
+HIGHEST = 500  # Your number is from 1 to this one. Try 30 or 1000.
''',
    '**': '''
                 highest = guess - 1

+            left = highest - lowest + 1
             if lowest < highest:
-                print(f'Then it is from {lowest} to {highest}.')
+                print(f'Then it is from {lowest} to {highest}:'
+                      f' {left} numbers left.')
                 next_guess = True
             elif lowest == highest:
-                print(f'Then it can only be {lowest}.')
+                print(f'Then it can only be {lowest}: 1 number left.')
                 next_guess = True
''',
    '***': '''
-    stage = 'thinking'  # Then 'guessing', then 'over'.
+    stage = 'choosing'  # Then 'thinking', 'guessing' and 'over'.
@@
         if next_guess:
-            # Of 1, 2, 3, 4, both 2 and 3 are in the middle: chance decides.
-            guess = (lowest + highest + random.randint(0, 1)) // 2
+            if silly:
+                guess = random.randint(lowest, highest)
+            else:
+                guess = (lowest + highest + random.randint(0, 1)) // 2
             guesses = guesses + 1
@@

-        if stage == 'thinking':
+        if stage == 'choosing':
+            answer = input('Shall I be clever or silly (c/s)? ')
+        elif stage == 'thinking':
             answer = input('Think of your number, then press Enter: ')
@@
             break

-        if stage == 'thinking':
+        if stage == 'choosing':
+            if answer == 'c' or answer == 'clever':
+                silly = False
+                stage = 'thinking'
+                print('I shall guess in the middle.')
+            elif answer == 's' or answer == 'silly':
+                silly = True
+                stage = 'thinking'
+                print('I shall guess anything.')
+            else:
+                print('Please type c for clever or s for silly.')
+
+        elif stage == 'thinking':
             if answer != '':
@@
             elif answer == 'y' or answer == 'yes':
-                stage = 'thinking'
+                stage = 'choosing'
                 print()
@@
         elif answer == 'y' or answer == 'yes':
-            if guesses == most:
-                print(f'At last! I needed all {most} guesses, so you win.')
+            if guesses >= most:
+                print(f'At last! I needed {guesses} guesses, so you win.')
                 wins = wins + 1
''',
}

OTHER_ANSWERS = {
    '*': '''
-HIGHEST = 100  # Your number is from 1 to this one. Try 30 or 1000.
+TOP = 500
@@
-    left = HIGHEST
+    left = TOP
@@
-    print(f'Think of a whole number from 1 to {HIGHEST}, and keep it secret.')
+    print(f'Think of a whole number, {TOP} or less, and keep it secret.')
@@
-            highest = HIGHEST
+            highest = TOP
@@
-            elif lowest > HIGHEST:
-                print(f'Higher than {HIGHEST}? That is as high as I go.')
+            elif lowest > TOP:
+                print('That high?')
                 stage = 'over'
''',
    '**': '''
                 highest = guess - 1
+            print('Only', highest - lowest + 1, 'NUMBERS LEFT.')

''',
    '***': '''
     best_row = 0
+    mood = input('Do you like it clever? Or SILLY? ').strip().lower()
+    if mood == 'quit':
+        print('Goodbye!')
+        return
     guesses_in_all = 0
@@
-            guess = (lowest + highest + random.randint(0, 1)) // 2
+            guess = (lowest + highest) // 2
+            if mood == 'silly':
+                guess = random.randint(lowest, highest)
             guesses = guesses + 1
@@
             elif answer == 'y' or answer == 'yes':
                 stage = 'thinking'
+                mood = input('Do you like it clever? Or SILLY? ')
                 print()
''',
}
