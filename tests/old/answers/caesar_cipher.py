"""Answers to the tasks of Caesar Cipher: the lines that change."""

ANSWERS = {
    '*': '''
-WORTH = 10  # Points for a message that is cracked at once. Try 5 or 100.
+WORTH = 20  # Points for a message that is cracked at once. Try 5 or 100.
''',
    '**': '''
     print('  ' + shift(text, places))
+    if choice == 'encrypt':
+        moved = 0
+        for letter in SMALL:
+            moved += text.lower().count(letter)
+        print(f'Letters moved: {moved}.')
     return ''
''',
    '***': '''
         return show_keys(text)
+    if choice == 'mirror':
+        swap = str.maketrans(SMALL + CAPITALS, SMALL[::-1] + CAPITALS[::-1])
+        print('  ' + text.translate(swap))
+        return ''
     print('How many places do its letters move?')
@@
-        choice = ask('Play, encrypt, decrypt or crack (p/e/d/c)? ',
-                     ['play', 'encrypt', 'decrypt', 'crack'],
-                     'Please type one of the four words, such as play.')
+        choice = ask('Play, encrypt, decrypt, crack or mirror (p/e/d/c/m)? ',
+                     ['play', 'encrypt', 'decrypt', 'crack', 'mirror'],
+                     'Please type one of the five words, such as play.')
''',
}

OTHER_ANSWERS = {
    '*': '''
-    points = WORTH
+    points = 2 * WORTH
     tried = []
@@
-              f'Points: {sum(results)} of {WORTH * len(results)}.')
+              f'Points: {sum(results)} of {20 * len(results)}.')
''',
    '**': '''
     print('  ' + shift(text, places))
+    same = 0
+    for letter in text:
+        same += not letter.isalpha()
+    print(len(text) - same, 'letters have moved.')
     return ''
''',
    '***': '''
     places = int(key)
@@
     while choice != 'quit':
+        print('Or choose mirror.')
         choice = ask('Play, encrypt, decrypt or crack (p/e/d/c)? ',
-                     ['play', 'encrypt', 'decrypt', 'crack'],
+                     ['play', 'encrypt', 'decrypt', 'crack', 'mirror'],
                      'Please type one of the four words, such as play.')
         if choice == 'play':
             choice = play()
+        elif choice == 'mirror':
+            print('It is a looking glass.')
+            shown = ''
+            for letter in ask_text():
+                if letter in SMALL:
+                    shown += SMALL[::-1][SMALL.index(letter)]
+                elif letter in CAPITALS:
+                    shown += CAPITALS[::-1][CAPITALS.index(letter)]
+                else:
+                    shown += letter
+            print('Look:', shown)
         elif choice != 'quit':
''',
}
