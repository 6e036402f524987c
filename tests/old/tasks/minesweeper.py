"""Checks of the tasks of Minesweeper: see tools/trial.py."""

import re

from parts.scripted import CTRL_D
from parts.trial import numbers_in, plain_question

ROW = re.compile(r'^ *(\d+) ((?:[#F.*1-8] )*[#F.*1-8]) *$', re.MULTILINE)
MINES = 12


def field_in(screen):
    """Return the field on a screen, {square: mark}, and the text below it."""
    field = {}
    below = ''
    for row in ROW.finditer(screen):
        for letter, mark in zip('abcdefghijklmnop', row.group(2).split()):
            field[letter + row.group(1)] = mark
        below = screen[row.end():]
    return field, below


def closed(field):
    """Return how many squares of a field are closed."""
    return sum(mark in '#F' for mark in field.values())


def one_star(game):
    """Is the field 12 columns wide and 8 rows high, with 14 mines?"""
    nonsense = game.answers(['?'])[0]
    for square in ('l1', 'l8'):
        if game.answers(['f ' + square])[0] == nonsense:
            return f'There should be a square {square.upper()} to flag.'
    for square in ('m1', 'a9'):
        if game.answers(['f ' + square])[0] != nonsense:
            return f'There should be no square {square.upper()} to flag.'
    if 14 not in numbers_in(game.play([]).opening):
        return 'The first screen should speak of 14 mines.'
    return ''


def two_stars(game):
    """Does the screen say how many safe squares are closed?"""
    checked = 0
    for seed in range(8):
        lines = ['f i9', 'c3', 'f i9', 'g7', 'f a9']
        for screen in game.play(lines, seed).screens[:-1]:
            field, below = field_in(screen)
            count = closed(field) - MINES
            if '*' in field.values() or count <= MINES:
                break
            checked += 1
            if count not in numbers_in(below):
                return (f'Below a field with {count} safe squares that are '
                        f'still closed, the screen should say {count}.')
    return '' if checked > 8 else 'There should still be a field to dig in.'


class Player:
    """A player who digs in E5, then asks for hints and follows them.

    wrong: a sentence about the first hint that was not good, or ''.
    """

    def __init__(self, nonsense):
        """Know what the game says to nonsense."""
        self.nonsense = nonsense
        self.field = {}
        self.question = ''
        self.hinted = ''
        self.wrong = ''

    def __call__(self, screen):
        """Return what to type next, or stop."""
        self.field = field_in(screen)[0] or self.field
        if not self.question:  # Nothing is typed yet.
            self.question = plain_question(screen)
            return 'e5'
        if self.hinted == 'wanted':
            self.hinted = self.square_in(screen)
            return CTRL_D if self.wrong else self.hinted
        if self.field.get(self.hinted, '.') in '#*':
            self.wrong = (f'The hint named {self.hinted.upper()}, but to dig '
                          'there was not safe.')
        if self.wrong or plain_question(screen) != self.question:
            return CTRL_D
        self.hinted = 'wanted'
        return 'hint'

    def square_in(self, screen):
        """Return the closed square that a hint names."""
        told = screen[:screen.rfind('\n') + 1].lower()
        squares = set(re.findall(r'\b[a-z]\d{1,2}\b', told))
        square = squares.pop() if len(squares) == 1 else ''
        if screen == self.nonsense:
            self.wrong = 'The game should take the answer "hint".'
        elif not square:
            self.wrong = 'The answer to "hint" should name just one square.'
        elif self.field.get(square) != '#':
            self.wrong = (f'The hint named {square.upper()}; it should name a '
                          'square that is closed.')
        return square


def three_stars(game):
    """Does hint name a square that is closed and safe, until the end?"""
    for seed in range(12):
        player = Player(game.answers(['e5', '?'], seed)[1])
        game.play(player, seed)
        if player.wrong:
            return player.wrong
    return ''
