"""Mancala: a game won, a game lost and a draw."""

from stage import perform, replay

# Each of the four seeds goes one place further, the last one into the store.
PREDICT = {'seed': 0, 'lines': ['1', '3'],
           'shows': 'The last seed falls into the store: South goes again.'}

# On a small board, so that the games are short.
WON = '''
Mancala
=======
Take the seeds of one of your houses and sow them, one to a place,
along your row, into your store, and on through the other row. If
the last one falls into your store, go again. If it falls into an
empty house of yours, capture it and the seeds across from it. If
one side has nothing to sow, the other brings its own seeds home,
and the fuller store wins. The computer plays North.
Type quit to leave.

One player or two (1/2)? One
South begins.

 North <-    4     3     2     1
           ( 3)  ( 3)  ( 3)  ( 3)
     [ 0]                          [ 0]
           ( 3)  ( 3)  ( 3)  ( 3)
             1     2     3     4  -> South

South, your house (1 to 4): 5
Please type the number of a house, such as 3.
South, your house (1 to 4): 2
South sows 3 seeds from house 2.
The last seed falls into the store: South goes again.

 North <-    4     3     2     1
           ( 3)  ( 3)  ( 3)  ( 3)
     [ 0]                          [ 1]
           ( 3)  ( 0)  ( 4)  ( 4)
             1     2     3     4  -> South

South, your house (1 to 4):  3 
South sows 4 seeds from house 3.

 North <-    4     3     2     1
           ( 3)  ( 3)  ( 4)  ( 4)
     [ 0]                          [ 2]
           ( 3)  ( 0)  ( 0)  ( 5)
             1     2     3     4  -> South

Press Enter to see the computer move: 
North sows 4 seeds from house 1.
The last seed falls into the store: North goes again.

 North <-    4     3     2     1
           ( 4)  ( 4)  ( 5)  ( 0)
     [ 1]                          [ 2]
           ( 3)  ( 0)  ( 0)  ( 5)
             1     2     3     4  -> South

Press Enter to see the computer move: 
North sows 4 seeds from house 3.

 North <-    4     3     2     1
           ( 5)  ( 0)  ( 5)  ( 0)
     [ 2]                          [ 2]
           ( 4)  ( 1)  ( 0)  ( 5)
             1     2     3     4  -> South

South, your house (1 to 4): house
Please type the number of a house, such as 3.
South, your house (1 to 4): 2
South sows 1 seed from house 2.
The last seed falls into an empty house across from others:
South captures both houses, 6 seeds.

 North <-    4     3     2     1
           ( 5)  ( 0)  ( 0)  ( 0)
     [ 2]                          [ 8]
           ( 4)  ( 0)  ( 0)  ( 5)
             1     2     3     4  -> South

Press Enter to see the computer move: x
North sows 5 seeds from house 4.
North has no seeds left to sow: South brings home its own 13 seeds.

 North <-    4     3     2     1
           ( 0)  ( 0)  ( 0)  ( 0)
     [ 3]                          [21]
           ( 0)  ( 0)  ( 0)  ( 0)
             1     2     3     4  -> South

South has brought home more, and wins by 18 seeds!
So far: South 1, North 0, draws 0.
Play again (y/n)? maybe
Please type y for another game, or n to stop.
Play again (y/n)? N
Goodbye!
'''
LOST = '''
Mancala
=======
Take the seeds of one of your houses and sow them, one to a place,
along your row, into your store, and on through the other row. If
the last one falls into your store, go again. If it falls into an
empty house of yours, capture it and the seeds across from it. If
one side has nothing to sow, the other brings its own seeds home,
and the fuller store wins. The computer plays North.
Type quit to leave.

One player or two (1/2)? 1
South begins.

 North <-    4     3     2     1
           ( 3)  ( 3)  ( 3)  ( 3)
     [ 0]                          [ 0]
           ( 3)  ( 3)  ( 3)  ( 3)
             1     2     3     4  -> South

South, your house (1 to 4): 3
South sows 3 seeds from house 3.

 North <-    4     3     2     1
           ( 3)  ( 3)  ( 3)  ( 4)
     [ 0]                          [ 1]
           ( 3)  ( 3)  ( 0)  ( 4)
             1     2     3     4  -> South

Press Enter to see the computer move: 
North sows 4 seeds from house 1.
The last seed falls into the store: North goes again.

 North <-    4     3     2     1
           ( 4)  ( 4)  ( 4)  ( 0)
     [ 1]                          [ 1]
           ( 3)  ( 3)  ( 0)  ( 4)
             1     2     3     4  -> South

Press Enter to see the computer move: 
North sows 4 seeds from house 2.

 North <-    4     3     2     1
           ( 5)  ( 5)  ( 0)  ( 0)
     [ 2]                          [ 1]
           ( 4)  ( 3)  ( 0)  ( 4)
             1     2     3     4  -> South

South, your house (1 to 4): 3
House 3 is empty. Choose one with seeds.
South, your house (1 to 4): 1
South sows 4 seeds from house 1.
The last seed falls into the store: South goes again.

 North <-    4     3     2     1
           ( 5)  ( 5)  ( 0)  ( 0)
     [ 2]                          [ 2]
           ( 0)  ( 4)  ( 1)  ( 5)
             1     2     3     4  -> South

South, your house (1 to 4): 2
South sows 4 seeds from house 2.

 North <-    4     3     2     1
           ( 5)  ( 5)  ( 0)  ( 1)
     [ 2]                          [ 3]
           ( 0)  ( 0)  ( 2)  ( 6)
             1     2     3     4  -> South

Press Enter to see the computer move: 
North sows 1 seed from house 1.
The last seed falls into an empty house across from others:
North captures both houses, 3 seeds.

 North <-    4     3     2     1
           ( 5)  ( 5)  ( 0)  ( 0)
     [ 5]                          [ 3]
           ( 0)  ( 0)  ( 0)  ( 6)
             1     2     3     4  -> South

South, your house (1 to 4): 4
South sows 6 seeds from house 4.
The last seed falls into an empty house across from others:
South captures both houses, 7 seeds.
South has no seeds left to sow: North brings home its own 8 seeds.

 North <-    4     3     2     1
           ( 0)  ( 0)  ( 0)  ( 0)
     [13]                          [11]
           ( 0)  ( 0)  ( 0)  ( 0)
             1     2     3     4  -> South

North has brought home more, and wins by 2 seeds!
So far: South 0, North 1, draws 0.
Play again (y/n)? no
Goodbye!
'''


def test_a_game_won():
    """South waits until it captures much, and brings the rest home."""
    replay('mancala', WON, seed=79, HOUSES=4, SEEDS=3)


def test_a_game_lost():
    """North has gone again and again; South brings its own seeds home."""
    replay('mancala', LOST, seed=62, HOUSES=4, SEEDS=3)


def test_a_draw():
    """With as many seeds in both stores nobody wins."""
    session = perform('mancala', ['1', '3', '', '', '', '1', '', '1', '', 'y',
                                  'go on'], 124, HOUSES=4, SEEDS=3)
    assert '''
Both have brought home the same: a draw.
So far: South 0, North 0, draws 1.
Play again (y/n)? ''' in session.replies[8]
    assert session.replies[9].startswith('North begins.\n\n North <-')
    assert session.replies[9].endswith('Press Enter to see the computer '
                                       'move: ')
    assert session.replies[10].startswith('North sows 3 seeds from house ')
