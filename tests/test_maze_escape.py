"""Maze Escape: a way out of the fog, and a lantern that goes out."""

from stage import replay

# Two steps, and so two steps of oil. The six behind the wall cost nothing.
PREDICT = {'seed': 4, 'lines': ['small', 'eeeeeeee'],
           'shows': 'Steps taken: 2 of 8. Oil left: 17.\nA wall'}

WON = '''
Maze Escape
===========
You are @ in a maze full of fog (:). Dots are where you walked.
The way out, X, is somewhere along the east side, on the right.
Walk n, e, s or w, or type many steps at once, such as nnee.
You win if you find the way out before the oil is used up. The
fewer steps, the more points: 100 for the shortest way.
Type quit to leave.

Small or large maze (s/l)? small
The oil in your lantern lasts for 21 steps.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
   +---+---+   +
   | @         | :   :   :   :   :   :
   +---+---+---+

Your steps (n/e/s/w): Eastssw
Steps taken: 1 of 4. Oil left: 20.
A wall is in the way.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
   +---+---+   +
   | .   @     | :   :   :   :   :   :
   +---+---+---+

Your steps (n/e/s/w): up
Please type a side, such as n, or several steps, such as nnee.
Your steps (n/e/s/w): w N
Steps taken: 1 of 2. Oil left: 19.
A wall is in the way.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
   +---+---+   +
   | @   .     | :   :   :   :   :   :
   +---+---+---+

Your steps (n/e/s/w): eenee
Steps taken: 5 of 5. Oil left: 14.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
           +---+---+---+---+
     :   : | .   .   @     | :   :   :
   +---+---+   +---+---+   +
   | .   .   . | :   :   :   :   :   :
   +---+---+---+

Your steps (n/e/s/w):  e S 
Steps taken: 2 of 2. Oil left: 12.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
           +---+---+---+---+
     :   : | .   .   .   . | :   :   :
   +---+---+   +---+---+   +   +
   | .   .   . |         @     | :   :
   +---+---+---+---+---+---+---+

Your steps (n/e/s/w): east, north
Steps taken: 2 of 2. Oil left: 10.

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :
                           +---+
     :   :   :   :   :   : |     :   :
           +---+---+---+---+   +
     :   : | .   .   .   . | @ | :   :
   +---+---+   +---+---+   +   +
   | .   .   . |         .   . | :   :
   +---+---+---+---+---+---+---+

Your steps (n/e/s/w): nesenww
Steps taken: 5 of 7. Oil left: 5.
You step out into the daylight: you win!
   +---+---+---+---+---+---+---+---+---+
   |           |                       |
   +   +---+---+   +---+---+---+   +---+
   |           |   |           |       |
   +   +---+   +   +---+   +---+---+   +
   |       |               | .   . | @ |
   +---+   +---+---+---+---+   +   +   +
   |       | .   .   .   . | . | .   . |
   +---+---+   +---+---+   +   +---+   +
   | .   .   . |         .   . |       |
   +---+---+---+---+---+---+---+---+---+

The dots are the shortest way: 14 steps. Yours: 16. Points: 87 of 100.
Your best so far: 87.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Maze Escape
===========
You are @ in a maze full of fog (:). Dots are where you walked.
The way out, X, is somewhere along the east side, on the right.
Walk n, e, s or w, or type many steps at once, such as nnee.
You win if you find the way out before the oil is used up. The
fewer steps, the more points: 100 for the shortest way.
Type quit to leave.

Small or large maze (s/l)? s
The oil in your lantern lasts for 19 steps.

     :   :   :   :   :   :   :   :   :
   +---+---+---+
   | @         | :   :   :   :   :   :
   +---+---+   +
     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :


Your steps (n/e/s/w): eeeeee
Steps taken: 2 of 6. Oil left: 17.
A wall is in the way.

     :   :   :   :   :   :   :   :   :
   +---+---+---+
   | .   .   @ | :   :   :   :   :   :
   +---+---+   +
     :   : |     :   :   :   :   :   :
           +---+
     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :


Your steps (n/e/s/w): swnn
Steps taken: 1 of 4. Oil left: 16.
A wall is in the way.

     :   :   :   :   :   :   :   :   :
   +---+---+---+
   | .   .   . | :   :   :   :   :   :
   +---+---+   +   +
     :   : | @     | :   :   :   :   :
           +---+---+
     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :


Your steps (n/e/s/w): eneee
Steps taken: 5 of 5. Oil left: 11.
                           +---+
     :   :   :   :   :   :       :   :
   +---+---+---+---+---+---+   +
   | .   .   . | .   .   .   @ | :   :
   +---+---+   +   +---+---+---+
     :   : | .   . | :   :   :   :   :
           +---+---+
     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :


Your steps (n/e/s/w): nwwwwwwwwwww
Steps taken: 7 of 12. Oil left: 4.
A wall is in the way.
   +---+---+---+---+---+---+---+---+
   | @   .   .   .   .   .   .     | :
   +---+---+---+---+---+---+   +   +
   | .   .   . | .   .   .   . | :   :
   +---+---+   +   +---+---+---+
     :   : | .   . | :   :   :   :   :
           +---+---+
     :   :   :   :   :   :   :   :   :

     :   :   :   :   :   :   :   :   :


Your steps (n/e/s/w): eeeeee
Steps taken: 4 of 6. Oil left: 0.
Your lantern goes out: the maze wins. Steps to X: 6.
   +---+---+---+---+---+---+---+---+---+
   |                 @       .   . |   |
   +---+---+---+---+---+---+   +   +   +
   | .   .   . | .   .   .   . | .   . |
   +---+---+   +   +---+---+---+---+   +
   |       | .   . |               | X |
   +   +---+---+---+   +   +---+---+   +
   |               |   |       |       |
   +   +   +---+---+   +---+   +   +---+
   |   |                   |           |
   +---+---+---+---+---+---+---+---+---+

The dots are the shortest way: 13 steps. Yours: 19. Points: 0 of 100.
Your best so far: 0.
Play again (y/n)? no
Goodbye!
'''


def test_a_maze_won():
    """Two steps more than the shortest way, and each answer told."""
    replay('maze_escape', WON, seed=5)


def test_a_maze_lost():
    """A corridor to the wrong side burns the oil that was left."""
    replay('maze_escape', LOST, seed=4)
