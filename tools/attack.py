"""Attack the games with bad answers, as many as you have time for.

The answers are shared evenly over the games; a game that thinks long gets as
many as fit into its time. What breaks a promise is printed with the call that
plays it again.
"""

import time

from common import Parser, run, shown
from hostile import Hostile
from promises import Broken, check_goodbye, check_session, leaves, paths_of
from scripted import play

TIME = 20.0  # Seconds of computing for one game, in one turn.
ENOUGH = 3  # After so many broken promises a game is attacked no more.


class Attack:
    """An attack on games, and how far it has come.

    wanted: the answers to type. typed: those typed. broken: the sessions that
    broke a promise. games: {path of a game: the seed of its next session}.
    """

    def __init__(self, paths, wanted):
        """Prepare to type so many answers, wanted, to the games at paths."""
        self.games = dict.fromkeys(paths, 0)
        self.wanted = wanted
        self.typed = 0
        self.broken = 0
        self.start = time.monotonic()

    def session(self, path):
        """Play the next session of a game; return the Broken, or None."""
        seed = self.games[path]
        self.games[path] += 1
        session = play(path, Hostile(seed), seed)
        self.typed += len(session.typed)
        try:
            check_session(path, session, seed)
            if leaves(session):
                check_goodbye(path, session, seed)
        except Broken as broken:
            self.broken += 1
            return broken
        return None

    def turn(self, path, share):
        """Type a share of answers to one game, but stop when its time is up.

        Print what breaks; a game that broke ENOUGH has no further turn.
        """
        end = self.typed + share
        deadline = time.process_time() + TIME
        faults = 0
        while True:
            broken = self.session(path)
            if broken:
                print(f'\n{shown(path)}: {broken}')
                faults += 1
            if faults == ENOUGH:
                del self.games[path]
                return
            if self.typed >= end or time.process_time() >= deadline:
                return

    def run(self):
        """Give every game its turn until all is typed; print how it goes."""
        while self.typed < self.wanted and self.games:
            waiting = list(self.games)
            for number, path in enumerate(waiting):
                left = self.wanted - self.typed
                self.turn(path, left / (len(waiting) - number))
                print('\r' + self.state(f'{number + 1} of {len(waiting)}'),
                      end='', flush=True)
        print()

    def state(self, done):
        """Return a line that says how far it is, with the games done."""
        spent = time.monotonic() - self.start
        left = spent * (self.wanted / max(self.typed, 1) - 1)
        return (f'{done} games, {self.typed:,} answers, {self.broken} '
                f'broken promises, about {max(left, 0):.0f} s left ')


def main(arguments=None):
    """Attack some games or all; return 1 if a promise broke, else 0."""
    parser = Parser('Type bad answers to games, evenly shared, and print what '
                    'breaks a promise.',
                    'python3 tools/attack.py hangman pig --answers 50000')
    parser.add_argument('game', nargs='*', help='a game of src/ or a file')
    parser.add_argument('--answers', type=int, default=10 ** 6,
                        help='how many, in all (default a million)')
    wanted = parser.parse_args(arguments)
    if wanted.answers < 1:
        parser.error('--answers takes a number from 1 on, such as 50000')
    attack = Attack(paths_of(wanted.game), wanted.answers)
    attack.run()
    return 1 if attack.broken else 0


if __name__ == '__main__':
    run(main)
