"""Star Patrol

Search a galaxy for runaway robots, and tag them all before time is up.

Level:    5
Kind:     strategy
Players:  1
Minutes:  10
Concepts: dataclasses, classes, properties, comprehensions
Idea:     A dataclass says what a thing keeps: that is enough to make one.

Predict:  A star stands between you and a robot. Who gets your probe?

Your turn:
  *   Set out with 12 probes, and get as many from a base.
  **  After each warp, say how many days are left, as in "Days left: 9".
  *** Add an order without a place, rest: it takes a day and adds 40 to your
      energy, without a limit.
"""

import random
import sys
from dataclasses import dataclass

# In the spirit of the galaxy game that Mike Mayfield wrote in BASIC in 1971.
DAYS = 18  # The last day. Try 10 or 40.
ROBOTS = 7  # How many robots there are to tag. Try 2 or 20.
BASES = 3  # How many bases there are. Try 1 or 6.
ENERGY = 150  # What you set out with, and get from a base. Try 99 or 400.
PROBES = 6  # The same for probes. Try 3 or 20.

LETTERS = 'ABCDEF'  # The columns of the galaxy, and of each region.
# A region of the galaxy, or a square of a region, is a pair x, y.
PLACES = {LETTERS[x] + str(y + 1): (x, y) for y in range(6) for x in range(6)}


def step(start, end):
    """Return a number that is one nearer to end than start is."""
    return start + max(-1, min(1, end - start))  # That is -1, 0 or 1 more.


def way(start, end):
    """Return the places from start to end, a list: diagonal steps first."""
    places = []
    while start != end:
        start = step(start[0], end[0]), step(start[1], end[1])
        places.append(start)
    return places


@dataclass  # It writes __init__: Region(things) makes one that is not known.
class Region:
    """One of the 36 parts of the galaxy."""

    things: dict  # From a square to R, B or *. Empty squares are not in it.
    known: bool = False

    def count(self, mark):
        """Return how many things with this mark there are."""
        return list(self.things.values()).count(mark)

    @property
    def report(self):
        """Return what the chart says: ? or . or such as 2R or B1R."""
        if not self.known:
            return '?'
        if self.count('R') + self.count('B') == 0:
            return '.'
        text = 'B' * self.count('B')
        if self.count('R') > 0:
            text += f'{self.count("R")}R'
        return text


@dataclass
class Ship:
    """Your ship: where it is, and what it has."""

    galaxy: dict  # From each place to the Region there.
    place: tuple  # In the galaxy.
    square: tuple = (0, 0)  # In the region.
    day: int = 0  # The first arrival makes it 1.
    energy: int = ENERGY
    probes: int = PROBES

    @property
    def things(self):
        """Return what is in the region where the ship is."""
        return self.galaxy[self.place].things

    @property
    def robots(self):
        """Return how many robots are left in the galaxy."""
        return sum([region.count('R') for region in self.galaxy.values()])

    def show(self):
        """Show what the ship has, its region, and the chart of the galaxy."""
        print(f'\nDay {self.day} of {DAYS}   Energy {self.energy}   '
              f'Probes {self.probes}   Robots left {self.robots}')
        print('   ', ' '.join(LETTERS), '       ', '    '.join(LETTERS))
        for y in range(6):
            squares = ''
            chart = ''
            for x in range(6):
                mark = self.things.get((x, y), '.')
                report = self.galaxy[x, y].report
                if (x, y) == self.square:
                    mark = '@'
                if (x, y) == self.place:
                    report = '@' + report
                squares += f'{mark:2}'
                chart += f'{report:5}'
            print(f'{y + 1:2}  {squares}   {y + 1:2}   {chart.rstrip()}')

    def warp(self, place):
        """Fly to any free square of a region, and look at those around it."""
        self.day += max(1, len(way(self.place, place)))
        self.place = place
        self.square = random.choice([square for square in PLACES.values()
                                     if square not in self.things])
        for other in self.galaxy:
            if len(way(place, other)) < 2:
                self.galaxy[other].known = True

    def move(self, square):
        """Fly to a free square of this region."""
        if square in self.things:
            print('Something is there already.')
            return
        self.square = square
        self.meet_others()

    def probe(self, square):
        """Send a probe to a square. From afar, it may miss a robot."""
        if self.probes == 0:
            print('You have no probes left. A base has new ones.')
            return
        self.probes -= 1
        hits = [place for place in way(self.square, square)
                if place in self.things]
        if not hits:
            print('The probe finds nothing, and is lost.')
        elif self.things[hits[0]] != 'R':
            print('Something else is in the way, and gets the probe.')
        elif random.randint(1, 6) < len(way(self.square, hits[0])):
            print('The robot sees the probe coming, and dodges.')
        else:
            del self.things[hits[0]]
            print('Tagged! The robot turns round and flies home.')
        self.meet_others()

    def meet_others(self):
        """Take goo from each robot, and all that a base has to give."""
        for square, mark in self.things.items():
            steps = len(way(self.square, square))
            if mark == 'R':
                goo = 30 // steps + random.randint(0, 5)
                self.energy -= goo
                print(f'Goo from a robot at distance {steps}: energy -{goo}')
            elif mark == 'B' and steps == 1:
                self.energy = ENERGY
                self.probes = PROBES
                print('The base fills you up.')


def new_galaxy():
    """Return a dictionary from each place to a new Region."""
    places = list(PLACES.values())
    homes = random.choices(places, k=ROBOTS)  # Some may be the same.
    bases = random.sample(places, BASES)
    galaxy = {}
    for place in places:
        marks = 'R' * homes.count(place) + 'B' * bases.count(place)
        marks += '*' * random.randint(1, 5)
        squares = random.sample(places, len(marks))
        galaxy[place] = Region(dict(zip(squares, marks)))
    return galaxy


def ask_order():
    """Ask until the player types an order and a place; return both."""
    while True:
        answer = input('Warp, move or probe where (such as w B3)? ')
        answer = answer.strip().replace(' ', '').upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        name = answer[-2:]  # The last two letters, such as B3.
        for order in ['WARP', 'MOVE', 'PROBE']:
            if answer in [order + name, order[0] + name] and name in PLACES:
                return order, PLACES[name]
        print('Please type an order and a place, A1 to F6, such as warp B3.')


def main():
    """Play one patrol of Star Patrol."""
    print('Star Patrol')
    print('===========')
    print(f'Tag {ROBOTS} runaway robots (R) with probes by day {DAYS}. Left')
    print('is your region (you are @), right the galaxy: to warp takes a day')
    print('for each step. After moves and probes, robots squirt goo, which')
    print('takes energy: near ones squirt more, but dodge less. Stars (*)')
    print('stop probes. Move beside a base (B) to be filled up.')
    print('Type quit to leave.')

    galaxy = new_galaxy()
    ship = Ship(galaxy, random.choice(list(galaxy)))
    ship.warp(ship.place)
    while ship.robots > 0 and ship.energy > 0 and ship.day <= DAYS:
        ship.show()
        order, place = ask_order()
        if order == 'WARP':
            ship.warp(place)
        elif order == 'MOVE':
            ship.move(place)
        else:
            ship.probe(place)

    if ship.robots == 0:
        print(f'All is calm again on day {ship.day} of {DAYS}. You win!')
    else:
        print(f'A tow boat takes you home: you lose. '
              f'Robots left: {ship.robots}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
