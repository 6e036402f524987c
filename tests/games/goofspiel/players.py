"""Players of Goofspiel, as Red, against a Blue who lays any card."""

import random
import re

WON = 'Red wins'


def _against_blue(screen, choose):
    """Yield the cards of Red, chosen by prize and hand, and those of Blue."""
    while True:
        prize = int(re.findall(r'Prize: (\d+)', screen)[-1])
        hands = re.findall(r'cards \[(.*)\]', screen)[-2:]
        red, blue = [list(map(int, hand.split(', '))) for hand in hands]
        if '\nRed, ' in screen:
            screen = yield str(choose(prize, red))
        else:
            screen = yield str(random.choice(blue))


def sensible(screen):
    """Lay about as much as the prize is worth, and a little more."""
    yield from _against_blue(screen, lambda prize, hand: min(
        hand, key=lambda card: abs(card - prize - 0.6)))


def random_moves(screen):
    """Lay any card."""
    yield from _against_blue(screen, lambda prize, hand: random.choice(hand))


def high_cards_first(screen):
    """Lay 7, 6, 5 and so on."""
    yield from _against_blue(screen, lambda prize, hand: hand[-1])


def against_the_prize(screen):
    """Lay high cards for low prizes."""
    yield from _against_blue(screen, lambda prize, hand: min(
        hand, key=lambda card: abs(8 - card - prize)))
