"""Tasks of Memory Pairs: see tools/parts/judge.py."""

import re

from parts.scripted import load
from parts.screens import numbers_in, plain_question, says

PREDICT = {'seed': 1, 'lines': ['a1', 'c1'],
           'shows': 'Red: 1  Blue: 0\nRed, your card',
           'because': 'Red again: player is changed only where take_turn() '
           'returns False, after two cards that are no pair.'}

HINTS = {
    '*': 'Two constants have the numbers 6 and 3.',
    '**': 'PAIRS is how many there are. How many have been found by Red, and '
          'how many by Blue?',
    '***': 'Count the turns in the while loop, which ends one game sooner '
           'than the other. Who is next after no pair, if Red is alone?',
}

ANSWERS = {
    '*': '''
-COLUMNS = 6  # Try 4 or 8.
-ROWS = 3  # Try 2 or 4.
+COLUMNS = 8  # Try 4 or 6.
+ROWS = 4  # Try 2 or 3.
''',
    '**': '''
         show(cards, [])
+        left = PAIRS - pairs['Red'] - pairs['Blue']
+        print(f'Pairs left: {left}')
''',
    '***': '''
     print('Type quit to leave.')

+    players = ask('Players (1/2)? ')
+    while players != '1' and players != '2':
+        players = ask('Please type 1 or 2: ')
+    turns = 0
+
     cards = deal()
@@
     while pairs['Red'] + pairs['Blue'] < PAIRS:
+        turns += 1
+        if players == '1' and turns > 20:
+            break
         show(cards, [])
@@
-        elif player == 'Red':
+        elif player == 'Red' and players == '2':
@@
-    if pairs['Red'] > pairs['Blue']:
+    if players == '1' and pairs['Red'] < PAIRS:
+        print('Your 20 turns are over: you lose.')
+    elif pairs['Red'] > pairs['Blue']:
''',
}

NAMES = [letter + str(number) for number in range(1, 7)
         for letter in 'ABCDEFGHIJ']


class Table:
    """The cards of a copy, in a game with a seed.

    names: of the cards that can be turned. pairs: lists of two cards with the
    same animal, in the order of their first cards.
    """

    def __init__(self, game, seed):
        """Turn each card, one in each of many games."""
        animals = load(game.original.path).ANIMALS
        refusal = game.answers(['blub'], seed)[0]
        self.game, self.seed, self.names = game, seed, []
        found = {}
        for name in NAMES:
            reply = game.answers([name], seed)[0]
            if reply != refusal:
                self.names.append(name)
                animal = [word for word in animals if says(reply, word)]
                found.setdefault(''.join(animal) or reply, []).append(name)
        self.pairs = list(found.values())

    def miss(self, number=0):
        """Return lines that turn two cards over that are no pair."""
        return [self.pairs[-1][0], self.pairs[number][0], '']

    def play(self, lines):
        """Return the Session of the game with the lines."""
        return self.game.play(lines, self.seed)


def one_star(game):
    """Are there eight columns and four rows of cards, all in pairs?"""
    for seed in 1, 2:
        table = Table(game, seed)
        if table.names != [name for name in NAMES
                           if name[0] in 'ABCDEFGH' and name[1] in '1234']:
            return ('It should be possible to turn the cards A1 to H4, and no '
                    'others.')
        lines = sum(table.pairs, [])
        session = table.play(lines + ['A1', 'B1', ''])
        if session.typed != lines or len(table.pairs) != 16:
            return 'The game should be over when 16 pairs are found.'
    return ''


def two_stars(game):
    """Is it said before each turn how many pairs are left?"""
    for seed in 1, 2:
        table = Table(game, seed)
        count = len(table.pairs)
        parts = [table.miss(), table.pairs[0], ['blub', *table.pairs[1]],
                 table.miss(2), *table.pairs[2:]]
        lines = []
        for part in [[]] + parts[:-1]:
            lines += part
            count -= len(part) > 1 and part[-1] != ''
            screen = table.play(lines).screens[len(lines)]
            said = [numbers_in(line) for line in screen.split('\n')
                    if re.search(r'(?i)\bpairs?\b.*\bleft\b', line)]
            if not any(count in numbers for numbers in said):
                return (f'Before a turn with {count} pairs left, "Pairs left: '
                        f'{count}" should be seen.')
    return ''


def lines_of(*screens):
    """Return the lines of screens, a set, each number as #."""
    return set(re.sub(r'\d+', '#', '\n'.join(screens)).split('\n'))


def wrong_alone(table):
    """Return what is wrong with the game for one player, or ''."""
    pairs, miss = sum(table.pairs, []), table.miss()
    late = 20 - len(table.pairs)
    lost = table.play(miss * 30)
    won = table.play(pairs + miss)
    if lost.ending != 'finished' or lost.typed.count(miss[0]) != 20:
        return ('After "1", whoever finds nothing should turn two cards 20 '
                f'times, not {lost.typed.count(miss[0])} times.')
    if won.ending != 'finished' or won.typed != pairs:
        return 'After "1", the game should be over when all pairs are found.'

    last = table.play(miss * late + ['blub'] + pairs)
    over = table.play(miss * late + miss + pairs)
    before = lines_of(*won.screens[:-1])
    wins, losses = lines_of(won.last) - before, lines_of(lost.last) - before
    if not wins - losses or not losses - wins:
        return 'After "1", the end should say whether you win or lose.'
    if last.ending != 'finished' or lines_of(last.last) & (losses - wins):
        return 'After "1", whoever finds the last pair in turn 20 should win.'
    if over.ending != 'finished' or lines_of(over.last) & (wins - losses) or (
            len(over.typed) > late * 3 + len(pairs) + 1):
        return 'After "1", whoever has one pair left in turn 20 should lose.'
    return ''


def three_stars(game):
    """Is there a game for one player in 20 turns, and one for two?"""
    alone, both = game.chosen('1'), game.chosen('2')
    for seed in 1, 2:
        missing = wrong_alone(Table(alone, seed))
        if missing:
            return missing
        for trial, players in (alone, 1), (both, 2):
            table = Table(trial, seed)
            lines = table.miss() + table.miss(1) + table.pairs[0]
            screens = table.play(lines).screens
            asked = [plain_question(screens[place]) for place in (0, 3, 6, 8)]
            if len(set(asked)) != players or asked[0] != asked[2] or (
                    asked[2] != asked[3]):
                whose = 'the other' if players == 2 else 'the same'
                return (f'After "{players}", {whose} player should be next '
                        'when two cards are no pair.')
        if len(table.play(table.miss() * 21).typed) != 63:
            return 'After "2", the game should go on after 20 turns.'
        lines = table.miss() + sum(table.pairs, [])
        if table.play(lines).ending != 'finished':
            return 'After "2", the game should end with the last pair.'
    return ''
