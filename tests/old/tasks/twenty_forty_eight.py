"""Checks of the tasks of Twenty Forty-Eight: see tools/trial.py."""

import itertools

from parts.trial import numbers_in, plain_question

ORDER = ('down', 'left', 'right', 'up')  # The first of these that moves.
THREES = (3, 6, 12, 24, 48, 96, 192)


def board_of(screen):
    """Return the tiles on a screen's board, 0 for none, row by row."""
    rows = [line.split('|')[1:-1] for line in screen.split('\n')
            if line.count('|') > 2]
    return [[max(numbers_in(cell) | {0}) for cell in row] for row in rows]


def tiles_on(screen):
    """Return the tiles on a screen's board, as a list."""
    return [tile for row in board_of(screen) for tile in row if tile]


def words_around(screen):
    """Return what a screen shows but for the board."""
    return '\n'.join(line for line in screen.split('\n') if '|' not in line)


def whole_game(game, seed):
    """Return the screens with a board of a game that is played to its end."""
    screens = []
    choices = iter(ORDER)

    def player(screen):
        """Slide where it is possible; leave after the game."""
        nonlocal choices
        if board_of(screen):
            screens.append(screen)
            choices = iter(ORDER)
        if plain_question(screen) != plain_question(screens[0]):
            return 'quit'
        return next(choices, 'quit')
    game.play(player, seed)
    return screens


def one_star(game):
    """Are all tiles threes, doubled, and does 192 win?"""
    first = [tile for seed in range(60)
             for tile in tiles_on(game.play([], seed).opening)]
    for tile in first:
        if tile not in (3, 6):
            return (f'Each tile at the start should be a 3 or a 6; there is a '
                    f'{tile} on the board.')
    for tile in (3, 6):
        if tile not in first:
            return f'Now and then a new tile should be a {tile}; none came.'
    largest = 0
    for seed in range(5):
        screens = whole_game(game, seed)
        if max(tiles_on(screens[-2])) >= 192:
            return 'The game should be over as soon as there is a 192.'
        largest = max([largest] + tiles_on(screens[-1]))
    if largest != 192:
        return ('A tile of 192 should win the game; in five games the largest '
                f'one was {largest}.')
    return ''


def two_stars(game):
    """Is the number of empty squares shown with each board?"""
    for seed in range(3):
        for screen in whole_game(game, seed)[:40]:
            empty = sum(row.count(0) for row in board_of(screen))
            if empty and empty not in numbers_in(words_around(screen)):
                return ('The screen with a board that has '
                        f'{empty} empty square{"s" * (empty > 1)} should say '
                        f'{empty}.')
    return ''


def points_of(board, direction):
    """Return the points for a slide of the board in the direction."""
    lines = board if direction in ('left', 'right') else zip(*board)
    points = 0
    for line in lines:
        tiles = [tile for tile in line if tile]
        for tile, alike in itertools.groupby(tiles):
            points += 2 * tile * (len(list(alike)) // 2)
    return points


def three_stars(game):
    """Does undo bring back the board and the score?"""
    for seed in range(6):
        moves = (ORDER[:2] * 3 + ('right', 'down') * 5)[:8 + seed]
        screens = game.play(moves, seed).screens
        score = 0
        last = None  # The last move that changed the board: its number.
        for number, move in enumerate(moves):
            before, after = map(board_of, screens[number:number + 2])
            if not after:
                moves = moves[:number]
                break
            last = score, before
            score += points_of(before, move)
        score, board = last
        shown = game.answers(list(moves) + ['undo'], seed)[-1]
        if board_of(shown) != board:
            return ('After a move, the answer undo should show the board as '
                    'it was before that move.')
        if score not in numbers_in(words_around(shown)):
            return ('After undo the score should be as before the move: '
                    f'{score} on the screen.')
        again = game.answers(list(moves) + ['undo', moves[-1]], seed)[-1]
        score += points_of(board, moves[-1])
        if score not in numbers_in(words_around(again)):
            return ('When undo is followed by the same move, the score should '
                    f'be {score}.')
    game.play(['undo', 'undo', 'left', 'undo', 'undo', 'right', 'undo'])
    return ''
