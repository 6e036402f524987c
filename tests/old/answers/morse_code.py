"""Answers to the tasks of Morse Code: the lines that change."""

ANSWERS = {
    '*': '''
-    '.': '.-.-.-', ',': '--..--', '?': '..--..',
+    '.': '.-.-.-', ',': '--..--', '?': '..--..', '!': '-.-.--',
''',
    '**': '''
             show(change(message))
+            if change == encode:
+                code = encode(message)
+                print(f'Dots: {code.count(".")}. Dashes: {code.count("-")}.')
''',
    '***': '''
-def show(text):
+def flash(text):
+    """Return a text as a lamp sends it, in pieces that fit into a line."""
+    lamp = encode(text).replace('.', '=_').replace('-', '===_')
+    lamp = lamp.replace('_ / ', '_______').replace('_ ', '___').rstrip('_')
+    return ' '.join(lamp[i:i + 77] for i in range(0, len(lamp), 77))
+
+
+def show(text):
@@
-        choice = ask('Write, read or learn (w/r/l)? ',
-                     ['write', 'read', 'learn'],
-                     'Please type one of the three words, such as write.')
+        choice = ask('Write, read, learn or flash (w/r/l/f)? ',
+                     ['write', 'read', 'learn', 'flash'],
+                     'Please type one of the four words, such as write.')
@@
             translate('Your code: ', fault_in_code, decode)
+        elif choice == 'flash':
+            print('Type a text of letters, digits, points and commas.')
+            translate('Your text: ', fault_in_text, flash)
''',
}

OTHER_ANSWERS = {
    '*': '''
     's': '...', 't': '-', 'u': '..-', 'v': '...-', 'w': '.--', 'x': '-..-',
+    '!': '-.-.--',
''',
    '**': '''
         words.append(' '.join(codes))
+    everything = ''.join(words)
+    dashes = everything.count('-')
+    print(everything.count('.'), 'dots and', dashes, 'dashes become')
     return ' / '.join(words)
''',
    '***': '''
         print(fault)
 
 
+def signals(text):
+    """Return what a lamp does for a text."""
+    light = ''
+    for word in text.split():
+        light += '____' if light else ''
+        for letter in word:
+            light += '___' if light else ''
+            for place, sign in enumerate(CODES[letter]):
+                light += '_' if place else ''
+                light += '=' if sign == '.' else '==='
+    return light
+
+
 def guess_letter(code):
@@
     best = 0
     while True:
         print()
+        print('Or flash (f).')
         choice = ask('Write, read or learn (w/r/l)? ',
-                     ['write', 'read', 'learn'],
+                     ['write', 'read', 'learn', 'flash'],
                      'Please type one of the three words, such as write.')
         if choice == 'write':
@@
             translate('Your code: ', fault_in_code, decode)
+        elif choice == 'flash':
+            print('What shall the lamp say?')
+            translate('Text: ', fault_in_text, signals)
         else:
''',
}
