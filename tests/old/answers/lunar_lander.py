"""Answers to the tasks of Lunar Lander: the lines that change."""

ANSWERS = {
    '*': '''
-HEIGHT = 500  # Metres above the ground at the start. Try 300 or 800.
+HEIGHT = 800  # Metres above the ground at the start. Try 300 or 800.
@@
-FUEL = 120  # Units in the tank. One unit brakes by 1 m/s. Try 90 or 200.
+FUEL = 200  # Units in the tank. One unit brakes by 1 m/s. Try 90 or 200.
''',
    '**': '''
             report = False
+            if fuel < 30:
+                print('Low fuel!')

''',
    '***': '''
     second = 0
+    gravity = 0  # 0 until the place is chosen.
     best = -1  # The most fuel left after a landing; -1 is no landing yet.
@@
     while True:
-        if report:
+        if report and gravity > 0:
             # One cell of the gauge is 20 metres; above 40 cells it stands.
@@
         most = min(STRONGEST, fuel)
-        if not flying:
+        if gravity == 0:
+            answer = input('Moon or mars (moon/mars)? ')
+        elif not flying:
             answer = input('Play again (y/n)? ')
@@

-        if not flying:
+        if gravity == 0:
+            if answer == 'moon':
+                gravity = GRAVITY
+            elif answer == 'mars':
+                gravity = 9
+            if gravity > 0:
+                print(f'Gravity adds {gravity} m/s each second.')
+            else:
+                print('Please type moon or mars.')
+
+        elif not flying:
             if answer == 'n' or answer == 'no':
@@
                 second = 0
+                gravity = 0
+                print('A new flight.')
                 flying = True
@@
             fuel = fuel - burn
-            speed = speed + GRAVITY - burn
+            speed = speed + gravity - burn
             height = height - speed
''',
}

OTHER_ANSWERS = {
    '*': '''
-    height = HEIGHT
+    height = 800
@@
-    fuel = FUEL
+    fuel = 200
''',
    '**': '''
-            gauge = '|' + '-' * min(height // 20, 40) + 'V'
+            warning = ''
+            if 30 > fuel:
+                warning = 'LOW FUEL '
+            gauge = warning + '|' + '-' * min(height // 20, 40) + 'V'
''',
    '***': '''
     report = True  # True when there are new numbers to show.
+    pull = ''

@@
     while True:
+        if pull == '':
+            pull = input('Where to, moon or mars? ').strip().lower()
+            if pull == 'quit':
+                break
+            if pull != 'mars' and pull != 'moon':
+                print('Only moon and mars can be reached today.')
+                pull = ''
+            else:
+                print('To', pull)
+            continue
         if report:
@@
                 second = 0
+                pull = ''
                 flying = True
@@
             speed = speed + GRAVITY - burn
+            if pull == 'mars':
+                speed = speed + 9 - GRAVITY
             height = height - speed
''',
}
