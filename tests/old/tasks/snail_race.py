"""Checks of the tasks of Snail Race: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question

STEPS = [''] * 40  # Enter, more often than a race takes steps.


def lanes_of(screen):
    """Return the lanes on a screen as texts: the lines with a snail, @."""
    return [line for line in screen.lower().split('\n') if '@' in line]


def name_of(lane):
    """Return the name in a lane: what stands before the trail."""
    return re.sub('[^a-z ]', ' ', re.split('[.@]', lane)[0]).strip()


def has(text, name):
    """Has the text this name, as a word or words of its own?"""
    return re.search(r'\b' + re.escape(name) + r'\b', text.lower())


def one_star(game):
    """Can one bet on a sixth snail, and does it race?"""
    screens = game.play(['6', '1', '']).screens
    if plain_question(screens[1]) == plain_question(screens[0]):
        return 'The question for a snail should take the answer 6.'
    names = [name_of(lane) for lane in lanes_of(screens[2])]
    if len(names) < 6:
        return (f'Six snails should be on the track; there are {len(names)}.')
    if '' in names or len(set(names)) < len(names):
        return 'Each of the snails on the track should have its own name.'
    if 6 not in numbers_in(screens[0]):
        return 'The first screen should show that there are 6 snails.'
    for seed in range(10):
        for screen in game.play(['6', '1'] + STEPS, seed).screens[2:]:
            lanes = lanes_of(screen)
            if len(lanes) > 5 and lanes[5].index('@') > lanes[5].find(
                    name_of(lanes[5])) + 12:
                return ''
    return 'In ten races the sixth snail never moved.'


def two_stars(game):
    """Is a snail that leads named after every step?"""
    for seed in range(6):
        screens = game.play(['1', '1'] + STEPS, seed).screens
        waiting = plain_question(screens[2])
        for screen in screens[3:]:
            if plain_question(screen) != waiting:
                break
            lanes = lanes_of(screen)
            if not lanes:
                return 'After each step the track should be shown as before.'
            best = max(lane.index('@') for lane in lanes)
            leaders = [name_of(lane) for lane in lanes
                       if lane.index('@') == best]
            others = [name_of(lane) for lane in lanes
                      if lane.index('@') < best]
            told = ' '.join(line for line in screen.lower().split('\n')
                            if '@' not in line and has(line, 'leads'))
            if not any(has(told, name) for name in leaders) or any(
                    has(told, name) for name in others):
                return (f'When {leaders[0].title()} is in front, a line with '
                        'the word "leads" should name it and no other snail.')
    return ''


def counts_in(screen, names):
    """Return the numbers below 1000 behind each name: a list of lists."""
    either = '|'.join(re.escape(name) for name in names)
    found = [[] for name in names]
    for line in screen.lower().split('\n'):
        parts = re.split(r'\b(' + either + r')\b', line)
        for name, text in zip(parts[1::2], parts[2::2]):
            found[names.index(name)] += [number for number in numbers_in(text)
                                         if number < 1000]
    return found


def three_stars(game):
    """Does the first screen tell how often each snail won, unseen?"""
    names = [name_of(lane) for lane in
             lanes_of(game.play(['1', '1']).screens[2])]
    if not all(names):
        return 'Each lane should begin with the name of its snail.'
    told = [counts_in(game.play([], seed).opening, names) for seed in (1, 2)]
    for numbers in told:
        wins = sum(max(counts, default=0) for counts in numbers)
        if not all(numbers) or not 800 <= wins <= 1300:
            return ('The first screen should say behind each name how many of '
                    '1000 races that snail has won; together about 1000.')
    if told[0] == told[1]:
        return 'In another game other numbers should come up, by chance.'
    return ''
