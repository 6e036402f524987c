"""How the tests of the games play: by name, with a list of lines.

Example: assert perform('hangman', ['e', 'quit'], seed=1).ending == 'finished'
"""

from parts.common import SRC
from parts.scripted import load, play


def perform(name, player=(), seed=0, **constants):
    """Return the Session of a game, played by a list of lines or a function.

    constants are played with instead of the game's own.
    """
    return play(SRC / (name + '.py'), player, seed, constants)


def borrow(name, **constants):
    """Return a game as a module, for its functions."""
    return load(SRC / (name + '.py'), constants)


def answer(name, lines, seed=0, **constants):
    """Return what a game shows after the last of the lines typed."""
    return perform(name, lines, seed, **constants).replies[len(lines) - 1]
