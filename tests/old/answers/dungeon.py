"""Answers to the tasks of Dungeon: the lines that change."""

ANSWERS = {
    '*': '''
-HEARTS = 12  # How many hearts you begin with, and the most. Try 6 or 30.
+HEARTS = 20  # How many hearts you begin with, and the most. Try 6 or 30.
''',
    '**': '''
     noise = 0  # It wakes ever stronger monsters.
+    rooms = 0
     doors = {}
@@
         print(f'West: {doors["west"].sound}. East: {doors["east"].sound}.')
+        print(f'Rooms so far: {rooms}.')
@@
             noise += 1
+            rooms += 1
             doors = {}
''',
    '***': '''
+class Cheese(Treasure):
+    """A present for a monster."""
+    def work(self, hero, target):
+        """Make the monster go."""
+        print(f'The {target.name} trots off with the cheese.')
+        target.hearts = 0
+
+
 class Hero(Creature):
@@
-                    'scroll': Scroll('scroll')}
+                    'scroll': Scroll('scroll'), 'cheese': Cheese('cheese')}
@@
-        word = ask('Fight, run, potion or scroll (f/r/p/s)? ',
-                   ['fight', 'run', 'potion', 'scroll'])
+        word = ask('Fight, run, potion, scroll or cheese (f/r/p/s/c)? ',
+                   ['fight', 'run', 'potion', 'scroll', 'cheese'])
''',
}

OTHER_ANSWERS = {
    '*': '''
-        super().__init__(HEARTS, 5)
+        super().__init__(20, 5)
''',
    '**': '''
         self.gems = 0
+        self.visited = []
         self.bag = {'potion': Potion('potion'), 'lamp': Lamp('lamp'),
@@
-                f'Bag: {bag}')
+                f'Bag: {bag}. Been in {len(self.visited)} rooms')
@@
     print(f'You meet {monster}.')
+    hero.visited.append(monster)
     while hero.hearts > 0 and monster.hearts > 0:
''',
    '***': '''
         self.gems = 0
+        self.cheese = True
         self.bag = {'potion': Potion('potion'), 'lamp': Lamp('lamp'),
@@
-        word = ask('Fight, run, potion or scroll (f/r/p/s)? ',
-                   ['fight', 'run', 'potion', 'scroll'])
-        if word == 'run':
+        word = ask('Fight, run, potion, scroll, or cheese (f/r/p/s/cheese)? ',
+                   ['fight', 'run', 'potion', 'scroll', 'cheese'])
+        if word == 'cheese':
+            if hero.cheese:
+                hero.cheese = False
+                print('It likes that.')
+                return
+            print('The cheese is eaten.')
+            continue
+        if word == 'run':
             if random.random() < ESCAPE:
''',
}
