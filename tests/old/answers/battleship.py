"""Answers to the tasks of Battleship: the lines that change."""

ANSWERS = {
    '*': '''
-         'destroyer': 2}  # How many squares long each ship is.
+         'destroyer': 2, 'canoe': 2}  # How many squares long each ship is.
''',
    '**': '''
         print(f'You shoot at {name_of(square)}: {shoot(computer, square)}')
+        print(f'Shots you have fired: {len(computer["seen"])}.')
''',
    '***': '''
-        if computer['ships']:
-            square = computer_choice(you['seen'])
-            print(f'The computer shoots at {name_of(square)}: '
-                  f'{shoot(you, square)}')
+        for shot in range(0 if len(computer['seen']) % 3 else 3):
+            if computer['ships'] and you['ships']:
+                square = computer_choice(you['seen'])
+                print(f'The computer shoots at {name_of(square)}: '
+                      f'{shoot(you, square)}')
''',
}

OTHER_ANSWERS = {
    '*': '''
-SHIPS = {'carrier': 5, 'battleship': 4, 'cruiser': 3, 'submarine': 3,
+SHIPS = {'canoe': 2, 'carrier': 5,
+         'battleship': 4, 'cruiser': 3, 'submarine': 3,
''',
    '**': '''
     while computer['ships'] and you['ships']:
         show(computer, you, False)
+        if fired > 0:
+            print(fired, 'fired.')
         square = ask_square(f'Your shot {RANGE}: ')
@@
         print(f'You shoot at {name_of(square)}: {shoot(computer, square)}')
+        fired = fired + 1
@@
     fleet = {} if by_hand else place_by_chance()
+    fired = 0
''',
    '***': '''
     while computer['ships'] and you['ships']:
         show(computer, you, False)
+        turn = turn + 1
         square = ask_square(f'Your shot {RANGE}: ')
@@
-        if computer['ships']:
-            square = computer_choice(you['seen'])
-            print(f'The computer shoots at {name_of(square)}: '
-                  f'{shoot(you, square)}')
+        if computer['ships'] and turn == 3:
+            turn = 0
+            for number in 1, 2, 3:
+                if you['ships']:
+                    square = computer_choice(you['seen'])
+                    print(number, 'at', name_of(square), shoot(you, square))
@@
     fleet = {} if by_hand else place_by_chance()
+    turn = 0
''',
}
