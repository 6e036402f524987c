"""Diagonal Maze: two whole games, and what may be typed."""

import pytest

from stage import answer, perform, replay

# Half of 9 are 4 and a half, and // leaves the half point out.
PREDICT = {'seed': 99, 'lines': ['20', '8', '5', '8'],
           'shows': 'Your points for this maze: 4. '}

WON = r'''
Diagonal Maze
=============
Choose the size of a maze of slashes, and how often they turn.
Then count its closed diamonds:  /\   Two of them may share a
                                 \/   tile, and both count.
A right count gets a point for each diamond in the maze; one that
is off by 2 or less gets half of that, any other nothing.
You win with 40 points from 3 mazes. How large do you dare?
Type quit to leave.

Maze 1 of 3. Width (8 to 60): 60
Each row will have 60 tiles.
Height (4 to 12): 4
That makes 240 tiles.
Turns in ten tiles (1 to 9): 8

/\//\/\/\/\/\//\\/\/\/\/\/\\\/\/\/\/\/\/\\/\/\/\/\/\/\/\\\//
\/\/\/\/\/\/\/\/\\/\//\/\//\/\/\\//\/\\/\/\/\///\/\//\/\/\/\
/\/\///\/\\/\/\/\/\/\//\/\/\/\/\/\//\\/\/\/\/\/\//\/\/\/\\\\
/\//\/\\/\/\/\\/\\/\/\//\/\/\/\/\//\\/\/\/\/\\\\/\\\/\/\\//\
How many diamonds (0 to 177): 34
You are right! Here are the diamonds, added up row by row:
/\//\/\/\/\/\//\\/\/\/\/\/\\\/\/\/\/\/\/\\/\/\/\/\/\/\/\\\//   0
\/\/\/\/\/\/\/\/\\/\//\/\//\/\/\\//\/\\/\/\/\///\/\//\/\/\/\  10
/\/\///\/\\/\/\/\/\/\//\/\/\/\/\/\//\\/\/\/\/\/\//\/\/\/\\\\  21
/\//\/\\/\/\/\\/\\/\/\//\/\/\/\/\//\\/\/\/\/\\\\/\\\/\/\\//\  34
Your points for this maze: 34. In all: 34.

Maze 2 of 3. Width (8 to 60): 50
Each row will have 50 tiles.
Height (4 to 12): 5
That makes 250 tiles.
Turns in ten tiles (1 to 9): 7

/\//\/\/\/\\//\//\//\\/\/\/\/\//\///\/\\\//\/\/\\\
//\//\\\/\\/\/\/\\\\/\\/\/\\//\/\\\/\\/\/\//\//\//
/\/\/\////\//\//\/\//////\/\/\\//\\//\//\/\///\\/\
/\\\\//\/\\/\/\\//\/\\\\//\///\/\/\/\/\/\\/\/\\/\/
/\//\/\//\//\/\/\\\/\\/\/\////\/\/\///\\\\/\//\/\\
How many diamonds (0 to 196): 19
You are near: only 1 off. Here are the diamonds, added up row by row:
/\//\/\/\/\\//\//\//\\/\/\/\/\//\///\/\\\//\/\/\\\   0
//\//\\\/\\/\/\/\\\\/\\/\/\\//\/\\\/\\/\/\//\//\//   6
/\/\/\////\//\//\/\//////\/\/\\//\\//\//\/\///\\/\  10
/\\\\//\/\\/\/\\//\/\\\\//\///\/\/\/\/\/\\/\/\\/\/  18
/\//\/\//\//\/\/\\\/\\/\/\////\/\/\///\\\\/\//\/\\  20
Your points for this maze: 10. In all: 44.

Maze 3 of 3. Width (8 to 60): 40
Each row will have 40 tiles.
Height (4 to 12): 4
That makes 160 tiles.
Turns in ten tiles (1 to 9): 9

/\/\/\/\/\\/\/\\/\/\/\/\/\/\/\/\/\/\\/\/
\//\/\/\/\/\///\/\/\/\/\/\/\/\/\//\/\/\/
\/\/\/\/\/\/\/\/\/\/\/\/\/\/\/\/\//\//\/
\/\/\/\/\/\//\/\/\/\/\/\//\/\/\/\/\/\/\/
How many diamonds (0 to 117): 26
You are near: only 1 off. Here are the diamonds, added up row by row:
/\/\/\/\/\\/\/\\/\/\/\/\/\/\/\/\/\/\\/\/   0
\//\/\/\/\/\///\/\/\/\/\/\/\/\/\//\/\/\/   3
\/\/\/\/\/\/\/\/\/\/\/\/\/\/\/\/\//\//\/  18
\/\/\/\/\/\//\/\/\/\/\/\//\/\/\/\/\/\/\/  25
Your points for this maze: 12. In all: 56.

You win! Needed: 40. Possible: 79. Your best so far: 56.
Play again (y/n)? y
You begin with no points.
Maze 1 of 3. Width (8 to 60): quit
Goodbye!
'''

