"""Checks of the tasks of Hunt the Wumpus: see tools/trial.py."""

import random
import re

from parts.scripted import CTRL_D
from parts.trial import numbers_in, plain_question, says

FIRST = 'old'  # An answer to the question of the third task.

SEEDS = range(12)
LONGEST = 60  # Questions in a hunt that is followed.


def caves_on(screen):
    """Return the cave of the hunter and those near, or None and ()."""
    numbers = re.findall(r'\d+', screen.split('You are in cave')[-1])
    if 'You are in cave' not in screen or len(numbers) < 4:
        return None, ()
    here, *near = map(int, numbers[:4])
    return here, tuple(near)


class Walker:
    """A player who walks about and never shoots.

    steps: (cave, caves near, cave that was chosen, screen) for each move.
    """

    def __init__(self, seed, first=()):
        """Prepare a walk by chance; first has lines to type before it."""
        self.pick = random.Random(seed).choice
        self.waiting = list(first)
        self.steps = []
        self.asked = 0
        self.known = None, (), ''

    def __call__(self, screen):
        """Return the answer to the question that ends the screen."""
        self.asked += 1
        question = plain_question(screen)
        if self.waiting:
            return self.waiting.pop(0)
        if says(question, 'again') or self.asked > LONGEST:
            return CTRL_D
        if not says(question, 'which cave'):
            self.known = caves_on(screen) + (screen,)
            return 'm'
        here, near, seen = self.known
        if not near:
            return CTRL_D
        chosen = self.pick(near)
        self.steps.append((here, near, chosen, seen))
        return str(chosen)


class Shooter:
    """A player who only shoots, until the hunt is over; shots has how often.

    asked: how many questions came.
    """

    def __init__(self):
        """Prepare the first shot."""
        self.shots = self.asked = 0

    def __call__(self, screen):
        """Return the answer to the question that ends the screen."""
        self.asked += 1
        question = plain_question(screen)
        if says(question, 'again') or self.asked > LONGEST:
            return CTRL_D
        if not says(question, 'through'):
            return 's'
        self.shots += 1
        return '1'


def one_star(game):
    """Does a hunt last for seven arrows?"""
    most = 0
    for seed in range(30):
        shooter = Shooter()
        game.play(shooter, seed)
        most = max(most, shooter.shots)
    if most == 7:
        return ''
    return ('Whoever only shoots should have seven arrows for a hunt; in the '
            f'longest of many hunts there were {most}.')


def two_stars(game):
    """Is the number of caves visited told in each of them?"""
    for seed in SEEDS:
        walker = Walker(seed)
        game.play(walker, seed)
        if not walker.steps:
            return 'There should still be caves to walk through.'
        visited = set()
        expected = None
        for here, near, chosen, screen in walker.steps:
            if expected not in (None, here):
                break  # Bats: was the hunter in their cave or not?
            visited.add(here)
            expected = chosen
            lines = [line for line in screen.split('\n')
                     if says(line, 'visited')]
            if not any(len(visited) in numbers_in(line) for line in lines):
                return ('In the cave that is number '
                        f'{len(visited)} of those visited, a line should say '
                        f'visited and {len(visited)}.')
    return ''


def three_stars(game):
    """Can one hunt in a ring, or in the old caves?"""
    if not game.takes('ring') or not game.takes('old'):
        return 'The first question should take the answers "old" and "ring".'
    others = 0
    for word in ('ring', 'old'):
        for seed in SEEDS:
            walker = Walker(seed, [word])
            game.play(walker, seed)
            if not walker.steps:
                return f'After "{word}" the hunt should begin.'
            for here, near, chosen, screen in walker.steps:
                ring = {(here - 2) % 20 + 1, here % 20 + 1,
                        (here + 9) % 20 + 1}
                others += word == 'old' and ring != set(near)
                if word == 'ring' and ring != set(near):
                    return ('In the ring, tunnels should lead from cave '
                            f'{here} to {", ".join(map(str, sorted(ring)))}.')
    return '' if others else 'After "old" the caves should be the old ones.'
