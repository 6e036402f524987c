"""Checks of the tasks of Flood It: see tools/trial.py."""

import re

from parts.trial import plain_question

FIRST = 'easy'
MOVES = 'abcdabcdabcd'
NO_BOARD = 'A board should be shown, and a letter such as A be a move.'
QUICK = 'abcdefghij' * 20  # More than any game takes.


def board_of(screen):
    """Return the rows of a screen's last board, each a list of its cells."""
    rows = [line.split() for line in screen.split('\n')]
    rows = [row for row in rows
            if len(row) > 4 and max(map(len, row)) == 1]
    return rows[-len(rows[0]):] if rows else []


def cells_of(screen):
    """Return all cells of a screen's last board as one text."""
    return ''.join(map(''.join, board_of(screen)))


def boards_seen(game, seed):
    """Return the screens with a board that some moves bring."""
    screens = game.play(MOVES, seed).screens[:len(MOVES) + 1]
    return [screen for screen in screens if board_of(screen)]


def words_around(screen):
    """Return what a screen shows but for the board."""
    return '\n'.join(line for line in screen.split('\n')
                     if line.split() not in board_of(screen))


def one_star(game):
    """Are the player's squares shown as water?"""
    if not boards_seen(game, 0):
        return NO_BOARD
    for seed in range(3):
        for screen in boards_seen(game, seed):
            for cell in cells_of(screen):
                if not cell.isalpha() and cell != '~':
                    return (f'Each square that is yours should be shown as ~; '
                            f'there is a {cell} on the board.')
            if '~' not in cells_of(screen)[0]:
                return 'The corner at the top left should be shown as ~.'
    return ''


def two_stars(game):
    """Is it told how often each letter is still on the board?"""
    if not boards_seen(game, 0):
        return NO_BOARD
    for seed in range(4):
        for screen in boards_seen(game, seed):
            cells = cells_of(screen).upper()
            for letter in sorted(set(filter(str.isalpha, cells))):
                count = cells.count(letter)
                if not re.search(rf'\b{letter}\W*{count}\b',
                                 words_around(screen), re.IGNORECASE):
                    return (f'When {count} square{"s" * (count > 1)} on the '
                            f'board still show{"s" * (count == 1)} the letter '
                            f'{letter}, the screen should say {letter} '
                            f'{count}.')
    return ''


def letters_on(game, level):
    """Return all letters on some first boards of a level."""
    screens = [game.answers([level], seed)[0] for seed in range(8)]
    return ''.join(sorted(set(filter(
        str.isalpha, ''.join(map(cells_of, screens)).upper()))))


def takes(game, level, letter):
    """Is the letter, at that level, a move on one of some boards?"""
    return any(board_of(game.answers([level, letter], seed)[1])
               for seed in range(8))


def three_stars(game):
    """Does an easy game have four letters, and a hard one eight?"""
    for level, letters in (('easy', 'ABCD'), ('hard', 'ABCDEFGH')):
        session = game.play([level])
        if plain_question(session.screens[0]) == plain_question(
                session.screens[1]):
            return f'The first question should take the answer "{level}".'
        found = letters_on(game, level)
        if found != letters:
            return (f'After {level} the letters {" ".join(letters)} should be '
                    f'on the board, not {" ".join(found)}.')
        if not takes(game, level, letters[-1]):
            return (f'After {level} the letter {letters[-1]} should be taken '
                    'for an answer.')
        if takes(game, level, chr(ord(letters[-1]) + 1)):
            return (f'After {level} there should be no letter after '
                    f'{letters[-1]}.')
    screens = game.play(['easy'] + list(QUICK)).screens
    questions = [plain_question(screen) for screen in screens]
    ends = [number for number in range(1, len(questions))
            if questions[number] != questions[1]]
    again = game.play(['easy'] + list(QUICK[:ends[0] - 1]) + ['y'])
    if len(again.screens) < ends[0] + 2 or plain_question(
            again.screens[ends[0] + 1]) != questions[0]:
        return 'Easy or hard should be asked again before the next game.'
    return ''
