"""Tower of Hanoi: a game won, and a game lost by one move."""

from stage import replay

# One disc more takes twice as many moves and one; half of 15 is rounded down.
PREDICT = {'seed': 1, 'lines': ['4'],
           'shows': 'You have 22 moves. The fewest that will do: 15.'}

OPENING = '''
Tower of Hanoi
==============
Bring the tower from peg A to peg C. Each move takes the top disc
of a peg to another peg: AC takes it from A to C. No disc may ever
lie on a smaller one. You win if the tower is complete before your
moves are used up. The fewer moves, the better: the fewest that
will do are known, and told for each tower.
Type quit to leave.

'''
WON = OPENING + '''How many discs (3 to 7)? 3
You have 10 moves. The fewest that will do: 7.

     |        |        |
    =1=       |        |
   ==2==      |        |
  ===3===     |        |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ab
Move 1: disc 1 goes from A to B. Moves left: 9.

     |        |        |
     |        |        |
   ==2==      |        |
  ===3===    =1=       |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): bc
Move 2: disc 1 goes from B to C. Moves left: 8.

     |        |        |
     |        |        |
   ==2==      |        |
  ===3===     |       =1=
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): A to B
Move 3: disc 2 goes from A to B. Moves left: 7.

     |        |        |
     |        |        |
     |        |        |
  ===3===   ==2==     =1=
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): xy
Please type two pegs, from and to, such as AC.
Your move (AB/AC/BA/BC/CA/CB):  c B 
Move 4: disc 1 goes from C to B. Moves left: 6.

     |        |        |
     |        |        |
     |       =1=       |
  ===3===   ==2==      |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ac
Move 5: disc 3 goes from A to C. Moves left: 5.

     |        |        |
     |        |        |
     |       =1=       |
     |      ==2==   ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ba
Move 6: disc 1 goes from B to A. Moves left: 4.

     |        |        |
     |        |        |
     |        |        |
    =1=     ==2==   ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): bc
Move 7: disc 2 goes from B to C. Moves left: 3.

     |        |        |
     |        |        |
     |        |      ==2==
    =1=       |     ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): AC
Move 8: disc 1 goes from A to C. Moves left: 2.

     |        |        |
     |        |       =1=
     |        |      ==2==
     |        |     ===3===
     A        B        C

Move 8 completes the tower: you win!
That is 1 move more than the fewest.
Your fewest for this size so far: 8.
Play again (y/n)? n
Goodbye!
'''
LOST = OPENING + '''How many discs (3 to 7)? three
Please type a number from 3 to 7, such as 3.
How many discs (3 to 7)? 3
You have 10 moves. The fewest that will do: 7.

     |        |        |
    =1=       |        |
   ==2==      |        |
  ===3===     |        |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ac
Move 1: disc 1 goes from A to C. Moves left: 9.

     |        |        |
     |        |        |
   ==2==      |        |
  ===3===     |       =1=
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ab
Move 2: disc 2 goes from A to B. Moves left: 8.

     |        |        |
     |        |        |
     |        |        |
  ===3===   ==2==     =1=
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ab
Disc 3 is too large to lie on disc 2.
Your move (AB/AC/BA/BC/CA/CB): cb
Move 3: disc 1 goes from C to B. Moves left: 7.

     |        |        |
     |        |        |
     |       =1=       |
  ===3===   ==2==      |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ac
Move 4: disc 3 goes from A to C. Moves left: 6.

     |        |        |
     |        |        |
     |       =1=       |
     |      ==2==   ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): bc
Move 5: disc 1 goes from B to C. Moves left: 5.

     |        |        |
     |        |        |
     |        |       =1=
     |      ==2==   ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ba
Move 6: disc 2 goes from B to A. Moves left: 4.

     |        |        |
     |        |        |
     |        |       =1=
   ==2==      |     ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): bc
Peg B has no disc. Choose another move.
Your move (AB/AC/BA/BC/CA/CB): ca
Move 7: disc 1 goes from C to A. Moves left: 3.

     |        |        |
     |        |        |
    =1=       |        |
   ==2==      |     ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ab
Move 8: disc 1 goes from A to B. Moves left: 2.

     |        |        |
     |        |        |
     |        |        |
   ==2==     =1=    ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ac
Move 9: disc 2 goes from A to C. Moves left: 1.

     |        |        |
     |        |        |
     |        |      ==2==
     |       =1=    ===3===
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): ba
Move 10: disc 1 goes from B to A. Moves left: 0.

     |        |        |
     |        |        |
     |        |      ==2==
    =1=       |     ===3===
     A        B        C

Your moves are used up: the tower wins this time.
A hint: make every second move with disc 1.
Play again (y/n)? y
A new tower stands on peg A.
How many discs (3 to 7)? 4
You have 22 moves. The fewest that will do: 15.

      |          |          |
     =1=         |          |
    ==2==        |          |
   ===3===       |          |
  ====4====      |          |
      A          B          C

Your move (AB/AC/BA/BC/CA/CB): quit

Goodbye!
'''


def test_a_game_won():
    """A tower with one move too many, and bad answers that cost nothing."""
    replay('tower_of_hanoi', WON)


def test_a_game_lost():
    """Ten moves that come to an end with one disc on the wrong peg."""
    replay('tower_of_hanoi', LOST)
