"""Players of Go Fish: see tools/bench.py --fair."""

import random
import re

WON = 'You won the game'


def _cards(screen):
    """Return the cards in the hand, which the screen shows last."""
    return re.findall(r'Your hand: (.*)', screen)[-1].split()


def sensible(screen):
    """Ask whoever is known to have a rank, else for what is plenty."""
    has = {'Fin': [], 'Mia': []}
    asked = []
    while True:
        for asker, other, rank in re.findall(
                r'(You|Fin|Mia) asked (You|Fin|Mia) for (\d+)', screen):
            for name in has:
                has[name] = [each for each in has[name] if each != rank
                             or name not in (asker, other)]
            if asker != 'You':
                has[asker].append(rank)
        cards = _cards(screen)
        known = [(name, rank) for name in has for rank in has[name]
                 if rank in cards]
        fresh = [(name, rank) for name in has
                 for rank in sorted(set(cards), key=cards.count)[::-1]
                 if (name, rank) not in asked[-8:]]
        best = (known or fresh or [('Fin', cards[0])])[0]
        asked.append(best)
        screen = yield ' '.join(best)


def random_moves(screen):
    """Ask for anything."""
    while True:
        screen = yield random.choice('fm') + random.choice(_cards(screen))


def fin_only(screen):
    """Ask Fin for the rank with most cards."""
    while True:
        cards = _cards(screen)
        screen = yield 'f' + max(cards, key=cards.count)
