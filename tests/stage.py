"""How the tests of the games play: by name, and by transcripts.

Example: assert perform('hangman', ['e', 'quit'], seed=1).ending == 'finished'
"""

from parts.common import SRC
from parts.scripted import CTRL_D, load, play


def perform(name, player=(), seed=0, **constants):
    """Return the Session of a game, played by a list of lines or a function.

    constants are played with instead of the game's own.
    """
    return play(SRC / (name + '.py'), player, seed, constants)


def borrow(name, **constants):
    """Return a game as a module, for its functions."""
    return load(SRC / (name + '.py'), constants)


def replay(name, transcript, seed=0, **constants):
    """Play a game as a transcript shows it; return the Session.

    The transcript is what a terminal shows, typed text included: after each
    question the rest of the line is typed. Raise AssertionError if the game
    shows anything else, or ends sooner or later than the transcript.
    """
    transcript = transcript.lstrip('\n')
    place = 0

    def read_and_type(screen):
        """Return what the transcript shows behind the question."""
        nonlocal place
        assert transcript[place:place + len(screen)] == screen
        place += len(screen)
        if place >= len(transcript):
            return CTRL_D
        line = transcript[place:].split('\n')[0]
        place += len(line) + 1
        return line
    session = perform(name, read_and_type, seed, **constants)
    assert not session.error, session.error
    assert session.transcript == transcript
    assert session.ending == 'finished'
    return session


def answer(name, lines, seed=0, **constants):
    """Return what a game shows after the last of the lines typed."""
    return perform(name, lines, seed, **constants).replies[len(lines) - 1]
