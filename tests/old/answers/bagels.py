"""Answers to the tasks of Bagels: the lines that change."""

ANSWERS = {
    '*': '''
         if guess[place] == secret[place]:
-            words.append('fermi')
+            words.append('hot')
         elif guess[place] in secret:
-            words.append('pico')
+            words.append('warm')
     if words == []:
-        return 'bagels'
+        return 'cold'
@@
     print(f'begin with 0. Find it with {GUESSES} guesses or fewer. My clues:')
-    print('    fermi    a digit is right, and in the right place')
-    print('    pico     a digit is right, but in the wrong place')
-    print('    bagels   no digit is right')
+    print('    hot    a digit is right, and in the right place')
+    print('    warm   a digit is right, but in the wrong place')
+    print('    cold   no digit is right')
''',
    '**': '''
     won = 0
+    fewest = GUESSES
     games = 0
@@
                 won += 1
+                fewest = min(fewest, result)
             print(f'Numbers found so far: {won} of {games}.')
+            if won > 0:
+                print(f'The fewest guesses so far: {fewest}.')
             playing = ask_again()
''',
    '***': '''

+def fitting(tried, clues):
+    """Return how many numbers would have got all the clues so far."""
+    count = 0
+    for number in range(10 ** DIGITS):
+        secret = str(number)
+        secret = '0' * (DIGITS - len(secret)) + secret
+        fits = repeated_digit(secret) == ''
+        for place in range(len(tried)):
+            if clue_for(secret, tried[place]) != clues[place]:
+                fits = False
+        if fits:
+            count += 1
+    return count
+
+
 def rating(guesses):
@@
         show_clues(tried, clues)
+        print(f'Numbers that fit: {fitting(tried, clues)}.')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    return ' '.join(sorted(words))
+    named = ' '.join(words).replace('fermi', 'hot').replace('pico', 'warm')
+    return 'Your guess is ' + ', '.join(sorted(named.split()))
@@
     if words == []:
-        return 'bagels'
+        return 'COLD'
''',
    '**': '''
     playing = True
+    results = []
     while playing:
@@
                 won += 1
+                results.append(result)
+                results.sort()
             print(f'Numbers found so far: {won} of {games}.')
+            if results:
+                print('Your best game took', results[0], 'guesses!')
             playing = ask_again()
''',
    '***': '''
     clues = []  # clues[0] is the clue to tried[0], and so on.
+    possible = []
+    for a in '0123456789':
+        for b in '0123456789':
+            for c in '0123456789':
+                if a != b and a != c and b != c:
+                    possible.append(a + b + c)
     while len(tried) < GUESSES:
@@
             return len(tried)
+        possible = [number for number in possible
+                    if clue_for(number, guess) == clues[-1]]
+        print('It can be', len(possible), 'numbers now.')
         show_clues(tried, clues)
''',
}
