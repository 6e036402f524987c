"""Players of Crazy Eights: see tools/bench.py --fair."""

import random
import re

WON = 'You won the game!'
CARD = re.compile(r'\b(?:10|[2-9AJQK])[SHDC]\b')


def _hand(screen):
    """Return the cards of the hand, from the lines that a screen ends with."""
    rows = re.findall(r'(?m)^  (?:spades|hearts|diamonds|clubs) +(.*)$',
                      screen)
    return ' '.join(rows).split()


def _fitting(screen):
    """Return the cards of the hand that fit."""
    top, suit = re.findall(r'Top card (\w+), suit (.)', screen)[-1]
    return [card for card in _hand(screen)
            if card[-1] == suit.upper() or card[:-1] in (top[:-1], '8')]


def _worth(card):
    """Return the points of a card."""
    return {'A': 1, 'J': 10, 'Q': 10, 'K': 10, '8': 20}.get(
        card[:-1]) or int(card[:-1])


def sensible(screen):
    """Keep the eights, get rid of the dear cards, name the longest suit."""
    while True:
        suits = [card[-1] for card in _hand(screen) if card[:-1] != '8']
        if 'Enter' in screen.split('\n')[-1]:
            screen = yield ''
        elif '(S/H/D/C)' in screen:
            screen = yield max('SHDC', key=suits.count)
        else:
            fitting = _fitting(screen)
            plain = [card for card in fitting if card[:-1] != '8']
            screen = yield max(plain or fitting, key=lambda card: (
                suits.count(card[-1]), _worth(card)))


def random_moves(screen):
    """Play anything that fits."""
    while True:
        if 'Enter' in screen.split('\n')[-1]:
            screen = yield ''
        elif '(S/H/D/C)' in screen:
            screen = yield random.choice('SHDC')
        else:
            screen = yield random.choice(_fitting(screen))


def eights_first(screen):
    """Play the eights at once."""
    while True:
        if 'Enter' in screen.split('\n')[-1]:
            screen = yield ''
        elif '(S/H/D/C)' in screen:
            screen = yield random.choice('SHDC')
        else:
            screen = yield max(_fitting(screen), key=lambda card:
                               card[:-1] == '8')
