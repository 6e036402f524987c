"""Mugwump Hunt: where they hide, and what they call."""

import pytest

from stage import borrow, perform


def test_a_mugwump_can_hide_anywhere():
    """In many games each square is a hiding place, and no other."""
    ends = {perform('mugwump_hunt', ['a1'], seed, SIZE=3, LOOKS=1,
                    NAMES=['Momo']).last.split()[-1] for seed in range(99)}
    assert ends == set('0 A2. A3. B1. B2. B3. C1. C2. C3.'.split())


@pytest.mark.parametrize('square, said', [
    ((4, 4), 'You find Momo!'), ((4, 5), 'Momo calls: 1'),
    ((2, 7), 'Momo calls: 5'), ((7, 1), 'Momo calls: 6'),
    ((9, 5), 'Momo calls: 6'), ((0, 1), 'Momo is too far away.'),
    ((9, 6), 'Momo is too far away.')])
def test_what_a_mugwump_calls(square, said, capsys):
    """The steps across plus down, if there are no more than six."""
    left = borrow('mugwump_hunt').call_out([('Momo', 4, 4)], square)
    assert capsys.readouterr().out == said + '\n'
    assert left == [('Momo', 4, 4)] * (square != (4, 4))
