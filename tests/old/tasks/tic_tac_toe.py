"""Checks of the tasks of Tic-Tac-Toe: see tools/trial.py."""

from parts.trial import numbers_in, plain_question

SQUARES = ('b2', 'a1', 'c1', 'a3', 'c3', 'b1', 'a2', 'c2', 'b3')


def board_text(screen):
    """Return the lines of the screen's last board that show squares."""
    rows = [line for line in screen.split('\n') if line.count('|') == 2]
    return '\n'.join(rows[-3:])


def one_star(game):
    """Are empty squares shown as dots?"""
    screens = game.play(['e', 'b2']).screens
    for screen, count in ((screens[1], 9), (screens[2], 7)):
        dots = board_text(screen).count('.')
        if dots != count:
            return (f'On a board with {count} empty squares there should be '
                    f'{count} dots; {dots} are there.')
    return ''


def two_stars(game):
    """Does the screen say how many squares are empty?"""
    for seed in range(8):
        replies = game.answers(['e', 'b2'], seed)
        if 7 not in numbers_in(replies[1]):
            return ('When you and the computer have made a move each, the '
                    'screen should say that 7 squares are empty.')
        free = next(square for square in SQUARES if plain_question(
            game.play(['e', 'b2', square], seed).screens[3])
            == plain_question(replies[1])
            and board_text(game.answers(['e', 'b2', square], seed)[2])
            not in ('', board_text(replies[1])))
        reply = game.answers(['e', 'b2', free], seed)[2]
        if 5 not in numbers_in(reply):
            return ('After two moves on each side, the screen should say that '
                    '5 squares are empty.')
    return ''


def three_stars(game):
    """Can two people play, taking turns at the same keyboard?"""
    screens = game.play(['friend', 'a1', 'b1', 'a2', 'b2', 'a3']).screens
    if plain_question(screens[0]) == plain_question(screens[1]):
        return 'The first question should take the answer "friend".'
    for moves, screen in enumerate(screens[1:7]):
        marks = [board_text(screen).upper().count(mark) for mark in 'XO']
        if marks != [(moves + 1) // 2, moves // 2]:
            return (f'After {moves} moves of two friends, the board should '
                    f'have {(moves + 1) // 2} X and {moves // 2} O.')
    if plain_question(screens[6]) == plain_question(screens[5]):
        return 'Three X in the first column should win the game.'
    return ''
