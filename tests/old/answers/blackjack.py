"""Answers to the tasks of Blackjack: the lines that change."""

ANSWERS = {
    '*': '''
-CHIPS = 100  # What you begin with: points, not money. Try 30 or 150.
-GOAL = 200  # With so many chips you win the game. Try 120 or 500.
+CHIPS = 250  # What you begin with: points, not money. Try 30 or 150.
+GOAL = 500  # With so many chips you win the game. Try 120 or 600.
''',
    '**': '''
         show('You', total_of(hand), hand)
+        # Does the hand make less when each ace is a 1?
+        hard = []
+        for card in hand:
+            hard.append(card.replace('A', '1'))
+        if total_of(hard) < total_of(hand):
+            print('  This is a soft hand.')
         if len(hand) == 2 and 2 * bet <= chips:
''',
    '***': '''
-        if len(hand) == 2 and 2 * bet <= chips:
-            choice = ask('Hit, stand or double (h/s/d)? ',
-                         ['hit', 'stand', 'double'],
-                         'Please type h to take a card, s to stop, or d to '
-                         'double.')
+        if len(hand) == 2:
+            choices = ['hit', 'stand', 'surrender']
+            if 2 * bet <= chips:
+                choices.append('double')
+            choice = ask(f'What now ({"/".join(choices)})? ', choices,
+                         'Please type a word in brackets, such as hit.')
         else:
@@
         if choice == 'quit':
             return choice
+        if choice == 'surrender':
+            print('You surrender, and half of your bet comes back.')
+            return -bet // 2
         if choice == 'double':
@@
         bet = take_turn(deck, hand, dealer, bet, chips)
-        if bet == 'quit':
+        if bet == 'quit' or bet < 0:
             return bet
''',
}

OTHER_ANSWERS = {
    '*': '''
     """Play hands until the goal or ruin. Return over, or quit."""
-    chips = CHIPS
+    chips = 250
     hands = 0
@@
-    while 0 < chips < GOAL:
+    while 0 < chips < 500:
@@
-        print(f'Your chips: {chips}. Your goal: {GOAL}.')
+        print(f'You have {chips} chips and want 500.')
''',
    '**': '''
         show('Dealer', '?', [dealer[0], ' ? '])
-        show('You', total_of(hand), hand)
+        low = 0
+        for card in hand:
+            low += min(10, total_of([card]))
+            if card[0] == 'A':
+                low -= 9
+        if low <= 11 and 'A' in ''.join(hand):
+            show('SOFT', total_of(hand), hand)
+        else:
+            show('You', total_of(hand), hand)
''',
    '***': '''
         show('You', total_of(hand), hand)
-        if len(hand) == 2 and 2 * bet <= chips:
+        choice = ''
+        if len(hand) == 2:
+            choice = input('Stand, hit, double, surrender? ').lower()
+        if choice in ['h', 's', 'd', 'hit', 'stand', 'double']:
+            choice = choice.replace('hit', 'h').replace('stand', 's')
+            choice = choice.replace('double', 'd')
+            choice = ['hit', 'stand', 'double']['hsd'.index(choice)]
+        elif choice == 'surrender':
+            print('Better luck next time.')
+            return [bet]
+        elif len(hand) == 2 and 2 * bet <= chips:
             choice = ask('Hit, stand or double (h/s/d)? ',
@@
             return bet
+        if type(bet) == list:
+            return 0 - bet[0] // 2
         if worth_of(hand) > 0:
''',
}
