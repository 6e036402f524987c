"""Checks of the tasks of Lunar Lander: see tools/trial.py."""

from parts.trial import numbers_in, says

FIRST = 'moon'  # An answer to the question of the third task.


def one_star(game):
    """Does the flight begin at 800 m, with 200 units of fuel?"""
    if not {800, 200} <= numbers_in(game.play([]).opening):
        return 'The first screen should show 800 metres and 200 units of fuel.'
    if 745 not in numbers_in(game.answers(['0'])[0]):
        return 'After a second without braking, 745 metres should be left.'
    return ''


def two_stars(game):
    """Are the words low fuel there below 30 units, and not before?"""
    screens = game.play(['30', '30', '30', '1', '0']).screens
    if any(says(screen, 'low fuel') for screen in screens[:4]):
        return 'With 30 units or more in the tank, "low fuel" is too early.'
    if not says(screens[4], 'low fuel'):
        return 'With 29 units in the tank, "low fuel" should be seen.'
    if not says(screens[5], 'low fuel'):
        return 'From then on "low fuel" should be seen every second.'
    return ''


def three_stars(game):
    """Does the game ask for moon or mars, and pull by it?"""
    for word, speed, height in (('moon', 55, 445), ('mars', 59, 441)):
        reply = game.answers([word, '0'])[1]
        if not {speed, height} <= numbers_in(reply):
            return (f'After "{word}" and a second without braking, the speed '
                    f'should be {speed} and the height {height}.')
    crash = ['0'] * 9
    for first, second, speed in (('moon', 'mars', 59), ('mars', 'moon', 55)):
        screens = game.play([first] + crash, 0).screens
        down = next((number for number, screen in enumerate(screens)
                     if says(screen, 'again')), len(screens))
        again = [first] + crash[:down - 1] + ['y', second, '0']
        if speed not in numbers_in(game.answers(again)[-1]):
            return f'A second flight should ask again, and take "{second}".'
    return ''
