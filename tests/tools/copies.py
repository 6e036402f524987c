"""A small program, and copies of it that were typed with mistakes.

Example: told(changed(ORIGINAL, ('import', 'imprt')))
"""

import typos

ORIGINAL = '''"""Guess

Guess it.
"""

import random

WORDS = \'\'\'
    airport balloon banana
\'\'\'.split()
DRAWING = [
    '  |   O', \'\'\'
  ____
  |
\'\'\']
LIVES = 6  # Try 3 or 4.


def ask(tried):
    """Ask."""
    for letter in tried:
        if letter == input('Your letter: '):
            print(f'You have tried {tried[0] + letter}: a letter.')
            print('Quit' + 'it is', "it's")
    return tried


def main():
    """Play."""
    print('=====')
    word = random.choice(WORDS)
    wrong = 0
    while wrong < LIVES:
        letter = ask(word)
        if letter not in word:
            wrong += 1
    print(drawing)
'''


def changed(text, *changes):
    """Return a text after changes, pairs of what goes and what comes."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def told(copy):
    """Return what is told about a copy of ORIGINAL: lines, and the status."""
    return typos.compare(copy, ORIGINAL)
