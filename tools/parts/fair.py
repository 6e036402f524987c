"""How often players win: a game is played many times by simple programs.

A game's players stand in tests/games/NAME/players.py. WON is what the last
screen of a won game says. Each function without a _ before its name is a
player: a generator that gets the first screen, yields a line to type, gets
the screen that follows, and so on. `sensible` plays like an attentive child,
`random_moves` plays at random by the rules; others are tricks that must fail.

Example: share(SRC / 'pig.py', players_of('pig')['sensible'], 'win', 300)
"""

import runpy
import types

from parts.common import ROOT, Problem
from parts.scripted import CTRL_D, play

GAMES = ROOT / 'tests' / 'games'


def read_players(path):
    """Return (WON, {name: player}) of a players.py; raise Problem if not."""
    found = runpy.run_path(str(path))
    players = {name: thing for name, thing in found.items()
               if isinstance(thing, types.FunctionType) and name[0] != '_'
               and thing.__code__.co_filename == str(path)}
    if 'WON' not in found or 'sensible' not in players:
        raise Problem('there should be a text WON and a player sensible', path)
    return found['WON'], players


class Typist:
    """A player for scripted.play, made from a generator function."""

    def __init__(self, player):
        """Keep the generator function; it starts with the first screen."""
        self.player = player
        self.moves = None

    def __call__(self, screen):
        """Return the next line to type, Ctrl-D when the player stops."""
        try:
            if self.moves is None:
                self.moves = self.player(screen)
                return next(self.moves)
            return self.moves.send(screen)
        except StopIteration:
            return CTRL_D


def share(path, player, won, games, constants=()):
    """Return the share, 0 to 1, of so many games that a player wins.

    path: the game's file. won: the text on the last screen of a won game.
    Raise Problem if a game does not come to its end.
    """
    wins = 0
    for seed in range(games):
        session = play(path, Typist(player), seed, constants)
        if session.ending != 'finished':
            raise Problem(f'{player.__name__} does not come to the end with '
                          f'seed {seed} ({session.ending}): '
                          + (session.error or session.last)[-300:], path)
        wins += won.lower() in session.last.lower()
    return wins / games


def fair_row(path, games):
    """Return how often each player of a game wins, in a line of text.

    path: the game's file. games: how many each plays. The sensible player
    comes first; '' if nobody plays the game by program.
    """
    players = GAMES / path.stem / 'players.py'
    if not players.exists():
        return ''
    won, found = read_players(players)
    shares = [f'{name} {share(path, found[name], won, games):.0%}'
              for name in sorted(found, key=lambda name: name != 'sensible')]
    return f'{path.stem:22} ' + ', '.join(shares)
