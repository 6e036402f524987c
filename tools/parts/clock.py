"""The scripted clock: a time that moves only when a player answers.

Games import time and datetime as always; while one is played by script, it
gets copies of the two modules that read this clock instead of the computer's.

Example: clock = Clock(); sys.modules.update(clock.modules)
"""

import datetime
import time
import types

NOON = 1781524800.0  # The scripted clock starts on 15 June 2026, 12:00 UTC.


class Clock:
    """The time that a game sees: it moves one second with each answer."""

    def __init__(self):
        """Set the clock to noon and make the modules that show it."""
        self.now = NOON
        self.modules = {'time': self.time_module(),
                        'datetime': self.datetime_module()}

    def time_module(self):
        """Return a copy of the time module that reads this clock."""
        module = types.ModuleType('time')
        vars(module).update(vars(time))
        for name in ('time', 'monotonic', 'perf_counter', 'process_time'):
            setattr(module, name, lambda: self.now)
            setattr(module, name + '_ns', lambda: int(self.now * 10 ** 9))

        def broken_down(seconds=None):
            """Return the time in parts, the same in every time zone."""
            return time.gmtime(self.now if seconds is None else seconds)

        def formatted(text, parts=None):
            """Return the time as text, by the scripted clock if none given."""
            return time.strftime(text, parts or broken_down())

        def sleep(seconds):
            """Let that many seconds pass, without waiting for them."""
            self.now += seconds
        module.sleep = sleep
        module.localtime = module.gmtime = broken_down
        module.strftime = formatted
        module.asctime = lambda parts=None: time.asctime(
            parts or broken_down())
        module.ctime = lambda seconds=None: time.asctime(broken_down(seconds))
        return module

    def datetime_module(self):
        """Return a copy of the datetime module that reads this clock."""
        clock = self

        class ScriptedDatetime(datetime.datetime):
            """A datetime whose present is the scripted clock's."""

            @classmethod
            def fromtimestamp(cls, seconds, tz=None):
                """Return the moment of seconds in zone tz, or in UTC."""
                moment = super().fromtimestamp(
                    seconds, tz or datetime.timezone.utc)
                return moment if tz else moment.replace(tzinfo=None)

            @classmethod
            def now(cls, tz=None):
                """Return the scripted moment in zone tz, or in UTC."""
                return cls.fromtimestamp(clock.now, tz)
            today = utcnow = now

        class ScriptedDate(datetime.date):
            """A date whose today is the scripted clock's."""

            @classmethod
            def fromtimestamp(cls, seconds):
                """Return the day of seconds, the same in every time zone."""
                moment = ScriptedDatetime.fromtimestamp(seconds)
                return cls.fromordinal(moment.toordinal())

            @classmethod
            def today(cls):
                """Return the scripted day."""
                return cls.fromtimestamp(clock.now)
        module = types.ModuleType('datetime')
        vars(module).update(vars(datetime))
        module.datetime, module.date = ScriptedDatetime, ScriptedDate
        return module
