"""Find games: all of them, or one by its name or title.

Example: named(games(), 'hangman').tasks
"""

from parts.catalog import read_game
from parts.common import SRC, Problem, suggestion


def games(folder=SRC):
    """Return all games in folder, by level and title.

    A file that cannot be read as a game, for it is being written perhaps, is
    left out: it must not stand in the way of the others.
    """
    found = []
    for path in folder.glob('*.py'):
        try:
            found.append(read_game(path))
        except Problem:
            pass  # The linter names it, with what is wrong.
    return sorted(found, key=lambda game: (game.level, game.title.lower()))


def plain(text):
    """Return text in small letters, with one space for _, - and spaces."""
    return ' '.join(text.lower().replace('_', ' ').replace('-', ' ').split())


def named(collection, name):
    """Return the game of that name or title; raise Problem if none has it.

    Raise the Problem of its file if that cannot be read as a game.
    """
    for game in collection:
        if plain(name) in (plain(game.name), plain(game.title)):
            return game
    for path in SRC.glob('*.py'):
        if plain(name) == plain(path.stem):
            return read_game(path)
    near = suggestion(plain(name), {plain(game.name): game.name
                                    for game in collection})
    hint = f'did you mean {near}?' if near else '--list shows all games'
    raise Problem(f'there is no game called {ascii(name)[1:-1]}; {hint}')
