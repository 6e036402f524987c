"""Star Patrol

Search a galaxy for runaway robots, and tag them all before time is up.

Level:    5
Kind:     strategy
Players:  1
Concepts: classes, special methods, comprehensions
Idea:     A region knows what is in it; a ship knows what it can do there.

Predict:  A star stands between you and a raider. Who gets your probe?

Your turn:
  *   Set out with 15 probes on board.
  **  After each warp, say how many days are left.
  *** Add an order, rest: it takes a day and gives you 50 energy.
"""

import random

# In the spirit of the galaxy game that Mike Mayfield wrote in BASIC in 1971.
DAYS = 35  # The last day. Try 15 or 60.
RAIDERS = 10  # How many there are to tag. Try 3 or 30.
BASES = 3  # Try 1 or 6.
ENERGY = 400  # What you set out with, and get from each base. Try 99 or 900.
PROBES = 8  # The same for probes. Try 3 or 20.
FUEL = 10  # The energy that each step of a warp takes. Try 2 or 20.
CHARGE = 30  # The energy that shields take at a time. Try 5 or 90.
LEAK = 3  # The energy that a drop of goo takes if it gets in. Try 1 or 9.

LETTERS = 'ABCDEFGH'  # The 8 columns of the galaxy, and of each region.
# A place, be it a region or a square, is a pair x, y and has a name.
NAMES = {(x, y): f'{LETTERS[x]}{y + 1}' for y in range(8) for x in range(8)}
PLACES = {name.lower(): place for place, name in NAMES.items()}

FATES = {'.': 'The probe finds nothing and is lost.',
         '*': 'A star is in the way and melts the probe.',
         'B': 'A base is in the way and keeps the probe.',
         'R': 'The raider sees the probe coming and dodges.',
         'tag': 'Tagged! The raider turns round and flies home.'}


def way(start, end):
    """Return the places from start to end, a list: diagonal steps first."""
    x, y = start
    places = []
    while (x, y) != end:
        # Python counts a comparison that is true as 1, a false one as 0.
        x += (end[0] > x) - (end[0] < x)
        y += (end[1] > y) - (end[1] < y)
        places.append((x, y))
    return places


class Region:
    """One of the 64 parts of the galaxy: what is in its squares."""

    def __init__(self, raiders, bases):
        """Scatter things about. Bases report to you, so these are known."""
        marks = 'R' * raiders + 'B' * bases + '*' * random.randint(1, 8)
        squares = random.sample(list(NAMES), len(marks))
        self.things = dict(zip(squares, marks))
        self.known = bases > 0

    def __str__(self):
        """Return what a chart shows: digits for raiders, bases, stars."""
        marks = list(self.things.values())
        digits = [str(marks.count(mark)) for mark in 'RB*']
        return ''.join(digits) if self.known else '...'


