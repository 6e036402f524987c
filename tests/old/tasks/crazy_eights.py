"""Checks of the tasks of Crazy Eights: see tools/trial.py."""

import re

from parts.trial import numbers_in

CARD = r'\b(?:10|[2-9AJQK])[SHDC]\b'


def cards_on(screen):
    """Return the top card and a list of the hand, as a table shows them."""
    found = re.findall(CARD, screen[screen.lower().rfind('top card'):])
    return found[:1], sorted(set(found[1:]) - set(found[:1]))


def counts_on(screen):
    """Return how many cards the computer players have, in order."""
    table = screen[screen.lower().rfind('top card'):]
    return re.findall(r'\b[A-Z][a-z]+:? (\d+)', table)


def points_of(hand):
    """Return how many points the cards of a hand make."""
    worth = dict(A=1, J=10, Q=10, K=10)
    worth['8'] = 50
    return sum(worth.get(card[:-1]) or int(card[:-1]) for card in hand)


def first_offer(screen):
    """Return the first thing that the question of a screen offers."""
    offered = re.search(r'\((\w+)', screen.split('\n')[-1])
    return offered.group(1) if offered else ''


def reply_to(game, lines, seed):
    """Return what follows on the lines, until the table is shown again.

    Where the game waits before that, Enter is pressed.
    """
    for waits in range(4):
        screens = game.play(lines + [''] * waits, seed).screens
        if 'top card' in screens[-2].lower():
            break
    return ''.join(screens[len(lines):-1])


def one_star(game):
    """Does each player begin with seven cards?"""
    for seed in range(3):
        screen = game.play(['3'], seed).screens[1]
        hand = cards_on(screen)[1]
        if len(hand) != 7:
            return ('You should begin with 7 cards; the screen shows '
                    f'{len(hand)}.')
        if counts_on(screen)[:3] != ['7', '7', '7']:
            return 'The computer players should begin with 7 cards, too.'
    return ''


def two_stars(game):
    """Does each turn begin with the points of the hand?"""
    seen = 0
    for seed in range(4):
        lines = ['2']
        for turn in range(8):
            screen = game.play(lines, seed).screens[len(lines)]
            lines.append(first_offer(screen))
            if 'top card' not in screen.lower():
                continue
            seen += 1
            hand = cards_on(screen)[1]
            points = points_of(hand)
            if points not in numbers_in(re.sub(CARD, '', screen)):
                return (f'When you hold {", ".join(hand)}, the screen should '
                        f'say that they make {points} points.')
    return '' if seen else 'The screen should still show the "top card".'


def three_stars(game):
    """Does the next player miss a turn after an ace, and only then?"""
    seen = 0
    other = 0
    for seed in range(150):
        before = game.play(['2'], seed).screens[1]
        card = played(before)
        after = reply_to(game, ['2', card], seed)
        told = after[:after.lower().rfind('top card')]
        aces = re.findall(r'\bA[SHDC]\b', told)
        if 'top card' not in after.lower() or len(set(aces)) > 1:
            continue  # It is not yet clear, or somebody else had an ace.
        changed = counts_on(before)[:1] != counts_on(after)[:1]
        if card[:1] == 'A':
            seen += 1
            if changed:
                return ('When you have played an ace, the next player should '
                        'miss a turn and keep all cards.')
        else:
            other += changed
    if not seen or not other:
        return 'Only an ace should make the next player miss a turn.'
    return ''


def played(screen):
    """Return an ace if the question offers one, else what it offers first."""
    question = screen.split('\n')[-1]
    aces = re.findall(r'\bA[SHDC]\b', question)
    return aces[0] if aces else first_offer(screen)
