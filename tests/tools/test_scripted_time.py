"""Games that take too long: when they are stopped, and what is left then."""

import signal
from time import process_time

import pytest
from parts import scripted
from programs import FOOTER, command, staged, written


@pytest.mark.parametrize('program', ['a = 1', 'input()', 'input(input())'])
def test_the_time_of_a_game(tmp_path, monkeypatch, program):
    """A game has PATIENCE from its start, and again from each answer."""
    monkeypatch.setattr(scripted, 'PATIENCE', 1000)
    before = process_time()
    session = staged(tmp_path, program, ['a', 'b'])
    assert before <= session.deadline - 1000 <= process_time()


def test_the_player_s_own_time_does_not_count(tmp_path):
    """While the player thinks, no deadline runs; for the game it does."""
    deadlines = []

    def think(screen):
        """Note the deadline that the game has now."""
        deadlines.append(scripted.WATCHDOG.session.deadline)
        return ''
    session = staged(tmp_path, 'input()\ninput()', think)
    assert deadlines == [float('inf')] * 2
    assert session.deadline < float('inf')


@pytest.mark.parametrize('program, status, last', [
    ('while True:\n    i = 0\n', 1, ''),
    ('while True:\n    print("Again.")\n', 1, 'Again.\nAgain.\nAgain.\n'),
    ('try:\n    while True:\n        i = 0\nexcept KeyboardInterrupt:\n'
     '    print("Caught.")\n', 0, 'Caught.\n'),
    ('try:\n    while True:\n        i = 0\nexcept KeyboardInterrupt:\n'
     '    print("Caught.")\nwhile True:\n    i = 0\n', 1, 'Caught.\n'),
    ('try:\n    while True:\n        i = 0\nexcept KeyboardInterrupt:\n'
     '    print("Caught.")\ninput()\n', 1, ''),
])
def test_a_game_without_end(tmp_path, monkeypatch, program, status, last):
    """It is stopped in the end, be it silent or not, or deaf at first."""
    monkeypatch.setattr(scripted, 'PATIENCE', 0.05)
    session = staged(tmp_path, program, ['a'])
    assert (session.ending, session.status, session.error) == (
        'too slow', status, '')
    assert session.last[-3 * len('Again.\n'):] == last
    assert session.typed == []


def test_a_flood(tmp_path, monkeypatch):
    """Long before its time is over, a game that prints for ever stops."""
    monkeypatch.setattr(scripted, 'FLOOD', 50)
    monkeypatch.setattr(scripted, 'PATIENCE', 3)
    end = process_time() + 3
    session = staged(tmp_path, 'while True:\n    print("Again.")\n')
    assert session.ending == 'too slow'
    assert session.deadline < end + 3  # It had another 3 when it was stopped.


def test_an_answer_without_end(tmp_path, monkeypatch):
    """What a game showed and was told before it hung is kept."""
    def hurry(screen):
        """Answer, and lose patience from now on."""
        monkeypatch.setattr(scripted, 'PATIENCE', 0.05)
        return 'a'
    session = staged(
        tmp_path, 'print(input("? "))\nwhile True:\n    i = 0\n', hurry)
    assert session.ending == 'too slow'
    assert session.transcript == '? a\na\n'


@pytest.mark.parametrize('caught', ['EOFError', '(EOFError, ValueError)'])
@pytest.mark.parametrize('player', [['a'], lambda screen: 'a'])
def test_a_game_that_asks_for_ever(tmp_path, monkeypatch, caught, player):
    """Neither deaf to Ctrl-D nor with new answers may it go on for ever."""
    monkeypatch.setattr(scripted, 'LONGEST', 20)
    session = staged(tmp_path, 'while True:\n    try:\n        input("? ")\n'
                     f'    except {caught}:\n        print("No.")\n', player)
    assert (session.ending, session.status) == ('too slow', 1)
    assert len(session.screens) == 22


def test_a_game_deaf_to_everything(tmp_path, monkeypatch):
    """Even a bare except inside a loop is left in the end."""
    monkeypatch.setattr(scripted, 'LONGEST', 20)
    session = staged(tmp_path, 'while True:\n    try:\n        input("? ")\n'
                     '    except:\n        for i in range(99):\n'
                     '            print("No.")\n')
    assert session.ending == 'too slow'


@pytest.mark.parametrize('handler, kept', [
    (signal.SIG_IGN, signal.default_int_handler), (print, print)])
def test_interrupts_work_in_the_background(handler, kept):
    """A program that was started deaf to interrupts can stop a game too."""
    before = signal.signal(signal.SIGINT, handler)
    try:
        scripted.Watchdog().watch(None)
        assert signal.getsignal(signal.SIGINT) is kept
    finally:
        signal.signal(signal.SIGINT, before)
