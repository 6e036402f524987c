"""Players by program: how they are read, and how often they win."""

import pytest

import bench
from parts import fair
from parts.common import Problem
from programs import command, written

GAME = '''
import random
print('Toss')
if input('Heads or tails (h/t)? ') == random.choice('ht'):
    print('You WIN!')
else:
    print('Lost.')
'''
PLAYERS = '''"""Players of Coin."""

import random

WON = 'you win'


def _other(letter):
    """Return the other side."""
    return 'h' if letter == 't' else 't'


def heads(screen):
    """Always say the same."""
    yield 'h'


def sensible(screen):
    """Know how it falls."""
    state = random.getstate()
    guess = random.choice('ht')
    random.setstate(state)
    screen = yield guess
    assert 'WIN' in screen or 'Lost' in screen


def silent(screen):
    """Say nothing."""
    return
    yield
'''


@pytest.fixture(name='coin')
def fixture_coin(tmp_path, monkeypatch):
    """Return the path of a game with players in its folder."""
    monkeypatch.setattr(fair, 'GAMES', tmp_path)
    (tmp_path / 'coin').mkdir()
    written(tmp_path / 'coin', PLAYERS, 'players.py')
    return written(tmp_path, GAME, 'coin.py')


def test_shares(coin):
    """The share is of games won, whatever the capitals of the text."""
    won, players = fair.read_players(coin.parent / 'coin' / 'players.py')
    assert sorted(players) == ['heads', 'sensible', 'silent']
    assert fair.share(coin, players['sensible'], won, 50) == 1
    assert 0.2 < fair.share(coin, players['heads'], won, 50) < 0.8
    with pytest.raises(Problem, match='silent does not come to the end'):
        fair.share(coin, players['silent'], won, 1)


def test_a_row(coin):
    """The sensible player comes first; without players there is no row."""
    path = coin.parent / 'coin' / 'players.py'
    written(coin.parent / 'coin', PLAYERS.split('def silent')[0], path.name)
    row = fair.fair_row(coin, 20)
    assert row.startswith('coin' + ' ' * 19 + 'sensible 100%, heads ')
    path.unlink()
    assert fair.fair_row(coin, 20) == ''


def test_no_sensible_player(coin):
    """One line says what is missing."""
    path = written(coin.parent, 'WON = "you win"\n', 'players.py')
    with pytest.raises(Problem, match='a player sensible'):
        fair.read_players(path)


def test_the_table(capsys):
    """bench.py --fair prints a row for a game that somebody plays."""
    status, out, err = command(capsys, bench.main, 'guess_the_number',
                               '--fair')
    assert (status, err, len(out)) == (0, [], 1)
    assert out[0].startswith('guess_the_number       sensible 100%, ')
