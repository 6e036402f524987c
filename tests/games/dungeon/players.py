"""Players of Dungeon: see tools/bench.py --fair."""

import random
import re

WON = 'you win'


def _numbers(name, screen):
    """Return the hearts and the gems last shown of a creature."""
    hearts, gems = re.findall(name + r': hearts (\d+), gems (\d+)', screen)[-1]
    return int(hearts), int(gems)


def _door(kind, screen):
    """Return the door of a troll or a goblin."""
    return 'w' if 'WEST - The ' + kind in screen else 'e'


def sensible(screen):
    """Meet goblins when poor, drink in time, flee from trolls."""
    while True:
        hearts, gems = _numbers('You', screen)
        if '(w/e)' in screen:
            # A troll takes 2 or 3 hearts a strike, a goblin all gems.
            troll_hearts, troll_gems = _numbers('The troll', screen)
            goblin_hearts, goblin_gems = _numbers('The goblin', screen)
            troll_gems -= 3 * (troll_hearts // 3)
            goblin_gems -= gems
            better = 'troll' if troll_gems > goblin_gems else 'goblin'
            screen = yield _door(better, screen)
        elif '/d)' in screen and hearts < 5:
            screen = yield 'd'
        elif '/d)' in screen and hearts < 9 and 'The goblin' in screen:
            screen = yield 'd'
        elif 'The troll:' in screen and hearts < 4:
            screen = yield 's'
        else:
            screen = yield 'f'


def random_moves(screen):
    """Do anything that is offered."""
    while True:
        offered = re.findall(r'\(([^()]*)\)\? $', screen)[-1]
        screen = yield random.choice(offered.split('/'))


def fight_always(screen):
    """Never drink, never flee."""
    while True:
        screen = yield 'w' if '(w/e)' in screen else 'f'


def sneak_always(screen):
    """Keep all hearts for the dragon."""
    while True:
        if '(w/e)' in screen:
            screen = yield _door('goblin', screen)
        elif 'The dragon:' in screen:
            screen = yield 'f'
        else:
            screen = yield 's'


def first_door(screen):
    """Fight behind any door, and drink when few hearts are left."""
    while True:
        hearts, _ = _numbers('You', screen)
        if '(w/e)' in screen:
            screen = yield 'w'
        else:
            screen = yield 'd' if hearts < 5 and '/d)' in screen else 'f'


def trolls_only(screen):
    """Choose trolls, fight, and drink when few hearts are left."""
    while True:
        hearts, _ = _numbers('You', screen)
        if '(w/e)' in screen:
            screen = yield _door('troll', screen)
        else:
            screen = yield 'd' if hearts < 5 and '/d)' in screen else 'f'


def goblins_only(screen):
    """Choose goblins, fight, and drink when few hearts are left."""
    while True:
        hearts, _ = _numbers('You', screen)
        if '(w/e)' in screen:
            screen = yield _door('goblin', screen)
        else:
            screen = yield 'd' if hearts < 5 and '/d)' in screen else 'f'
