"""tools/attack.py: answers are shared out, and what breaks is shown."""

import pytest

from parts import attack
from parts.common import SRC
from programs import FOOTER, command, written

GAMES = [SRC / 'hangman.py', SRC / 'pig.py', SRC / 'bagels.py']
# It crashes at the first answer that is longer than ten characters.
FRAIL = '''
def main():
    while True:
        answer = input('What? ')
        if answer.strip().lower() == 'quit':
            print('Goodbye!')
            return
        print('Well', 'I never'[len(answer) // 11 * 99 - 1])
''' + FOOTER


@pytest.fixture
def frail(tmp_path):
    """Return the path of a program that crashes when it is attacked."""
    return written(tmp_path, FRAIL)


def test_every_game_gets_its_share(capsys):
    """All answers are typed, about as many to each game."""
    made = attack.Attack(GAMES, 900)
    made.run()
    assert 900 <= made.typed < 1050
    assert made.broken == 0
    told = capsys.readouterr().out.split('\r')
    assert [line[:13] for line in told[1:]] == [
        '1 of 3 games,', '2 of 3 games,', '3 of 3 games,']
    counts = [int(line.split(', ')[1].split()[0]) for line in told[1:]]
    assert 300 <= counts[0] < 450 and 600 <= counts[1] < 750


def test_a_game_has_only_so_much_time(monkeypatch, capsys):
    """Each turn has one session at least, and all turns come again."""
    monkeypatch.setattr(attack, 'TIME', 0)
    made = attack.Attack(GAMES, 900)
    made.run()
    assert made.typed >= 900
    assert max(made.games.values()) - min(made.games.values()) == 0


def test_what_breaks_is_shown(frail, capsys):
    """Each broken promise comes with the call that plays it again."""
    status, out, err = command(capsys, attack.main, str(frail),
                               '--answers', '5000')
    assert (status, err) == (1, [])
    calls = [line for line in out if line.startswith('play(')]
    assert len(calls) == attack.ENOUGH
    assert [line for line in out if line.endswith('it crashes')]
    assert f'{attack.ENOUGH} broken promises' in out[-1]


def test_a_broken_game_does_not_stop_the_others(frail, capsys):
    """It has no further turn; the others get the answers that are left."""
    made = attack.Attack([frail] + GAMES[:1], 2000)
    made.run()
    assert made.broken == attack.ENOUGH
    assert list(made.games) == GAMES[:1]
    assert made.typed >= 2000


def test_games_that_keep_their_promises(capsys):
    """The status is 0, and what was done is told at the end."""
    status, out, err = command(capsys, attack.main, 'pig', '--answers', '200')
    assert (status, err) == (0, [])
    assert out[-1].startswith('1 of 1 games, 2')
    assert 'answers, 0 broken promises, about 0 s left' in out[-1]


@pytest.mark.parametrize('arguments, complaint', [
    (['pig', '--answers', '0'], '--answers takes a number from 1 on'),
    (['pig', '--answers', 'many'], "invalid int value: 'many'"),
    (['no_such_game'], 'no_such_game: there is no such file')])
def test_what_cannot_be_attacked(arguments, complaint, capsys):
    """One line says what is wrong."""
    status, out, err = command(capsys, attack.main, *arguments)
    assert (status, out, len(err)) == (2, [], 1)
    assert complaint in err[0]
