"""Three Rooms: things lie anywhere, and every game can be won."""

import re

from parts.common import SRC
from parts.fair import GAMES, Typist, read_players
from parts.scripted import play
from stage import perform


def test_each_thing_can_lie_in_each_room():
    """It lies in one of them, and a move takes 1 or 2 cm of the candle."""
    found, burnt = set(), set()
    for seed in range(60):
        seen = perform('three_rooms', ['n', 's', 'e'], seed).screens[:4]
        lying = [(room, thing) for room in (0, 1, 3) for thing in re.findall(
            r'\w+', re.findall('Things: (.*)', seen[room])[0])]
        assert len(lying) == 4
        found.update(lying)
        burnt.update(re.findall(r'Candle: (\d+)', seen[1]))
    assert len(found) == 12 and burnt == {'8', '9'}


def test_every_game_can_be_won():
    """Seven moves are enough, and before the last the candle still burns."""
    won, players = read_players(GAMES / 'three_rooms' / 'players.py')
    for seed in range(150):
        session = play(SRC / 'three_rooms.py', Typist(players['sensible']),
                       seed, {'CANDLE': 20})
        assert won in session.last and len(session.typed) <= 7
