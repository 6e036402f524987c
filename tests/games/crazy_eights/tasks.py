"""Tasks of Crazy Eights: see tools/parts/judge.py."""

import collections
import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 67, 'lines': ['KS', '2C'],
           'shows': 'Please type a card that fits',
           'because': 'No. The suit of the table is what was named, so only '
           'hearts fit, and the other eights.'}

HINTS = {
    '*': 'Which constant says how many cards are dealt?',
    '**': 'Human.choose() shows the cards before it asks. A player has a '
          'property that knows the points.',
    '***': 'Missing a turn means that the player of the ace has one turn '
           'more. How does turn() end? And if the ace was the last card?',
}

ANSWERS = {
    '*': '''
-HAND = 7  # The cards that are dealt to each player. Try 5 or 10.
+HAND = 8  # The cards that are dealt to each player. Try 5 or 10.
''',
    '**': '''
         self.show()
         names = [str(card) for card in fitting]
@@
         print(f'\\nTop card {table.pile[-1]}, suit {SUITS[table.suit]}')
+        print(f'Points: {self.points}')
''',
    '***': '''
               f'cards left: {len(self.hand)}')
+        if card.rank == 'A' and self.hand:
+            self.turn(table)
''',
}

CARD = r'\b(?:10|[2-9AJQK])[SHDC]\b'


def table_on(screen):
    """Return the top card, the hand and the lines above them, () if none.

    The hand stands at the end of the screen, in lines that have at most one
    word beside the cards; the top card in the line above those.
    """
    hand = []
    lines = screen.split('\n')[:-1]
    while lines:
        line = lines.pop()
        cards = re.findall(CARD, line)
        words = re.findall('[A-Za-z]+', re.sub(CARD, '', line))
        if cards and len(words) > 1:
            return (cards[0], hand, lines) if hand else ()
        hand += cards
    return ()


def card_question(game):
    """Return the plain question for a card: what most games begin with."""
    asked = [plain_question(game.play([], seed).opening) for seed in range(5)]
    return collections.Counter(asked).most_common(1)[0][0]


def tables(game, seed, longest=40):
    """Return a list of what was typed and what came, a step for each card.

    A step is the card, the table before it and all that was shown before the
    next table. Aces are played first, then any card that fits.
    """
    wanted = card_question(game)
    found, waiting = [], []

    def answer(screen):
        """Try the cards of the hand, one after the other."""
        if found:
            found[-1][2] += screen
            found[-1][3] += 1
        asked = plain_question(screen)
        if asked != wanted:
            return 'H' if 'suit' in asked or 's/h/d/c' in asked else ''
        table = table_on(screen)
        if table:
            waiting[:] = sorted(table[1], key=lambda card: card[0] != 'A')
            found.append(['', table, '', 0])
        if not waiting or len(found) > longest or found[-1][3] > 99:
            return CTRL_D
        found[-1][0] = waiting.pop(0)
        return found[-1][0]
    game.play(answer, seed)
    if not found:
        raise Missing('You should be shown the top card and your cards, and '
                      'be asked for one, as before.')
    return [step[:3] for step in found]


def one_star(game):
    """Has each of the players eight cards at first?"""
    hands, left = [], []
    for seed in range(12):
        card, table, after = tables(game, seed, 9)[0]
        hands.append(len(table[1]))
        left.append(len(re.findall(r'\b7\b', after)) > 1)
    dealt = collections.Counter(hands).most_common(1)[0][0]
    if dealt != 8:
        return f'You should begin with 8 cards, not with {dealt}.'
    return '' if sum(left) > 2 else (
        'After the first card, both players should have 7 cards left.')


def points_of(hand, eight):
    """Return the points of a hand, in which an eight counts so many."""
    worth = {'A': 1, 'J': 10, 'Q': 10, 'K': 10, '8': eight}
    return sum(worth.get(card[:-1]) or int(card[:-1]) for card in hand)


def two_stars(game):
    """Are the points said whenever a card is asked for?"""
    rules = re.sub(CARD, '', game.play([]).opening)
    eights = {20} | set(map(int, re.findall(r'\b\d{1,4}\b', rules)))
    hands = []
    for seed in range(4):
        before = game.play([], seed).opening
        for card, table, after in tables(game, seed):
            shown = '\n'.join(re.sub(CARD, '', line)
                              for line in before.split('\n')[-9:]
                              if says(line, 'points'))
            hands.append((table[1], numbers_in(shown)))
            before = after
    for eight in eights:
        wrong = [hand for hand, numbers in hands
                 if points_of(hand, eight) not in numbers]
        if not wrong:
            return ''
    hand = [hand for hand, numbers in hands
            if points_of(hand, 20) not in numbers][0]
    return (f'When you are asked for a card and have {", ".join(hand[:9])}, '
            f'"Points: {points_of(hand, 20)}" should be seen.')


def three_stars(game):
    """Does whoever plays an ace have another turn, and nobody else?"""
    mine, hers, others = [], [], []
    for seed in range(24):
        steps = tables(game, seed)
        for (card, (_, hand, _), shown), (_, after, _) in zip(
                steps, steps[1:]):
            rest = [each for each in hand if each != card]
            top, now, lines = after
            if card[0] == '8' or sorted(now) != sorted(rest):
                continue  # More than this card has come or gone.
            again = [each for each in rest
                     if each[-1] == card[-1] or each[0] in 'A8']
            if card[0] == 'A' and len(again) > 1:
                mine.append(top == card)
            elif card[0] != 'A':
                others.append(top == card)
                told = [line for line in lines if line.strip()]
                if re.search(r'\bA[SHDC]\b', '\n'.join(told)):
                    # The last line may be that of her ace: no turn follows.
                    hers.append(top[0] == 'A' and top in told[-1])
    if not mine or not all(mine):
        return 'After an ace of yours, you should be asked for the next card.'
    if not others or sum(others) > 0.6 * len(others):
        return 'Only after an ace of yours should Ada miss a turn.'
    return '' if hers and sum(hers) < 0.3 * len(hers) else (
        'After an ace that Ada plays, it should be her turn again.')
