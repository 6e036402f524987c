"""Answers to the tasks of Hangman: the lines that change."""

ANSWERS = {
    '*': '''
 WORDS = [
+    'marble', 'teapot', 'zebra',
     'airport', 'balloon', 'banana', 'bicycle', 'blanket', 'bridge', 'camera',
''',
    '**': '''
     """Play one word. Return how it went: won, lost or quit."""
+    print(f'The word has {len(word)} letters.')
     tried = []
''',
    '***': '''
     'umbrella', 'volcano', 'whistle', 'window',
 ]
+
+ANIMALS = ['beaver', 'dolphin', 'elephant', 'giraffe', 'octopus', 'penguin']
+FOOD = ['apricot', 'banana', 'noodles', 'pancake', 'popcorn', 'yoghurt']

 # The drawing, from the first post to the last leg.
@@


+def ask_word():
+    """Return a word from the list that the player wants, or quit."""
+    while True:
+        answer = input('Animals or food (a/f)? ').strip().lower()
+        if answer == 'quit':
+            return answer
+        if answer in ['a', 'animals']:
+            return random.choice(ANIMALS)
+        if answer in ['f', 'food']:
+            return random.choice(FOOD)
+        print('Please type animals or food.')
+
+
 def play_word(word):
     """Play one word. Return how it went: won, lost or quit."""
+    if word == 'quit':
+        return word
     tried = []
     wrong = 0
@@
         answer = input('Play again (y/n)? ').strip().lower()
         if answer in ['y', 'yes']:
+            print('A new word it is.')
             return True
         if answer in ['n', 'no', 'quit']:
@@
     playing = True
     while playing:
-        result = play_word(random.choice(WORDS))
+        result = play_word(ask_word())
         if result == 'quit':
             playing = False
''',
}

OTHER_ANSWERS = {
    '*': '''
     print('Type quit to leave.')
+    WORDS.extend('acorn thimble puddle hedgehog'.split())
     won = 0
''',
    '**': '''
     print('Type quit to leave.')
+    first = random.choice(WORDS)
+    print('Number of letters:', len(first))
     won = 0
@@
     while playing:
-        result = play_word(random.choice(WORDS))
+        result = play_word(first)
         if result == 'quit':
@@
             playing = ask_again()
+            first = random.choice(WORDS)
     print('Goodbye!')
''',
    '***': '''
     while playing:
-        result = play_word(random.choice(WORDS))
+        kind = ''
+        while kind not in ['animals', 'food', 'quit']:
+            kind = input('Do you want animals or food? ').strip().lower()
+            print('You have typed it in', len(kind), 'letters.')
+        if kind == 'quit':
+            print('Goodbye!')
+            return
+        zoo = ['dolphin', 'elephant', 'giraffe', 'octopus', 'penguin']
+        if kind == 'food':
+            zoo = [word for word in WORDS if word not in zoo]
+        result = play_word(random.choice(zoo))
         if result == 'quit':
''',
}
