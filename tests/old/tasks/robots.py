"""Checks of the tasks of Robots: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

SEEDS = range(6)
ROW = re.compile(r'[.@R#](?: [.@R#])+(?=\s|$)')


def floor_on(screen):
    """Return the last floor on a screen: {mark: its places, a set}, and size.

    The size is that of the rows, as a list. Without a floor it is empty.
    """
    rows = []
    for line in screen.split('\n'):
        found = ROW.match(line.strip())
        if found:
            rows.append(found.group().split())
        elif rows and rows[-1]:
            rows.append([])  # Here ends a floor.
    while rows and not rows[-1]:
        rows.pop()
    while [] in rows:
        del rows[:rows.index([]) + 1]
    places = {'@': set(), 'R': set(), '#': set(), '.': set()}
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            places[mark].add((x, y))
    return places, [len(row) for row in rows]


def one_star(game):
    """Is the floor 24 columns wide and 12 rows high?"""
    for line in ('', '5'):
        screens = game.play(['', line], 1).screens
        sizes = floor_on(screens[1])[1]
        if len(sizes) != 12:
            return f'The floor should have 12 rows; it has {len(sizes)}.'
        if set(sizes) != {24}:
            return (f'Each row should have 24 columns; one has '
                    f'{max(sizes, key=lambda size: abs(size - 24))}.')
    return ''


def two_stars(game):
    """Is the distance of the nearest robot told in each turn?"""
    seen = 0
    for seed in SEEDS:
        for screen in game.play(['', '5', '5', 't', '8', 't', '5'],
                                seed).screens:
            places = floor_on(screen)[0]
            if not places['@'] or not places['R']:
                continue
            seen += 1
            own_x, own_y = min(places['@'])
            nearest = min(max(abs(x - own_x), abs(y - own_y))
                          for x, y in places['R'])
            if not any(nearest in numbers_in(line)
                       for line in screen.split('\n')
                       if says(line, 'nearest')):
                return (f'When the nearest robot is {nearest} steps away, a '
                        f'line should say nearest and {nearest}.')
    return '' if seen else 'There should still be robots on the floor.'


def three_stars(game):
    """Do the robots stand still for two steps after f, once in a level?"""
    for seed in SEEDS:
        screens = game.play(['', 'f', '8', '6', '5', 'f', '5'], seed).screens
        screens += [''] * (8 - len(screens))
        if plain_question(screens[2]) != plain_question(screens[1]):
            return 'After f, the same question should come again.'
        robots = [floor_on(screens[number])[0]['R']
                  for number in (1, 3, 4, 5, 7)]
        players = [floor_on(screens[number])[0]['@'] for number in (1, 4)]
        if not robots[0] == robots[1] == robots[2] or not robots[0]:
            return ('After f, the robots should stand still during your next '
                    'two steps; they moved.')
        if {(x + 1, y - 1) for x, y in players[0]} != players[1]:
            return 'While the robots stand still, you should take two steps.'
        if robots[3] == robots[2]:
            return 'After two steps, the robots should move again.'
        if plain_question(screens[6]) != plain_question(screens[1]) or (
                robots[4] == robots[3]):
            return ('A second f in the same level should be refused, and the '
                    'robots move with your next step.')
    return ''
