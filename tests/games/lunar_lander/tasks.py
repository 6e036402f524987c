"""Tasks of Lunar Lander: see tools/parts/judge.py."""

from parts.promises import question_of
from parts.trial import Missing, numbers_in, says

PREDICT = {'seed': 1, 'lines': ['5', '5', '5'], 'shows': ' 50 m/s',
           'because': 'It stays 50 m/s: each second, the Moon adds 5 and the '
           'engine takes 5 away.'}

HINTS = {
    '*': 'Two constants stand above main(). Which ones are 500 and 120 now?',
    '**': 'The line with metres, speed and fuel is printed once a second. Ask '
          'there whether fuel is less than 30.',
    '***': 'Ask in a while loop before the flight, and keep the pull in a '
           'variable. GRAVITY stands in two sums: the second one is the fall '
           'with an empty tank.',
}

ANSWERS = {
    '*': '''
-HEIGHT = 500  # About so many metres up you start. Try 300 or 800.
-FUEL = 120  # One unit makes you 1 m/s slower. Try 90 or 200.
+HEIGHT = 800  # About so many metres up you start. Try 300 or 500.
+FUEL = 200  # One unit makes you 1 m/s slower. Try 90 or 120.
''',
    '**': '''
         print(f'{height:4} m {speed:4} m/s {fuel:4} fuel  {gauge}')
+        if fuel < 30:
+            print('Low fuel!')

''',
    '***': '''
     fuel = FUEL

+    place = input('Moon or Mars (moon/mars)? ').strip().lower()
+    while place != 'moon' and place != 'mars':
+        if place == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: as above.
+            return  # Not judged: as above.
+        place = input('Please type moon or mars: ').strip().lower()
+    gravity = GRAVITY
+    if place == 'mars':
+        gravity = 9
+
     while height > 0 and fuel > 0:
@@
-            speed = speed + GRAVITY - burn
+            speed = speed + gravity - burn
@@
     while height > 0:
-        speed = speed + GRAVITY
+        speed = speed + gravity
         height = height - speed
''',
}


class Flight:
    """What a pilot reads: height, speed, fuel and gravity at the start."""

    def __init__(self, game, seed=0):
        """Fall for two seconds, then burn a unit, and see what changes.

        Raise Missing if the screens do not show height, speed and fuel.
        """
        seen = [numbers_in(screen) for screen
                in [game.play([], seed).opening] + game.answers(
                    ['0', '0', '1'], seed)]
        self.height, first, self.gravity = next(
            ((height, speed, pull) for height in sorted(seen[0], reverse=True)
             for speed in sorted(seen[1] - {0}) for pull in range(1, 31)
             if height - speed in seen[1] and speed + pull in seen[2]
             and height - 2 * speed - pull in seen[2]), (0, 0, 0))
        self.speed = first - self.gravity
        self.fuel = max((fuel for fuel in seen[0] & seen[1] & seen[2]
                         if fuel - 1 in seen[3] and fuel < 3000), default=0)
        if not self.gravity or not self.fuel:
            raise Missing('Each second should show the height, the speed and '
                          'the fuel, as before.')

    def falls(self, burns):
        """Return the speed at the ground, if the tank is empty after burns."""
        height, speed = self.height, self.speed
        burns = list(burns)
        while height > 0:
            speed += self.gravity - (burns.pop(0) if burns else 0)
            height -= speed
        return speed


def strongest(game):
    """Return the most that can be burnt in a second, from the question."""
    return max(numbers_in(question_of(game.play([]).opening)) - {0},
               default=10)


def one_star(game):
    """Is the start about 800 m up, with 200 units of fuel?"""
    heights = set()
    for seed in range(8):
        flight = Flight(game, seed)
        if flight.fuel != 200:
            return (f'The tank should hold 200 units at the start, not '
                    f'{flight.fuel}.')
        if not 700 <= flight.height <= 900:
            return (f'The flight should start about 800 metres up, not at '
                    f'{flight.height}.')
        heights.add(flight.height)
    if max(heights) < 730 or min(heights) > 870:
        return 'The flight should start about 800 metres up.'
    return ''


def burns_of(game, seed, ends):
    """Yield (fuel, screen) of a flight: fast down to ends[0], then to ends.

    A second that burns nothing follows each of the ends, and then nonsense.
    """
    fuel = Flight(game, seed).fuel
    most = strongest(game)
    lines, tanks = [], [None]  # The rules may speak of low fuel.
    while fuel > ends[0]:
        lines.append(str(min(fuel - ends[0], most)))
        fuel -= int(lines[-1])
        tanks.append(fuel)
    for end in ends[1:]:
        lines += ['0', 'blub', str(fuel - end)]
        tanks += [fuel, None if fuel < 30 else fuel, end]
        fuel = end
    screens = game.play(lines, seed).screens
    if len(screens) <= len(lines):
        raise Missing('The flight should not end while there is fuel and '
                      'the lander is still high up.')
    return zip(tanks, screens)


def two_stars(game):
    """Is "low fuel" said whenever fewer than 30 units are left, else not?"""
    for seed, ends in enumerate(([30, 29, 28, 10, 1], [31, 30, 5, 4],
                                 [40, 35, 20, 19], [29, 15])):
        for fuel, screen in burns_of(game, seed, ends):
            if fuel is None:
                continue  # Both are right: after nonsense, for example.
            if says(screen, 'low fuel') != (fuel < 30):
                return (f'With {fuel} units left, "low fuel" should '
                        f'{"" if fuel < 30 else "not "}be seen.')
            if fuel not in numbers_in(screen):
                return (f'With {fuel} units left, that number should still '
                        'be seen.')
    if says(game.play(['0'] * 30).last, 'low fuel'):
        return 'Who lands with a full tank should not see "low fuel".'
    return ''


def places(game, word):
    """Return Trials with the new question answered: it may be by number."""
    game.chosen(word)
    ways = game.ways_in(word)
    game.demand_refusal(ways[0][:-1] + ['blub'], ways[0][-1])
    return [game.with_first(way) for way in ways[:1 if word in ways[0] else 2]]


def pull(place):
    """Return the gravity; raise Missing unless all the flight is like that."""
    for seed in (0, 1):
        flight = Flight(place, seed)
        burns = []
        fuel = flight.fuel
        while fuel > 0:
            burns.append(min(fuel, strongest(place), 17))
            fuel -= burns[-1]
        for lines in ([0] * 40, burns):
            last = place.play([str(burn) for burn in lines], seed).last
            if flight.falls(lines) not in numbers_in(last):
                raise Missing(f'With a gravity of {flight.gravity}, you should '
                              f'touch the ground at {flight.falls(lines)} m/s '
                              f'if you burn {lines[0]} each second.')
    return flight.gravity


def three_stars(game):
    """Does Mars pull with 9, the Moon as before, all through the flight?"""
    found = [pull(place) for place in places(game, 'mars')]
    if 9 not in found:
        return (f'On mars, each second should make you 9 m/s faster, '
                f'not {found[0]}.')
    if {pull(place) for place in places(game, 'moon')} == {9}:
        return 'On the moon, each second should make you less than 9 faster.'
    return ''
