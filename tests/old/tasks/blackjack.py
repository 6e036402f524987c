"""Checks of the tasks of Blackjack: see tools/trial.py."""

import re

from parts.promises import question_of
from parts.trial import numbers_in, plain_question, says

CARD = re.compile(r'\[ *(10|[2-9JQKA]) *[SHDC] *\]')


def one_star(game):
    """Are there 250 chips at first, and is 500 the goal?"""
    screens = game.play(['251', '250']).screens
    if not {250, 500} <= numbers_in(screens[0]):
        return 'The first screen should show 250 chips and a goal of 500.'
    first = plain_question(screens[0])
    if plain_question(screens[1]) != first:
        return 'A bet of 251 should be refused: there are 250 chips.'
    if screens[2].strip().count('\n') < 2:
        return 'A bet of 250 should be taken: there are 250 chips.'
    for seed in range(12):
        for bet, chips in (('250', 500), ('249', 499)):
            screen = game.play([bet, 's'], seed).screens[2]
            again = plain_question(screen) == first
            if chips in numbers_in(screen) and again != (chips < 500):
                return (f'With {chips} chips the game should '
                        + ('be won.' if again else 'go on.'))
    return ''


def choices_of(game, lines, seed):
    """Return the screens that ask whether to hit or stand, with its hand.

    That is a list of pairs: the screen, and the ranks of the player's cards.
    """
    found = []
    for screen in game.play(lines, seed).screens[1:]:
        hands = [line for line in screen.split('\n') if CARD.search(line)]
        if hands and says(question_of(screen), 'stand'):
            found.append((screen, CARD.findall(hands[-1])))
    return found


def two_stars(game):
    """Is a hand with an ace that counts 11 called soft, and no other?"""
    seen = 0
    for seed in range(60):
        for screen, hand in choices_of(game, ['10', 'h', 'h', 'h'], seed):
            low = sum(1 if rank == 'A' else int(rank) if rank.isdecimal()
                      else 10 for rank in hand)
            soft = 'A' in hand and low <= 11
            seen += soft
            # In a line with the dealer's hidden card it may mean the dealer.
            said = says(re.sub(r'.*\[ *\? *\].*', '', screen), 'soft')
            if said != soft:
                return ('With {} in your hand, the word "soft" should {}be '
                        'above the question.'.format(
                            ', '.join(hand), '' if soft else 'not '))
    return '' if seen else 'Your cards should be shown as before, as in [A S].'


def three_stars(game):
    """Does surrender, at the first choice only, cost half the bet?"""
    for seed in range(8):
        if not choices_of(game, ['20'], seed):
            continue  # A natural
        for bet, left in (('20', 90), ('60', 70), ('100', 50)):
            screens = game.play([bet, 'surrender'], seed).screens
            if plain_question(screens[2]) == plain_question(screens[1]):
                return ('The first choice of a hand should take the answer '
                        f'"surrender"; with a bet of {bet} it does not.')
            if plain_question(screens[2]) != plain_question(screens[0]):
                return 'After "surrender" the next bet should be asked for.'
            if left not in numbers_in(question_of(screens[2])):
                return (f'After "surrender" with a bet of {bet}, {left} of 100'
                        ' chips should be left.')
        screen = game.play(['20', 's'], seed).screens[2]
        if 90 in numbers_in(question_of(screen)):
            return 'The answer "s" should still mean that you stand.'
        if len(choices_of(game, ['20', 'h'], seed)) == 2:
            screens = game.play(['20', 'h', 'surrender'], seed).screens
            if plain_question(screens[3]) != plain_question(screens[2]):
                return 'After a card was taken, "surrender" comes too late.'
    return ''
