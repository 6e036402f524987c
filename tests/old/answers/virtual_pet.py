"""Answers to the tasks of Virtual Pet: the lines that change."""

ANSWERS = {
    '*': '''
-DAYS = 20  # How long the pet stays with you. Try 5 or 40.
+DAYS = 30  # How long the pet stays with you. Try 5 or 40.
''',
    '**': '''
         print(pet)
+        if pet.needs[pet.lowest] >= 7:
+            print(f'{pet.name} sings for joy.')
         action = ask_action(pet)
''',
    '***': '''
         return f'{self.name} chases the ball: {joy}, {effort}.'
+
+    def walk(self):
+        """Go out and find berries, if there is the energy for it."""
+        if self.needs['energy'] < 3:
+            return f'{self.name} is too tired to go for a walk.'
+        changes = [self.change('food', 2), self.change('fun', 2),
+                   self.change('energy', -3)]
+        return f'{self.name} trots along: {", ".join(changes)}.'

@@
     actions = {'feed': pet.feed, 'play': pet.play, 'sleep': pet.sleep,
-               'teach': pet.teach}
+               'teach': pet.teach, 'walk': pet.walk}
     while True:
-        answer = ask('Feed, play, sleep or teach (f/p/s/t)? ')
+        answer = ask('Feed, play, sleep, teach or walk (f/p/s/t/w)? ')
         for word, action in actions.items():
@@
                 return action
-        print('Please type one of the four words, such as feed or just f.')
+        print('Please type one of the five words, such as feed or just f.')

''',
}

OTHER_ANSWERS = {
    '*': '''
-DAYS = 20  # How long the pet stays with you. Try 5 or 40.
+STAY = 30  # How long the pet stays with you. Try 5 or 40.
@@
-    while day <= DAYS and pet.bad_days < PATIENCE:
+    while day <= STAY and pet.bad_days < PATIENCE:
@@
-        print(f'Day {day} of {DAYS}')
+        print(f'Day {day} of {STAY}')
@@
-    print(f'A small creature stays with you for {DAYS} days. It needs food,')
+    print(f'A small creature stays with you for {STAY} days. It needs food,')
''',
    '**': r'''
         lines.append('  tricks  ' + (', '.join(self.tricks) or 'none yet'))
+        if all(amount > 6 for amount in self.needs.values()):
+            lines.insert(0, '  It is SINGING a song')
         return '\n'.join(lines)
''',
    '***': '''

+def go_out(pet):
+    """Walk the pet; return what happened."""
+    if pet.needs['energy'] <= 2:
+        return 'No, it is too tired.'
+    pet.change('energy', -3)
+    return 'A walk! ' + pet.change('fun', 2) + ' ' + pet.change('food', 2)
+
+
 def ask_action(pet):
@@
     while True:
-        answer = ask('Feed, play, sleep or teach (f/p/s/t)? ')
+        answer = ask('Feed, play, sleep, teach or walk (f/p/s/t/walk)? ')
         for word, action in actions.items():
+            if answer == 'walk':
+                return lambda: go_out(pet)
             if answer in (word, word[0]):
''',
}
