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
         print(f'{", ".join(reasons).capitalize()}. Silliness: {silliness}.')
+    longest = ''
+    for word in words:
+        if len(word) > len(longest):
+            longest = word
     print()
     print(title)
@@
     print(textwrap.fill(told, 72, break_on_hyphens=False))
     print()
+    print(f'Your longest word is {longest}.')
     return silliness
''',
    '***': '''
     print()
+    answer = ask_yes_or_no('Mix the words (y/n)? ')
+    while answer in ['y', 'yes']:
+        words = words[1:] + words[:1]
+        told = filled(text, marks, words)
+        print(textwrap.fill(told, 72, break_on_hyphens=False))
+        print()
+        answer = ask_yes_or_no('Mix the words (y/n)? ')
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
     print(textwrap.fill(told, 72, break_on_hyphens=False))
+    for word in words:
+        if len(word) == longest:
+            print('LONGEST:', word.upper())
     print()
''',
    '***': '''

+import random
 import textwrap

@@
     print(textwrap.fill(told, 72, break_on_hyphens=False))
     print()
+    print('Shall I mix your words?')
+    if input('Say y or n: ').lower() == 'y':
+        random.shuffle(words)
+        print(filled(text, marks, words))
     return silliness
''',
}
