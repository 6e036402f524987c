"""Hexapawn: a match won and a match lost."""

from stage import perform, replay

# One, the last: before a defeat that came with it.
PREDICT = {'seed': 38, 'lines': ['0', 'c1c2', 'b1b2', 'a1b2', 'b2b3'],
           'shows': 'It forgets A3 to A2, its last move, on that board. '
                    'Moves left: 89.'}

# Matches of three games.
WON = '''
Hexapawn
========
Your pawns are W, and those of the computer B. A pawn
goes straight ahead to an empty square, or takes a pawn diagonally
ahead. You win if a pawn of yours comes to the other side, or if
your rival cannot move. The computer knows only these rules, but
forgets each move that loses. Win more games of the match than it.
Type quit to leave.

Train it first (0 to 1000 games)? 0
The computer has 90 moves in its boxes.

Game 1 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): C1 C2
The computer moves B3 to C2.

  3  B . B
  2  . . B
  1  W W .
     A B C

Your move (A1 to C3): b1b2
The computer moves C3 to B2.

  3  B . .
  2  . B B
  1  W . .
     A B C

Your move (A1 to C3): a1toB2
The computer moves A3 to A2.

  3  . . .
  2  B W B
  1  . . .
     A B C

Your move (A1 to C3): b2b4
Please type from where to where a pawn of yours can go, such as B2 to B3.
Your move (A1 to C3): b2b3
You win: a pawn has come to the other side.
It forgets A3 to A2, its last move, on that board. Moves left: 89.
You       #  1
Computer  .  0

Game 2 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): a1a2
The computer moves C3 to C2.

  3  B B .
  2  W . B
  1  . W W
     A B C

Your move (A1 to C3): b1c2
The computer moves B3 to A2.

  3  B . .
  2  B . W
  1  . . W
     A B C

Your move (A1 to C3): c2c3
You win: a pawn has come to the other side.
It forgets B3 to A2, its last move, on that board. Moves left: 88.
You       # #  2
Computer  . .  0

Game 3 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): 
Please type from where to where a pawn of yours can go, such as A1 to A2.
Your move (A1 to C3): b1b2
The computer moves A3 to A2.

  3  . B B
  2  B W .
  1  W . W
     A B C

Your move (A1 to C3): c1 to c2
The computer moves C3 to B2.

  3  . B .
  2  B B W
  1  W . .
     A B C

Your move (A1 to C3): c2c3
You win: a pawn has come to the other side.
It forgets C3 to B2, its last move, on that board. Moves left: 87.
You       # # #  3
Computer  . . .  0
You have won the match, before the computer knew enough.
Play again (y/n)? maybe
Please type y for another match, or n to stop.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Hexapawn
========
Your pawns are W, and those of the computer B. A pawn
goes straight ahead to an empty square, or takes a pawn diagonally
ahead. You win if a pawn of yours comes to the other side, or if
your rival cannot move. The computer knows only these rules, but
forgets each move that loses. Win more games of the match than it.
Type quit to leave.

Train it first (0 to 1000 games)? 45
In training it has won, of every 5:
     5 ########################                    3
    10 ########                                    1
    15 ################                            2
    20 ########################                    3
    25 ########################                    3
    30 ################################            4
    35 ########################################    5
    40 ########################################    5
    45 ################################            4
The computer has 75 moves in its boxes.

Game 1 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): a1a2
The computer moves B3 to A2.

  3  B . B
  2  B . .
  1  . W W
     A B C

Your move (A1 to C3): b1a2
The computer moves C3 to C2.
The computer wins: there is no move left for the other side.
It forgets nothing. Moves left: 75.
You       .  0
Computer  #  1

Game 2 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): c2
The computer moves B3 to C2.

  3  B . B
  2  . . B
  1  W W .
     A B C

Your move (A1 to C3): b1c2
The computer moves A3 to A2.
The computer wins: there is no move left for the other side.
It forgets nothing. Moves left: 75.
You       . .  0
Computer  # #  2

Game 3 of 3

  3  B B B
  2  . . .
  1  W W W
     A B C

Your move (A1 to C3): A2
The computer moves B3 to A2.

  3  B . B
  2  B . .
  1  . W W
     A B C

Your move (A1 to C3): b1a2
The computer moves C3 to C2.
The computer wins: there is no move left for the other side.
It forgets nothing. Moves left: 75.
You       . . .  0
Computer  # # #  3
The computer has won the match: it has learned from you.
Play again (y/n)? N
Goodbye!
'''


def test_a_match_won():
    """The computer knows only the rules, and forgets a move each time."""
    replay('hexapawn', WON, seed=38, MATCH=3)


def test_a_match_lost():
    """It has been trained, and forgets nothing more."""
    replay('hexapawn', LOST, seed=15, MATCH=3)


def test_a_match_may_be_a_draw():
    """With a game each nobody has won; a new match begins from nothing."""
    session = perform('hexapawn', ['0', 'b2', 'a2', 'c2', 'a2', 'yes', '0'], 1,
                      MATCH=2)
    assert session.replies[4].endswith('''
You       . #  1
Computer  # .  1
The match is a draw.
Play again (y/n)? ''')
    assert session.replies[5] == '''\
The computer forgets all it has learned, and fills its boxes.

Train it first (0 to 1000 games)? '''
    assert session.replies[6].startswith(
        'The computer has 90 moves in its boxes.\n\nGame 1 of 2\n')
