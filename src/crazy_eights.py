"""Crazy Eights

Get rid of your cards: match suit or rank, or change the suit with an eight.

Level:    5
Kind:     cards
Players:  1
Concepts: classes, inheritance, special methods, properties
Idea:     Two kinds of players answer the same questions, each in its own way.

Predict:  You play an eight of clubs and name hearts. What may be played on it?

Your turn:
  *   Deal 7 cards to each player.
  **  Before each of your turns, say how many points your hand makes.
  *** Let an ace make the next player miss a turn.
"""

import random

# A game of the 1930s, at first called Eights. Each house has its own rules.
HAND = 5  # The cards that are dealt to each player. Try 3 or 8.
GOAL = 100  # Who has so many points wins the game. Try 50 or 200.
EIGHT = 50  # The points of an eight that is left in a hand. Try 8 or 90.

SUITS = {'S': 'spades', 'H': 'hearts', 'D': 'diamonds', 'C': 'clubs'}
RANKS = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K']
NAMES = ['Ada', 'Ben', 'Cleo', 'Dan']


class Card:
    """One of the 52 cards."""

    def __init__(self, rank, suit):
        """Make a card, with the points that it counts in a hand."""
        self.rank = rank
        self.suit = suit
        self.value = RANKS.index(rank) + 1
        self.points = EIGHT if rank == '8' else min(self.value, 10)

    def __str__(self):
        """Return the card in short, such as 10H."""
        return self.rank + self.suit

    def __lt__(self, other):
        """Is this the lower card? That is all that sorted() has to know."""
        return self.value < other.value

    def fits(self, top, suit):
        """May this card be played on the top card, while the suit counts?"""
        return self.suit == suit or self.rank in (top.rank, '8')


class Player:
    """Somebody at the table. How to choose is up to each kind of player."""

    def __init__(self, name):
        """Sit down, without cards and without points."""
        self.name = name
        self.hand = []
        self.score = 0

    @property
    def points(self):
        """Return the points that the cards in the hand make."""
        return sum(card.points for card in self.hand)

    def fitting(self, top, suit):
        """Return the cards of the hand that may be played, in order."""
        return [card for card in sorted(self.hand) if card.fits(top, suit)]


class Computer(Player):
    """A player that thinks for itself, and sees no hand but its own."""

    end = 's'  # Of a verb: Ada plays.

    def choose(self, top, suit, other):
        """Return a card to play, or None for the other thing to do."""
        # It keeps no eight for a better time. You can beat it by that.
        return random.choice(self.fitting(top, suit) or [None])

    def name_suit(self):
        """Return the suit of which it has the most cards."""
        suits = [card.suit for card in self.hand]
        return max(SUITS, key=suits.count)


class Human(Player):
    """The player at the keyboard."""

    end = ''  # You play.

    def choose(self, top, suit, other):
        """Ask for a card to play; return it, or None for the other thing."""
        fitting = self.fitting(top, suit)
        if not fitting:
            return ask(f'Nothing fits. Press Enter to {other}: ')
        meanings = {str(card).lower(): card for card in fitting}
        meanings[other] = meanings[other[0]] = None
        # More than 14 cards would not fit into the line.
        texts = [str(card) for card in fitting[:14]] + [other]
        return ask(f'Play or {other} ({"/".join(texts)})? ', meanings,
                   f'Please type a card that fits, such as {texts[0]}.')

    def name_suit(self):
        """Ask for the suit that shall count next."""
        print('Your eight may change the suit.')
        meanings = {key: letter for letter, name in SUITS.items()
                    for key in (letter.lower(), name)}
        return ask('Which suit (S/H/D/C)? ', meanings,
                   'Please type the letter of a suit, such as H for hearts.')


