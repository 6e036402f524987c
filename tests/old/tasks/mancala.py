"""Checks of the tasks of Mancala: see tools/trial.py."""

from parts.trial import numbers_in, plain_question, says

# What two players move, and how many seeds are then in the houses of both.
MOVES = [('3', 47), ('6', 46), ('2', 45), ('6', 44)]


def one_star(game):
    """Are the two sides called Sun and Moon, and no longer otherwise?"""
    screens = game.play(['2', '3', '6', '2', '1']).screens
    for name in ('Sun', 'Moon'):
        for screen in screens[1:6]:
            if not says(screen, name):
                return f'On each board one side should be called {name}.'
    for name in ('South', 'North'):
        for screen in screens:
            if says(screen, name):
                return f'No side should be called {name} any more.'
    if not (says(plain_question(screens[2]), 'Sun')
            and says(plain_question(screens[3]), 'Moon')):
        return 'Sun should move first, and Moon second.'
    return ''


def two_stars(game):
    """Is it said at each board how many seeds are in the houses?"""
    replies = game.answers(['2'] + [house for house, count in MOVES])
    for count, reply in zip([48] + [count for house, count in MOVES],
                            replies):
        if count not in numbers_in(reply):
            return (f'When {count} seeds are in the houses, and the others in '
                    f'the stores, the screen should say {count}.')
    return ''


def three_stars(game):
    """Does undo take back a move, on the board and in who is next?"""
    for moves in (['2', '3', '6'], ['2', '3'], ['2', '3', '6', '2', '1']):
        for undo in ('u', 'undo'):
            for other in '135' if len(moves) > 2 else '36':
                instead = game.answers(moves[:-1] + [other])
                undone = game.answers(moves + [undo, other])
                if undone[-1] != instead[-1]:
                    return (f'After "{undo}" all should be as it was before '
                            'the last move, so that another can be made.')
    return ''
