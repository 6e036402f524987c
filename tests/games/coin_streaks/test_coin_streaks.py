"""Coin Streaks: the streaks, and a coin that is fair."""

from stage import answer, borrow


def test_longest_streak():
    """It may be at the start, in the middle or at the end."""
    rows = ['h', 'hththt', 'tthhht', 'hhhtth', 'httttt']
    game = borrow('coin_streaks')
    assert [game.longest_streak(row) for row in rows] == [1, 1, 3, 3, 5]


def test_the_coin_and_its_place():
    """About half of the letters are h; about half of the rows come first."""
    rows = [answer('coin_streaks', ['h' * 20], seed).split('\n')[46]
            for seed in range(400)]
    text = ''.join(row[2:] for row in rows if row != 'A ' + 'h' * 20)
    assert 3600 < len(text) < 4400
    assert 0.48 < text.count('h') / len(text) < 0.52
