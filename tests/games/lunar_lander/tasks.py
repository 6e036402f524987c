"""Tasks of Lunar Lander: see tools/parts/judge.py."""

from parts.screens import numbers_in, says
from parts.trial import NAME, Missing

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


def start(game, seed):
    """Return height, speed, fuel and gravity at the start of a flight.

    They are what changes as it should in three seconds, without and with fuel.
    """
    screens = [game.play([], seed).opening]
    screens += game.answers(['0', '0', '1'], seed)
    first, second, third, fourth = map(numbers_in, screens)
    tanks = [fuel for fuel in first & second & third
             if fuel - 1 in fourth and fuel < 3000]
    for height in sorted(first, reverse=True):
        for speed in sorted(second - {0}):
            for pull in range(1, 31):
                if height - speed in second and speed + pull in third and (
                        height - 2 * speed - pull in third) and tanks:
                    return height, speed - pull, max(tanks), pull
    raise Missing('Each second should show height, speed and fuel, as before.')


def one_star(game):
    """Is the start about 800 m up, with 200 units of fuel?"""
    for seed in range(8):
        height, speed, fuel, pull = start(game, seed)
        if fuel != 200 or not 700 <= height <= 900:
            return ('The flight should start about 800 metres up, with 200 '
                    f'units of fuel, not at {height} with {fuel}.')
    fly(game)
    return ''


def burns_down(game, seed, end):
    """Return lines that burn all but so many units, without a landing."""
    fuel = max(0, start(game, seed)[2] - end)
    return ['17'] * (fuel // 17) + [str(fuel % 17)]


def two_stars(game):
    """Is "low fuel" said whenever fewer than 30 units are left, else not?"""
    for seed, more in enumerate(('0 blub 1 0 1 blub 0 18 9', '0 1 24 0', '')):
        fuel = start(game, seed)[2]
        lines = burns_down(game, seed, 30 + seed) + more.split()
        for line, reply in zip(lines, game.answers(lines, seed)):
            if line == 'blub':
                continue  # The words may come again, or not.
            fuel -= int(line)
            if says(reply, 'low fuel') != (fuel < 30):
                return (f'Each second with {fuel} units left, "low fuel" '
                        f'should {"" if fuel < 30 else "not "}be seen.')
            if fuel not in numbers_in(reply):
                return f'With {fuel} units left, {fuel} should be seen, too.'
    return ''


def fly(game):
    """Return the gravity; raise Missing unless it is the same to the ground.
    """
    for lines in (['0'] * 40, burns_down(game, 0, 0)):
        height, speed, fuel, pull = start(game, 0)
        burns = [int(line) for line in reversed(lines)]
        while height > 0:
            speed += pull - (burns.pop() if burns else 0)
            height -= speed
        if speed not in numbers_in(game.play(lines).last):
            raise Missing(
                f'With a gravity of {pull}, you should touch the ground '
                f'at {speed} m/s if you burn {lines[0]} each second.')
    return pull


def pulls(game, word):
    """Return the gravity after an answer, which may also be a number."""
    game.chosen(word)
    ways = game.ways_in(word)
    game.demand_refusal(ways[0][:-1] + ['blub'], ways[0][-1])
    return [fly(game.with_first(way))
            for way in ways[:1 if word in ways[0] else 2]]


def three_stars(game):
    """Does Mars pull with 9, the Moon as before, all through the flight?"""
    if [NAME] in [way[:1] for way in game.ways_in('mars')]:
        game = game.with_first([NAME])
    mars = pulls(game, 'mars')
    if 9 not in mars:
        return f'On mars, 9 m/s should be added each second, not {mars[0]}.'
    if pulls(game, 'moon') == [9]:
        return 'On the moon, less than 9 m/s should be added each second.'
    return ''
