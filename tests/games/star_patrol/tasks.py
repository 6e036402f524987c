"""Tasks of Star Patrol: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 29, 'lines': ['p A4'],
           'shows': 'Something else is in the way, and gets the probe.',
           'because': 'The star: a probe ends at the first thing on its way.'}

HINTS = {
    '*': 'Which constant says how many probes there are?',
    '**': 'A ship has a method for each order. At the end of warp() it knows '
          'the day; the last day is a constant.',
    '***': 'ask_order() returns an order and a place. Let it return the new '
           'order with None for the place, and give the ship a new method.',
}

ANSWERS = {
    '*': '''
-PROBES = 6  # The same for probes. Try 3 or 20.
+PROBES = 12  # The same for probes. Try 3 or 20.
''',
    '**': '''
                 self.galaxy[other].known = True
+        print(f'Days left: {DAYS - self.day}')
''',
    '***': '''
             print('Tagged! The robot turns round and flies home.')
         self.meet_others()
+
+    def rest(self):
+        """Let a day go by."""
+        self.day += 1
+        self.energy += 40
+        print('You sleep well.')  # Not judged: any words will do.
@@
         name = answer[-2:]  # The last two letters, such as B3.
+        if answer == 'REST':
+            return 'REST', None
@@
         elif order == 'MOVE':
             ship.move(place)
+        elif order == 'REST':
+            ship.rest()
''',
}

ROW = re.compile(r'(?m)^ *(\d) +((?:\S ){6}) *\d +(\S.*)$')


class Look:
    """What a screen shows last.

    squares, chart: {place: what is there}. place: where the ship is in the
    galaxy. numbers: those above the board, a set.
    """

    def __init__(self, screen):
        """Read a screen; raise Missing if it does not end with a board."""
        self.squares, self.chart, self.place = {}, {}, 'A1'
        for digit, marks, reports in ROW.findall(screen)[-6:]:
            for letter, mark, report in zip('ABCDEF', marks.split(),
                                            reports.split()):
                name = letter + digit
                self.squares[name] = mark
                self.chart[name] = report
                if report[0] == '@':
                    self.place = name
        above = screen.rsplit('A B C', 1)[0].rstrip(' \n')
        self.numbers = numbers_in(above.split('\n\n')[-1])
        if len(self.chart) < 36:
            raise Missing('Your region and the galaxy should be shown side by '
                          'side before each order, as at first.')


def steps(start, end):
    """Return how many steps it is from one place to another."""
    return max(abs(ord(start[0]) - ord(end[0])),
               abs(int(start[1]) - int(end[1])))


def last_day(game):
    """Return the last day: so many days can be spent by staying."""
    place = Look(game.play([]).opening).place
    return len(game.play([f'warp {place}'] * 99).typed)


def quiet_seeds(game):
    """Return seeds with neither robots nor bases in the first region."""
    looks = [Look(game.play([], seed).opening) for seed in range(8)]
    return [seed for seed, look in enumerate(looks)
            if not set(look.squares.values()) & set('RB')] or [0]


def trip_to_a_base(game):
    """Return a seed and lines that waste a probe and fetch new ones.

    The base is in the first region, or in one beside it.
    """
    for seed in range(60):
        look = Look(game.play([], seed).opening)
        homes = [place for place in look.chart if 'B' in look.chart[place]]
        for home in homes:
            lines = [f'warp {home}', 'probe a1']
            screens = game.play(lines, seed).screens
            if len(screens) != 4:
                continue  # The game ends before.
            squares = Look(screens[1]).squares
            base = [place for place in squares if squares[place] == 'B'][:1]
            free = [place for place in squares if squares[place] == '.'
                    and base and steps(place, base[0]) == 1]
            if free:
                return seed, lines + [f'move {free[0]}']
    raise Missing('The bases should be shown in the galaxy, as before.')


def one_star(game):
    """Are there 12 probes at first, one less after each, and 12 anew?"""
    seed = quiet_seeds(game)[0]
    for sent, screen in enumerate(game.play(['probe a1'] * 12, seed).screens):
        if sent <= 12 and 12 - sent not in Look(screen).numbers:
            return (f'After sending {sent} probes, you should have '
                    f'{12 - sent} left.')
    seed, lines = trip_to_a_base(game)
    screens = game.play(lines, seed).screens
    if 11 in Look(screens[2]).numbers and 12 not in numbers_in(screens[3]):
        return 'A base should fill you up to 12 probes.'
    return ''


def two_stars(game):
    """Does each warp say how many days are left?"""
    last = last_day(game)
    for seed, goals in enumerate((['c2', 'c2', 'd3'], ['f1', 'e1', 'f2'],
                                  ['a6', 'b5', 'b5'], ['b4', 'e4', 'd4'])):
        place = Look(game.play([], seed).opening).place.lower()
        day = 1
        replies = game.answers([f'warp {goal}' for goal in goals], seed)
        for goal, reply in zip(goals, replies):
            day += max(1, steps(place, goal))
            place = goal
            said = [numbers_in(line) for line in reply.split('\n')
                    if says(line, 'days') or (
                        last - day == 1 and says(line, 'day'))]
            if day <= last and not any(last - day in numbers
                                       for numbers in said):
                return (f'After a warp to day {day} of {last}, "Days left: '
                        f'{last - day}" should be seen.')
    return ''


def three_stars(game):
    """Does a rest take a day, and give 40 energy?"""
    last, energies = last_day(game), []
    for seed in quiet_seeds(game)[:3]:
        looks = [Look(game.play([], seed).opening)]
        screens = game.play(['rest'] * 4, seed).screens
        if len(screens) != 6 or (plain_question(screens[4])
                                 != plain_question(screens[0])):
            return 'After "rest", you should be asked for the next order.'
        looks += [Look(screen) if 'A B C' in screen else looks[0]
                  for screen in screens[1:5]]
        energies.append([number for number in looks[0].numbers if all(
            number + 40 * rests in look.numbers
            for rests, look in enumerate(looks))])
        if not energies[-1]:
            return 'Each "rest" should add 40 to your energy.'
    if len(game.play(['rest'] * (last + 2)).typed) != last:
        return f'A rest should take a day: {last} of them end the game.'
    game.demand_refusal([], 'rest')
    return ''
