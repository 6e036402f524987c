"""Minesweeper: digging, flags, what the numbers say, and the end."""

import pytest

from stage import answer, perform, replay

# A flag too many: fewer than no mines are left.
PREDICT = {'seed': 0, 'lines': ['f a1', 'f a2', 'f a3', 'f a4', 'f a5', 'f a6',
                                'f a7', 'f a8', 'f a9', 'f b1', 'f b2', 'f b3',
                                'f b4'], 'shows': 'Mines left to flag: -1'}

SMALL = {'COLUMNS': 5, 'ROWS': 4, 'MINES': 3}
WON = '''
Minesweeper
===========
3 mines full of green paint are hidden in a field. Dig up
all the other squares. A number says how many mines are beside a
square or at its corners. A dot is for none: then all around it
opens too. No mine is where you dig first, nor beside it. A flag,
F, marks a mine for you: you cannot dig there by mistake.
Type quit to leave.

     A B C D E
   1 # # # # #
   2 # # # # #
   3 # # # # #
   4 # # # # #

Mines left to flag: 3
Dig (A1 to E4) or flag (F A1 to F E4)? b1
You dig B1. Squares that open: 10.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 # # # # #
   4 # # # # #

Mines left to flag: 3
Dig (A1 to E4) or flag (F A1 to F E4)? F d3
You set a flag on D3.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 # # # F #
   4 # # # # #

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? d3
D3 has a flag. Type F D3 to take it off.
Dig (A1 to E4) or flag (F A1 to F E4)? c 3
You dig C3. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 # # 2 F #
   4 # # # # #

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? C3
C3 is open already. Choose a closed square.
Dig (A1 to E4) or flag (F A1 to F E4)? dig e3
You dig E3. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 # # 2 F 1
   4 # # # # #

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? a3
You dig A3. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 2 # 2 F 1
   4 # # # # #

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? D4
You dig D4. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 2 # 2 F 1
   4 # # # 1 #

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? e4
You dig E4. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 2 # 2 F 1
   4 # # # 1 1

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? c4
You dig C4. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 2 # 2 F 1
   4 # # 2 1 1

Mines left to flag: 2
Dig (A1 to E4) or flag (F A1 to F E4)? b4
You dig B4. Squares that open: 1.

     A B C D E
   1 . . . . .
   2 1 1 2 1 1
   3 2 * 2 * 1
   4 * 2 2 1 1

All 17 safe squares are open: you win at dig number 8.
Games won so far: 1 of 1.
Your fewest digs to win: 8.
Play again (y/n)? n
Goodbye!
'''
LOST = '''
Minesweeper
===========
12 mines full of green paint are hidden in a field. Dig up
all the other squares. A number says how many mines are beside a
square or at its corners. A dot is for none: then all around it
opens too. No mine is where you dig first, nor beside it. A flag,
F, marks a mine for you: you cannot dig there by mistake.
Type quit to leave.

     A B C D E F G H I
   1 # # # # # # # # #
   2 # # # # # # # # #
   3 # # # # # # # # #
   4 # # # # # # # # #
   5 # # # # # # # # #
   6 # # # # # # # # #
   7 # # # # # # # # #
   8 # # # # # # # # #
   9 # # # # # # # # #

Mines left to flag: 12
Dig (A1 to I9) or flag (F A1 to F I9)? E5
You dig E5. Squares that open: 57.

     A B C D E F G H I
   1 # # 1 . . 2 # # #
   2 1 1 1 . . 2 # # #
   3 . . . . . 1 2 # #
   4 . . . . . . 1 # #
   5 . . . . . . 1 2 2
   6 . . 1 1 1 . . . .
   7 . . 2 # 2 1 1 1 .
   8 1 1 2 # # # # 1 .
   9 # # # # # # # 1 .

Mines left to flag: 12
Dig (A1 to I9) or flag (F A1 to F I9)? d7
You dig D7. A mine, and you are green all over.

     A B C D E F G H I
   1 1 * 1 . . 2 * 4 *
   2 1 1 1 . . 2 * 5 *
   3 . . . . . 1 2 5 *
   4 . . . . . . 1 * *
   5 . . . . . . 1 2 2
   6 . . 1 1 1 . . . .
   7 . . 2 * 2 1 1 1 .
   8 1 1 2 * 2 1 * 1 .
   9 * 1 1 1 1 1 1 1 .

The mines win. You opened 57 of 69 safe squares.
Games won so far: 0 of 1.
Play again (y/n)? 
Please type y for another field, or n to stop.
Play again (y/n)? NO
Goodbye!
'''


def test_a_game_won():
    """Every safe square is open, and no mine was touched."""
    replay('minesweeper', WON, seed=9, **SMALL)


def test_a_game_lost():
    """A mine ends the game, and the whole field is shown."""
    replay('minesweeper', LOST, seed=1)


ADVICE = ('Please type a square, such as B3 to dig there, or F B3 to flag '
          'it.\nDig (A1 to I9) or flag (F A1 to F I9)? ')


@pytest.mark.parametrize('typed', ['', 'j1', 'a10', 'a0', 'b', '3', 'f',
                                   'flag', 'fj1', 'b3 c4', 'ffb3', 'b3f'])
def test_a_bad_answer_is_explained(typed):
    """What is no square gets an example and the same question."""
    assert answer('minesweeper', [typed]) == ADVICE
    assert answer('minesweeper', ['e5', typed], 2) == ADVICE


@pytest.mark.parametrize('typed', ['a9', ' A9', 'a 9', 'd a9', 'Dig A9'])
def test_how_to_dig(typed):
    """A square alone will do, and so will a word or its first letter."""
    assert answer('minesweeper', [typed]).startswith('You dig A9. Squares')


@pytest.mark.parametrize('typed, square', [
    ('f i9', 'I9'), ('FA1', 'A1'), ('Flag b3', 'B3'), ('f f 6', 'F6'),
    (' f d4 ', 'D4')])
def test_how_to_flag(typed, square):
    """A flag stands on its square and nowhere else, until it is taken off."""
    session = perform('minesweeper', [typed, typed])
    on, off = session.replies
    assert on.startswith(f'You set a flag on {square}.\n')
    assert on.endswith('\nMines left to flag: 11\n' + ADVICE.split('\n')[1])
    row = on.split('\n')[2 + int(square[1])]
    assert row.index('F') == 5 + 2 * 'ABCDEFGHI'.index(square[0])
    assert on.count('#') == 80 and off.count('#') == 81
    assert off.startswith(f'You take the flag off {square}.\n')
    assert '\nMines left to flag: 12\n' in off


def test_a_flag_is_dug_only_when_it_is_off():
    """A refusal changes nothing; without the flag the spade goes in."""
    session = perform('minesweeper', ['f d7', 'd7', 'f d7', 'd7'])
    assert session.replies[1] == (
        'D7 has a flag. Type F D7 to take it off.\n' + ADVICE.split('\n')[1])
    assert session.replies[3].startswith('You dig D7. Squares that open: ')

