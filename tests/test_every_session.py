"""Every recorded session is still what the game shows, line by line."""

from parts.sessions import difference, read_session


def test_session(session_path):
    """The same typing gives the same screens, from first line to last."""
    assert not difference(read_session(session_path))
