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
            def now(cls, tz=None):
                """Return the scripted moment in zone tz, or in UTC."""
                moment = cls.fromtimestamp(clock.now, datetime.timezone.utc)
                return moment.astimezone(tz) if tz else moment.replace(
                    tzinfo=None)
            today = utcnow = now

        class ScriptedDate(datetime.date):
            """A date whose today is the scripted clock's."""

            @classmethod
            def today(cls):
                """Return the scripted day."""
                return cls.fromordinal(ScriptedDatetime.now().toordinal())
        module = types.ModuleType('datetime')
        vars(module).update(vars(datetime))
        module.datetime, module.date = ScriptedDatetime, ScriptedDate
        return module