LOST = r'''
Diagonal Maze
=============
Choose the size of a maze of slashes, and how often they turn.
Then count its closed diamonds:  /\   Two of them may share a
                                 \/   tile, and both count.
A right count gets a point for each diamond in the maze; one that
is off by 2 or less gets half of that, any other nothing.
You win with 40 points from 3 mazes. How large do you dare?
Type quit to leave.

Maze 1 of 3. Width (8 to 60): 20
Each row will have 20 tiles.
Height (4 to 12): 10
That makes 200 tiles.
Turns in ten tiles (1 to 9): 5

\\\/////\\//\\/\\\\\
\/\///\/\\/\/\\\\\\\
\//\/\\/\\//////////
\\/\\/////\//\/\///\
\//\/\\\/\\\/////\\/
\/\/\\\/\\//\/\\\\//
//////\\\//\//\\///\
\\\////\//////\\//\/
/\\////\\////\//\//\
//\/\\//\////\\/\\//
How many diamonds (0 to 171): 10
You are 3 off. Here are the diamonds, added up row by row:
\\\/////\\//\\/\\\\\   0
\/\///\/\\/\/\\\\\\\   1
\//\/\\/\\//////////   1
\\/\\/////\//\/\///\   2
\//\/\\\/\\\/////\\/   3
\/\/\\\/\\//\/\\\\//   4
//////\\\//\//\\///\   5
\\\////\//////\\//\/   6
/\\////\\////\//\//\   7
//\/\\//\////\\/\\//   7
Your points for this maze: 0. In all: 0.

Maze 2 of 3. Width (8 to 60): x
Please type a number from 8 to 60, such as 30.
Maze 2 of 3. Width (8 to 60): 8
Each row will have 8 tiles.
Height (4 to 12): 4
That makes 32 tiles.
Turns in ten tiles (1 to 9): 1

////\\\\
\\\\\\\\
\\\\\\\\
\\\\////
How many diamonds (0 to 21): 0
You are right! Here are the diamonds, added up row by row:
////\\\\   0
\\\\\\\\   0
\\\\\\\\   0
\\\\////   0
Your points for this maze: 0. In all: 0.

Maze 3 of 3. Width (8 to 60): 61
Please type a number from 8 to 60, such as 30.
Maze 3 of 3. Width (8 to 60): 60
Each row will have 60 tiles.
Height (4 to 12): 6
That makes 360 tiles.
Turns in ten tiles (1 to 9): 4

\\\\\\/\\\\\\/\\\/\/\\///\//\///\////\\//\\\\//\/\\/\//\////
\\//////\\\/\/\/\//\/////\\////////\\\/\\//\\/\\\\\\///\\\\\
\\/\////\\//\/////\\///\\\\//\\/\\//\\//\//\/\\\\\/\\\\/\\//
\\\\/\/\///////////\\\//\\\\\\//\/\\\\\\/\\/\\\\////////\\//
//\///\\\////\\\\//\\//\/\//\//\//\\/\\//\/\///\\\\\/\\\\\\/
\\\\///\\//\\\\///////\\\\\////\\\/\///\//\\\\\\////\/\/////
How many diamonds (0 to 295): 10
You are near: only 2 off. Here are the diamonds, added up row by row:
\\\\\\/\\\\\\/\\\/\/\\///\//\///\////\\//\\\\//\/\\/\//\////   0
\\//////\\\/\/\/\//\/////\\////////\\\/\\//\\/\\\\\\///\\\\\   3
\\/\////\\//\/////\\///\\\\//\\/\\//\\//\//\/\\\\\/\\\\/\\//   4
\\\\/\/\///////////\\\//\\\\\\//\/\\\\\\/\\/\\\\////////\\//   7
//\///\\\////\\\\//\\//\/\//\//\//\\/\\//\/\///\\\\\/\\\\\\/  10
\\\\///\\//\\\\///////\\\\\////\\\/\///\//\\\\\\////\/\/////  12
Your points for this maze: 6. In all: 6.

The mazes win. Needed: 40. Possible: 19. Your best so far: 6.
Play again (y/n)? n
Goodbye!
'''