class Ship:
    """Your ship. Each order is a method, and its docstring explains it."""

    def __init__(self):
        """Make a galaxy, and set out in a region where nobody else is."""
        self.day = 1
        self.energy = ENERGY
        self.probes = PROBES
        self.raiders = RAIDERS  # So many are left.
        start = random.choice(list(NAMES))
        others = [place for place in NAMES if place != start]
        bases = random.sample(others, BASES)
        nests = random.sample(others * 3, RAIDERS)  # At most 3 in a place.
        self.galaxy = {place: Region(nests.count(place), bases.count(place))
                       for place in NAMES}
        self.arrive(start)

    def arrive(self, place):
        """Come out at any free square of a region, without shields."""
        self.place = place
        self.region = self.galaxy[place]
        self.region.known = True
        self.square = random.choice([square for square in NAMES
                                     if square not in self.region.things])
        self.shields = 0

    def look(self):
        """Print the short scan, with how things stand beside it."""
        panel = [f'region   {NAMES[self.place]}',
                 f'day      {self.day} of {DAYS}',
                 f'raiders  {self.raiders} left', f'energy   {self.energy}',
                 f'shields  {self.shields}', f'probes   {self.probes}',
                 '@ you    R raider', '* star   B base']
        marks = dict(self.region.things)
        marks[self.square] = '@'
        print('\n    ' + ' '.join(LETTERS))
        for y in range(8):
            row = ' '.join(marks.get((x, y), '.') for x in range(8))
            print(f'{y + 1:2}  {row}    {panel[y]}')

    def chart(self, steps=8):
        """Chart of all you know: raiders, bases and stars."""
        columns = [x for x in range(8) if abs(x - self.place[0]) <= steps]
        print('     ' + '    '.join(LETTERS[x] for x in columns))
        for y in range(8):
            if abs(y - self.place[1]) <= steps:
                row = [str(self.galaxy[x, y]) for x in columns]
                print(f'{y + 1:2}  ' + '  '.join(row))

    def far(self):
        """Long scan of the regions around: raiders, bases and stars."""
        for place, region in self.galaxy.items():
            if len(way(self.place, place)) == 1:
                region.known = True
        self.chart(1)

    def warp(self):
        """Fly to a region. Each step takes a day, and it may be diagonal."""
        place = ask('Warp to which region (A1 to H8)? ')
        days = max(1, len(way(self.place, place)))  # To stay takes one, too.
        self.day += days
        self.energy -= days * FUEL
        self.arrive(place)
        print(f'You warp to {NAMES[place]}: energy -{days * FUEL}.')

    def move(self):
        """Fly to a square of this region, diagonally first, then straight."""
        for square in way(self.square, ask('Move where (A1 to H8)? ')):
            if square in self.region.things:
                print(f'The way is blocked at {NAMES[square]}.')
                break
            self.square = square
        print(f'You are at {NAMES[self.square]} now.')
        self.meet_others()

    def probe(self):
        """Probe a square, diagonally first. From afar, raiders may dodge."""
        if self.probes == 0:
            print('You have no probes left. Each base has new ones.')
            return
        goal = ask('Probe where (A1 to H8)? ')
        self.probes -= 1
        mark = '.'
        for steps, square in enumerate(way(self.square, goal), 1):
            mark = self.region.things.get(square, '.')
            if mark != '.':
                break
        if mark == 'R' and steps <= random.randint(1, 10):
            del self.region.things[square]
            self.raiders -= 1
            mark = 'tag'
        print(FATES[mark])
        self.meet_others()

    def charge(self):
        """Energy for the shields. It stays there until you warp."""
        amount = min(CHARGE, self.energy - 1)
        self.energy -= amount
        self.shields += amount
        print(f'Your shields hum: energy -{amount}.')

    def meet_others(self):
        """Take goo from each raider, and all that a base has to give."""
        for square, mark in self.region.things.items():
            steps = len(way(self.square, square))
            if mark == 'R':
                goo = 60 // steps + random.randint(0, 9)
                loss = LEAK * max(0, goo - self.shields)
                self.energy -= loss
                self.shields = max(0, self.shields - goo)
                print(f'{goo} drops from {NAMES[square]}: energy -{loss}.')
            elif mark == 'B' and steps == 1:
                self.energy = ENERGY
                self.probes = PROBES
                print('The base fills you up.')


def ask(question, meanings=PLACES, advice='Please type a place such as D5.'):
    """Ask until the answer has a meaning; return that meaning."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in meanings:
            return meanings[answer]
        print(advice)


def main():
    """Play one patrol of Star Patrol."""
    print('Star Patrol')
    print('===========')
    print('Runaway robots, the raiders, hide in a galaxy of 8 by 8 regions.')
    print(f'Each has 8 by 8 squares. Tag all {RAIDERS} by day {DAYS}.')
    print('- You tag a raider with a probe. After each probe and each move,')
    print('  all raiders around squirt drops of goo, the more the closer.')
    print(f'- Shields stop goo. A drop that gets in takes {LEAK} energy. You')
    print(f'  lose when none is left. Each day of a warp takes {FUEL}.')
    print('- Stop beside a base to be filled up with energy and probes.')
    print('Type quit to leave.')
    ship = Ship()
    orders = {'far': ship.far, 'chart': ship.chart, 'warp': ship.warp,
              'move': ship.move, 'probe': ship.probe, 'shields': ship.charge}
    words = {key: word for word in list(orders) + ['help']
             for key in (word, word[0])}
    while ship.raiders > 0 and ship.energy > 0 and ship.day <= DAYS:
        ship.look()
        word = ask(f'Order ({"/".join(orders)}/help)? ', words,
                   'Please type one of these words, such as help or just h.')
        if word == 'help':
            for word, order in orders.items():
                print(f'{word:7}  {order.__doc__}')
        else:
            print(orders[word].__doc__)
            orders[word]()
    score = 10 * (RAIDERS - ship.raiders)
    if ship.raiders == 0:
        print(f'All is calm again on day {ship.day} of {DAYS}. You win!')
        score += 5 * (DAYS - ship.day)
    elif ship.energy <= 0:
        print('You are out of energy, and a tow boat takes you home.')
    else:
        print('Time is up, and you are called home.')
    print(f'Raiders left: {ship.raiders}. Your score: {score}.')
    print('Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
