"""Lucky Dice: the cup, the dice, and a cup that is nearly empty."""

import collections
import re

from stage import answer, borrow, perform

ROLL = re.compile(r'^([*o~]{6}) shows ([*o~])$', re.MULTILINE)


def test_the_dice():
    """Any die comes out of the cup, and shows what is on its six sides."""
    game = borrow('lucky_dice')
    shown, sides = collections.Counter(), collections.Counter()
    for seed in range(2000):
        for die, side in ROLL.findall(answer('lucky_dice', 'r', seed)):
            shown[die] += 1
            sides[die, side] += 1
    kinds = (game.EASY, game.FAIR, game.HARD)
    assert [round(shown[die] * 13 / 6000) for die in kinds] == [6, 4, 3]
    for number, die in enumerate(kinds):
        assert [round(sides[die, side] * 6 / shown[die])
                for side in '*o~'] == [3 - number, 2, 1 + number]


def test_two_dice_are_too_few():
    """The last three dice are taken; when fewer are left, the cup is full."""
    for seed in range(30):
        told = perform('lucky_dice', 'rr', seed, CUP=['***oo~'] * 6).screens
        paws = len(re.findall('shows o', told[1]))
        wanted = [6, 3, 3 if paws == 3 else 6]
        if 'nothing' not in ''.join(told):
            assert [int(screen.split('Cup: ')[1][0]) for screen in told[:3]
                    ] == wanted
