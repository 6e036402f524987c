"""Answers to the tasks of Animal Guesser: the lines that change."""

ANSWERS = {
    '*': '''
-    'Does it live in water?', 'Is it bigger than you?', 'shark', 'goldfish',
+    'Does it live in water?', 'Is it bigger than you?',
+    'Does it breathe air?', 'whale', 'shark', 'goldfish',
''',
    '**': '''
     print('You win the game.' if points['you'] * 2 > ROUNDS else
           'You lose the game.')
+    # There is one question less than there are animals.
+    print(f'Animals that I know: {(len(list(drawing(tree))) + 1) // 2}.')
''',
    '***': '''
-        yield start + tree['text']
-        yield from drawing(tree['yes'], 'yes: ', depth + 1)
-        yield from drawing(tree['no'], 'no: ', depth + 1)
+        below = list(drawing(tree['yes'], 'yes: ', depth + 1))
+        below += drawing(tree['no'], 'no: ', depth + 1)
+        # There is one question less than there are animals.
+        yield f'{start}{tree["text"]} ({len(below) // 2 + 1})'
+        yield from below
@@
-    text = text.split(':')[-1].strip()
+    text = text.split(':')[-1].split('(')[0].strip()
''',
}

OTHER_ANSWERS = {
    '*': '''
     'Does it have legs?', 'mouse', 'snake']
+WHALE = ['Is it a mammal?', 'whale', 'shark']
@@
-    tree = grow(iter(START))
+    place = START.index('shark')
+    tree = grow(iter(START[:place] + WHALE + START[place + 1:]))
''',
    '**': '''
         elif choice == 'type':
@@
             play_game(tree)
+            lines = list(map(tidy_line, drawing(tree)))
+            questions = [line for line in lines if '?' in line]
+            print('I know', len(lines) - len(questions), 'animals now.')
''',
    '***': '''
-def drawing(tree, label='', depth=0):
+def count(tree):
+    """Return the number of animals in a tree."""
+    if 'yes' in tree:
+        return count(tree['yes']) + count(tree['no'])
+    return 1
+
+
+def drawing(tree, label='', depth=0):
@@
-        yield start + tree['text']
+        yield f'{start}{tree["text"]}  ({count(tree)})'
@@
     """Return the question or animal in a line of a drawing, or ''."""
+    if '(' in text:
+        text = text[:text.index('(')]
     text = text.split(':')[-1].strip()
@@
     """Return a question with a capital and a question mark, or ''."""
     text = tidy(text.strip(' ?.'), 2 * NAME)
''',
}
