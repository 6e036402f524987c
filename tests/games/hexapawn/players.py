"""Players of Hexapawn: see tools/bench.py --fair."""

import random
import re

WON = 'You win the match'


def _moves(screen):
    """Return the moves that the question offers."""
    return re.findall(r'[A-C]\d[A-C]\d', screen[screen.rfind('\n') + 1:])


def _board(screen):
    """Return {square: mark} for the last board on a screen."""
    rows = re.findall(r'^ ([123])  (\S) (\S) (\S)$', screen, re.M)[-3:]
    return {column + row[0]: mark for row in rows
            for column, mark in zip('ABC', row[1:])}


def _after(board, move):
    """Return the board as it is after a move."""
    return {**board, move[:2]: '.', move[2:]: board[move[:2]]}


def _steps(board, mark, ahead):
    """Return the moves of the pawns with this mark."""
    found = []
    for start in [square for square in board if board[square] == mark]:
        for aside in -1, 0, 1:
            end = chr(ord(start[0]) + aside) + str(int(start[1]) + ahead)
            if board.get(end, mark) not in (mark, '.' if aside else
                                            '^' if mark == 'v' else 'v'):
                found.append(start + end)
    return found


def _wins(board, move, mark):
    """Does the move win at once?"""
    after = _after(board, move)
    ahead = 1 if mark == '^' else -1
    return move[3] == '_31'[ahead] or not _steps(
        after, 'v' if mark == '^' else '^', -ahead)


def sensible(screen):
    """Win, or else make a move after which the computer cannot win."""
    while True:
        board = _board(screen)
        moves = _moves(screen)
        good = [move for move in moves if _wins(board, move, '^')]
        safe = [move for move in moves if not any(
            _wins(_after(board, move), reply, 'v')
            for reply in _steps(_after(board, move), 'v', -1))]
        screen = yield random.choice(good or safe or moves)


def random_moves(screen):
    """Move anyhow."""
    while True:
        screen = yield random.choice(_moves(screen))


def first_move(screen):
    """Make the first move in the brackets."""
    while True:
        screen = yield _moves(screen)[0]


def one_opening(screen):
    """Begin every game with B1B2, and win if a move wins at once."""
    while True:
        board = _board(screen)
        moves = _moves(screen)
        good = [move for move in moves if _wins(board, move, '^')]
        screen = yield 'B1B2' if 'B1B2' in moves else random.choice(
            good or moves)
