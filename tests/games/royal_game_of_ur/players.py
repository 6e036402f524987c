"""Players of the Royal Game of Ur, as Red, against a Blue who moves anyhow."""

import random
import re

WON = 'Red wins'


def _worth(screen, start):
    """Return how good a move of Red is: a hit, a rosette, or far ahead."""
    end = start + int(re.findall(r'throws (\d)', screen)[-1])
    hit = re.search(rf'\bB{end}\b', screen.split('Both')[-1].split('\n')[0])
    return (20 if hit else 0) + (30 if end in (4, 8, 14) else 0) + start


def sensible(screen):
    """Choose the best move of Red, and any of Blue."""
    while True:
        starts = list(map(int, re.findall(r'\d+', screen.split('\n')[-1])))
        random.shuffle(starts)
        if '\nRed, ' in screen:
            starts.sort(key=lambda start: _worth(screen, start))
        screen = yield str(starts[-1])


def random_moves(screen):
    """Move anything."""
    while True:
        question = screen.split('\n')[-1]
        screen = yield random.choice(re.findall(r'\d+', question))
