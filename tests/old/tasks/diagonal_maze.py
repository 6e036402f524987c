"""Checks of the tasks of Diagonal Maze: see tools/trial.py."""

import itertools
import re

from parts.scripted import CTRL_D
from parts.trial import numbers_in, says

SHAPES = {'diamonds': ('/\\', '\\/'), 'crosses': ('\\/', '/\\')}
FITS = '9'  # An answer that suits each question for a size or for turns


def maze_in(screen):
    """Return the rows of the maze on a screen, as a list; [] for none."""
    rows = re.findall(r'^ *([/\\]{2,}) *$', screen, re.MULTILINE)
    return rows if len(rows) > 2 else []  # The rules show a small picture


def count(rows, shape):
    """Return how often a shape, two rows of two tiles, is in a maze."""
    upper, lower = shape
    return sum(first[column:column + 2] == upper
               and second[column:column + 2] == lower
               for first, second in zip(rows, rows[1:])
               for column in range(len(first)))


class Player:
    """A player of one game, who counts a shape rightly in each maze.

    kinds: the words for what is counted, a maze each. words: what was typed
    where the game asked for one of them. total: the sum of all counts.
    """

    def __init__(self, kinds, sizes=(FITS,)):
        """Know what to count, and the answers for sizes and turns."""
        self.kinds = list(kinds)
        self.sizes = itertools.cycle(sizes)
        self.words = []
        self.total = 0

    def __call__(self, screen):
        """Return the answer to the question that ends the screen."""
        question = screen.split('\n')[-1]
        if says(question, 'again') or not self.kinds:
            return CTRL_D
        rows = maze_in(screen)
        if rows:
            found = count(rows, SHAPES[self.kinds.pop(0)])
            self.total += found
            return str(found)
        if says(question, 'cross') or (
                says(screen, 'cross') and not re.search(r'\d', question)):
            if len(self.words) > 20:  # It does not take the word.
                return CTRL_D
            self.words.append(self.kinds[0])
            return self.kinds[0]
        return next(self.sizes)


def one_star(game):
    """Are there five mazes, and is 100 the goal?"""
    session = game.play(Player(('diamonds',) * 12))
    if not {5, 100} <= numbers_in(session.opening):
        return 'The first screen should speak of five mazes and 100 points.'
    mazes = sum(bool(maze_in(screen)) for screen in session.screens)
    if mazes != 5:
        return f'A game should have five mazes; it has {mazes}.'
    return ''


def two_stars(game):
    """Is the number of slashes told below each maze?"""
    for sizes in (('12', '8', '5'), ('10', '6', '9'), (FITS,)):
        player = Player(('diamonds',) * 3, sizes)
        screens = [screen for screen in game.play(player, 4).screens
                   if maze_in(screen)]
        for screen in screens:
            tiles = ''.join(maze_in(screen))
            wanted = f'{tiles.count("/")} of {len(tiles)}'
            below = screen[screen.rindex(tiles[-4:]):]
            if not re.search(rf'\b{wanted}\b', below):
                return (f'Below a maze of {len(tiles)} tiles, of which '
                        f'{tiles.count("/")} are /, there should be '
                        f'"{wanted}".')
        if not screens:
            return 'There should still be mazes of slashes to count.'
    return ''


def three_stars(game):
    """Does each maze ask for diamonds or crosses, and count those?"""
    for kinds in (('diamonds', 'crosses', 'diamonds'),
                  ('crosses', 'diamonds', 'crosses'), ('crosses',) * 3):
        for seed in range(4):
            player = Player(kinds)
            session = game.play(player, seed)
            if tuple(player.words) != kinds:
                return ('Before each of the three mazes, the game should ask '
                        'once for diamonds or crosses.')
            if player.total not in numbers_in(session.screens[-2]):
                return (f'Who counts {", ".join(kinds)} rightly should have '
                        f'{player.total} points on the last screen.')
    return ''
