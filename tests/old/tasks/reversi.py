"""Checks of the tasks of Reversi: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question

ROW = re.compile(r'^\s*\d+((?:\s+[^\w\s]|\s+[XOxo])+)\s*\d*\s*$', re.M)
STEPS = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
MOVES = ('d3', 'c4', 'f5', 'e6')  # One of them comes first in each game.


def rows_of(screen):
    """Return the rows of the last board on a screen: lists of marks."""
    return [row.upper().split() for row in ROW.findall(screen)][-8:]


def discs_on(screen):
    """Return the discs of the last board, {(x, y): mark}, from 1 to 8."""
    return {(x, y): mark for y, row in enumerate(rows_of(screen), 1)
            for x, mark in enumerate(row, 1) if mark in ('X', 'O')}


def flipped(discs, x, y):
    """Return how many discs X would flip by going to an empty square."""
    count = 0
    for step_x, step_y in STEPS:
        length = 1
        while discs.get((x + length * step_x, y + length * step_y)) == 'O':
            length += 1
        if discs.get((x + length * step_x, y + length * step_y)) == 'X':
            count += length - 1
    return count


def named(x, y):
    """Return the name of a square."""
    return 'ABCDEFGH'[x - 1] + str(y)


def gains_on(screen):
    """Return how many discs X can flip, {square: number}, without zeros."""
    discs = discs_on(screen)
    gains = {named(x, y): flipped(discs, x, y) for x in range(1, 9)
             for y in range(1, 9) if (x, y) not in discs}
    return {square: gain for square, gain in gains.items() if gain}


def some_games(game):
    """Return a few scripts of an easy game, each with its seed: X to go."""
    scripts = []
    for seed, first in enumerate(MOVES):
        lines = ['e', first]
        for turn in range(3):
            gains = sorted(gains_on(game.play(lines, seed).screens[-2]))
            if gains:
                lines.append(gains[turn % len(gains)])
        scripts.append((seed, lines))
    return scripts


def one_star(game):
    """Are the possible moves marked with stars?"""
    screen = game.play(['e']).screens[1]
    marks = ' '.join(mark for row in rows_of(screen) for mark in row)
    if marks.count('*') != 4:
        return ('The board at the start should show a * where you can go, on '
                f'4 squares; it shows {marks.count("*")}.')
    return 'There should be no + on the board.' if '+' in marks else ''


def two_stars(game):
    """Is the number of empty squares below each board?"""
    for seed, lines in some_games(game):
        for screen in game.play(lines, seed).screens[1:-1]:
            empty = 64 - len(discs_on(screen))
            last = list(ROW.finditer(screen))[-1:]
            below = screen[last[0].end():] if last else ''
            if empty not in numbers_in(below):
                return (f'With {64 - empty} discs on it, the text below the '
                        f'board should say that {empty} squares are empty.')
    return ''


def three_stars(game):
    """Does hint name one best square, and does the question come again?"""
    for seed, lines in some_games(game):
        for count in range(1, len(lines) + 1):
            screens = game.play(lines[:count] + ['hint'], seed).screens
            before, after = screens[count:count + 2]
            if plain_question(after) != plain_question(before):
                return 'After a hint the same question should come again.'
            gains = gains_on(before)
            said = re.findall(r'\b[A-H][1-8]\b',
                              after[:after.rfind('\n') + 1].upper())
            best = [square for square in gains
                    if gains[square] == max(gains.values())]
            if len(set(said)) != 1:
                return 'After "hint" the screen should name just one square.'
            if said[0] not in best:
                return (f'The hint was {said[0]}, but you would flip the most '
                        f'discs at {" or ".join(best[:3])}.')
    return ''
