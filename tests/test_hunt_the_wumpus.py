"""Hunt the Wumpus: a hunt won, a hunt lost, and what may be typed."""

import pytest

from stage import answer, perform, replay

# The hunter: the arrow comes back into the hunter's own cave.
PREDICT = {'seed': 1, 'lines': ['s', '1 5'],
           'shows': 'That is your own cave. The arrow hits you'}

WON = '''
Hunt the Wumpus
===============
In one of 20 caves dozes a wumpus. Hit it with a sleeping arrow, and
you win. Wake it, and it may come to hug you, hard. Beware of
pits (2), and of bats (2), which carry you off to any cave.
What is one tunnel away you notice: a smell is the wumpus, a
draught a pit, a sound of wings the bats.
An arrow flies through up to 5 caves that you name. Where no tunnel
joins two of them, it turns by chance, and may come back. A miss
wakes the wumpus, which may move. Without arrows, you lose.
Type quit to leave.

You are in cave 2. Tunnels lead to 1, 3 and 10. Arrows: 3.
You smell old socks. The wumpus is one tunnel away.
Move or shoot (m/s)? x
Please type m to move, or s to shoot.
Move or shoot (m/s)? s
You take an arrow, and it hums softly.
Through which caves (1 to 5 numbers, such as 3 4)? 
Please type 1 to 5 caves, each from 1 to 20, such as 3 4.
Through which caves (1 to 5 numbers, such as 3 4)? 1 2 3 4 5 6
Please type 1 to 5 caves, each from 1 to 20, such as 3 4.
Through which caves (1 to 5 numbers, such as 3 4)? 21
Please type 1 to 5 caves, each from 1 to 20, such as 3 4.
Through which caves (1 to 5 numbers, such as 3 4)? 1 , 5 , 6
The arrow flies into cave 1.
The arrow flies into cave 5.
The arrow flies into cave 6.
It hits nobody, but the noise wakes the wumpus.

You are in cave 2. Tunnels lead to 1, 3 and 10. Arrows: 2.
You smell old socks. The wumpus is one tunnel away.
Move or shoot (m/s)? S
You take an arrow, and it hums softly.
Through which caves (1 to 5 numbers, such as 3 4)? 1
The arrow flies into cave 1.
It hits nobody, but the noise wakes the wumpus.

You are in cave 2. Tunnels lead to 1, 3 and 10. Arrows: 1.
You smell old socks. The wumpus is one tunnel away.
Move or shoot (m/s)? s
You take an arrow, and it hums softly.
Through which caves (1 to 5 numbers, such as 3 4)? 3
The arrow flies into cave 3.
It tickles the wumpus, which snores until spring. You win!
Turns: 3. Arrows left: 0.
Hunts won so far: 1 of 1.
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Hunt the Wumpus
===============
In one of 20 caves dozes a wumpus. Hit it with a sleeping arrow, and
you win. Wake it, and it may come to hug you, hard. Beware of
pits (2), and of bats (2), which carry you off to any cave.
What is one tunnel away you notice: a smell is the wumpus, a
draught a pit, a sound of wings the bats.
An arrow flies through up to 5 caves that you name. Where no tunnel
joins two of them, it turns by chance, and may come back. A miss
wakes the wumpus, which may move. Without arrows, you lose.
Type quit to leave.

You are in cave 15. Tunnels lead to 6, 14 and 16. Arrows: 3.
Move or shoot (m/s)? m
You lift your lamp.
To which cave (6, 14 or 16)? 14
You walk to cave 14.

You are in cave 14. Tunnels lead to 4, 13 and 15. Arrows: 3.
Move or shoot (m/s)? M
You lift your lamp.
To which cave (4, 13 or 15)? 
Please type a cave to which a tunnel leads from here, such as 4.
To which cave (4, 13 or 15)? 5
Please type a cave to which a tunnel leads from here, such as 4.
To which cave (4, 13 or 15)? 15
You walk to cave 15.

You are in cave 15. Tunnels lead to 6, 14 and 16. Arrows: 3.
Move or shoot (m/s)?  s h o o t
You take an arrow, and it hums softly.
Through which caves (1 to 5 numbers, such as 3 4)? 1
No tunnel leads from cave 15 to cave 1: the arrow turns by chance.
The arrow flies into cave 16.
It hits nobody, but the noise wakes the wumpus.

You are in cave 15. Tunnels lead to 6, 14 and 16. Arrows: 2.
Move or shoot (m/s)? m
You lift your lamp.
To which cave (6, 14 or 16)? 14
You walk to cave 14.

You are in cave 14. Tunnels lead to 4, 13 and 15. Arrows: 2.
Move or shoot (m/s)? m
You lift your lamp.
To which cave (4, 13 or 15)? 4
You walk to cave 4.

You are in cave 4. Tunnels lead to 3, 5 and 14. Arrows: 2.
You hear wings. Bats are one tunnel away.
Move or shoot (m/s)? m
You lift your lamp.
To which cave (3, 5 or 14)? 3
You walk to cave 3.
Bats lift you up and drop you in cave 7.
Bats lift you up and drop you in cave 4.

You are in cave 4. Tunnels lead to 3, 5 and 14. Arrows: 2.
You hear wings. Bats are one tunnel away.
Move or shoot (m/s)? s
You take an arrow, and it hums softly.
Through which caves (1 to 5 numbers, such as 3 4)? 9 3,18
No tunnel leads from cave 4 to cave 9: the arrow turns by chance.
The arrow flies into cave 5.
No tunnel leads from cave 5 to cave 3: the arrow turns by chance.
The arrow flies into cave 4.
That is your own cave. The arrow hits you, and you snore. You lose.
Turns: 7. Arrows left: 1.
Hunts won so far: 0 of 1.
Play again (y/n)? N
Goodbye!
'''


