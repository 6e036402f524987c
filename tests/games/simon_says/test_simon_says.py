"""Simon Says: which colours come."""

from stage import borrow, perform


def test_each_colour_can_come():
    """In many games all of them come first, and no other."""
    game = borrow('simon_says')
    found = {perform('simon_says', [], seed).opening.split('says: ')[1].split(
        '\n')[0] for seed in range(60)}
    assert found == set(game.COLOURS)
    assert game.LETTERS == ''.join(colour[0] for colour in game.COLOURS)
