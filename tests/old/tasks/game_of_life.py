"""Checks of the tasks of Game of Life: see tools/trial.py."""

from parts.trial import numbers_in, plain_question

PATTERN = 'pentomino'


def board_in(screen):
    """Return the last world on a screen: its rows, without spaces."""
    worlds = [[]]
    for line in screen.split('\n'):
        cells = line.replace(' ', '')
        if cells and set(cells) <= {'.', '#'}:
            worlds[-1].append(cells)
        elif worlds[-1]:
            worlds.append([])  # Another one may follow.
    return max(worlds[-2:], key=len)


def cells_in(screen):
    """Return the living cells of the last world on a screen, a set."""
    return {(y, x) for y, row in enumerate(board_in(screen))
            for x, letter in enumerate(row) if letter == '#'}


def one_star(game):
    """Is there a pattern named block, a square of four cells?"""
    screens = game.play(['block']).screens
    if plain_question(screens[1]) == plain_question(screens[0]):
        return 'The first question should take the answer "block".'
    cells = cells_in(screens[1])
    top, left = min(cells, default=(0, 0))
    if cells != {(top + y, left + x) for y in (0, 1) for x in (0, 1)}:
        return 'The block should have four living cells, two below two.'
    return ''


def born_in(screen):
    """Return the numbers in the lines of a screen about what was born."""
    return numbers_in('\n'.join(line for line in screen.split('\n')
                                if 'born' in line.lower()))


def two_stars(game):
    """Is the number of cells that were born on the screen?"""
    single = game.play([PATTERN] + [''] * 9).screens
    for step in range(2, 11):
        before, after = (cells_in(single[number])
                         for number in (step - 1, step))
        count = len(after - before)
        direct = game.answers([PATTERN, str(step - 1)])[1]
        if cells_in(direct) != after or not after:
            return (f'The pattern {PATTERN} should still live, and steps lead '
                    'to the same world one by one or all at once.')
        for screen, how in ((single[step], 'step by step'),
                            (direct, 'all at once')):
            if count not in born_in(screen):
                return (f'In generation {step - 1} of the {PATTERN}, {how}, '
                        f'{count} cells are born: say so, with the word born.')
    return ''


def three_stars(game):
    """Does the answer u lead one generation back, and on again?"""
    ahead = game.play([PATTERN] + [''] * 4).screens[1:]
    there = plain_question(ahead[0])
    for lines, generation in ((['', 'u'], 0), (['2', 'u'], 1),
                              (['4', 'u', 'u'], 2), (['3', 'undo'], 2),
                              (['2', 'u', 'u', 'u', ''], 1),
                              (['4', 'u', 'u', '2'], 4),
                              (['u', '3', 'u', ''], 3)):
        screen = game.answers([PATTERN] + lines)[len(lines)]
        typed = ', '.join(line or 'Enter' for line in lines)
        if cells_in(screen) != cells_in(ahead[generation]):
            return (f'When you watch the {PATTERN} and type {typed}, you '
                    f'should see generation {generation}.')
        if plain_question(screen) != there:
            return (f'When you watch the {PATTERN} and type {typed}, the same '
                    'question should come again.')
    return ''