def test_a_hunt_won():
    """Arrows that miss say where they flew; the third one hits."""
    replay('hunt_the_wumpus', WON, seed=2)


def test_a_hunt_lost():
    """Bats carry the hunter about, and an arrow comes back."""
    replay('hunt_the_wumpus', LOST, seed=11)


@pytest.mark.parametrize('typed', ['', '  ', '0', '21', '-1', '+5', '1.5',
                                   '3;4', '1 2 x', '1 2 3 4 5 6', '9' * 5000,
                                   '\u00b2', 'm', 'one'])
def test_a_bad_path_is_explained(typed):
    """From one to five caves between 1 and 20 it must be; the arrow stays."""
    session = perform('hunt_the_wumpus', ['s', typed, '6'], 1)
    assert session.replies[1] == (
        'Please type 1 to 5 caves, each from 1 to 20, such as 3 4.\n'
        'Through which caves (1 to 5 numbers, such as 3 4)? ')
    assert 'Arrows: 2.' in session.replies[2]


@pytest.mark.parametrize('typed, caves', [
    ('6', [6]), ('6 15', [6, 15]), (' 6,015 ', [6, 15]), ('6 , 15', [6, 15]),
    ('1 2 3 4 14', [1, 2, 3, 4, 14])])
def test_an_arrow_flies_through_the_caves_named(typed, caves):
    """Spaces, commas or both stand between up to five caves."""
    lines = answer('hunt_the_wumpus', ['s', typed], 1).split('\n')
    assert lines[:len(caves) + 1] == [
        f'The arrow flies into cave {cave}.' for cave in caves] + [
        'It hits nobody, but the noise wakes the wumpus.']


@pytest.mark.parametrize('reach', [2, 7])
def test_an_arrow_has_a_reach(reach):
    """So many caves may be named, and not one more."""
    path = ['1', '2', '3', '4', '14', '15', '16', '17']
    question = f'Through which caves (1 to {reach} numbers, such as 3 4)? '
    replies = perform('hunt_the_wumpus', [
        's', ' '.join(path[:reach + 1]), ' '.join(path[:reach])], 1,
        REACH=reach).replies
    assert replies[0].endswith(question)
    assert replies[1].startswith(f'Please type 1 to {reach} caves, each')
    assert replies[1].endswith(question)
    assert replies[2].count('The arrow flies into') == reach


@pytest.mark.parametrize('typed', ['', '5', '2', '06', '1 4', 'one', '21'])
def test_a_cave_that_is_not_near_is_refused(typed):
    """The caves to which tunnels lead are named in the question."""
    session = perform('hunt_the_wumpus', ['m', typed, ' 1 '], 1)
    assert session.replies[1] == (
        'Please type a cave to which a tunnel leads from here, such as 1.\n'
        'To which cave (1, 4 or 6)? ')
    assert session.replies[2].startswith('You walk to cave 1.\n\n'
                                         'You are in cave 1. Tunnels lead to')


@pytest.mark.parametrize('typed, question', [
    ('m', 'To which cave (1, 4 or 6)? '), (' Move', 'To which cave (1, 4 or'),
    ('S', 'Through which caves ('), ('shoot', 'Through which caves (')])
def test_move_or_shoot(typed, question):
    """A word or its first letter says what to do."""
    assert question in answer('hunt_the_wumpus', [typed], 1)


@pytest.mark.parametrize('typed', ['', 'ms', '1', 'moves'])
def test_neither_move_nor_shoot_is_explained(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('hunt_the_wumpus', [typed], 1) == (
        'Please type m to move, or s to shoot.\nMove or shoot (m/s)? ')


@pytest.mark.parametrize('lines', [[], ['m'], ['s'], ['s', '1 5'],
                                   ['s', '1 5', 'y']])
def test_quit_anywhere(lines):
    """Each question can be answered with quit."""
    session = perform('hunt_the_wumpus', lines + [' Q uit '], 1)
    assert (session.last, session.ending) == ('\nGoodbye!\n', 'finished')


def test_the_same_again():
    """Everybody is where they were, and the hunts won are counted."""
    first, second = 'won so far: 0 of 1.', 'won so far: 0 of 2.'
    session = perform('hunt_the_wumpus', ['s', '1 5', 'Yes', 'maybe', 'y',
                                          's', '1 5', 'no'], 1)
    assert first in session.replies[1]
    assert session.replies[2] == (
        'You may hunt in the same caves, all being where they were.\n'
        'The same again (y/n)? ')
    assert session.replies[3] == (
        'Please type y for yes, or n for no.\nThe same again (y/n)? ')
    start = session.opening[session.opening.index('\nYou are in'):]
    assert session.replies[4] == 'Everybody is back at the start.\n' + start
    assert second in session.replies[6]
    assert session.last == 'Goodbye!\n'


def test_another_hunt_is_set_up_anew():
    """The hunter then begins in another cave."""
    session = perform('hunt_the_wumpus', ['s', '1 5', 'y', ' NO '], 1)
    assert 'You are in cave 5. Tunnels' in session.opening
    assert session.replies[3].startswith(
        'Everybody looks for another cave.\n\nYou are in cave 15. Tunnels')
