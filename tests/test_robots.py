"""Robots: a game won, a game lost, and what may be typed."""

import pytest

from stage import answer, perform, replay

# Some crash, but one of them comes through.
PREDICT = {'seed': 2, 'lines': ['', '5', '5', '5', '5', '5', '5', '5', '5'],
           'shows': 'A robot has caught you: you lose in level 1.'}

SMALL = {'WIDTH': 9, 'HEIGHT': 6, 'ROBOTS': 3, 'LEVELS': 2, 'NEAR': 2}
QUESTION = 'Step or teleport (1 to 9 or t)? '
WON = r"""
Robots
======
You are @, and each R is a robot that wants to catch you. After
each of your steps, up or down, across or diagonally, all robots
take a step towards you. They are quick, but not clever: robots
that meet are wrecked and leave a heap, #, which wrecks any robot
that walks into it. One robot that is wrecked brings you 10
points, 2 in the same turn bring 4 times as many, 3 bring 9 times.
To teleport takes you to a free place by chance, perhaps right
beside a robot.
If a robot reaches you, you lose. Clear 2 levels to win.
Type quit to leave.

Press Enter for level 1: 

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . . . . . . . .    4-5-6
. . . . @ . . . .     /|\
. R . . . . . . .    1 2 3
R R . . . . . . .
Level 1 of 2. Robots: 3. Score: 0.
Step or teleport (1 to 9 or t)? 2
You step. Robots wrecked: 2.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . . . . . . . .    4-5-6
. . . . . . . . .     /|\
. R # . @ . . . .    1 2 3
. . . . . . . . .
Level 1 of 2. Robots: 1. Score: 40.
Step or teleport (1 to 9 or t)? x
Please type a digit, such as 8 for a step up, 5 to wait, or t to teleport.
Step or teleport (1 to 9 or t)? 4
You step. Robots wrecked: 1.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . . . . . . . .    4-5-6
. . . . . . . . .     /|\
. . # @ . . . . .    1 2 3
. . . . . . . . .
Level 1 is cleared: only heaps are left.
Press Enter for level 2: 

R . R . . . . R R    7 8 9
. . . . . . . . .     \|/
. . . . . . . . .    4-5-6
. . . . @ . . . .     /|\
. . . . . . . . .    1 2 3
. . . . . . . R R
Level 2 of 2. Robots: 6. Score: 50.
Step or teleport (1 to 9 or t)? 1
You step. Robots wrecked: 0.

. . . . . . . . .    7 8 9
. R . R . . R R .     \|/
. . . . . . . . .    4-5-6
. . . . . . . . .     /|\
. . . @ . . R R .    1 2 3
. . . . . . . . .
Level 2 of 2. Robots: 6. Score: 50.
Step or teleport (1 to 9 or t)?  7
You step. Robots wrecked: 2.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . # . . R R . .    4-5-6
. . @ . . R R . .     /|\
. . . . . . . . .    1 2 3
. . . . . . . . .
Level 2 of 2. Robots: 4. Score: 90.
Step or teleport (1 to 9 or t)? 9
You step. Robots wrecked: 4.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . # @ # # . . .    4-5-6
. . . . . . . . .     /|\
. . . . . . . . .    1 2 3
. . . . . . . . .
Level 2 is cleared: only heaps are left.
You have cleared all 2 levels: you win!
Your score: 250. Your best so far: 250.
Play again (y/n)? no
Goodbye!
"""
LOST = r"""
Robots
======
You are @, and each R is a robot that wants to catch you. After
each of your steps, up or down, across or diagonally, all robots
take a step towards you. They are quick, but not clever: robots
that meet are wrecked and leave a heap, #, which wrecks any robot
that walks into it. One robot that is wrecked brings you 10
points, 2 in the same turn bring 4 times as many, 3 bring 9 times.
To teleport takes you to a free place by chance, perhaps right
beside a robot.
If a robot reaches you, you lose. Clear 2 levels to win.
Type quit to leave.

Press Enter for level 1: go

. . . . . . . R .    7 8 9
. . . . . . . . .     \|/
. . . . . . . . R    4-5-6
. . . . @ . . . .     /|\
. . . . . . . . .    1 2 3
. R . . . . . . .
Level 1 of 2. Robots: 3. Score: 0.
Step or teleport (1 to 9 or t)? 5
You wait. Robots wrecked: 0.

. . . . . . . . .    7 8 9
. . . . . . R . .     \|/
. . . . . . . . .    4-5-6
. . . . @ . . R .     /|\
. . R . . . . . .    1 2 3
. . . . . . . . .
Level 1 of 2. Robots: 3. Score: 0.
Step or teleport (1 to 9 or t)? 5
You wait. Robots wrecked: 0.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . . . . R . . .    4-5-6
. . . R @ . R . .     /|\
. . . . . . . . .    1 2 3
. . . . . . . . .
Level 1 of 2. Robots: 3. Score: 0.
Step or teleport (1 to 9 or t)? 1
You step. Robots wrecked: 0.

. . . . . . . . .    7 8 9
. . . . . . . . .     \|/
. . . . . . . . .    4-5-6
. . . . R . . . .     /|\
. . . R . R . . .    1 2 3
. . . . . . . . .
A robot has caught you: you lose in level 1.
Your score: 0. Your best so far: 0.
Play again (y/n)? N
Goodbye!
"""


