"""Tasks of Snail Race: see tools/parts/judge.py."""

import re

from parts.screens import says
from parts.trial import Missing

PREDICT = {'seed': 2, 'lines': ['3', '3'],
           'shows': 'Pearl brings you points: 3',
           'because': '3 points: first and second are the same snail then, '
           'and so nothing was switched.'}

HINTS = {
    '*': 'Three lists stand above the functions. What has each of them of '
         'one snail?',
    '**': 'Which place in the list places is the highest? Say it where the '
          'race is over.',
    '***': 'A list can change while the program runs: NAMES[2] is the third '
           'name.',
}

ANSWERS = {
    '*': '''
-NAMES = ['Dash', 'Stella', 'Pearl']
-EARLY = [8, 5, 3]
-LATE = [3, 5, 8]
+NAMES = ['Dash', 'Stella', 'Pearl', 'Turbo']
+EARLY = [8, 5, 3, 1]
+LATE = [3, 5, 8, 12]
''',
    '**': '''
         show_track(places, length)
         prize = 0
+        for snail in range(len(NAMES)):
+            if places[snail] == max(places):
+                winner = NAMES[snail]
+        print(f'Winner: {winner}')
''',
    '***': '''
     points = 0
+    name = input('A name for the third snail: ').strip()
+    while len(name) < 1 or len(name) > 8:
+        name = input('Please type one to eight letters: ').strip()
+    if name.lower() == 'quit':  # Not judged: leaving is a rule of the house.
+        print('Goodbye!')  # Not judged: the same.
+        sys.exit()  # Not judged: the same.
+    NAMES[2] = name
''',
}


def tracks(screen):
    """Return the tracks on a screen: for each a list of (name, place)."""
    found = [[]]
    for line in screen.split('\n'):
        lane = re.match(r'\W*\d+\W+(.+?) *(\.*)@', line)
        if lane:
            found[-1].append((lane.group(1).lower(), len(lane.group(2))))
        elif found[-1]:
            found.append([])
    return [track for track in found if track]


def length(game, lines):
    """Return how many lines a game takes that begins with these."""
    return len(game.play(lines + ['1'] * 60).typed)


def one_star(game):
    """Does a fourth snail race, and no fifth one?"""
    total = length(game, [])
    for lines in (['4'], ['1', '4'], ['1', '1', '4', '4'], ['4'] * total):
        if length(game, lines) != total:
            return 'The answer 4 should be taken, now and at half-time.'
    for lines in (['5'], ['1', '5'], ['4', '5', '5']):
        if length(game, lines) != total + lines.count('5'):
            return 'There should be no snail 5: that should be refused.'
    names = {name for track in tracks(game.play([]).opening)
             for name, place in track}
    if len(names) < 4:
        return 'On the track there should be four snails, each with a name.'
    return ''


def two_stars(game):
    """Is the winner of each race named when it is over, and not before?"""
    for seed in range(6):
        lines = (['1', '2', '3', '3'] + ['2'] * 60)[seed % 3:]
        session = game.play(lines, seed)
        for count, reply in enumerate(session.replies):
            said = [part for part in re.split(r'[.!?\n]', reply)
                    if '@' not in part and says(part, 'winner')]
            if count % 2 == 0:
                if said:
                    return 'At half-time, no winner should be named yet.'
                continue
            track = (tracks(reply) or [[]])[0]
            if not track:
                raise Missing('After each race the track should be seen, with '
                              'the number and the name of each snail.')
            best = max(place for name, place in track)
            named = {place for name, place in track
                     if says(' '.join(said), name)}
            if named != {best}:
                first = ' or '.join(name.capitalize() for name, place in track
                                    if place == best)
                return (f'Race {count // 2 + 1}: when it is over, "Winner: '
                        f'{first}" should be seen.')
    return ''


def three_stars(game):
    """Has the third snail a name that was asked for?"""
    if game.is_in_game(game.play([]).opening):
        return 'Before the first race, it should ask for a name.'
    old = tracks(game.play(['Zoe'] + ['1'] * 60).transcript)
    for name in 'Zoe', 'Q', 'Turbolin':
        seen = tracks(game.play([name] + ['1'] * 60).transcript)
        if not old or len(seen) != len(old):
            return f'After the name {name} the races should begin.'
        for track, other in zip(seen, old):
            if len(track) < 3 or track[2][0] != name.lower():
                return f'In all races the third snail should be called {name}.'
            if track[:2] + track[3:] != other[:2] + other[3:]:
                return 'The other snails should keep their names.'
    game.demand_refusal([], 'Zoe', ('', 'Turboline', 'x' * 50))
    return ''
