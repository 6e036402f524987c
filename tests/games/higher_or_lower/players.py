"""Players of Higher or Lower: see tools/bench.py --fair."""

import random
import re

WON = 'and win'


def _numbers(screen):
    """Return row, bank, turns left and card."""
    return [int(digits) for digits in re.findall(r': (\d+)', screen)[-4:]]


def sensible(screen):
    """Bank 2 at a doubtful card, if enough turns are left for two rows."""
    while True:
        row, bank, turns, card = _numbers(screen)
        missing = 8 - bank - row
        if missing < 1 or (row > 1 and 3 < card < 11 and turns > missing + 1):
            screen = yield 'b'
        else:
            screen = yield 'h' if card <= 7 else 'l'


def random_moves(screen):
    """Say anything."""
    while True:
        screen = yield random.choice('hlb')


def always_higher(screen):
    """Never look at the card, and bank a row of 2."""
    while True:
        screen = yield 'b' if _numbers(screen)[0] >= 2 else 'h'


def _banker(length):
    """Return a player who banks a row of this length, or what wins."""
    def player(screen):
        """Look at the card, and go on until the row is long enough."""
        while True:
            row, bank, _, card = _numbers(screen)
            if row >= length or bank + row >= 8:
                screen = yield 'b'
            else:
                screen = yield 'h' if card <= 7 else 'l'
    return player


bank_at_once = _banker(1)
bank_rows_of_two = _banker(2)
bank_rows_of_three = _banker(3)
bank_rows_of_four = _banker(4)
bank_only_what_wins = _banker(8)
