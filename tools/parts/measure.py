"""Stopwatches and scales for bench.py: how to measure one thing.

Example: seconds_of(lambda: play('src/pig.py', ['quit']))
"""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time

from parts.hostile import Hostile
from parts.scripted import play

SEEDS = range(6)  # Sessions with each game ...
LINES = 300  # ... of so many lines typed, at the most.
BUFFERED = dict(os.environ, PYTHONUNBUFFERED='')  # Print when you ask.


def memory_of(process):
    """Return the memory that a process holds, in KiB; None if none tells."""
    try:
        told = subprocess.run(['ps', '-o', 'rss=', '-p', str(process.pid)],
                              stdout=subprocess.PIPE).stdout
        return int(told)
    except (OSError, ValueError):
        return None


def launch(arguments, weigh=False):
    """Start Python with arguments; return seconds until it asks, and memory.

    The memory, in KiB, is that at the first question; None unless weigh.
    """
    start = time.perf_counter()
    with subprocess.Popen([sys.executable] + arguments,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          env=BUFFERED) as process:
        # All that it printed comes at once, when it asks.
        process.stdout.read(1)
        seconds = time.perf_counter() - start
        memory = memory_of(process) if weigh else None
        process.stdin.close()
        process.stdout.read()
    return seconds, memory


class Timed:
    """A player for scripted.play that takes the time of the game's replies.

    longest: the longest that the game computed for one reply, in seconds.
    """

    def __init__(self, seed):
        """Prepare a player who types what the questions offer, by seed."""
        self.player = Hostile(seed)
        self.player.nonsense = 0
        self.player.patience = LINES
        self.longest = 0.0
        self.answered = float('inf')

    def __call__(self, screen):
        """Note how long the game took, then answer."""
        self.longest = max(self.longest, time.process_time() - self.answered)
        answer = self.player(screen)
        self.answered = time.process_time()
        return answer


def longest_reply(path):
    """Return the longest that a game computed for one reply, in seconds."""
    players = [Timed(seed) for seed in SEEDS]
    for player, seed in zip(players, SEEDS):
        play(path, player, seed)
    return max(player.longest for player in players)


def million_additions():
    """Add up the numbers below a million: the unit of thinking."""
    total = 0
    for number in range(10 ** 6):
        total += number


def seconds_of(work, rounds=3):
    """Return the seconds of computing that work() takes, its fastest round."""
    times = []
    for i in range(rounds):
        gc.collect()  # What was left over before is not this work's.
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def growth(paths, work):
    """Return how work(path) for each path grows: the worst against linear.

    The games are counted two and four times, as copies with other names. The
    sizes take turns, and the fastest of each counts.
    """
    sizes = (1, 2, 4)
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(str(path), f'{folder}/{path.stem}_{number}.py')
                  for number in range(4) for path in paths]
        rounds = [[seconds_of(lambda: [work(path) for path in
                                       copies[:size * len(paths)]], 1) / size
                   for size in sizes] for i in range(5)]
    once, *more = map(min, zip(*rounds))
    return max(more) / once
