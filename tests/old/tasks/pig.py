"""Checks of the tasks of Pig: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question, says

PLAN = ['r', 'r', 'r', 'h']  # What a player types, over and over.
MOST = 26  # Points that are held at 15: 14 and two dice, at the most.
PAIR = re.compile(r'(\d{1,9})\s*\+\s*(\d{1,9})')


def scores_on(screen):
    """Return your score and the computer's, shown last, or None."""
    found = [re.findall(r'(?m)^\s*' + name + r'[\s:]*(\d+)', screen.lower())
             for name in ('you', 'me')]
    return tuple(int(each[-1]) for each in found) if all(found) else None


def rounds(game, seed):
    """Return what a player types in one game, and the replies, as pairs."""
    lines = PLAN * 100
    screens = game.play(lines, seed).screens
    first = plain_question(screens[0])
    pairs = []
    for line, screen in zip(lines, screens[1:]):
        pairs.append((line, screen))
        if plain_question(screen) != first:
            break
    return pairs


def one_star(game):
    """Are 50 points enough, and does the computer hold at 15?"""
    if not {50, 15} <= numbers_in(game.play([]).opening):
        return 'The first screen should speak of 50 points, and of 15.'
    gains = set()
    for seed in range(20):
        scores = [scores for line, screen in rounds(game, seed)
                  for scores in [scores_on(screen)] if scores]
        if not scores or max(scores[-1]) < 50:
            return 'A game should end with 50 points or more, and show them.'
        if any(max(each) >= 50 for each in scores[:-1]):
            return 'With 50 points, the game should be over.'
        gains.update(after[1] - before[1] for before, after
                     in zip([(0, 0)] + scores, scores[:-1])
                     if after[1] > before[1])
    if gains and not 15 <= min(gains) <= max(gains) <= MOST:
        return ('The computer should hold at 15 points in a turn; it held at '
                f'{min(gains)} and at {max(gains)}.')
    return '' if 15 in gains else 'The computer was never seen to hold at 15.'


def two_stars(game):
    """Does the same number twice in a row say twins, and nothing else?"""
    screens = [screen for line, screen in rounds(game, 1) + rounds(game, 2)]
    if any(map(PAIR.search, screens)):  # With the third task done.
        twins = sum(says(screen, 'twins') for screen in screens)
        return '' if 0 < twins < len(screens) else (
            'When the same is rolled twice in a row, "twins" should be seen.')
    for seed in range(30):
        last = None
        for line, screen in rounds(game, seed):
            if line == 'h':
                last = None
                continue
            yours = re.split(r'\bi roll', screen.lower())[0]
            found = re.findall(r'you roll\D*(\d+)', yours)
            if not found:
                return 'Your roll should still be shown, as in "You roll 5".'
            twins = found[0] == last
            if says(yours, 'twins') != twins:
                return ('After {} and then {} in one turn, "twins" should '
                        '{}be seen.'.format(last or 'no roll', found[0],
                                            '' if twins else 'not '))
            last = found[0] if found[0] != '1' else None
    return ''


class TwoDice:
    """The score of one player, as the rolls of two dice change it."""

    def __init__(self):
        """Begin without points."""
        self.score = self.turn = 0
        self.snakes = False  # Was there ever a 1 + 1?

    def roll(self, pair):
        """Count a roll; return whether it ends the turn."""
        self.turn += sum(pair)
        if pair == (1, 1):
            self.score, self.snakes = 0, True
        if 1 in pair:
            self.turn = 0
        return 1 in pair

    def hold(self):
        """Keep the points of the turn, if there are any."""
        self.score += self.turn
        self.turn = 0


def wrong_round(line, screen, you, computer):
    """Return what is wrong with a reply; you and computer are TwoDice."""
    pairs = [(int(one), int(other)) for one, other in PAIR.findall(screen)]
    said = 'hold'
    if line == 'r':
        if not pairs:
            return 'After "r", both dice should be shown, as in 3 + 5.'
        said = '{} + {}'.format(*pairs[0])
        if not you.roll(pairs.pop(0)):
            return ''
    elif not you.turn:
        return ''
    you.hold()
    for pair in pairs:
        computer.roll(pair)
    computer.hold()
    scores = scores_on(screen)
    right = you.score, computer.score
    if scores == right:
        return ''
    rolls = ', '.join('{} + {}'.format(*pair) for pair in pairs[-3:])
    return (f'After your {said}' + (rolls and f' and its {rolls}')
            + ', you should have {} and the computer {}.'.format(*right))


def three_stars(game):
    """Are two dice rolled, with a 1 and two 1s as the task says?"""
    snakes = [0, 0]
    for seed in range(40):
        you, computer = TwoDice(), TwoDice()
        for line, screen in rounds(game, seed):
            wrong = wrong_round(line, screen, you, computer)
            if wrong:
                return wrong
        snakes[0] += you.snakes
        snakes[1] += computer.snakes
    return '' if all(snakes) else 'In forty games, both should roll 1 + 1.'
