"""Answers to the tasks of Times Tables: the lines that change."""

ANSWERS = {
    '*': '''
-QUESTIONS = 10  # Questions in a round. Try 5 or 15.
-GOAL = 50  # Points that win a round. Try 20 or 80.
+QUESTIONS = 15  # Questions in a round. Try 5 or 10.
+GOAL = 90  # Points that win a round. Try 20 or 80.
''',
    '**': '''
     asked = 0
+    row = 0
     start = time.monotonic()  # A clock that counts seconds.
@@
         first_time = asked <= QUESTIONS  # Then come the missed ones.
+        row += 1
+        if int(answer) != product:
+            row = 0
+        if row >= 3:
+            print(f'{row} in a row!', end=' ')
         if int(answer) == product and first_time:
''',
    '***': '''


+def ask_kind():
+    """Return times or divide, as the player wants, or quit."""
+    while True:
+        answer = input('Times or divide (t/d)? ').strip().lower()
+        if answer == 'quit':
+            return answer
+        if answer in ['t', 'times']:
+            return 'times'
+        if answer in ['d', 'divide']:
+            return 'divide'
+        print('Please type times or divide, or the first letter.')
+
+
 def choose_questions(table):
@@
-def ask_questions(waiting, worth):
+def ask_question(question, kind):
+    """Ask the product of two numbers, or a quotient. Return the answer."""
+    product = question[0] * question[1]
+    if kind == 'divide':
+        return ask_number(f'{product} / {question[0]} = ')
+    return ask_number(f'{question[0]} x {question[1]} = ')
+
+
+def ask_questions(waiting, worth, kind):
     """Ask all questions of the list. Return the score, or -1 for quit.
@@
         question = waiting[asked]
-        product = question[0] * question[1]
+        right = question[0] * question[1]
+        if kind == 'divide':
+            right = question[1]
         asked += 1
-        answer = ask_number(f'{asked:2} of {len(waiting)}:  '
-                            f'{question[0]} x {question[1]} = ')
+        print(f'{asked:2} of {len(waiting)}')
+        answer = ask_question(question, kind)
         if answer == 'quit':
             return -1
@@
-        if int(answer) == product and first_time:
+        if int(answer) == right and first_time:
             points += worth
             print('Right.', end=' ')
-        elif int(answer) == product:
+        elif int(answer) == right:
             points += worth // 2
@@
             waiting.append(question)
-            print(f'No, it is {product}. This one comes back.', end=' ')
+            print(f'No, it is {right}. This one comes back.', end=' ')
         else:
-            print(f'No, it is {product}.', end=' ')
+            print(f'No, it is {right}.', end=' ')
@@
-        table = ask_table()
+        kind = ask_kind()
+        table = kind
+        if kind != 'quit':
+            print(f'You have chosen {kind}.')
+            table = ask_table()
         score = -1
@@
-            score = ask_questions(choose_questions(int(table)), int(table))
+            score = ask_questions(choose_questions(int(table)), int(table),
+                                  kind)
''',
}

OTHER_ANSWERS = {
    '*': '''
-GOAL = 50  # Points that win a round. Try 20 or 80.
+GOAL = 90  # Points that win a round. Try 20 or 80.
@@
-    return random.sample(possible, QUESTIONS)
+    return random.sample(possible, 15)
@@
-        first_time = asked <= QUESTIONS  # Then come the missed ones.
+        first_time = asked <= 15  # Then come the missed ones.
@@
-    print(f'Answer {QUESTIONS} questions as fast as you can. First you choose'
+    print(f'Answer fifteen questions quickly. First you choose'
           ' the highest')
''',
    '**': '''
     asked = 0
+    row = []
     start = time.monotonic()  # A clock that counts seconds.
@@
         seconds = int(time.monotonic() - start)
+        if int(answer) == product:
+            row.append(product)
+        else:
+            row = []
+        if len(row) > 2:
+            print('\\nThat was right again, several times IN A ROW.')
         print(f'Points: {points}. Seconds: {seconds}.')
''',
    '***': '''
-        product = question[0] * question[1]
         asked += 1
-        answer = ask_number(f'{asked:2} of {len(waiting)}:  '
-                            f'{question[0]} x {question[1]} = ')
+        if KIND[-1] == 'times':
+            product = question[0] * question[1]
+            answer = ask_number(f'Question {asked}/{len(waiting)}: '
+                                f'{question[0]} x {question[1]} = ')
+        else:
+            product = question[0]
+            answer = ask_number(f'Question {asked}/{len(waiting)}: '
+                                f'{question[0] * question[1]}/{question[1]}?')
         if answer == 'quit':
@@

+KIND = []
+
+
 def ask_number(question):
@@
         if answer == 'quit' or SMALLEST <= int(answer) <= LARGEST:
+            if answer != 'quit':
+                print('Do you want times or divide?')
+                KIND.append(input('Your choice: ').strip().lower())
+                if KIND[-1] == 'quit':
+                    return 'quit'
             return answer
''',
}
