"""Snakes and Ladders: the board, and where each square leads."""

import re

import pytest

from stage import borrow

WAYS = {3: 16, 8: 24, 21: 33, 30: 41, 12: 2, 18: 5, 26: 11, 35: 14, 38: 22,
        42: 28, 45: 27, 47: 20, 48: 9, 49: 31}


def test_the_board(capsys):
    """Fifty squares; ^ goes up, v goes down, and both may be on one."""
    borrow('snakes_and_ladders').show({'Red': 7, 'Blue': 7})
    rows = capsys.readouterr().out.strip('\n').split('\n')
    assert [len(row) for row in rows] == [70] * 5
    words = re.split(r'  +', '  '.join(reversed(rows)).strip())
    for square, word in enumerate(words, 1):
        mark = 'v^'[WAYS.get(square, 0) > square]
        assert word == (f'{square}{mark}{WAYS[square]}' if square in WAYS
                        else str(square) + ' R B' * (square == 7))


@pytest.mark.parametrize('start', [0, 37, 45])
def test_where_the_steps_lead(start, capsys):
    """Up, down, back from 50, and back onto a snake; all is told."""
    walk = borrow('snakes_and_ladders').walk
    for steps in range(1, 13):
        beyond = start + steps - 50
        end = 50 - abs(beyond)
        place = WAYS.get(end, end)
        assert walk(start, steps) == place
        lines = [f'You come to {end}']
        if beyond > 0:
            lines[:0] = [f'That is {beyond} too far: you walk back from 50.']
        if place != end:
            lines.append(f'A ladder! It takes you up to {place}' if place > end
                         else f'A snake! It takes you down to {place}')
        assert capsys.readouterr().out == '\n'.join(lines) + '\n'
