"""A small good game to plant faults in, and what the linter finds in it.

Example: faults_in('exit()', MAIN) is a list with one fault, in line 1.
"""

from lint import lint
from parts.common import Problem
from parts.syntax import Code
from parts.uses import concepts_of, level_of

GAME = r'''"""Coin

Guess how a coin falls.

Level:    1
Kind:     dice
Players:  1
Minutes:  5
Concepts: variables, random
Idea:     A coin does not remember how it fell before.

Predict:  What does a coin with 1000 sides show?

Your turn:
  *   Give the coin a third side.
  **  Toss the coin twice.
  *** Let two players guess.
"""

import random

SIDES = 2  # Heads is 1. Try 3 or 6.


def main():
    """Play Coin once."""
    coin = random.randint(1, SIDES)
    print('The coin shows', coin)


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
'''
TOP = 23  # What is planted in front of this line is outside all functions.
MAIN = 29  # What is planted in front of this line is the end of main().
TOSS = 'def toss():\n    """Toss."""\n'  # The start of a good function.
COIN = 'class Coin:\n    """A coin."""\n'  # The start of a good class.


def changed(old, new):
    """Return the game with a text that stands in it once replaced."""
    assert GAME.count(old) == 1
    return GAME.replace(old, new)


def planted(code, place):
    """Return the game with code at a place, TOP or MAIN, and its level."""
    lines = GAME.split('\n')
    indent = '    ' if place == MAIN else ''
    lines[place - 1:place - 1] = [indent + line for line in code.split('\n')]
    source = '\n'.join(lines)
    try:
        level = level_of(concepts_of(Code('', source)))
    except Problem:
        level = 1
    return source.replace('Level:    1', f'Level:    {level}')


def faults_of(source, path='elsewhere/game.py'):
    """Return the faults of a text, read as the file that path names."""
    return lint(path, source).faults


def faults_in(code, place, path='elsewhere/game.py'):
    """Return the faults of the game with code planted, its lines from 1."""
    return [fault._replace(line=fault.line - place + 1)
            for fault in faults_of(planted(code, place), path)]
