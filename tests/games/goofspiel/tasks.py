"""Tasks of Goofspiel: see tools/parts/judge.py."""

import itertools
import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import plain_question

PREDICT = {'seed': 4, 'lines': ['4', '4'],
           'shows': 'Nobody gets 6.\n\nPrize: 5\nRed:  0 points',
           'because': 'None: neither card is higher, so lay_cards() returns '
           'Nobody, and both scores stay as they are.'}

HINTS = {
    '*': 'The number is a constant; the word stands where the table is made.',
    '**': 'Begin with the sum of all prizes, sum(prizes), and take each prize '
          'away from it when it has been played for.',
    '***': 'Where Blue is asked for a card, the prize itself is the card. '
           'What does that function need to know?',
}

ANSWERS = {
    '*': r'''
-CARDS = 7  # The highest card and the highest prize. Try 5 or 9.
+CARDS = 9  # The highest card and the highest prize. Try 5 or 7.
@@
-        table = (f'\nPrize: {prize}\n'
+        table = (f'\nTreasure: {prize}\n'
''',
    '**': '''
+    to_come = sum(prizes)
     for prize in prizes:
@@
         print(f'{winner} gets {prize}.')
+        to_come = to_come - prize
+        print(f'To come: {to_come}')
''',
    '***': r'''
-def lay_cards(table, red_hand, blue_hand):
+def lay_cards(table, red_hand, blue_hand, blue_card):
@@
-    print('\n' * 45)  # Empty lines push the card off the screen.
-    print(table)
-    blue_card = ask_card('Blue', blue_hand)
@@
-        winner = lay_cards(table, red_hand, blue_hand)
+        winner = lay_cards(table, red_hand, blue_hand, prize)
''',
}


def found_in(text, words):
    """Return the numbers beside these words, in order."""
    beside = re.findall(
        rf'(?i)\b(?:{words})\b\W{{0,4}}(?:has |is |are )?(\d+)', text)
    return list(map(int, beside or re.findall(
        rf'(?i)(\d+) (?:[a-z]+ ){{0,2}}(?:{words})\b', text)))


def played(game, seed, order):
    """Return the Session of a game and its cards as (card, screen after).

    order: from which end of their hands the players lay, as in '01'; the next
    one uses the next place, again and again. Nonsense comes now and then.
    """
    hands, cards, count = {}, [], 0
    turns = itertools.cycle(order)

    def player(screen):
        """Lay a card, or what is none."""
        nonlocal count
        count += 1
        cards.append(None)
        if count % 4 == 0 or count > 99:
            return ('blub', '0', '10', '')[count // 4 % 4] if count < 99 else (
                CTRL_D)
        numbers = map(int, re.findall(r'\b\d\d?\b', question_of(screen)))
        hand = hands.setdefault(plain_question(screen),
                                list(range(1, max(numbers, default=7) + 1)))
        cards[-1] = hand.pop(-int(next(turns))) if hand else 1
        return str(cards[-1])
    session = game.play(player, seed)
    return session, [pair for pair in zip(cards, session.screens[1:])
                     if pair[0]]


GAMES = list(itertools.product(range(3), ('0', '1', '01', '110')))


def one_star(game):
    """Are there nine cards and nine treasures?"""
    for seed, order in GAMES:
        session, cards = played(game, seed, order)
        if session.ending != 'finished' or len(cards) not in (9, 18):
            return 'The game should end when all cards, 1 to 9, are laid.'
        if set(found_in(session.transcript, 'treasure')) != set(range(1, 10)):
            return 'Each prize from 1 to 9 should be seen as a "Treasure".'
    return ''


def two_stars(game):
    """Is it said after each prize how much is still to come?"""
    for seed, order in GAMES:
        session, _ = played(game, seed, order)
        prizes, said = [
            list(dict.fromkeys(found_in(session.transcript, words)))
            for words in ('prize|treasure', 'to come')]
        wanted = [sum(prizes[place:]) for place in range(len(prizes) + 1)]
        if said not in (wanted, wanted[1:]):
            return (f'When the prizes are {prizes}, the points to come should '
                    f'be {wanted[1:]}, not {said}.')
        if 0 not in found_in(session.last, 'to come'):
            return 'After the last prize "To come: 0" should be seen.'
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue lay the number of the prize?"""
    for seed, order in GAMES:
        session, cards = played(game, seed, order)
        if len(set(map(plain_question, session.screens[:-1]))) > 1:
            return 'Only Red should be asked, never Blue.'
        prizes, before = [], [0, 0]
        for card, screen in cards:
            scores = [found_in(screen, name)[-1:] for name in ('red', 'blue')]
            if [] in scores:
                continue  # The end may be told in other words.
            red, blue = sum(scores, [])
            prizes.append(red - before[0] or blue - before[1] or card)
            if (red > before[0]) != (card > prizes[-1]):
                return (f'When Red lays {card}, and Blue the number of the '
                        f'prize, then {red} to {blue} cannot be right.')
            before = red, blue
        if not set(prizes) <= set(range(1, len(cards) + 1)) or (
                len(set(prizes)) < len(cards) - 1):
            return 'Blue should always lay the number of the prize.'
    return ''
