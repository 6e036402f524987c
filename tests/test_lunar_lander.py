"""Lunar Lander: a flight is three sums a second, and ends softly or not."""

import functools

import pytest

from stage import answer, perform, replay

# Braking by 5 is just what gravity adds: the speed stays the same.
PREDICT = {'lines': ['5', '5', '5'], 'shows': '50 m/s'}

WON = '''
Lunar Lander
============
You are falling towards the Moon. Each second you choose how much
fuel to burn: one unit makes you 1 m/s slower, while gravity makes
you 5 m/s faster. The V shows how high you are; when your
speed is below 0, you are rising.
You win if you touch the ground at 5 m/s or slower.
The fuel that is left in the tank is your score.
Type quit to leave.

  0 s   500 m   50 m/s  120 fuel  |-------------------------V
Burn how much (0 to 30): 0
  1 s   445 m   55 m/s  120 fuel  |----------------------V
Burn how much (0 to 30): 0
  2 s   385 m   60 m/s  120 fuel  |-------------------V
Burn how much (0 to 30): 0
  3 s   320 m   65 m/s  120 fuel  |----------------V
Burn how much (0 to 30): 0
  4 s   250 m   70 m/s  120 fuel  |------------V
Burn how much (0 to 30): 0
  5 s   175 m   75 m/s  120 fuel  |--------V
Burn how much (0 to 30): 0
  6 s    95 m   80 m/s  120 fuel  |----V
Burn how much (0 to 30): 29
  7 s    39 m   56 m/s   91 fuel  |-V
Burn how much (0 to 30): 30
  8 s     8 m   31 m/s   61 fuel  |V
Burn how much (0 to 30): 29
  9 s     1 m    7 m/s   32 fuel  |V
Burn how much (0 to 30): 7
Second 10: you touch the ground at 5 m/s.
A safe landing! Fuel left, and so score: 25.
Your best score so far: 25.
Play again (y/n)? y

  0 s   500 m   50 m/s  120 fuel  |-------------------------V
Burn how much (0 to 30): quit
Goodbye!
'''

LOST = '''
Lunar Lander
============
You are falling towards the Moon. Each second you choose how much
fuel to burn: one unit makes you 1 m/s slower, while gravity makes
you 5 m/s faster. The V shows how high you are; when your
speed is below 0, you are rising.
You win if you touch the ground at 5 m/s or slower.
The fuel that is left in the tank is your score.
Type quit to leave.

  0 s   500 m   50 m/s  120 fuel  |-------------------------V
Burn how much (0 to 30): 0
  1 s   445 m   55 m/s  120 fuel  |----------------------V
Burn how much (0 to 30): 5
  2 s   390 m   55 m/s  115 fuel  |-------------------V
Burn how much (0 to 30): 0
  3 s   330 m   60 m/s  115 fuel  |----------------V
Burn how much (0 to 30): 0
  4 s   265 m   65 m/s  115 fuel  |-------------V
Burn how much (0 to 30): 0
  5 s   195 m   70 m/s  115 fuel  |---------V
Burn how much (0 to 30): 0
  6 s   120 m   75 m/s  115 fuel  |------V
Burn how much (0 to 30): 0
  7 s    40 m   80 m/s  115 fuel  |--V
Burn how much (0 to 30): 30
Second 8: you touch the ground at 55 m/s.
Too fast! You leave a crater 55 m deep.
A rescue team is on its way with hot soup.
Play again (y/n)? 0
Please type y for another flight, or n to stop.
Play again (y/n)? 0
Please type y for another flight, or n to stop.
Play again (y/n)? n
Goodbye!
'''


def last_line(lines, **constants):
    """Return what is shown after the last of the burns in lines."""
    return answer('lunar_lander', lines, **constants)


def test_a_landing():
    """The best flight of all: fall freely, then brake as hard as it goes."""
    replay('lunar_lander', WON)


def test_a_crash():
    """Braking too late leaves a crater as deep as the speed."""
    replay('lunar_lander', LOST)


@functools.lru_cache(maxsize=None)
def least_fuel(height, speed):
    """Return the least fuel that a safe landing takes from here."""
    least = 9999
    for burn in range(31):
        new_speed = speed + 5 - burn
        if new_speed <= 0:  # To hover or to rise never saves fuel.
            break
        if new_speed < height:
            burn += least_fuel(height - new_speed, new_speed)
        elif new_speed > 5:
            continue
        least = min(least, burn)
    return least


def test_the_best_score_is_as_the_listing_says():
    """No flight leaves more than 25 units of fuel."""
    assert 120 - least_fuel(500, 50) == 25


@pytest.mark.parametrize('burn, speed, end', [
    (5, 5, 'A safe landing! Fuel left, and so score: 15.\n'
           'Your best score so far: 15.\n'),
    (6, 4, 'A safe landing! Fuel left, and so score: 14.\n'
           'Your best score so far: 14.\n'),
    (4, 6, 'Too fast! You leave a crater 6 m deep.\n'
           'A rescue team is on its way with hot soup.\n')])
