"""Players of Hamurabi: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _bounds(screen):
    """Return the least and the most that the question takes."""
    least, most = re.findall(r'\((-?\d+) to (\d+)\): $', screen)[-1]
    return int(least), int(most)


def _rule(screen, buy, food=1.0, sow=1.0):
    """Play with a function from people, acres, bushels and price to land."""
    while True:
        least, most = _bounds(screen)
        if 'buy' in screen.split('\n')[-1]:
            price, people, acres, bushels = map(int, re.findall(
                r'costs (\d+).*\nPeople: (\d+)  Acres: (\d+)  Bushels: (\d+)',
                screen)[-1])
            wanted = buy(people, acres, bushels, price)
            screen = yield str(max(least, min(most, wanted)))
        elif 'eat' in screen.split('\n')[-1]:
            screen = yield str(int(most * food))
        else:
            screen = yield str(int(most * sow))


def _spare(people, acres, bushels, price):
    """Return how much land can be bought with what is neither eaten nor
    sown, below 0 if there is too little to eat and to sow.
    """
    return (bushels - people * 20 - min(people * 10, acres) // 2) // price


def sensible(screen):
    """Feed everybody, sow all, and buy land with the rest."""
    yield from _rule(screen, _spare)


def no_trade(screen):
    """Feed everybody, sow all, and leave the land as it is."""
    yield from _rule(screen, lambda *city: 0)


def misers(screen):
    """Let a third of the people starve, and buy land."""
    yield from _rule(screen, _spare, 0.67)


def landowner(screen):
    """Buy all the land that can be paid."""
    yield from _rule(screen, lambda *city: 10000)


def random_moves(screen):
    """Order anything."""
    while True:
        screen = yield str(random.randint(*_bounds(screen)))
