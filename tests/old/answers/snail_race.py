"""Answers to the tasks of Snail Race: the lines that change."""

ANSWERS = {
    '*': '''
-NAMES = ['Stella', 'Dash', 'Pearl', 'Bumble', 'Moss']
+NAMES = ['Stella', 'Dash', 'Pearl', 'Bumble', 'Moss', 'Turbo']
@@
-           'sleeps, but what a leap']
+           'sleeps, but what a leap', 'thinks about it']
@@
-EARLY_STEPS = ['2445', '5778', '2233', '01167', '00009']
-LATE_STEPS = ['2445', '0233', '588', '01167', '00009']
+EARLY_STEPS = ['2445', '5778', '2233', '01167', '00009', '1135']
+LATE_STEPS = ['2445', '0233', '588', '01167', '00009', '1358']
@@
-ODDS = [3, 4, 5, 6, 20]
+ODDS = [3, 4, 5, 6, 20, 30]
''',
    '**': '''
         print(line.rstrip())
+    # list.index finds the first of those that are furthest.
+    print(f'{NAMES[places.index(max(places))]} leads.')

''',
    '***': '''

+def race_unseen():
+    """Run 1000 races unseen, and say how many of them each snail won."""
+    wins = [0] * len(NAMES)
+    for race in range(1000):
+        places = [0] * len(NAMES)
+        while not winners(places):
+            move_all(places)
+        for snail in winners(places):
+            wins[snail] += 1
+    for snail in range(len(NAMES)):
+        print(f'{NAMES[snail]} won {wins[snail]} of 1000 races.')
+
+
 def prize(yours, bet, first):
@@
     print('Type quit to leave.')
+    race_unseen()
     games = 0
''',
}

OTHER_ANSWERS = {
    '*': '''
     print('Type quit to leave.')
+    NAMES.append('Slow Zoe')
+    TEMPERS.append('stops for every leaf')
+    EARLY_STEPS.append('12')
+    LATE_STEPS.append('12')
+    ODDS.append(100)
     games = 0
@@
-    print(f'Bet on one of {len(NAMES)} snails. If it comes first, you get')
+    print('Bet on one of six snails. If it comes first, you get')
''',
    '**': '''
         move_all(places)
+        for snail in range(len(NAMES)):
+            if places[snail] == max(places):
+                print('Look,', NAMES[snail].upper(), 'leads now!')
     show_track(places, yours)
''',
    '***': '''
     print('Type quit to leave.')
+    tally = [0, 0, 0, 0, 0]
+    total = 0
+    while total < 1000:
+        total += 1
+        there = [0, 0, 0, 0, 0]
+        while max(there) < TRACK:
+            move_all(there)
+        if len(winners(there)) == 1:
+            tally[winners(there)[0]] += 1
+    for snail in range(5):
+        TEMPERS[snail] += f', won {tally[snail]} of 1000'
     games = 0
''',
}