def test_the_edge_of_the_safe_speed(burn, speed, end):
    """At the safe speed all is well; one more is a crater."""
    assert last_line([str(burn)], HEIGHT=4, SPEED=5, FUEL=20) == (
        f'Second 1: you touch the ground at {speed} m/s.\n{end}'
        'Play again (y/n)? ')


def test_the_ground_is_at_height_zero():
    """At 0 m the flight is over; at 1 m it goes on."""
    assert 'Second 1: you touch' in last_line(['5'], HEIGHT=5, SPEED=5)
    assert last_line(['5'], HEIGHT=6, SPEED=5) == (
        '  1 s     1 m    5 m/s  115 fuel  |V\nBurn how much (0 to 30): ')


@pytest.mark.parametrize('burns, shown', [
    ([], '  0 s   500 m   50 m/s  120 fuel  |-------------------------V'),
    (['0'], '  1 s   445 m   55 m/s  120 fuel  |----------------------V'),
    (['5'], '  1 s   450 m   50 m/s  115 fuel  |----------------------V'),
    (['30'], '  1 s   475 m   25 m/s   90 fuel  |-----------------------V'),
    (['30', '30'],
     '  2 s   475 m    0 m/s   60 fuel  |-----------------------V'),
    (['30'] * 3,
     '  3 s   500 m  -25 m/s   30 fuel  |-------------------------V')])
def test_a_second_of_flight(burns, shown):
    """Fuel, speed and height follow from the burn, in that order."""
    screen = perform('lunar_lander', burns).screens[len(burns)]
    assert screen.split('\n')[-2] == shown


@pytest.mark.parametrize('height, cells', [(19, 0), (20, 1), (799, 39),
                                           (800, 40), (820, 40), (9999, 40)])
def test_the_gauge(height, cells):
    """A cell is 20 metres, and forty cells are the most that is drawn."""
    opening = perform('lunar_lander', HEIGHT=height).opening
    assert opening.split('\n')[-2].endswith('fuel  |' + '-' * cells + 'V')


@pytest.mark.parametrize('typed', ['', 'all', '-1', '2.5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_number_is_explained(typed):
    """Anything but a whole number gets an example, and no time passes."""
    session = perform('lunar_lander', [typed, '0'])
    assert session.replies[0] == ('Please type a whole number, such as 5.\n'
                                  'Burn how much (0 to 30): ')
    assert session.replies[1].startswith('  1 s   445 m')


@pytest.mark.parametrize('fuel, typed, reply', [
    (120, '31', 'The engine burns 30 a second at the most.'),
    (31, '31', 'The engine burns 30 a second at the most.'),
    (30, '31', 'There is not that much in the tank: 30 at the most.'),
    (12, '13', 'There is not that much in the tank: 12 at the most.'),
    (3, 'x', 'Please type a whole number, such as 3.')])
def test_the_most_that_can_be_burned(fuel, typed, reply):
    """The engine and the tank both have a limit, and each says so."""
    assert last_line([typed], FUEL=fuel) == (
        f'{reply}\nBurn how much (0 to {min(fuel, 30)}): ')


@pytest.mark.parametrize('fuel', [1, 29, 30, 31])
def test_the_tank_can_be_emptied(fuel):
    """What is in the tank can be burned to the last unit."""
    burn = min(fuel, 30)
    assert f' {fuel - burn:4} fuel' in last_line([str(burn)], FUEL=fuel)


def test_an_empty_tank_falls_on_with_enter():
    """Without fuel any answer lets a second pass, and gravity pulls."""
    reply = last_line(['30', ''], FUEL=30)
    assert reply.endswith('\nThe tank is empty. Press Enter to fall on: ')
    assert reply.startswith('  2 s   445 m   30 m/s    0 fuel  |')
    assert last_line(['30', 'x'], FUEL=30) == reply


def test_the_best_score_is_kept():
    """A worse landing leaves the best score alone, a better one raises it."""
    constants = dict(HEIGHT=3, SPEED=5, FUEL=20)
    land = ['6', 'y', '7', 'y', '5', 'y', '0']
    best = [line for line in perform('lunar_lander', land,
                                     **constants).transcript.split('\n')
            if line.startswith('Your best')]
    assert best == ['Your best score so far: 14.'] * 2 + [
        'Your best score so far: 15.'] * 2


def test_a_landing_with_an_empty_tank_counts():
    """A score of 0 is a best score too."""
    assert 'Your best score so far: 0.' in last_line(
        ['5'], HEIGHT=4, SPEED=5, FUEL=5)


def test_a_crash_alone_has_no_best_score():
    """Before the first landing there is no best score to show."""
    assert 'best' not in last_line(['0'], HEIGHT=4, SPEED=5)


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('quit', 'Goodbye!\n'),
    ('', 'Please type y for another flight, or n to stop.\n'
         'Play again (y/n)? '),
    ('5', 'Please type y for another flight, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', '\n  0 s     4 m    5 m/s   20 fuel  |V\n'
            'Burn how much (0 to 20): ')])
def test_play_again(typed, reply):
    """Yes starts as at first, no ends, anything else is asked again."""
    assert last_line(['0', typed], HEIGHT=4, SPEED=5, FUEL=20) == reply
