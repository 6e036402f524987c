"""tools/bench.py and measure.py: what is measured, and what is said of it."""

import json

import pytest

import bench
from parts import measure
from parts.common import SRC
from programs import command

MEMORY = 'memory at first question, worst game'
ANSWERS = 'hostile answers a second, median game'
GOOD = bench.Row(MEMORY, 1.04, 'pig')
BAD = bench.Row(ANSWERS, 1234.4, '')
NEITHER = bench.Row('sessions a second, median game', 77.777, '')


@pytest.mark.parametrize('row, line', [
    (GOOD, '{:43}      1.04  at most     1.5  pig'),
    (BAD, '{:43}     1,234  at least 20,000   MISSED'),
    (NEITHER, '{:43}     77.78')])
def test_a_line_of_the_table(row, line):
    """It has the figure, the bar, the game and a mark if the bar is missed."""
    assert bench.line_of(row) == line.format(row.what)


@pytest.mark.parametrize('what, figure, missed', [
    (MEMORY, 1.5, False), (MEMORY, 1.51, True), (ANSWERS, 20000, False),
    (ANSWERS, 19999, True), ('anything else', 10 ** 9, False)])
def test_a_bar_is_kept_or_missed(what, figure, missed):
    """A bar may be the most that is good, or the least."""
    assert bench.misses(bench.Row(what, figure, '')) is missed


@pytest.mark.parametrize('rows, status', [
    ([GOOD], 0), ([GOOD, NEITHER], 0), ([GOOD, BAD], 1)])
def test_a_bar_that_is_missed_is_status_1(rows, status, monkeypatch, capsys):
    """The table has a line for each row, and JSON says the same."""
    monkeypatch.setattr(bench, 'measured', lambda paths: iter(rows))
    found, out, err = command(capsys, bench.main, 'pig')
    assert (found, err) == (status, [])
    assert out[0].startswith('Python 3.') and len(out) == len(rows) + 1
    found, out, err = command(capsys, bench.main, 'pig', '--json')
    told = json.loads('\n'.join(out))
    assert found == status
    assert [row['missed'] for row in told['rows']] == [
        row is BAD for row in rows]
    assert [row['figure'] for row in told['rows']] == [
        row.figure for row in rows]


def test_a_game_that_is_not_there(capsys):
    """One line says so before anything is measured."""
    status, out, err = command(capsys, bench.main, 'no_such_game')
    assert (status, out) == (2, [])
    assert err[0].endswith('no_such_game.py: there is no such file; check '
                           'the name')


@pytest.fixture
def clock(monkeypatch):
    """Return a clock, a list with one number, that measure.py looks at."""
    seconds = [0.0]
    monkeypatch.setattr(measure.time, 'process_time', lambda: seconds[0])
    return seconds


def test_the_longest_reply(clock):
    """Neither what comes before the first answer counts, nor the player."""
    timed = measure.Timed(1)

    def slow_player(screen):
        """Answer after seven seconds."""
        clock[0] += 7
        return '1'
    timed.player = slow_player
    for seconds in (50, 1, 5, 2):
        clock[0] += seconds
        assert timed('Your move (1 to 3)? ') == '1'
    assert timed.longest == 5


def test_the_fastest_round_counts(clock):
    """Whatever else the machine does makes a round slower, never faster."""
    seconds = iter((4, 2, 3))

    def work():
        """Take as long as the next of the seconds."""
        clock[0] += next(seconds)
    assert measure.seconds_of(work) == 2


@pytest.mark.parametrize('cost, grown', [
    (lambda count: 3 * count, 1), (lambda count: count ** 2, 4),
    (lambda count: 100 + count, 1)])
def test_growth(clock, cost, grown):
    """Linear work grows as its size; work by the square four times as much.

    What is done once, whatever the size, is no growth.
    """
    done = []

    def work(path):
        """Cost what one more game costs."""
        if path.endswith('pig_0.py'):
            done.clear()
        done.append(path)
        clock[0] += cost(len(done)) - cost(len(done) - 1) * (len(done) > 1)
    assert grown - 0.9 < measure.growth([SRC / 'pig.py'], work) <= grown


def test_a_real_launch():
    """A game is started, asked how much memory it holds, and ends."""
    seconds, memory = measure.launch([str(SRC / 'pig.py')], weigh=True)
    assert seconds > 0
    assert memory is None or memory > 1000


def test_all_is_measured(monkeypatch):
    """Each ratio of a game has its row, and is more than nothing."""
    monkeypatch.setattr(bench, 'repository_files', lambda: [SRC / 'pig.py'])
    monkeypatch.setattr(bench, 'ROUNDS', 1)
    monkeypatch.setattr(bench, 'checking', lambda paths: 2.0)
    rows = list(bench.measured([SRC / 'pig.py', SRC / 'bagels.py']))
    told = [row.what for row in rows]
    # Where no program tells the memory of another, that row is missing.
    assert (set(bench.AT_MOST) | set(bench.AT_LEAST)) - set(told) <= {MEMORY}
    assert len(told) == len(set(told)) >= 8
    assert min(row.figure for row in rows) > 0
