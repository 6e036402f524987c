"""Checks of the tasks of Rock, Paper, Scissors: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question

THROWS = 60  # So many throws bring any game to an end.


def score_on(screen):
    """Return the score shown last, yours and the computer's, or None."""
    found = re.findall(r'\byou\D{0,9}(\d+)\D{1,30}(\d+)', screen.lower())
    return (int(found[-1][0]), int(found[-1][1])) if found else None


def score_after(game, lines, seed):
    """Return the score after some throws: 0 to 0 after none."""
    return score_on(game.answers(lines, seed)[-1]) if lines else (0, 0)


def points(game, lines, throw, seed):
    """Return who wins a throw after others: (1, 0) is you, None is unclear."""
    before = score_after(game, lines, seed)
    after = score_after(game, lines + [throw], seed)
    if None in (before, after):
        return None
    return after[0] - before[0], after[1] - before[1]


def one_star(game):
    """Do seven throws win, and not three?"""
    if 7 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 7 throws win the game.'
    for seed in range(3):
        screens = game.play(['r', 'p', 's'] * THROWS, seed).screens
        first = plain_question(screens[0])
        last = next((screen for screen in screens
                     if plain_question(screen) != first), '')
        score = score_on(last)
        if score is None or max(score) != 7:
            return ('A game should end when one of you has 7 throws; one '
                    'ended at {} to {}.'.format(*score or '??'))
    return ''


def replies_to_rock(game, seed):
    """Return what the game says to many throws of rock, through many games."""
    replies = []

    def throw(screen):
        """Throw rock until the game is over, then begin another one."""
        replies.append(screen)
        if len(replies) > THROWS:
            return 'quit'
        same = plain_question(screen) == plain_question(replies[0])
        return 'r' if same else 'y'
    game.play(throw, seed)
    return replies[1:]


def two_stars(game):
    """Does each draw show how many there were in this game?"""
    for seed in range(8):
        before, draws = (0, 0), 0
        for screen in replies_to_rock(game, seed):
            score = score_on(screen)
            if score is None or sum(score) < sum(before):  # A new game.
                before, draws = (0, 0), 0
            elif score == before:
                draws += 1
                said = re.findall(r'draws:\s*(\d+)', screen.lower())
                if said != [str(draws)]:
                    return (f'At draw number {draws} of a game, it should '
                            f'say "draws: {draws}".')
            else:
                before = score
    return ''


def three_stars(game):
    """Is there a well, which wins but against paper?"""
    seen = set()
    for lines in ([], ['w'], ['r']):
        for seed in range(12):
            against_rock = points(game, lines, 'r', seed)
            result = points(game, lines, 'w', seed)
            if result is None or against_rock is None:
                return 'The answer "w" should be a throw, and show the score.'
            # The computer has chosen already: the same throw against both.
            mine = {(1, 0): 'scissors', (0, 1): 'paper'}.get(against_rock,
                                                            'rock')
            seen.add(mine)
            if result != ((0, 1) if mine == 'paper' else (1, 0)):
                return (f'When the computer throws {mine} and you throw the '
                        'well, {} should get the point.'.format(
                            'it' if mine == 'paper' else 'you'))
    if len(seen) < 3:
        return 'The computer should still throw rock, paper and scissors.'
    return ''