def test_a_game_won():
    """Two levels on a small floor: heaps wreck those that follow."""
    replay('robots', WON, seed=188, **SMALL)


def test_a_game_lost():
    """To wait for too long is dangerous."""
    replay('robots', LOST, seed=51, **SMALL)


@pytest.mark.parametrize('typed', ['', ' ', '0', '10', '55', '-5', '5.', 'up',
                                   'n', 'tt', 'R', '9' * 5000, '\u00b2',
                                   '\u0665'])
def test_a_bad_step_is_explained(typed):
    """What is neither a digit nor t gets an example; no robot moves."""
    session = perform('robots', ['', typed, '5'], 1)
    assert session.replies[1] == (
        'Please type a digit, such as 8 for a step up, 5 to wait, or t to '
        'teleport.\n' + QUESTION)
    assert session.replies[2] == answer('robots', ['', '5'], 1)


@pytest.mark.parametrize('y, keys', [(2, '789'), (3, '456'), (4, '123')])
def test_each_key_is_a_step(y, keys):
    """The keys lie as on a number pad, and 5 waits."""
    for x, key in enumerate(keys, 3):
        reply = answer('robots', ['', f' {key}'], WIDTH=9, HEIGHT=7, ROBOTS=2,
                       NEAR=3)
        row = reply.split('\n')[2 + y]
        assert row.split('   ')[0].split()[x] == '@'
        said = 'You wait.' if key == '5' else 'You step.'
        assert reply.startswith(said + ' Robots wrecked: ')


@pytest.mark.parametrize('seed, lines, key, what', [
    (188, ['', '2', '4', '', '1', '7'], '8', 'A heap'),
    (51, ['', '5', '5'], '4', 'A robot')])
def test_what_is_in_the_way_is_named(seed, lines, key, what):
    """A step that cannot be made is refused, and no robot moves."""
    session = perform('robots', lines + [key, '5'], seed, **SMALL)
    assert session.replies[-2] == (
        f'{what} is in your way. Choose another step.\n' + QUESTION)
    assert session.replies[-1] == answer('robots', lines + ['5'], seed,
                                         **SMALL)


@pytest.mark.parametrize('width, height, keys', [(3, 1, '82'), (1, 3, '46')])
def test_the_wall_is_in_the_way(width, height, keys):
    """On a floor of one row there is no step up, nor down."""
    for key in keys:
        assert answer('robots', ['', key], WIDTH=width, HEIGHT=height,
                      NEAR=0, ROBOTS=1) == (
            'The wall is in your way. Choose another step.\n' + QUESTION)


def test_enter_begins_a_level():
    """Before each level the game waits, and takes anything."""
    for typed in ('', 'go', '5'):
        session = perform('robots', [typed], 1)
        assert session.opening.endswith('\n\nPress Enter for level 1: ')
        assert session.replies[0].endswith(
            '\nLevel 1 of 4. Robots: 10. Score: 0.\n' + QUESTION)


@pytest.mark.parametrize('lines', [[], [''], ['', '5'], ['', '5', '5', '1']])
def test_quit_anywhere(lines):
    """Each question can be answered with quit."""
    session = perform('robots', lines + [' Q uit '], 51, **SMALL)
    assert (session.last, session.ending) == ('\nGoodbye!\n', 'finished')


def test_play_again_keeps_the_best_score():
    """After a better game and a worse one, the best is told."""
    lines = ['', '2', '4', '', '1', '7', '9', 'Yes', '', '5', '5', '5']
    session = perform('robots', lines, 188, **SMALL)
    assert session.replies[7] == ('The robots are switched on again.\n'
                                  'Press Enter for level 1: ')
    assert session.replies[8].endswith('Score: 0.\n' + QUESTION)
    assert session.replies[-1].endswith('Your score: 40. Your best so far: 250'
                                        '.\nPlay again (y/n)? ')


def test_play_again_takes_yes_or_no():
    """Any other answer is explained, and the question comes again."""
    assert answer('robots', ['', '5', '5', '1', ''], 51, **SMALL) == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')
