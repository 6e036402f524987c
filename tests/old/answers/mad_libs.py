"""Answers to the tasks of Mad Libs: the lines that change."""

ANSWERS = {
    '*': '''
     paper.\'\'\',
+    \'\'\'Lost
+    Has anybody seen my [animal: badger]? It looks like a [thing: bucket] and
+    says "[noise: plop]". If you find it, give it a [food: carrot], do not
+    [doing word: wobble], and call the [job: baker]. Thank you.\'\'\',
 ]
''',
    '**': '''
         print(f'{told.capitalize()}. Silliness: {silliness}.')
+    longest = ''
+    for word in words:
+        if len(word) > len(longest):
+            longest = word
     print()
     print(title)
     show(filled(text, marks, words))
+    print(f'Your longest word is {longest}.')
     return silliness
''',
    '***': '''
     show(filled(text, marks, words))
+    answer = ask_yes_or_no('Mix the words (y/n)? ')
+    if answer in ['y', 'yes']:
+        show(filled(text, marks, words[1:] + words[:1]))
+    if answer == 'quit':
+        return answer
     return silliness
''',
}

OTHER_ANSWERS = {
    '*': '''
 STORIES = [
+    \'\'\'Soup
+    A [job: baker] and a [animal: badger] cook [things: socks] with a
+    [food: carrot] and a [thing: bucket].\'\'\',
     \'\'\'The New Teacher
''',
    '**': '''
     words = []
+    longest = 0
     silliness = 0
@@
         words.append(word)
+        longest = max(longest, len(word))
         silliness += len(reasons)
@@
     show(filled(text, marks, words))
+    for word in words:
+        if len(word) == longest:
+            print('LONGEST:', word.upper())
''',
    '***': '''
+import random
+
 # The idea is from the books of Roger Price and Leonard Stern, 1958.
@@
     show(filled(text, marks, words))
+    print('Shall I mix your words?')
+    if input('Say y or n: ').lower() == 'y':
+        random.shuffle(words)
+        print(filled(text, marks, words))
     return silliness
''',
}
