"""Answers to the tasks of Sliding Tiles: the lines that change."""

ANSWERS = {
    '*': '''
-SIZE = 4  # Rows and columns of the board. Try 3 or 5.
+SIZE = 3  # Rows and columns of the board. Try 3 or 5.
''',
    '**': '''
         print(line)
         print(edge)
+    in_place = 0
+    for row, right_row in zip(board, new_board()):
+        for tile, right_tile in zip(row, right_row):
+            if tile == right_tile and tile != GAP:
+                in_place += 1
+    print(f'{in_place} of {LAST} in place')
     print()
''',
    '***': '''
+def in_line_with_gap(board):
+    """Return the tiles in the row and in the column of the gap, as a list."""
+    row, column = find(board, GAP)
+    tiles = []
+    for number, line in enumerate(board):
+        if number == row:
+            tiles += line
+        else:
+            tiles.append(line[column])
+    tiles.remove(GAP)
+    return tiles
+
+
 def ask_tile(board, moves_left):
@@
-    beside = sorted(ways_to_slide(board))
+    beside = sorted(in_line_with_gap(board))
@@
-        print(f'Tile {tile} is not beside the gap. Tile {beside[0]} is. '
-              f'Moves left: {moves_left}.')
+        print(f'Tile {tile} is not in line with the gap. Tile {beside[0]} is.'
+              f' Moves left: {moves_left}.')
@@
-        way = ways_to_slide(board)[tile]
-        slide(board, tile)
+        # The way in which the tile between the two slides is that of all.
+        row, column = find(board, tile)
+        while find(board, GAP) != (row, column):
+            gap_row, gap_column = find(board, GAP)
+            if column != gap_column:
+                gap_column += 1 if column > gap_column else -1
+            else:
+                gap_row += 1 if row > gap_row else -1
+            next_tile = board[gap_row][gap_column]
+            way = ways_to_slide(board)[next_tile]
+            slide(board, next_tile)
''',
}
