"""Dots and Boxes: the lines that are there, and where the boxes are."""

import re

from stage import borrow, perform


def test_some_lines_are_there():
    """Two or three are drawn at first, any of them."""
    counts, drawn = [], set()
    for seed in range(100):
        opening = perform('dots_and_boxes', [], seed).opening
        picture = opening.split('leave.')[1].split('Red:')[0]
        left = set(re.findall(r'[A-X]', picture))
        counts.append(len(left))
        drawn |= set('ABCDEFGHIJKLMNOPQRSTUVWX') - left
    assert set(counts) == {21, 22} and len(drawn) == 24
    assert 30 < counts.count(21) < 70


def test_each_box_is_between_its_lines():
    """The picture and the sets tell the same."""
    game = borrow('dots_and_boxes')
    rows = [row[::3] for row in game.PICTURE.strip().split('\n')]
    assert ''.join(rows[::2]).replace('+', '') == ''.join(game.ACROSS)
    assert [[f'{3 * y + x + 1}' for x in range(3)] for y in range(3)] == [
        list(row[1::2]) for row in rows[1::2]]
    assert game.BOXES == [
        {rows[y - 1][x], rows[y][x - 1], rows[y][x + 1], rows[y + 1][x]}
        for y in (1, 3, 5) for x in (1, 3, 5)]
