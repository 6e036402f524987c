"""Recorded sessions: read, played again, compared, written anew."""

import pytest

from parts import sessions
from parts.common import Problem

GAME = '''import time
SIZE = 2
OTHER = {}


def main():
    """Count."""
    start = time.time()
    for number in range(SIZE):
        print('You said', input('Say (y/n)? '))
    print('Seconds:', int(time.time() - start))


if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):
        print('\\nGoodbye!')
'''
WON = '''seed = 1
Say (y/n)? {y}
You said y
Say (y/n)? {a b} 7 s
You said a b
Seconds: 8
'''
LEFT = '''seed = 1; SIZE = 3
Say (y/n)? {y}
You said y
Say (y/n)? {<Ctrl-C>}
Goodbye!
'''


@pytest.fixture(name='recorded')
def fixture_recorded(tmp_path, monkeypatch):
    """Return a function that writes a session of the game; its Recorded."""
    monkeypatch.setattr(sessions, 'SRC', tmp_path)
    monkeypatch.setattr(sessions, 'GAMES', tmp_path)
    (tmp_path / 'coin').mkdir()
    (tmp_path / 'coin.py').write_text(GAME)

    def write(text, name='won.txt'):
        """Write a text as a session of that name."""
        (tmp_path / 'coin' / name).write_text(text)
        return sessions.read_session(tmp_path / 'coin' / name)
    return write


@pytest.mark.parametrize('text', [
    WON, LEFT, WON.replace('= 1', '= 1; OTHER = {1: 2}')])
def test_a_true_session(recorded, text):
    """What it shows is what the game shows; writing it anew changes nothing.
    """
    assert sessions.difference(recorded(text)) == ''
    assert sessions.record('coin') == []


@pytest.mark.parametrize('old, new, line, seen', [
    ('You said a b', 'You said a', 5, "the game: 'You said a b'"),
    ('Seconds: 8\n', '', 6, "the game: 'Seconds: 8'"),
    ('{a b} 7 s', '{a b}', 6, "the game: 'Seconds: 2'"),
    ('{a b} 7 s\nYou said a b\nSeconds: 8\n', '', 4,
     "the game: 'Say (y/n)? {<Ctrl-D>}'")])
def test_a_difference(recorded, old, new, line, seen):
    """The first line that differs is named, as recorded and as seen."""
    said = sessions.difference(recorded(WON.replace(old, new)))
    assert said.startswith(f'won.txt, line {line}\n')
    assert said.endswith(seen)


def test_a_recording(recorded):
    """Only the typed lines are needed; the rest is written."""
    found = recorded('seed = 1\n{y}\n{a b} 7 s\n')
    assert sessions.record('coin') == ['won.txt is written']
    assert found.path.read_text() == WON


@pytest.mark.parametrize('text, why', [
    ('seed = 1\n{y}\n', 'still asks at the end'),
    ('seed = 1\n{y}\n{n}\n{y}\n{y}\n', 'ends with 2 typed lines left over'),
    ('seed = 1; SIZE = None\n{y}\n', 'the game crashes: TypeError')])
def test_a_recording_that_fails(recorded, text, why):
    """It is said why, and the file stays as it was."""
    found = recorded(text)
    with pytest.raises(Problem, match=why):
        sessions.record('coin')
    assert found.path.read_text() == text


@pytest.mark.parametrize('text', ['Coin\n', '', 'SIZE = 3\n', 'seed = x\n'])
def test_a_session_without_a_seed(recorded, text):
    """The first line is asked for."""
    with pytest.raises(Problem, match='first line should name the seed'):
        recorded(text)
