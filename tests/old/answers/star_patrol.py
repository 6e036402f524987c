"""Answers to the tasks of Star Patrol: the lines that change."""

ANSWERS = {
    '*': '''
-PROBES = 8  # The same for probes. Try 3 or 20.
+PROBES = 15  # The same for probes. Try 3 or 20.
''',
    '**': '''
         print(f'You warp to {NAMES[place]}: energy -{days * FUEL}.')
+        print(f'Days left: {DAYS - self.day}.')
''',
    '***': '''
         print(f'Your shields hum: energy -{amount}.')

+    def rest(self):
+        """Take a day off, which gives you 50 energy."""
+        self.day += 1
+        self.energy += 50
+
     def meet_others(self):
@@
-              'move': ship.move, 'probe': ship.probe, 'shields': ship.charge}
+              'move': ship.move, 'probe': ship.probe, 'shields': ship.charge,
+              'rest': ship.rest}
''',
}
