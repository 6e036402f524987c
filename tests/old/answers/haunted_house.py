"""Answers to the tasks of Haunted House: the lines that change."""

ANSWERS = {
    '*': '''
 THINGS = {
+    'hat': ('nursery', 'A tall black hat. Something in it says meow.'),
''',
    '**': '''
-    return {'room': START, 'places': places, 'moves': 0, 'ending': ''}
+    return {'room': START, 'places': places, 'moves': 0, 'ending': '',
+            'seen': set()}
@@
     print('\\n' + game['room'].capitalize())
+    game['seen'].add(game['room'])
+    print(f'Rooms you have been in: {len(game["seen"])}.')
''',
    '***': '''
+    elif 'take' in words and len(find(game, 'bag')) == 3:
+        print('Your bag is full. Drop something first, such as: drop bone.')
     elif 'take' in words:
         take(game, words)
+    elif 'drop' in words:
+        for thing in find(game, 'bag', words)[:1]:
+            game['places'][thing] = game['room']
+        print(f'Things here: {listed(find(game, game["room"]))}.')
''',
}

OTHER_ANSWERS = {
    '*': '''
     'music box': ('attic', 'An old music box without a crank.'),
+    'straw hat': ('nursery',
+                  'A hat.'),
''',
    '**': '''
     game = new_game()
+    rooms = [game['room']]
     show_room(game)
@@
         obey(game, words)
+        if game['room'] not in rooms:
+            rooms.append(game['room'])
+        print('You know', len(rooms), 'of the 12 rooms.')
''',
    '***': '''
-    game['places'][found[0]] = 'bag'
-    game['moves'] += 1
-    print(f'You take it. In your bag: {listed(find(game, "bag"))}.')
+    if len(find(game, 'bag')) < 3:
+        game['places'][found[0]] = 'bag'
+        game['moves'] += 1
+        print('You take it.')
+    else:
+        print('Three things are enough.')
@@
     """Do what the words say, or say why not."""
+    if 'drop' in words:
+        dropped = find(game, 'bag', words)
+        if dropped:
+            game['places'][dropped[0]] = game['room']
+            game['moves'] += 1
+            print('You drop it.')
+        else:
+            print('You do not have that.')
+        return
     if 'help' in words:
''',
}
