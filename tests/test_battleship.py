"""Battleship: placing ships, shots and what they do, the end."""

import pytest

from stage import answer, perform, replay

# After I5 it looks beside, and finds more of the carrier.
PREDICT = {'seed': 11, 'lines': ['c', 'a1', 'j10'],
           'shows': 'The computer shoots at I4: a hit on your carrier.'}

SMALL = {'SIZE': 3, 'SHIPS': {'cruiser': 3, 'destroyer': 2}}
WON = '''
Battleship
==========
Two fleets of paper boats float on two ponds. You see yours, but
of the computer's only what you find. Take turns to shoot at a
square. Sink all 2 of its ships before yours are sunk.
  .  water    #  a ship    o  a splash    x  a hit    X  sunk
Above each pond are the lengths, in squares, of the ships afloat.
Type quit to leave.

Place your ships by hand or by chance (h/c)? c

     Its fleet: 3 2  Your fleet: 3 2
     A B C D         A B C D
   1 . . . .       1 # . . .
   2 . . . .       2 # . # .
   3 . . . .       3 . . # .
   4 . . . .       4 . . # .

Your shot (A1 to D4): b4
You shoot at B4: a hit on its cruiser.
The computer shoots at A1: a hit on your destroyer.

     Its fleet: 3 2  Your fleet: 3 2
     A B C D         A B C D
   1 . . . .       1 x . . .
   2 . . . .       2 # . # .
   3 . . . .       3 . . # .
   4 . x . .       4 . . # .

Your shot (A1 to D4): a4
You shoot at A4: a hit on its destroyer.
The computer shoots at A2: a hit, and your destroyer sinks.

     Its fleet: 3 2  Your fleet: 3
     A B C D         A B C D
   1 . . . .       1 X . . .
   2 . . . .       2 X . # .
   3 . . . .       3 . . # .
   4 x x . .       4 . . # .

Your shot (A1 to D4): c4
You shoot at C4: splash, only water.
The computer shoots at D4: splash, only water.

     Its fleet: 3 2  Your fleet: 3
     A B C D         A B C D
   1 . . . .       1 X . . .
   2 . . . .       2 X . # .
   3 . . . .       3 . . # .
   4 x x o .       4 . . # o

Your shot (A1 to D4): b3
You shoot at B3: a hit on its cruiser.
The computer shoots at D2: splash, only water.

     Its fleet: 3 2  Your fleet: 3
     A B C D         A B C D
   1 . . . .       1 X . . .
   2 . . . .       2 X . # o
   3 . x . .       3 . . # .
   4 x x o .       4 . . # o

Your shot (A1 to D4): b2
You shoot at B2: a hit, and its cruiser sinks.
The computer shoots at B2: splash, only water.

     Its fleet: 2    Your fleet: 3
     A B C D         A B C D
   1 . . . .       1 X . . .
   2 . X . .       2 X o # o
   3 . X . .       3 . . # .
   4 x X o .       4 . . # o

Your shot (A1 to D4): a3
You shoot at A3: a hit, and its destroyer sinks.

     Its fleet:      Your fleet: 3
     A B C D         A B C D
   1 . . . .       1 X . . .
   2 . X . .       2 X o # o
   3 X X . .       3 . . # .
   4 X X o .       4 . . # o

Its fleet is sunk: you win with 6 shots. Perfect aim needs 5.
Games won so far: you 1, computer 0.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Battleship
==========
Two fleets of paper boats float on two ponds. You see yours, but
of the computer's only what you find. Take turns to shoot at a
square. Sink all 2 of its ships before yours are sunk.
  .  water    #  a ship    o  a splash    x  a hit    X  sunk
Above each pond are the lengths, in squares, of the ships afloat.
Type quit to leave.

Place your ships by hand or by chance (h/c)? h

     Its fleet: 3 2Your fleet:
     A B C         A B C
   1 . . .       1 . . .
   2 . . .       2 . . .
   3 . . .       3 . . .

Where does your cruiser (3 squares) begin (A1 to C3)? b1
It begins in B1.
Across or down (a/d)? d

     Its fleet: 3 2Your fleet: 3
     A B C         A B C
   1 . . .       1 . # .
   2 . . .       2 . # .
   3 . . .       3 . # .

Where does your destroyer (2 squares) begin (A1 to C3)? B2
It begins in B2.
Across or down (a/d)? across
There is no room: it would cross your cruiser. Find another place.
Where does your destroyer (2 squares) begin (A1 to C3)? a1
It begins in A1.
Across or down (a/d)?  Down 

     Its fleet: 3 2Your fleet: 3 2
     A B C         A B C
   1 . . .       1 # # .
   2 . . .       2 # # .
   3 . . .       3 . # .

Your shot (A1 to C3): 
Please type a square, such as B3.
Your shot (A1 to C3): c 1
You shoot at C1: splash, only water.
The computer shoots at B2: a hit on your cruiser.

     Its fleet: 3 2Your fleet: 3 2
     A B C         A B C
   1 . . o       1 # # .
   2 . . .       2 # x .
   3 . . .       3 . # .

Your shot (A1 to C3): a2
You shoot at A2: a hit on its destroyer.
The computer shoots at B1: a hit on your cruiser.

     Its fleet: 3 2Your fleet: 3 2
     A B C         A B C
   1 . . o       1 # x .
   2 x . .       2 # x .
   3 . . .       3 . # .

Your shot (A1 to C3): C2
You shoot at C2: splash, only water.
The computer shoots at B3: a hit, and your cruiser sinks.

     Its fleet: 3 2Your fleet: 2
     A B C         A B C
   1 . . o       1 # X .
   2 x . o       2 # X .
   3 . . .       3 . X .

Your shot (A1 to C3): a3
You shoot at A3: splash, only water.
The computer shoots at A1: a hit on your destroyer.

     Its fleet: 3 2Your fleet: 2
     A B C         A B C
   1 . . o       1 x X .
   2 x . o       2 # X .
   3 o . .       3 . X .

Your shot (A1 to C3): b3
You shoot at B3: a hit on its cruiser.
The computer shoots at A2: a hit, and your destroyer sinks.

     Its fleet: 3 2Your fleet:
     A B C         A B C
   1 # # o       1 X X .
   2 x # o       2 X X .
   3 o x .       3 . X .

Your fleet is sunk: the computer wins. You fired 5 shots.
Games won so far: you 0, computer 1.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """Two ships on a small pond are found and sunk before the player's."""
    replay('battleship', WON, seed=0, SIZE=4, SHIPS=SMALL['SHIPS'])


def test_a_game_lost():
    """Ships placed by hand sink; then the others are shown."""
    replay('battleship', LOST, seed=30, **SMALL)


@pytest.mark.parametrize('typed', ['', 'k1', 'a11', 'a0', 'b', '3', 'b3 c4'])
def test_a_bad_square_is_explained(typed):
    """What is no square gets an example and the same question."""
    for lines, question in (
            (['c'], 'Your shot (A1 to J10): '),
            (['h', 'a1', 'a'],
             'Where does your battleship (4 squares) begin (A1 to J10)? ')):
        assert answer('battleship', lines + [typed]) == (
            f'Please type a square, such as B3.\n{question}')


@pytest.mark.parametrize('typed', ['b 3', 'B3', ' b3 ', 'J10', 'j 10', 'a1'])
def test_a_square_may_be_written_in_many_ways(typed):
    """Capitals and spaces do not matter; the answer names the square."""
    name = typed.replace(' ', '').upper()
    assert answer('battleship', ['c', typed]).startswith(
        f'You shoot at {name}: ')
    assert answer('battleship', ['h', typed]) == (
        f'It begins in {name}.\nAcross or down (a/d)? ')


def test_a_repeated_shot_costs_nothing():
    """The computer waits until the player has shot at a new square."""
    session = perform('battleship', ['c', 'e5', 'e5', 'e5', 'e6'])
    shots = [reply.count('The computer shoots') for reply in session.replies]
    assert shots == [0, 1, 0, 0, 1]


def test_play_again():
    """Games won are counted, and a new game begins with new fleets."""
    lines = ['c', 'b4', 'a4', 'c4', 'b3', 'b2', 'a3']
    session = perform('battleship', lines + ['maybe', 'Yes', 'c'], SIZE=4,
                      SHIPS=SMALL['SHIPS'])
    assert session.replies[-3] == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')
    assert session.replies[-2] == (
        'Two new fleets set sail.\n'
        'Place your ships by hand or by chance (h/c)? ')
    assert 'x' not in session.replies[-1].lower()
    assert session.replies[-1].count('#') == 5