class Table:
    """What lies on the table, and whose turn it is."""

    def __init__(self, players):
        """Shuffle, deal, and turn up a card to begin with."""
        self.players = players
        self.stock = [Card(rank, suit) for suit in SUITS for rank in RANKS]
        random.shuffle(self.stock)
        for player in players:
            player.hand = [self.stock.pop() for number in range(HAND)]
        self.pile = [self.stock.pop()]
        self.suit = self.pile[0].suit

    def __str__(self):
        """Return what you may see: this is what print(table) shows."""
        counts = [f'{player.name} {len(player.hand)}'
                  for player in self.players[1:]]
        lines = [f'\nTop card {self.pile[-1]}, suit {SUITS[self.suit]}',
                 f'Cards: {", ".join(counts)}, stock {len(self.stock)}']
        hand = sorted(self.players[0].hand)
        for suit, name in SUITS.items():
            cards = [str(card) for card in hand if card.suit == suit]
            lines.append(f'  {name:8}  {" ".join(cards) or "-"}')
        return '\n'.join(lines)

    def can_draw(self):
        """Is there a card to draw? The pile is shuffled if it must be."""
        if not self.stock and len(self.pile) > 1:
            # All but the top card become the stock.
            self.stock = self.pile[:-1]
            self.pile = self.pile[-1:]
            random.shuffle(self.stock)
            print('The stock is used up, so the pile is shuffled.')
        return len(self.stock) > 0

    def turn(self, player):
        """Let a player have a turn. Return False if nothing was possible."""
        other = 'draw' if self.can_draw() else 'skip'
        card = player.choose(self.pile[-1], self.suit, other)
        if card is None and other == 'draw':
            player.hand.append(self.stock.pop())
            shown = player.hand[-1] if player is self.players[0] else 'a card'
            print(f'{player.name} draw{player.end} {shown}.')
            card = player.choose(self.pile[-1], self.suit, 'skip')
        if card is None:
            print(f'{player.name} skip{player.end} the turn.')
            return other == 'draw'
        player.hand.remove(card)
        self.pile.append(card)
        self.suit = card.suit
        if card.rank == '8' and player.hand:
            self.suit = player.name_suit()
        print(f'{player.name} play{player.end} {card}: {SUITS[self.suit]}.')
        return True


def ask(question, meanings=(), advice=''):
    """Ask until the answer has a meaning; return it. Without any, wait."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if not meanings:
            return None
        if answer in meanings:
            return meanings[answer]
        print(advice)


def play_round(players, turn):
    """Play until a hand is empty, or nobody can go on. Return the winner."""
    table = Table(players)
    skipped = 0  # Turns in a row in which nothing was possible.
    while skipped < len(players):
        player = players[turn % len(players)]
        if player is players[0]:
            print(table)
        skipped = 0 if table.turn(player) else skipped + 1
        if not player.hand:
            return player
        turn += 1
    print('Everybody skips, so the hand with the fewest points wins.')
    return min(players, key=lambda player: player.points)


def play_game(computers):
    """Play rounds until somebody reaches the goal."""
    players = [Human('You')] + [Computer(name) for name in NAMES[:computers]]
    first = 0
    while True:
        winner = play_round(players, first)
        points = sum(player.points for player in players) - winner.points
        winner.score += points
        print(f'\n{winner.name} win{winner.end} the round: {points} points.')
        for player in players:
            print(f'  {player.name:4}  in the hand {player.points:3}'
                  f'  score {player.score:3}')
        if winner.score >= GOAL:
            print(f'{winner.name} win{winner.end} the game!')
            return
        ask('Press Enter for the next round: ')
        first += 1


def main():
    """Play Crazy Eights until the player has had enough."""
    print('Crazy Eights')
    print('============')
    print('Play a card of the suit or the rank of the top card, or draw one.')
    print('An eight always fits, and you name the suit that counts next. The')
    print('suits are S spades, H hearts, D diamonds and C clubs.')
    print('- Whoever gets rid of all cards wins the round and scores what the')
    print(f'  others hold: {EIGHT} for an eight, 10 for J, Q and K, 1 for an')
    print('  ace (A), and the number of any other card.')
    print(f'- Whoever has {GOAL} points wins the game.')
    print('Type quit to leave.\n')
    again = True
    while again:
        play_game(ask('How many computer players (2 to 4)? ',
                      {'2': 2, '3': 3, '4': 4}, 'Please type 2, 3 or 4.'))
        again = ask('Play again (y/n)? ',
                    {'y': True, 'yes': True, 'n': False, 'no': False},
                    'Please type y for another game, or n to stop.')
        print('A new game.' if again else 'Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
