"""Star Patrol: a patrol won, one lost, and what each order does."""

import pytest

from stage import answer, perform, replay

# The star in G2 gets it: a probe does not reach what is behind a star.
PREDICT = {'seed': 5, 'lines': ['warp', 'b6', 'probe', 'g1'],
           'shows': 'A star is in the way and melts the probe.'}

WON = '''
Star Patrol
===========
Runaway robots, the raiders, hide in a galaxy of 8 by 8 regions.
Each has 8 by 8 squares. Tag all 1 by day 35.
- You tag a raider with a probe. After each probe and each move,
  all raiders around squirt drops of goo, the more the closer.
- Shields stop goo. A drop that gets in takes 3 energy. You
  lose when none is left. Each day of a warp takes 10.
- Stop beside a base to be filled up with energy and probes.
Type quit to leave.

    A B C D E F G H
 1  . . * . . . . .    region   H8
 2  . . . . * . . .    day      1 of 35
 3  . . . . . . . .    raiders  1 left
 4  . . * . . . . .    energy   400
 5  . . . @ . . . .    shields  0
 6  . * . . . . . .    probes   8
 7  . . . * . . . .    @ you    R raider
 8  . . . . . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? far
Long scan of the regions around: raiders, bases and stars.
     G    H
 7  112  002
 8  008  005

    A B C D E F G H
 1  . . * . . . . .    region   H8
 2  . . . . * . . .    day      1 of 35
 3  . . . . . . . .    raiders  1 left
 4  . . * . . . . .    energy   400
 5  . . . @ . . . .    shields  0
 6  . * . . . . . .    probes   8
 7  . . . * . . . .    @ you    R raider
 8  . . . . . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? warp
Fly to a region. Each step takes a day, and it may be diagonal.
Warp to which region (A1 to H8)? g7
You warp to G7: energy -10.

    A B C D E F G H
 1  . . . . . . . .    region   G7
 2  . . . . . . . .    day      2 of 35
 3  . . . @ . . . .    raiders  1 left
 4  . . . . . B . *    energy   390
 5  . . R . . . . .    shields  0
 6  . . . . . . . .    probes   8
 7  . . . . . . . .    @ you    R raider
 8  * . . . . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? Shields
Energy for the shields. It stays there until you warp.
Your shields hum: energy -30.

    A B C D E F G H
 1  . . . . . . . .    region   G7
 2  . . . . . . . .    day      2 of 35
 3  . . . @ . . . .    raiders  1 left
 4  . . . . . B . *    energy   360
 5  . . R . . . . .    shields  30
 6  . . . . . . . .    probes   8
 7  . . . . . . . .    @ you    R raider
 8  * . . . . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? p
Probe a square, diagonally first. From afar, raiders may dodge.
Probe where (A1 to H8)? C 5
Tagged! The raider turns round and flies home.
All is calm again on day 2 of 35. You win!
Raiders left: 0. Your score: 175.
Goodbye!
'''

LOST = '''
Star Patrol
===========
Runaway robots, the raiders, hide in a galaxy of 8 by 8 regions.
Each has 8 by 8 squares. Tag all 10 by day 3.
- You tag a raider with a probe. After each probe and each move,
  all raiders around squirt drops of goo, the more the closer.
- Shields stop goo. A drop that gets in takes 3 energy. You
  lose when none is left. Each day of a warp takes 10.
- Stop beside a base to be filled up with energy and probes.
Type quit to leave.

    A B C D E F G H
 1  . . . . . . . .    region   A5
 2  . . . . . . . .    day      1 of 3
 3  . . . . . . . .    raiders  10 left
 4  . . . . . . @ .    energy   400
 5  . . . * * . . .    shields  0
 6  . * . . . * . .    probes   8
 7  . . . . . . . .    @ you    R raider
 8  . . . * . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? fly
Please type one of these words, such as help or just h.
Order (far/chart/warp/move/probe/shields/help)? w
Fly to a region. Each step takes a day, and it may be diagonal.
Warp to which region (A1 to H8)? b6
You warp to B6: energy -10.

    A B C D E F G H
 1  . . . . . . R .    region   B6
 2  . . . . . . * .    day      2 of 3
 3  . R . . . . . *    raiders  10 left
 4  . . . . . . . .    energy   390
 5  . . . . . . . .    shields  0
 6  * . . . . . . .    probes   8
 7  . . . . . . . .    @ you    R raider
 8  . . . @ . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? probe
Probe a square, diagonally first. From afar, raiders may dodge.
Probe where (A1 to H8)? d9
Please type a place such as D5.
Probe where (A1 to H8)? g1
A star is in the way and melts the probe.
14 drops from G1: energy -42.
19 drops from B3: energy -57.

    A B C D E F G H
 1  . . . . . . R .    region   B6
 2  . . . . . . * .    day      2 of 3
 3  . R . . . . . *    raiders  10 left
 4  . . . . . . . .    energy   291
 5  . . . . . . . .    shields  0
 6  * . . . . . . .    probes   7
 7  . . . . . . . .    @ you    R raider
 8  . . . @ . . . .    * star   B base
Order (far/chart/warp/move/probe/shields/help)? w
Fly to a region. Each step takes a day, and it may be diagonal.
Warp to which region (A1 to H8)? a1
You warp to A1: energy -50.
Time is up, and you are called home.
Raiders left: 10. Your score: 0.
Goodbye!
'''


