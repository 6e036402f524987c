"""Players of Code Cracker: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _marks(code, guess):
    """Return the marks of a guess, as the rules say."""
    right = sum(one == two for one, two in zip(code, guess))
    common = sum(min(code.count(letter), guess.count(letter))
                 for letter in set(guess))
    return 'x' * right + 'o' * (common - right) or '-'


def sensible(screen):
    """Think of any code, and mark every guess rightly."""
    code = ''.join(random.choice('ABCDEF') for place in range(4))
    while True:
        guess = re.findall(r'Guess \d of \d: (\w+)', screen)
        screen = yield _marks(code, guess[0]) if guess else code


def random_moves(screen):
    """Mark without looking."""
    while True:
        screen = yield random.choice(['-', 'o', 'x', 'xo', 'oo', 'ABCD'])


def always_one(screen):
    """Always say that one letter is elsewhere."""
    while True:
        screen = yield 'o' if 'Guess' in screen else 'ABCD'
