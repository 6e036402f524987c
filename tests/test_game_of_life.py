"""Game of Life: the contest, won and lost, and what it allows."""

import pytest

from stage import answer, perform, replay

# One of 32 columns and one of 16 rows each four generations: all 32 columns
# take it 128, and in that time it has gone twice through the rows.
PREDICT = {'lines': ['glider', '50', '50', '50'],
           'shows': 'The world repeats itself, with period 128, since '
                    'generation 0.'}

# A small world, so that a whole game can be read here.
SMALL = {'ROWS': 7, 'COLUMNS': 10, 'FRAME': 4, 'TRIES': 2, 'TARGET': 10}

WON = '''
Game of Life
============
A cell lives, #, or is dead, a dot. In the next generation
- a dead one with 3 living neighbours is born,
- a living one with 2 or 3 of them stays alive.
What leaves the world on one side comes in on the other side.
In the contest you draw a pattern. Your score is the number of
generations before it settles: then it has died, stands still or
repeats itself. The best of 2 tries wins with 10.
Type quit to leave.

Patterns: acorn, blinker, diehard, glider, pentomino, toad.
Name a pattern, or choose (soup/draw/contest): contest
Try 1 of 2: add up to 5 cells to this frame.
....
...#
#...
....
Row 1, or just Enter to end: .#.#
Row 2, or just Enter to end: .#
Row 3, or just Enter to end: #####
Please type up to 4 dots and #, such as .##
Row 3, or just Enter to end: .x
Please type up to 4 dots and #, such as .##
Row 3, or just Enter to end: ##.##
Please type up to 4 dots and #, such as .##
Row 3, or just Enter to end: .###
That adds 3 cells, and you may add 2.
Row 3, or just Enter to end: .#
Row 4, or just Enter to end: 

 . . . . . . . . . .
 . . . . # . # . . .
 . . . . # . # . . .
 . . . # # . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 0. Living cells: 6.
Enter for 1 step, a number (1 to 50) for more, or b to go back: 50

 . . . . . . . . . .
 . . . . . . . . . .
 . # . . . . . # . .
 . # . . . . . # . .
 . # . . . . . # . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 12. Living cells: 6.
The world repeats itself, with period 2, since generation 10.
Best try: 10. Target: 10. Press Enter to go on: 
Try 2 of 2: add up to 5 cells to this frame.
....
...#
#...
....
Row 1, or just Enter to end: 

 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . # . . .
 . . . # . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 0. Living cells: 2.
Enter for 1 step, a number (1 to 50) for more, or b to go back: 

 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 1. Living cells: 0.
The world has died.
Best try: 10. Target: 10. Press Enter to go on: 
You win the contest!
Best score so far: 10.

Patterns: acorn, blinker, diehard, glider, pentomino, toad.
Name a pattern, or choose (soup/draw/contest): quit

Goodbye!
'''
LOST = '''
Game of Life
============
A cell lives, #, or is dead, a dot. In the next generation
- a dead one with 3 living neighbours is born,
- a living one with 2 or 3 of them stays alive.
What leaves the world on one side comes in on the other side.
In the contest you draw a pattern. Your score is the number of
generations before it settles: then it has died, stands still or
repeats itself. The best of 2 tries wins with 10.
Type quit to leave.

Patterns: acorn, blinker, diehard, glider, pentomino, toad.
Name a pattern, or choose (soup/draw/contest): C
Try 1 of 2: add up to 4 cells to this frame.
....
...#
#...
....
Row 1, or just Enter to end: ##
Row 2, or just Enter to end: .#.#
Row 3, or just Enter to end: 

 . . . . . . . . . .
 . . . # # . . . . .
 . . . . # . # . . .
 . . . # . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 0. Living cells: 5.
Enter for 1 step, a number (1 to 50) for more, or b to go back: 3

 . . . . # . . . . .
 . . . # . # . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 3. Living cells: 3.
Enter for 1 step, a number (1 to 50) for more, or b to go back: 7

 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 5. Living cells: 0.
The world has died.
Best try: 5. Target: 10. Press Enter to go on: 
Try 2 of 2: add up to 4 cells to this frame.
....
...#
#...
....
Row 1, or just Enter to end:   #
Row 2, or just Enter to end: ###

 . . . . . . . . . .
 . . . . . # . . . .
 . . . # # # # . . .
 . . . # . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 0. Living cells: 6.
Enter for 1 step, a number (1 to 50) for more, or b to go back: 

 . . . . . . . . . .
 . . . . . # # . . .
 . . . # . # # . . .
 . . . # . # . . . .
 . . . . . . . . . .
 . . . . . . . . . .
 . . . . . . . . . .
Generation 1. Living cells: 7.
Enter for 1 step, a number (1 to 50) for more, or b to go back: B
You look away before the world has settled.
Best try: 5. Target: 10. Press Enter to go on: 
You lose the contest. The next frame may be kinder.
Best score so far: 5.

Patterns: acorn, blinker, diehard, glider, pentomino, toad.
Name a pattern, or choose (soup/draw/contest): quit

Goodbye!
'''


def test_a_contest_won():
    """The better of two tries counts, and just the target is enough."""
    replay('game_of_life', WON, 3, **SMALL)


def test_a_contest_lost():
    """A try from which the player looks away counts 0."""
    replay('game_of_life', LOST, 3, CELLS=4, **SMALL)


@pytest.mark.parametrize('target, won', [(9, True), (10, True), (11, False)])
def test_the_target(target, won):
    """A score of 10 wins if the target is 10 or less."""
    lines = ['c', '.#.#', '.#', '.#', '', '50', '', '', '', '']
    reply = answer('game_of_life', lines, 3, **dict(SMALL, TARGET=target))
    assert ('You win the contest!' in reply) == won
    assert ('You lose the contest.' in reply) == (not won)


def test_the_best_score_lasts_through_the_session():
    """A worse contest leaves it as it is, a better one raises it."""
    idle = ['c', '', '', '', '', '', '']
    good = ['c', '.#.#', '.#', '.#', '', '50', '', '', '', '']
    session = perform('game_of_life', idle + good + idle, 3, **SMALL)
    best = [line for line in session.transcript.split('\n')
            if line.startswith('Best score')]
    assert len(best) == 3
    assert best[0] < best[1] == best[2]


@pytest.mark.parametrize('row, reply', [
    ('.##', 'That adds 2 cells, and you may add 1.\n'
            'Row 3, or just Enter to end: '),
    ('##', '\n . . . . . . . . . .\n . . . . . . . . . .\n')])
def test_only_so_many_cells_may_be_added(row, reply):
    """Cells that live already are not counted; with the last, drawing ends."""
    lines = ['c', '.', '####', row]
    assert answer('game_of_life', lines, 3, CELLS=4, **SMALL).startswith(reply)


def test_the_contest_as_it_comes():
    """Five more cells in a frame of five, three tries and a target of 30."""
    lines = ['c', '', '50', '', '', '50', '', '', '50', '']
    session = perform('game_of_life', lines)
    assert 'The best of 3 tries wins with 30.\n' in session.opening
    for turn, reply in zip((1, 2, 3), session.replies[0::3]):
        assert f'Try {turn} of 3: add up to 5 cells to this frame.\n' in reply
        frame = reply.split('frame.\n')[1].split('\nRow 1')[0]
        assert (frame.count('#'), frame.count('.')) == (2, 23)
        assert [len(row) for row in frame.split('\n')] == [5] * 5
    assert 'Best try: 1. Target: 30. Press Enter' in session.replies[2]
    assert session.replies[9].startswith('You lose the contest.')
