"""Answers to the tasks of Acey-Deucey: the lines that change."""

ANSWERS = {
    '*': '''
-START = 100  # Points at the start. Try 50 or 200.
-GOAL = 400  # With so many points you win. Try 300 or 1000.
+START = 200  # Points at the start. Try 50 or 100.
+GOAL = 1000  # With so many points you win. Try 300 or 400.
''',
    '**': '''
             print("  '---'  '---'  '---'")
+            print(f'{high - low - 1} of 13 ranks would win.')
             dealing = False
''',
    '***': '''
     playing = True  # False between two games.
+    choosing = False  # True when a pair waits for higher or lower.
+    side = ''
@@
-            if high - low < 2:
+            if high - low == 1:
                 print(f'{RANKS[low]} and {RANKS[high]} leave no room between'
@@
             dealing = False
+            choosing = low == high

-        if playing:
+        if choosing:
+            answer = input('Higher or lower (h/l)? ')
+        elif playing:
             answer = input(f'Your bet (0 to {points}): ')
@@

-        if not playing:
+        if choosing:
+            if answer == 'h' or answer == 'higher':
+                side = 'higher'
+                choosing = False
+            elif answer == 'l' or answer == 'lower':
+                side = 'lower'
+                choosing = False
+            if choosing:
+                print('Please type h for higher, or l for lower.')
+            else:
+                print(f'You say {side}.')
+
+        elif not playing:
             if answer == 'n' or answer == 'no':
@@
             between = low < third < high
-            if between:
+            if low == high and third != low:
+                between = (third > low) == (side == 'higher')
+                print(f'{RANKS[third]} it is, and you said {side}.', end=' ')
+            elif between:
                 print(f'{RANKS[third]} falls between.', end=' ')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'You win if your {START} points become {GOAL} in {DEALS} deals.')
+    print(f'You win if your 200 points become 1000 in {DEALS} deals.')
@@
-    points = START
+    points = 200
     deal = 1
     dealing = True  # True when two new cards are due.
@@
-            if points >= GOAL:
+            if points > 999:
                 print(f'You have {points} points and win, in deal {deal}.')
''',
    '**': '''
-            answer = input(f'Your bet (0 to {points}): ')
+            inside = 0
+            if high > low:
+                inside = high - low - 1
+            print('Chances:', inside, 'of', 13)
+            answer = input(f'How much do you bet (0 to {points})? ')
''',
    '***': '''
-            if high - low < 2:
+            if low == high:
+                word = ''
+                print(f'Deal {deal}: two of {RANKS[low]}. Points: {points}.')
+                while word != 'higher' and word != 'lower':
+                    word = input('Shall the third be higher or lower? ')
+                    if word.strip().lower() == 'quit':
+                        print('Goodbye!')
+                        return
+                bet = int(input(f'And your bet (0 to {points}): '))
+                third = random.randrange(len(RANKS))
+                print('The third is', RANKS[third])
+                if third > low and word == 'higher':
+                    points = points + bet * PAY
+                elif third < low and word == 'lower':
+                    points = points + bet * PAY
+                else:
+                    points = points - bet
+                deal = deal + 1
+                continue
+            if high - low < 2:
                 print(f'{RANKS[low]} and {RANKS[high]} leave no room between'
''',
}
