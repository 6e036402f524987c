"""Answers to the tasks of Word Scramble: the lines that change."""

ANSWERS = {
    '*': '''
-ROUND = 5  # How many words a round has. Try 3 or 8.
+ROUND = 7  # How many words a round has. Try 3 or 8.
''',
    '**': '''
     total = 0
+    skipped = []
     place = 0
@@
         total += points
+        if points == 0:
+            skipped.append(word)
         print(f'Your total: {total}.')
         print()
+    for word in skipped:
+        print(f'For another day: {word}.')
     return total
''',
    '***': '''

-def play_round():
+def ask_words():
+    """Return a list of the words that the player wants, empty for quit."""
+    while True:
+        answer = input('Short or long words (s/l)? ').strip().lower()
+        if answer == 'quit':
+            return []
+        if answer in ['s', 'short', 'l', 'long']:
+            break
+        print('Please type s for short words, or l for long ones.')
+    chosen = []
+    for word in WORDS:
+        if answer in ['s', 'short'] and len(word) == 5:
+            chosen.append(word)
+        if answer in ['l', 'long'] and len(word) >= 7:
+            chosen.append(word)
+    print('Here they come.')
+    return chosen
+
+
+def play_round():
     """Return the points of one round, or quit."""
     total = 0
     place = 0
-    for word in random.sample(WORDS, ROUND):
+    words = ask_words()
+    if words == []:
+        return 'quit'
+    for word in random.sample(words, ROUND):
         place += 1
''',
}

OTHER_ANSWERS = {
    '*': '''
     place = 0
-    for word in random.sample(WORDS, ROUND):
+    for word in random.sample(WORDS, 7):
         place += 1
''',
    '**': '''
     total = 0
+    lost = 'You have skipped'
     place = 0
@@
             return points
+        if points == 0:
+            lost += ' - ' + word.upper()
         total += points
@@
         print()
+    print(lost)
     return total
''',
    '***': '''
     place = 0
-    for word in random.sample(WORDS, ROUND):
+    print('Do you want SHORT words or LONG ones?')
+    length = 0
+    while length == 0:
+        wish = input('Say it: ')
+        if wish.lower() == 'quit':
+            return 'quit'
+        if wish.lower() == 'short':
+            length = 5
+        elif wish.lower() == 'long':
+            length = 7
+        else:
+            print('What?')
+    words = [word for word in WORDS if len(word) == length]
+    random.shuffle(words)
+    for word in words[:ROUND]:
         place += 1
''',
}
