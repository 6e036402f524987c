"""Sliding Tiles: a puzzle solved, and one where a single move is missing."""

from stage import replay

# Only a move is counted, not an answer that cannot be one.
PREDICT = {'seed': 1, 'lines': ['easy', '1'], 'shows': 'Moves left: 36.'}

SLIDES = {'e': 7, 'm': 10, 'h': 20}

WON = '''
Sliding Tiles
=============
Bring the tiles 1 to 15 into order, row by row, with the gap
at the end. A tile beside the gap slides into it when you type its
number. You win if all is in order before your moves are used up.
Easy puzzles are shuffled by 12 slides, medium ones by 24, hard
ones by 80. Your moves for each slide: 3.
Type quit to leave.

Easy, medium or hard (e/m/h)? E
You have 36 moves. It can be done in 12 or fewer.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |  8 |    |
  +----+----+----+----+
  |  9 | 10 |  7 | 11 |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 8
Tile 8 slides right. Moves left: 35.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |    |  8 |
  +----+----+----+----+
  |  9 | 10 |  7 | 11 |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 1
Tile 1 is not beside the gap. Tile 3 is. Moves left: 35.
Your tile (1 to 15): 07
Please type a tile beside the gap, such as 3.
Your tile (1 to 15):  8 
Tile 8 slides left. Moves left: 34.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |  8 |    |
  +----+----+----+----+
  |  9 | 10 |  7 | 11 |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 8
Tile 8 slides right. Moves left: 33.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |    |  8 |
  +----+----+----+----+
  |  9 | 10 |  7 | 11 |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 7
Tile 7 slides up. Moves left: 32.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |  7 |  8 |
  +----+----+----+----+
  |  9 | 10 |    | 11 |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 11
Tile 11 slides left. Moves left: 31.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |  7 |  8 |
  +----+----+----+----+
  |  9 | 10 | 11 |    |
  +----+----+----+----+
  | 13 | 14 | 15 | 12 |
  +----+----+----+----+

Your tile (1 to 15): 1 2
Tile 12 slides up. Moves left: 30.

  +----+----+----+----+
  |  1 |  2 |  3 |  4 |
  +----+----+----+----+
  |  5 |  6 |  7 |  8 |
  +----+----+----+----+
  |  9 | 10 | 11 | 12 |
  +----+----+----+----+
  | 13 | 14 | 15 |    |
  +----+----+----+----+

Move 6 brings the last tile home: you win!
Excellent: the shuffle took 12 slides.
Puzzles solved so far: 1 of 1.
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Sliding Tiles
=============
Bring the tiles 1 to 8 into order, row by row, with the gap
at the end. A tile beside the gap slides into it when you type its
number. You win if all is in order before your moves are used up.
Easy puzzles are shuffled by 7 slides, medium ones by 10, hard
ones by 20. Your moves for each slide: 1.
Type quit to leave.

Easy, medium or hard (e/m/h)? easy
You have 7 moves. It can be done in 7 or fewer.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  8 |    |
  +----+----+----+
  |  7 |  6 |  5 |
  +----+----+----+

Your tile (1 to 8): 5
Tile 5 slides up. Moves left: 6.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  8 |  5 |
  +----+----+----+
  |  7 |  6 |    |
  +----+----+----+

Your tile (1 to 8): 7
Tile 7 is not beside the gap. Tile 5 is. Moves left: 6.
Your tile (1 to 8): 5
Tile 5 slides down. Moves left: 5.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  8 |    |
  +----+----+----+
  |  7 |  6 |  5 |
  +----+----+----+

Your tile (1 to 8): 5
Tile 5 slides up. Moves left: 4.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  8 |  5 |
  +----+----+----+
  |  7 |  6 |    |
  +----+----+----+

Your tile (1 to 8): 9
Please type a tile beside the gap, such as 5.
Your tile (1 to 8): 6
Tile 6 slides right. Moves left: 3.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  8 |  5 |
  +----+----+----+
  |  7 |    |  6 |
  +----+----+----+

Your tile (1 to 8): 8
Tile 8 slides down. Moves left: 2.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |    |  5 |
  +----+----+----+
  |  7 |  8 |  6 |
  +----+----+----+

Your tile (1 to 8): 5
Tile 5 slides left. Moves left: 1.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |  5 |    |
  +----+----+----+
  |  7 |  8 |  6 |
  +----+----+----+

Your tile (1 to 8): 
Please type a tile beside the gap, such as 3.
Your tile (1 to 8): 5
Tile 5 slides right. Moves left: 0.

  +----+----+----+
  |  1 |  2 |  3 |
  +----+----+----+
  |  4 |    |  5 |
  +----+----+----+
  |  7 |  8 |  6 |
  +----+----+----+

Your moves are used up: the tiles win this time.
A hint: bring the top row into order first, then leave it.
Puzzles solved so far: 0 of 1.
Play again (y/n)? y
The next puzzle.
Easy, medium or hard (e/m/h)? h
You have 20 moves. It can be done in 20 or fewer.

  +----+----+----+
  |  8 |  1 |  5 |
  +----+----+----+
  |  3 |  7 |  2 |
  +----+----+----+
  |  4 |  6 |    |
  +----+----+----+

Your tile (1 to 8): quit

Goodbye!
'''


def test_a_puzzle_won():
    """Bad answers cost nothing, a tile slid back and forth costs two moves."""
    replay('sliding_tiles', WON, seed=7)


def test_a_puzzle_lost():
    """A small board with no move to waste: one is missing in the end."""
    replay('sliding_tiles', LOST, seed=7, SIZE=3, LIMIT=1,
           SLIDES=SLIDES)