ONE_MAZE = {'MAZES': 1, 'WIDEST': 8, 'TALLEST': 4}


def test_a_game_won():
    """A right count and two near ones are enough."""
    replay('diagonal_maze', WON, 5)


def test_a_game_lost():
    """One count is too far off, one maze has nothing to count."""
    replay('diagonal_maze', LOST, 3)


@pytest.mark.parametrize('typed', ['', 'all', '-9', '9.5', '9 9', '9' * 10,
                                   '9' * 5000, '\u00b2', '1000', '999999999'])
@pytest.mark.parametrize('before, question', [
    ([], 'Maze 1 of 3. Width (8 to 60): '), (['9'], 'Height (4 to 12): '),
    (['9', '5'], 'Turns in ten tiles (1 to 9): '),
    (['9', '5', '1'], 'How many diamonds (0 to 32): ')])
def test_what_is_no_answer_is_explained(typed, before, question):
    """It gets the range and an example, and the same question again."""
    low, high = question.split('(')[1].split(')')[0].split(' to ')
    assert answer('diagonal_maze', before + [typed]) == (
        f'Please type a number from {low} to {high}, such as'
        f' {int(high) // 2}.\n{question}')


@pytest.mark.parametrize('before, bad, good', [
    ([], '7', '8'), ([], '61', '60'), (['8'], '3', '4'), (['8'], '13', '12'),
    (['8', '4'], '0', '1'), (['8', '4'], '10', '9'),
    (['8', '4', '5'], '22', '21'), (['8', '4', '5'], '22', '0')])
def test_both_ends_of_each_range(before, bad, good):
    """What is just outside is refused; what is just inside goes on."""
    session = perform('diagonal_maze', before + [bad, good])
    assert session.replies[-2].startswith('Please type a number from ')
    assert not session.replies[-1].startswith('Please')


@pytest.mark.parametrize('typed', [' 20', '020', '\u0662\u0660'])
def test_spaces_and_zeros_are_forgiven(typed):
    """A number is a number, with spaces around or zeros before it."""
    assert answer('diagonal_maze', [typed]) == (
        'Each row will have 20 tiles.\nHeight (4 to 12): ')


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No ', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('8', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('y', 'You begin with no points.\nMaze 1 of 1. Width (8 to 8): '),
    (' YES', 'You begin with no points.\nMaze 1 of 1. Width (8 to 8): ')])
def test_play_again(typed, reply):
    """Yes starts anew, no and quit end, anything else is asked again."""
    assert answer('diagonal_maze', ['8', '4', '1', '0', typed],
                  **ONE_MAZE) == reply


@pytest.mark.parametrize('lines', [[' Quit'], ['8', 'quit'],
                                   ['8', '4', 'quit'],
                                   ['8', '4', '5', 'QUIT']])
def test_quit_leaves_at_once(lines):
    """Quit ends the game at each of the four questions."""
    assert answer('diagonal_maze', lines) == 'Goodbye!\n'
