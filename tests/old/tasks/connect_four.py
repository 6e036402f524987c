"""Checks of the tasks of Connect Four: see tools/trial.py."""

from parts.trial import numbers_in, plain_question


def refused(game, moves):
    """Return the numbers of the moves that two players are not allowed.

    After a good move the question is for the other player.
    """
    screens = game.play(['2'] + list(moves)).screens[1:]
    return [number for number, screen in enumerate(screens[1:-1])
            if plain_question(screen) == plain_question(screens[number])]


def one_star(game):
    """Has the board nine columns and seven rows?"""
    if refused(game, 'abcdefghi'):
        return 'Each of the columns A to I should take a piece.'
    if refused(game, 'j') != [0]:
        return 'There should be no column J.'
    if refused(game, 'iiiiiii'):
        return 'Seven pieces should fit into a column.'
    if refused(game, 'iiiiiiii') != [7]:
        return 'An eighth piece in the same column should be refused.'
    return ''


def two_stars(game):
    """Is the number of pieces on the screen after each drop?"""
    moves = 'abcdefgabcdef'
    replies = game.answers(['2'] + list(moves))
    for count in range(7, len(moves) + 1):
        if count not in numbers_in(replies[count]):
            return (f'When {count} pieces have been dropped, the screen with '
                    f'the board should say {count}.')
    return ''


def three_stars(game):
    """Do two computers play to the end, a drop for each Enter?"""
    for seed in range(5):
        session = game.play(['0'] + [''] * 60, seed)
        questions = [plain_question(screen) for screen in session.screens]
        if questions[1] == questions[0]:
            return 'The first question should take the answer 0.'
        first = questions[1]
        drops = 1
        while drops < len(questions) and questions[drops] == first:
            drops += 1
        if not 8 <= drops <= 44:
            return ('With 0 players, the same question should wait for Enter '
                    'before each drop, until the game is over; it came '
                    f'{drops - 1} times.')
        if session.screens[2].count('\n') > 23:
            return 'There should be no more than one drop for each Enter.'
    return ''