def test_a_patrol_won():
    """A long scan, a warp, shields, and a probe that tags."""
    replay('star_patrol', WON, seed=83, RAIDERS=1, BASES=1)


def test_a_patrol_lost():
    """A star takes the probe, raiders squirt, and the last day goes by."""
    replay('star_patrol', LOST, seed=5, DAYS=3)


def test_help_tells_what_each_order_does():
    """One line for each of the six other orders."""
    assert answer('star_patrol', ['help'], seed=83).startswith('''\
far      Long scan of the regions around: raiders, bases and stars.
chart    Chart of all you know: raiders, bases and stars.
warp     Fly to a region. Each step takes a day, and it may be diagonal.
move     Fly to a square of this region, diagonally first, then straight.
probe    Probe a square, diagonally first. From afar, raiders may dodge.
shields  Energy for the shields. It stays there until you warp.

    A B C D E F G H
''')


@pytest.mark.parametrize('typed', [
    'far', 'chart', 'warp', 'move', 'probe', 'shields', 'help'])
def test_a_word_or_its_first_letter(typed):
    """Capitals and spaces do not matter either."""
    replies = {answer('star_patrol', [style]) for style in (
        typed, typed[0], typed.upper(), f' {" ".join(typed)} ')}
    assert len(replies) == 1 and 'Please' not in replies.pop()


@pytest.mark.parametrize('typed', ['', 'x', 'fa', 'warp d5', 'd5', '1'])
def test_a_bad_order_is_explained(typed):
    """The same question comes again, and no second scan."""
    assert answer('star_patrol', [typed]) == (
        'Please type one of these words, such as help or just h.\n'
        'Order (far/chart/warp/move/probe/shields/help)? ')


@pytest.mark.parametrize('order', ['warp', 'move', 'probe'])
@pytest.mark.parametrize('typed', ['', 'i1', 'a0', 'a9', '5d', 'd', 'd55'])
def test_a_bad_place_is_explained(order, typed):
    """What is no place gets an example and the same question."""
    session = perform('star_patrol', [order, typed, 'h8'])
    question = session.replies[0].split('\n')[-1]
    assert question.endswith(' (A1 to H8)? ')
    assert session.replies[1] == ('Please type a place such as D5.\n'
                                  + question)
    assert 'Please' not in session.replies[2]


@pytest.mark.parametrize('goal, constants, end', [
    ('c5', {'DAYS': 3}, None), ('d5', {'DAYS': 3}, 'Time is up'),
    ('e5', {'ENERGY': 41}, None), ('e5', {'ENERGY': 40}, 'You are out of')])
def test_the_end(goal, constants, end):
    """The last day may be used, but not the last energy."""
    lines = answer('star_patrol', ['warp', goal], 5, **constants).split('\n')
    assert lines[0].startswith('You warp to')
    assert lines[1].startswith(end or '')
    assert lines[-1 if end is None else 2].startswith(
        'Order (far' if end is None else 'Raiders left: 10. Your score: 0.')


def test_no_probe_is_left():
    """The ninth cannot be sent, and no place is asked for."""
    lines = ['probe', 'a1'] * 8 + ['probe']
    for seed in (1, 4):
        assert 'probes   0\n' in answer('star_patrol', lines[:-1], seed)
        assert answer('star_patrol', lines, seed).split('\n')[1] == (
            'You have no probes left. Each base has new ones.')


def test_a_stop_beside_a_base():
    """It undoes what the goo has done, and the scan shows it."""
    assert answer('star_patrol', ['w', 'g7', 'm', 'e3'], 83, RAIDERS=1,
                  BASES=1).startswith('''You are at E3 now.
31 drops from C5: energy -93.
The base fills you up.

    A B C D E F G H
 1  . . . . . . . .    region   G7
 2  . . . . . . . .    day      2 of 35
 3  . . . . @ . . .    raiders  1 left
 4  . . . . . B . *    energy   400
''')


def test_the_chart_keeps_what_the_long_scan_shows():
    """It has the base, the start and the regions around it."""
    assert answer('star_patrol', ['far', 'chart'], 83).startswith('''\
Chart of all you know: raiders, bases and stars.
     A    B    C    D    E    F    G    H
 1  ...  ...  ...  ...  ...  014  ...  ...
 2  ...  ...  ...  ...  ...  ...  ...  ...
 3  ...  ...  ...  ...  ...  ...  ...  ...
 4  ...  ...  ...  ...  ...  014  ...  ...
 5  ...  ...  ...  ...  ...  ...  ...  ...
 6  ...  ...  ...  ...  ...  ...  ...  ...
 7  ...  ...  ...  ...  ...  ...  117  005
 8  ...  ...  ...  ...  ...  ...  005  004

''')
