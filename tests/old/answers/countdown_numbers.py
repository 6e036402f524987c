"""Answers to the tasks of Countdown Numbers: the lines that change."""

ANSWERS = {
    '*': '''
-ROUNDS = 3  # Try 2 or 5.
-GOAL = 20  # Points that win. Try 10 or 27.
+ROUNDS = 4  # Try 2 or 5.
+GOAL = 30  # Points that win. Try 10 or 27.
''',
    '**': '''
             if waiting == [END] and len(answer) <= LONGEST:
+                used = [piece for piece in pieces if piece in numbers]
+                print(f'Numbers used: {len(used)}.')
''',
    '***': '''
-def ask_sum(numbers):
+def ask_sum(numbers, target):
@@
         if answer.strip() in ('p', 'pass'):
-            return 0
+            return 0, 0
+        if answer.strip() == 'hint':
+            text = best_sum(target, numbers)[1]
+            print('A first step:', text.split(')')[0].split('(')[-1])
+            return ask_sum(numbers, target)[0], 3
@@
-                return result
+                return result, 0
             raise ValueError('Here should be a sign, as in 2 * 3, or the end,'
@@
-    points = points_for(ask_sum(numbers), target)
+    result, cost = ask_sum(numbers, target)
+    points = max(points_for(result, target) - cost, 0)
     result, text = best_sum(target, numbers)
''',
}

OTHER_ANSWERS = {
    '*': '''
-    print(f'You win with {GOAL} points.')
+    print('You win with 30 points.')
@@
-        for number in range(1, ROUNDS + 1):
-            print(f'\\nRound {number} of {ROUNDS}. Your points: {score}.')
+        for number in range(1, 5):
+            print(f'\\nRound {number} of 4. Your points: {score}.')
@@
-        print('You win!' if score >= GOAL else 'The numbers win this time.')
+        print('You win!' if score >= 30 else 'The numbers win this time.')
''',
    '**': '''
     numbers.remove(pieces[0])
+    USED.append(pieces[0])
     return pieces.pop(0)
@@
 END = 'end'  # Stands behind the last piece of a sum.
+USED = []
@@
         waiting = pieces[:]
+        USED.clear()
@@
     away = abs(target - result)
+    if USED:
+        print('You have used', len(USED), 'of six.')
+        USED.clear()
''',
    '***': '''
-        if answer.strip() in ('p', 'pass'):
+        if answer.strip() == 'hint':
+            print(' '.join(HINT[0]))
+            HINT[1] = 3
+        elif answer.strip() in ('p', 'pass'):
             return 0
+        if answer.strip() == 'hint':
+            continue
@@
 END = 'end'  # Stands behind the last piece of a sum.
+HINT = ['', 0]
@@
     print(f'Your target: {target}')
-    points = points_for(ask_sum(numbers), target)
+    HINT[0] = best_sum(target, numbers)[1].split(')')[0]
+    HINT[0] = HINT[0][HINT[0].rfind('(') + 1:].split()
+    HINT[1] = 0
+    points = points_for(ask_sum(numbers), target)
+    points = points - min(points, HINT[1])
''',
}
