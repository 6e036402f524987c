"""Tasks of Hurkle Hunt: see tools/parts/judge.py."""

from parts.screens import says

PREDICT = {'seed': 326, 'lines': ['44'], 'shows': 'northeast of here',
           'because': 'Northeast: row 1 is north of row 4, and column 7 is '
           'east of column 4.'}

HINTS = {
    '*': 'The looks are a constant. Find each hurkle that is printed.',
    '**': 'How far are the two rows from each other, and the two columns? '
          'abs() makes 1 of -1. It is enough if neither is more than 1.',
    '***': 'Ask in a while loop before the game, and keep the answer. The two '
           'lines that move the hurkle are for hard games alone.',
}

ANSWERS = {
    '*': '''
-LOOKS = 6  # Try 4 or 10.
+LOOKS = 8  # Try 4 or 10.
@@
-    print('A hurkle hides on one of 100 squares. Look at a square, and you')
+    print('A dodo hides on one of 100 squares. Look at a square, and you')
@@
-            print('There it is! You win, and the hurkle hums.')
+            print('There it is! You win, and the dodo hums.')
@@
-            print(f'The hurkle is {clue} of here. Now it moves.')
+            print(f'The dodo is {clue} of here. Now it moves.')
@@
-    print(f'You have looked enough. The hurkle is on {row * 10 + column}.')
+    print(  # Not judged: it need not be named here.
+        f'You have looked enough. The dodo is on {row * 10 + column}.')
''',
    '**': '''
             looks_left = looks_left - 1
+            rows = abs(row - int(answer) // 10)
+            columns = abs(column - int(answer) % 10)
+            if rows <= 1 and columns <= 1:
+                print('It sneezes!')
''',
    '***': '''
+    level = input('Easy or hard (e/h)? ').strip().lower()
+    while level not in ('e', 'easy', 'h', 'hard'):
+        level = input('Please type e or h: ').strip().lower()
     looks_left = LOOKS
@@
-            row = max(0, min(9, row + random.randint(-1, 1)))
-            column = max(0, min(9, column + random.randint(-1, 1)))
+            if level == 'h' or level == 'hard':
+                row = max(0, min(9, row + random.randint(-1, 1)))
+                column = max(0, min(9, column + random.randint(-1, 1)))
''',
}


# The hurkle begins on squares in the middle, at an edge and in a corner.
SEEDS = (13, 14, 15, 29, 103)


def place(game, seed, lines=()):
    """Return the square that ends the game after these looks, or -1.

    It is most likely where it is in the original; halving finds that.
    """
    rows, columns = [0, 9], [0, 9]
    while rows[0] < rows[1] or columns[0] < columns[1]:
        row, column = sum(rows) // 2, sum(columns) // 2
        clue = game.original.answers([*lines, str(row * 10 + column)], seed)[
            -1].split('.')[0]
        for line, look, words in ((rows, row, ('north', 'south')),
                                  (columns, column, ('west', 'east'))):
            if words[0] in clue:
                line[1] = look - 1
            elif words[1] in clue:
                line[0] = look + 1
            else:
                line[:] = look, look
    for square in [rows[0] * 10 + columns[0], *range(100)]:
        if game.ends([*lines, str(square)], seed):
            return square
    return -1


def far_from(square):
    """Return a square, as a text, that is far from a square."""
    return '0' if square > 49 else '99'


def one_star(game):
    """Are there 8 looks, and is it a dodo?"""
    for seed in SEEDS[:3]:
        square = place(game, seed)
        session = game.play([far_from(square)] * 60, seed)
        if len(session.typed) != 8:
            return f'There should be 8 looks, not {len(session.typed)}.'
        told = [session.opening.split('\n', 2)[-1], *session.replies]
        told += game.answers([str(square)], seed)
        if 'hurkle' in ' '.join(told).lower() or not all(
                'dodo' in part.lower() for part in told):
            return 'Where a hurkle was named, a "dodo" should be named.'
    return ''


def two_stars(game):
    """Does it sneeze on the squares around, and only there?"""
    for seed in SEEDS:
        lines = []
        for count in range(3):
            square = place(game, seed, lines)
            for step in (1, 2, 9, 10, 11, 20, 22, 0, -1, -2, -9, -10, -11):
                look = (square + step) % 100
                around = max(abs(look // 10 - square // 10),
                                      abs(look % 10 - square % 10)) == 1
                told = game.answers([*lines, str(look), 'blub'], seed)[-2:]
                if [says(text, 'it sneezes') for text in told] != [
                        around, False]:
                    return (f'When you look at {look} and it is on {square}, '
                            f'"It sneezes!" should {"" if around else "not "}'
                            'be seen.')
            lines.append(far_from(square))
    return ''


def three_stars(game):
    """Does it stay on easy, and move on hard?"""
    easy, hard = game.chosen('easy'), game.chosen('hard')
    moved = set()
    for seed in range(8):
        far = [far_from(place(easy, seed))]
        squares = [place(hard, seed, far * count) for count in range(3)]
        moved |= {(count, unit) for count in (0, 1) for unit in (1, 10)
                  if squares[count] // unit % 10
                  != squares[count + 1] // unit % 10}
        for count in (1, 2, len(easy.play(far * 60, seed).typed) - 2):
            if not easy.ends(far * count + [str(squares[0])], seed):
                return ('On easy, the hurkle should still be where it was '
                        f'in look {count + 1}.')
    if len(moved) < 4:
        return 'On hard, the hurkle should move after each look, as before.'
    return ''
