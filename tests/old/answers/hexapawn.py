"""Answers to the tasks of Hexapawn: the lines that change."""

ANSWERS = {
    '*': '''
-WHITE = 'W'  # You
-BLACK = 'B'  # The computer
+WHITE = '^'  # You
+BLACK = 'v'  # The computer
''',
    '**': '''
             print(f'{name:8}  {marks}  {winners.count(side)}')
+        share = 100 * winners.count(BLACK) // len(winners)
+        print(f'The computer has won {share} percent of the games.')
''',
    '***': '''
-        return 'It forgets nothing.'
+        board, move = past[-1]
+        boxes[board].append(move)
+        return f'It puts {spelled(move)} into that box once more.'
''',
}

OTHER_ANSWERS = {
    '*': '''
-        squares = board[(row - 1) * COLUMNS:row * COLUMNS]
+        squares = board[(row - 1) * COLUMNS:row * COLUMNS]
+        squares = squares.replace('W', '^').replace('B', 'v')
''',
    '**': '''
-        print(f'Game {game} of {MATCH}')
+        print(f'Game {game} of {MATCH}')
+        if winners:
+            part = winners.count(BLACK) / len(winners)
+            print(f'It has won {part:.0%} so far')
''',
    '***': '''
-        print(learn(boxes, winner, past), f'Moves left: {moves_left(boxes)}.')
+        learn(boxes, winner, past)
+        if winner == BLACK:
+            last = past[-1]
+            boxes[last[0]].append(last[1])
+        print('Now', moves_left(boxes), 'moves are in the boxes.')
''',
}
