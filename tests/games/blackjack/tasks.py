"""Tasks of Blackjack: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, plain_question
from parts.trial import Missing

PREDICT = {'seed': 4574, 'lines': ['25', 'h'],
           'shows': 'You    17  [A] [6] [K]',
           'because': '17 again: 27 is too much, so the ace counts 1.'}

HINTS = {
    '*': 'One constant is 100. The bets stand in main(), twice in one line.',
    '**': 'total_of() says what a hand makes. How much is that above 21? You '
          'and the dealer need a line each, after the cards were taken.',
    '***': 'With two cards, len(you) is 2. Then d is one more answer: it '
           'changes the bet, takes a card, and ends the loop.',
}

ANSWERS = {
    '*': '''
-POINTS = 100  # What you begin with: points, not money. Try 50 or 150.
+POINTS = 50  # What you begin with: points, not money. Try 100 or 150.
@@
-        bet = int(ask('Your bet (10/25)? ', ['10', '25']))
+        bet = int(ask('Your bet (5/20)? ', ['5', '20']))
''',
    '**': '''
         print(f'You are over 21 and lose {bet}.')
+        print(f'Over by {total_of(you) - 21}')
         return -bet
@@
         show('Dealer', dealer)

+    if total_of(dealer) > 21:
+        print(f'Over by {total_of(dealer) - 21}')
     if total_of(dealer) > 21 or total_of(you) > total_of(dealer):
''',
    '***': '''
-        choice = ask('Hit or stand (h/s)? ', ['h', 's', 'hit', 'stand'])
+        if len(you) == 2:
+            choice = ask('Hit, stand or double (h/s/d)? ', ['h', 's', 'd'])
+        else:
+            choice = ask('Hit or stand (h/s)? ', ['h', 's', 'hit', 'stand'])
         if choice == 's' or choice == 'stand':
             break
         you.append(deck.pop())
         show('You', you)
+        if choice == 'd':
+            bet = bet * 2
+            break
''',
}

CARD = re.compile(r'\[ *(10|[2-9JQKA]) *\]')


def total_of(hand):
    """Return what cards make."""
    low = sum(1 if card == 'A' else int(card) if card.isdecimal() else 10
              for card in hand)
    return low + 10 if 'A' in hand and low < 12 else low


def lines_of(text):
    """Return the cards in each line that has any, as lists."""
    return [CARD.findall(line) for line in text.split('\n')
            if CARD.search(line)]


def hands_of(text):
    """Return the last cards of dealer and player, from a hand's screens."""
    lines = lines_of(text)
    if sorted(map(len, lines[:2])) != [1, 2]:
        raise Missing('All cards should be shown as before, as in [A] [6].')
    dealer, you = sorted(lines[:2], key=len)
    for cards in lines[2:]:
        if cards[:-1] == you and len(dealer) == 1:
            you = cards
        elif cards[:-1] == dealer:
            dealer = cards
    return dealer, you


def gain(text):
    """Return 1, 0 or -1 for a hand won, tied or lost, by its cards."""
    dealer, you = map(total_of, hands_of(text))
    if you > 21 or you < dealer < 22:
        return -1
    return int(you != dealer)


def bets_of(game, numbers=()):
    """Return those numbers, or else those in the question, that it takes."""
    numbers = numbers or numbers_in(question_of(game.play([]).opening))
    return [bet for bet in sorted(numbers)
            if lines_of(game.answers([str(bet)])[0])]


def points_at_start(game, bet):
    """Return the numbers on the first screen that fit what hands bring."""
    fits = numbers_in(game.play([]).opening)
    for seed in range(4):
        text = ''.join(game.answers([str(bet), 's'], seed))
        fits = {points for points in fits
                if points + gain(text) * bet in numbers_in(text)}
    return fits


def one_star(game):
    """Are bets 5 or 20, and are there 50 points at the start?"""
    if bets_of(game, (1, 4, 5, 6, 10, 19, 20, 21, 25, 50)) != [5, 20]:
        return 'The question should take the bets 5 and 20, no others.'
    for bet in (5, 20):
        if 50 not in points_at_start(game, bet):
            return 'The points should be 50 at first, and change by the bet.'
    return ''


def two_stars(game):
    """Is it said by how much somebody is over 21, and only then?"""
    bet = str((bets_of(game) + [10])[0])
    for seed in range(12):
        for lines in ([bet] + ['h'] * 7, [bet, 's']):
            for screen in game.play(lines * 20, seed).screens[1:]:
                most = max(map(total_of, lines_of(screen)), default=0)
                said = set(re.findall(r'(?i)\bover by\W*(\d+)', screen))
                if said != ({str(most - 21)} if most > 21 else set()):
                    over = f' {most - 21}" should' if most > 21 else (
                        '" should not')
                    return f'When cards make {most}, "Over by{over} be seen.'
    return ''


def three_stars(game):
    """Does d double the bet, with two cards alone, and end your turn?"""
    bet = (bets_of(game) + [10])[0]
    start = max(points_at_start(game, bet), default=0)
    if not start:
        return 'A hand without double should bring or cost the bet once.'
    if not game.ends([str(bet), 'd', 's'] * 300):
        return 'A game in which d is often typed should come to its end.'
    for seed in range(16):
        before = [str(bet), 's'] * (seed % 2)
        text = ''.join(game.answers(before, seed))
        points = start + (gain(text) * bet if text else 0)
        lines = before + [str(bet)]
        asked, reply = game.answers(lines + ['d'], seed)[-2:]
        if total_of(hands_of(asked)[1]) == 21:
            continue
        dealer, you = hands_of(asked + reply)
        if len(you) != 3 or plain_question(reply) == plain_question(asked):
            return ('With two cards, d should bring just one more card and '
                    'end your turn.')
        if total_of(you) < 22 and len(dealer) == 1:
            return 'After d it should be the turn of the dealer.'
        points += 2 * bet * gain(asked + reply)
        if points not in numbers_in(reply):
            return (f'After d with a bet of {bet}, the player should have '
                    f'{points} points here.')
        if game.answers(lines + ['blub', 'd'], seed)[-1] != reply:
            return 'After a refused answer, d should still work.'
        three = game.answers(lines + ['h'], seed)[-1]
        you = hands_of(asked + three)[1]
        if len(you) == 3 and total_of(you) > 20:
            continue  # There is nothing to ask.
        if plain_question(three) == game.first_question or (
                game.answers(lines + ['h', 'd', 's'], seed)[-1]
                != game.answers(lines + ['h', 's'], seed)[-1]):
            return 'With three cards, d should be refused, but not h or s.'
    return ''
