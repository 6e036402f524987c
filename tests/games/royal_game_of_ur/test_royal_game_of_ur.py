"""Royal Game of Ur: who may move, who is hit, and how often coins fall."""

import pytest

from stage import borrow, perform


@pytest.mark.parametrize('mine, theirs, throw, starts', [
    ([0, 0, 0], [0, 0, 0], 3, '0'),
    ([0, 0, 0], [0, 0, 0], 0, ''),
    ([0, 3, 2], [4, 3, 5], 2, '2 3'),
    ([4, 0, 7], [8, 0, 0], 4, '7'),  # 8 is safe, and 4 is taken.
    ([4, 6, 8], [9, 0, 0], 2, '8'),
    ([10, 12, 14], [14, 13, 11], 1, '10 12 14'),
    ([14, 13, 15], [0, 0, 0], 4, '13 14'),  # More than is needed.
    ([10, 2, 15], [0, 0, 0], 1, '2 10')])
def test_who_may_move(mine, theirs, throw, starts):
    """From the lowest square on, each once, and never to one that is taken."""
    game = borrow('royal_game_of_ur')
    assert game.find_starts(mine, theirs, throw) == starts.split()


def test_the_coins():
    """0 to 4 heads, as often as coins fall, and 0 is the other's turn."""
    throws = [perform('royal_game_of_ur', [], seed).opening.split('throws ')[1]
              for seed in range(1600)]
    firsts = [throw[0] for throw in throws]
    assert [round(firsts.count(heads) / 100) for heads in '01234'] == [
        1, 4, 6, 4, 1]


@pytest.mark.parametrize('end, hit', [
    (3, False), (4, False), (5, True), (12, True), (13, False), (14, False)])
def test_a_hit(end, hit, monkeypatch, capsys):
    """Only in the row of both: there a piece must begin again."""
    game = borrow('royal_game_of_ur', COINS=1)
    monkeypatch.setattr('builtins.input', lambda question: str(end - 1))
    pieces = {'Red': [end - 1, 0], 'Blue': [end, 0]}
    while pieces['Red'][0] != 0:
        game.take_turn('Red', 'Blue', pieces)
    assert pieces == {'Red': [0, end], 'Blue': [0, 0] if hit else [end, 0]}
    assert (f'Red hits a piece of Blue on {end}!' in capsys.readouterr().out
            ) == hit
