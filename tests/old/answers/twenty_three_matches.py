"""Answers to the tasks of Twenty-Three Matches: the lines that change."""

ANSWERS = {
    '*': '''
-MATCHES = 23  # How many lie there at the start. Try 21 or 30.
-MOST = 3  # The most that can be taken in one turn. Try 2 or 5.
+MATCHES = 30  # How many lie there at the start. Try 21 or 30.
+MOST = 4  # The most that can be taken in one turn. Try 2 or 5.
''',
    '**': '''
             print(f'You take {taken} and leave {left}.')
+            if left > 0 and (left - 1) % (MOST + 1) == 0:
+                print('That is a good move.')
             if left == 0:
''',
    '***': '''
-    print(f'and at most {MOST}. Whoever has to take the last match loses.')
+    print(f'and at most {MOST}. The last match wins or loses, as you like.')
@@
     left = MATCHES
+    last = 0  # 1 if the last match loses, 0 if it wins.
     hint = 1
@@
-    question = 'begin'  # What to ask next: begin, take or again.
+    question = 'last'  # What to ask next: last, begin, take or again.
@@
-        if question == 'begin':
+        if question == 'last':
+            answer = input('The last match (wins/loses): ')
+        elif question == 'begin':
             answer = input('Do you want to begin (y/n)? ')
@@

-        if question == 'begin':
+        if question == 'last':
+            if answer == 'wins' or answer == 'loses':
+                last = 0
+                if answer == 'loses':
+                    last = 1
+                hint = last
+                print(f'So the last match {answer}.')
+                question = 'begin'
+            else:
+                print('Please type wins or loses.')
+
+        elif question == 'begin':
             if answer == 'y' or answer == 'yes':
@@
                 left = MATCHES
-                question = 'begin'
+                question = 'last'
                 show = True
@@
-            if left == 0:
+            if left == 0 and last == 0:
+                winner = 'player'
+                print('The last match was among them, so you win!')
+            elif left == 0:
                 winner = 'computer'
                 print('The last match was among them, so I win.')
-            elif left == 1:
+            elif left == last:
                 winner = 'player'
@@
-            taken = (left - 1) % (MOST + 1)
+            taken = (left - last) % (MOST + 1)
             if taken == 0:
@@
-            if left == 1:
+            if left == last:
                 winner = 'computer'
                 show = False
-                print('You have to take the last match, so I win.')
+                print(f'With {left} left, the game is mine.')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'and at most {MOST}. Whoever has to take the last match loses.')
+    print('and at most four. Whoever has to take the last match loses.')
@@
     left = MATCHES
     hint = 1
@@
     while True:
+        if left == MATCHES:
+            left = 30
         if show:
@@
-        most = min(MOST, left)
+        most = min(4, left)
         if question == 'begin':
@@
-            taken = (left - 1) % (MOST + 1)
+            taken = (left - 1) % 5
             if taken == 0:
''',
    '**': '''
                 # You have left me such a number, so I can only hope.
-                print('Hm.', end=' ')
+                print('Good   MOVE!')
                 taken = random.randint(1, MOST)
''',
    '***': '''
     left = MATCHES
     hint = 1
@@
         most = min(MOST, left)
         if question == 'begin':
             answer = input('Do you want to begin (y/n)? ')
+        elif question == 'which':
+            answer = input('Does the last one win? Say wins or loses. ')
         elif question == 'take':
@@
             if answer == 'y' or answer == 'yes':
                 print('The first turn is yours.')
-                question = 'take'
+                question = 'which'
+                mine = False
             elif answer == 'n' or answer == 'no':
-                question = 'take'
-                my_turn = True
+                question = 'which'
+                mine = True
             else:
                 print('Please type y to begin, or n to let me begin.')

+        elif question == 'which':
+            if answer != 'wins' and answer != 'loses':
+                print('One of the two words, please.')
+            else:
+                good = 1
+                if answer == 'wins':
+                    good = 0
+                my_turn = mine
+                print('Agreed.')
+                question = 'take'
+
         elif question == 'again':
@@
-            if left == 0:
+            if left == 0 and good == 1:
                 winner = 'computer'
                 print('The last match was among them, so I win.')
-            elif left == 1:
+            elif left == good:
                 winner = 'player'
-                print('I have to take the last match, so you win!')
+                print('You win!')
             else:
                 my_turn = True
@@
-            taken = (left - 1) % (MOST + 1)
+            taken = (left - good) % (MOST + 1)
             if taken == 0:
@@
-            if left == 1:
+            if left == good:
                 winner = 'computer'
                 show = False
-                print('You have to take the last match, so I win.')
+                print('I win.')
''',
}
