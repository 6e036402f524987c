"""Answers to the tasks of Word Ladder: the lines that change."""

ANSWERS = {
    '*': '''
-LEVELS = {'easy': 3, 'medium': 5, 'hard': 7}  # Steps of the shortest ladder.
+LEVELS = {'easy': 2, 'medium': 5, 'hard': 8}  # Steps of the shortest ladder.
''',
    '**': '''
     print(f'Words left: {left}')
+    count = sum(mine == yours for mine, yours in zip(ladder[-1], goal))
+    print(f'Letters of the goal in place: {count}')
''',
    '***': '''
-        answer = ask('Next word (hint/undo): ')
-        answer = {'h': 'hint', 'u': 'undo'}.get(answer, answer)
+        answer = ask('Next word (hint/undo/peek): ')
+        answer = {'h': 'hint', 'u': 'undo', 'p': 'peek'}.get(answer, answer)
@@
-        if answer in ('hint', 'undo') or not reason:
+        if answer in ('hint', 'undo', 'peek') or not reason:
@@
             left = max(1, left - HINT)  # The last word is for climbing.
+        elif answer == 'peek':
+            found = neighbours[ladder[-1]]
+            print('From here:', ' '.join(found[:9]))
+            print(' '.join(found[9:]))
+            left = max(1, left - 1)
''',
}

OTHER_ANSWERS = {
    '*': '''
+def steps_of(level):
+    """Return how long the shortest ladder of a level is."""
+    if level == 'easy':
+        return 2
+    return 5 if level == 'medium' else 8
+
+
 def main():
@@
-        start, goal = choose_pair(LEVELS[level], neighbours)
+        start, goal = choose_pair(steps_of(level), neighbours)
''',
    '**': '''
+    same = 0
+    for i in range(4):
+        if goal[i] == ladder[-1][i]:
+            same += 1
+    print(same, 'letters are right in', ladder[-1])
     for word in ladder[::-1]:
''',
    '***': '''
         reason = refusal(answer, ladder, neighbours)
-        if answer in ('hint', 'undo') or not reason:
+        if answer in ('hint', 'undo', 'peek') or not reason:
@@
         answer = ask_word(ladder, neighbours)
-        if answer == 'undo':
+        if answer == 'peek':
+            left -= 1
+            for word in sorted(neighbours[ladder[-1]]):
+                print(word.upper(), end=',')
+            print()
+        elif answer == 'undo':
''',
}
