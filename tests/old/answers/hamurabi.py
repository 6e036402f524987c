"""Answers to the tasks of Hamurabi: the lines that change."""

ANSWERS = {
    '*': '''
-START = [100, 1000, 2800, 0]  # People, acres, bushels, starved so far.
+START = [150, 1000, 4000, 0]  # People, acres, bushels, starved so far.
''',
    '**': '''
     print(f'An acre costs {price} bushels this year.')
+    print(f'To feed everybody, it takes {city[PEOPLE] * FOOD} bushels.')
''',
    '***': '''
-YEARS = 10  # How long you rule. Try 3 or 20.
@@
-def report(city, year, price):
+def report(city, year, years, price):
     """Print how the city stands at the beginning of a year."""
     print()
-    print(f'Year {year} of {YEARS}')
+    print(f'Year {year} of {years}')
@@
     city = START[:]  # A copy, or the next reign would begin with this end.
-    for year in range(1, YEARS + 1):
+    length = ''
+    while length not in ['s', 'short', 'l', 'long']:
+        print('Please type short to rule for 5 years, or long for 15.')
+        length = input('Short or long (s/l)? ').strip().lower()
+        if length == 'quit':
+            return 'quit'
+    years = 5
+    if length in ['l', 'long']:
+        years = 15
+    for year in range(1, years + 1):
         price = random.randint(17, 26)
-        report(city, year, price)
+        report(city, year, years, price)
@@
-    print(f'You rule a city, and its bushels of grain, for {YEARS} years.')
+    print('You rule a city, and its bushels of grain, for some years.')
''',
}

OTHER_ANSWERS = {
    '*': '''
 def reign():
     """Rule the city from START. Return the score, or quit."""
     city = START[:]  # A copy, or the next reign would begin with this end.
+    city[PEOPLE] += 50
+    city[BUSHELS] = 4000
''',
    '**': '''
-    print(f'  Bushels  {city[BUSHELS]:6}')
+    print('  Bushels ', city[BUSHELS], 'of which to eat:', city[PEOPLE] * 20)
''',
    '***': '''
     city = START[:]  # A copy, or the next reign would begin with this end.
-    for year in range(1, YEARS + 1):
+    years = 0
+    while years == 0:
+        word = input('Shall it be short, or rather long? ')
+        if word == 'quit':
+            return 'quit'
+        if word == 'long':
+            years = 15
+        elif word == 'short':
+            years = 5
+        print('That makes', years, 'years.')
+    for year in range(1, years + 1):
         price = random.randint(17, 26)
''',
}
