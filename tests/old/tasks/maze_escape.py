"""Checks of the tasks of Maze Escape: see tools/trial.py."""

import re

from parts.trial import plain_question

DRAWN = re.compile(r'[-+|.:*@X ]*[+|:@][-+|.:*@X ]*')  # A line of the maze.
BACK_AND_FORTH = ['n', 's', 'e', 'w'] * 200  # Till the oil is used up.


def maze_in(screen):
    """Return the lines of a screen that show cells or walls."""
    return [line for line in screen.split('\n') if DRAWN.fullmatch(line)]


def walls_in(screen):
    """Return the lines of the maze without what lies in the cells."""
    return [re.sub('[^-+|]', ' ', line).rstrip() for line in maze_in(screen)]


def last_screen(game, seed, lines=()):
    """Return the screen with the end of a small maze that is lost."""
    screens = game.play(['s', *lines] + BACK_AND_FORTH, seed).screens[1:]
    question = plain_question(screens[0])
    return next((screen for screen in screens
                 if plain_question(screen) != question), screens[0])


def size_of(screen):
    """Return the columns and the rows of a maze that is shown as a whole."""
    edges = [line.count('+') for line in maze_in(screen) if '+' in line]
    return max(edges, default=1) - 1, len(edges) - 1


def oil_in(screen):
    """Return the last number behind the word oil, or None."""
    found = re.findall(r'\boil\b\D*(\d+)', screen.lower())
    return int(found[-1]) if found else None


def one_star(game):
    """Has the small maze twelve columns and six rows?"""
    for seed in (1, 2, 3):
        columns, rows = size_of(last_screen(game, seed))
        if (columns, rows) != (12, 6):
            return (f'The small maze should have 12 columns and 6 rows; it '
                    f'has {columns} and {rows}.')
    return ''


def two_stars(game):
    """Is the number of cells walked on told above each question?"""
    for seed in range(4):
        columns, rows = size_of(last_screen(game, seed))
        total = columns * rows
        for lines in (BACK_AND_FORTH[:8], ['nesw', 'east', 'sss', 'wwwnnn']):
            screens = game.play(['s'] + lines, seed).screens[1:]
            question = plain_question(screens[0])
            for screen in screens:
                drawn = ''.join(maze_in(screen))
                walked = drawn.count('.') + drawn.count('@')
                if plain_question(screen) == question and not re.search(
                        rf'\b{walked} of {total} cells\b',
                        ' '.join(screen.lower().split())):
                    return ('When you have walked on some of the cells, the '
                            f'screen should say "{walked} of {total} cells".')
    return ''


def three_stars(game):
    """Does map show the whole maze, once, for ten steps of oil?"""
    for seed in range(5):
        whole = walls_in(last_screen(game, seed))
        answers = game.answers(['s', 'map', 'n', 's', 'e', 'w'], seed)
        if walls_in(answers[1]) != whole:
            return 'After map, the screen should show all walls of the maze.'
        if walls_in(answers[2]) == whole:
            return 'After map and another step, the fog should be back.'
        without = game.answers(['s', 'n', 's', 'e', 'w'], seed)
        left, normal = oil_in(answers[-1]), oil_in(without[-1])
        if left is None or left != normal - 10:
            return 'After map there should be 10 steps less of oil left.'
    return ''
