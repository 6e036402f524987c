"""Checks of the tasks of Battleship: see tools/trial.py."""

import re

from parts.trial import numbers_in, says

SHOTS = [letter + str(number) for number in (1, 3, 5)
         for letter in 'abcdefgh'][:20]


def one_star(game):
    """Does each fleet have a canoe of two squares?"""
    lines = ['h']
    for row in range(1, 7):
        lines += [f'a{row}', 'a']
    screens = game.play(lines).screens[1:-1]
    if not any(says(screen, 'canoe') for screen in screens):
        return 'Who places the ships by hand should be asked for a canoe.'
    by_chance = game.answers(['c'])[0]
    for screen, way in ((screens[-1], 'by hand'), (by_chance, 'by chance')):
        if screen.count('#') != 19:
            return (f'Six ships placed {way} should fill 19 squares of your '
                    f'pond, a canoe of 2 among them; {screen.count("#")} are '
                    'there.')
    return ''


def two_stars(game):
    """Does the screen say how many shots were fired?"""
    for seed in range(3):
        # The eleventh shot is refused, as it was fired before.
        lines = ['c'] + SHOTS[:10] + SHOTS[:1] + SHOTS[10:]
        replies = game.answers(lines, seed)
        for count in range(11, 21):
            if count not in numbers_in(replies[count + 1]):
                return (f'When you have fired {count} shots, the screen '
                        f'should say {count}. A shot that is refused does not '
                        'count.')
    return ''


def squares_besides(reply, typed):
    """Return the squares that a reply names, but for one typed: a list."""
    told = reply[:reply.rfind('\n') + 1].lower()
    squares = re.findall(r'\b[a-z]\d{1,2}\b', told)
    if typed in squares:
        squares.remove(typed)
    return squares


def three_stars(game):
    """Does the computer fire three shots after every third one?"""
    for seed in range(4):
        replies = game.answers(['c'] + SHOTS[:12], seed)[1:]
        fired = set()
        for number, reply in enumerate(replies, 1):
            squares = squares_besides(reply, SHOTS[number - 1])
            if number % 3 and squares:
                return (f'After your shot number {number} the computer should '
                        'wait; it fires after your third, sixth, ninth ...')
            if number % 3 == 0 and len(set(squares) - fired) != 3:
                return (f'After your shot number {number} the screen should '
                        "name three new squares, for the computer's shots.")
            fired.update(squares)
    return ''
