"""The scripted clock: what a game sees of the time, in every session."""

import datetime
import sys
import time

import pytest
from parts.clock import NOON, Clock
from programs import staged
from parts.scripted import CTRL_C

SHOW = '''import datetime, time
for again in range(2):
    print(%s)
    input()
'''
TWELVE = 'Mon Jun 15 12:00:0'
STAMP = '2026-06-15 12:00:0'


@pytest.fixture(name='zone', params=['UTC', 'Asia/Tokyo', 'EST+5'])
def fixture_zone(request, monkeypatch):
    """Put the computer into a time zone, where it can be told to."""
    monkeypatch.setenv('TZ', request.param)
    if hasattr(time, 'tzset'):
        time.tzset()
    yield request.param
    monkeypatch.undo()
    if hasattr(time, 'tzset'):
        time.tzset()


@pytest.mark.parametrize('call, first, second', [
    ('time.time()', '1781524800.0', '1781524801.0'),
    ('time.monotonic()', '1781524800.0', '1781524801.0'),
    ('time.perf_counter()', '1781524800.0', '1781524801.0'),
    ('time.process_time()', '1781524800.0', '1781524801.0'),
    ('time.time_ns()', '1781524800000000000', '1781524801000000000'),
    ('time.monotonic_ns()', '1781524800000000000', '1781524801000000000'),
    ('tuple(time.localtime())[:6]', '(2026, 6, 15, 12, 0, 0)',
     '(2026, 6, 15, 12, 0, 1)'),
    ('time.gmtime().tm_sec', '0', '1'),
    ('time.localtime(0).tm_hour', '0', '0'),
    ('time.strftime("%A %H:%M:%S")', 'Monday 12:00:00', 'Monday 12:00:01'),
    ('time.strftime("%H", time.localtime(3600))', '01', '01'),
    ('time.asctime()', TWELVE + '0 2026', TWELVE + '1 2026'),
    ('time.asctime(time.localtime(0))', 'Thu Jan  1 00:00:00 1970',
     'Thu Jan  1 00:00:00 1970'),
    ('time.ctime()', TWELVE + '0 2026', TWELVE + '1 2026'),
    ('time.ctime(time.time() + 5)', TWELVE + '5 2026', TWELVE + '6 2026'),
    ('datetime.datetime.now()', STAMP + '0', STAMP + '1'),
    ('datetime.datetime.today()', STAMP + '0', STAMP + '1'),
    ('datetime.datetime.utcnow()', STAMP + '0', STAMP + '1'),
    ('datetime.datetime.now(datetime.timezone.utc)', STAMP + '0+00:00',
     STAMP + '1+00:00'),
    ('datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=2)))',
     '2026-06-15 14:00:00+02:00', '2026-06-15 14:00:01+02:00'),
    ('datetime.datetime.fromtimestamp(60)', '1970-01-01 00:01:00',
     '1970-01-01 00:01:00'),
    ('datetime.datetime.now() - datetime.datetime(2026, 6, 15)', '12:00:00',
     '12:00:01'),
    ('datetime.datetime.now().strftime("%S")', '00', '01'),
    ('datetime.date.today()', '2026-06-15', '2026-06-15'),
    ('datetime.date.fromtimestamp(86399)', '1970-01-01', '1970-01-01'),
    ('(datetime.date(2026, 6, 16) - datetime.date.today()).days', '1', '1'),
])
def test_the_time_in_a_game(tmp_path, zone, call, first, second):
    """It is noon, then a second later; always and in every time zone."""
    for again in range(2):
        session = staged(tmp_path, SHOW % call, ['', ''])
        assert session.error == ''
        assert session.screens == [first + '\n', second + '\n', '']


@pytest.mark.parametrize('imports', [
    'from time import time', 'import time as t\ntime = t.time',
    'import datetime, time\ntime = time.time',
    'from datetime import datetime\ntime = lambda: float(\n'
    '    (datetime.now() - datetime(1970, 1, 1)).total_seconds())'])
def test_each_answer_is_a_second(tmp_path, imports):
    """However the time is imported, n answers, keys too, take n seconds."""
    program = imports + ('\nstart = time()\nfor i in range(5):\n    try:\n'
                         '        input()\n    except KeyboardInterrupt:\n'
                         '        pass\n    print(time() - start)\n')
    session = staged(tmp_path, program, ['a', '', CTRL_C, 'b', 'c'])
    assert ''.join(session.screens) == '1.0\n2.0\n3.0\n4.0\n5.0\n'


@pytest.mark.parametrize('program', [
    'print(1)', 'input()', '1 / 0', 'raise SystemExit',
    'import sys\nsys.modules["time"] = sys.modules["datetime"] = None'])
def test_the_real_modules_come_back(tmp_path, program):
    """After a session, however it ended, the computer's own clock is back."""
    staged(tmp_path, 'import time, datetime\n' + program)
    assert sys.modules['time'] is time
    assert sys.modules['datetime'] is datetime
    assert not NOON <= time.time() <= NOON + 1
    assert datetime.datetime.__name__ == 'datetime'


def test_a_day_later():
    """A clock moved by hand shows its new day in both modules."""
    clock = Clock()
    clock.now += 36 * 3600
    times, dates = clock.modules['time'], clock.modules['datetime']
    assert times.strftime('%d %H') == '17 00'
    assert str(dates.date.today()) == '2026-06-17'
    assert str(Clock().modules['datetime'].date.today()) == '2026-06-15'


def test_the_rest_is_the_real_module():
    """What shows no present time is what Python has."""
    modules = Clock().modules
    assert modules['time'].mktime is time.mktime
    assert modules['datetime'].timedelta is datetime.timedelta
    assert issubclass(modules['datetime'].datetime, datetime.datetime)
    assert issubclass(modules['datetime'].date, datetime.date)
