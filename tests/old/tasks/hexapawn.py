"""Checks of the tasks of Hexapawn: see tools/trial.py."""

import random
import re

from parts.trial import numbers_in

ROW = re.compile(r'\s*([123])\s+(\S)\s+(\S)\s+(\S)\s*')
SCORE = re.compile(r'^Computer\b.*?(\d+)$', re.MULTILINE)
MOVES = [first + str(row) + second + str(row + 1) for row in (1, 2)
         for first, second in ('AA', 'AB', 'BA', 'BB', 'BC', 'CB', 'CC')]
GAMES = 8
PATIENCE = 3000  # Lines to type; most of the moves are not possible.
SEEDS = range(3)


def board_in(screen):
    """Return the last board on a screen: {row: its three squares}."""
    found = [ROW.fullmatch(line) for line in screen.split('\n')]
    return {row.group(1): row.groups()[1:] for row in found if row}


def begins(screen):
    """Does the screen show a board on which nobody has moved yet?"""
    board = board_in(screen)
    return len(board) == 3 and all(
        len(set(squares)) == 1 for squares in board.values()) and len(
        set(board.values())) == 3


def ends_of_games(game, seed):
    """Return the screens with which games end and others begin."""
    pick = random.Random(seed)
    turns = iter(range(PATIENCE))
    seen = []

    def player(screen):
        """Play at random, for some games."""
        if begins(screen):
            seen.append(screen)
        if len(seen) > GAMES or next(turns, None) is None:
            return 'quit'
        return pick.choice(MOVES) if seen else '0'
    game.play(player, seed)
    return seen[1:]


def fits(screens, expected):
    """Do the screens show a number that fits, whoever won each game?

    expected is a function of the games so far and those that the computer
    won; it returns the numbers that would be right.
    """
    possible = {0}
    for count, screen in enumerate(screens, 1):
        possible |= {wins + 1 for wins in possible}
        score = SCORE.search(screen)
        if score and int(score.group(1)) in possible:
            possible = {int(score.group(1))}
        possible = {wins for wins in possible
                    if expected(count, wins) & numbers_in(screen)}
    return bool(possible) and len(screens) == GAMES


def one_star(game):
    """Are the pawns shown as arrows?"""
    screens = game.play(['0', 'b2']).screens
    board = board_in(screens[1])
    for row, mark, whose in (('1', '^', 'your'), ('3', 'v', 'its')):
        if board.get(row) != (mark,) * 3:
            return (f'When a game begins, row {row} should show {whose} three '
                    f'pawns as {mark}.')
    if '^' not in board_in(screens[2]).get('2', ''):
        return 'After b2, row 2 should show your pawn as ^.'
    return ''


def two_stars(game):
    """Is it said how many percent of the games the computer has won?"""
    for seed in SEEDS:
        if not fits(ends_of_games(game, seed), lambda count, wins: {
                100 * wins // count, round(100 * wins / count)}):
            return ('After each game the screen should say how many percent '
                    'of all games the computer won: after 1 of 3, say 33.')
    return ''


def three_stars(game):
    """Is there a move more in the boxes after a game that was won?"""
    for seed in SEEDS:
        if not fits(ends_of_games(game, seed),
                    lambda count, wins: {90 - (count - wins) + wins}):
            return ('After a game that the computer wins, the moves left in '
                    'its boxes should be one more; after others, one fewer.')
    return ''
